import { pino } from 'pino';
import { describe, expect, inject, it } from 'vitest';
import { storeUnavailable } from '../../server/model/errors.ts';
import { serve } from './service.ts';

describe('an error', () => {
  it('that nobody foresaw is logged under an id, and the caller gets that id alone', async () => {
    const logged: Record<string, unknown>[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => logged.push(JSON.parse(line)) });
    let ids = 0;
    const service = await serve({
      log,
      newId: () => `id-${++ids}`,
      wrap: (store) => ({
        ...store,
        revision: async () => {
          throw new Error('SELECT secret FROM records: no such column');
        },
      }),
    });
    const { status, data, errors } = await service.ask('{ status { store revision } }');
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message: 'Something went wrong on our side. Tell the operator this number: id-2',
          locations: [{ line: 1, column: 18 }],
          path: ['status', 'revision'],
          extensions: { code: 'INTERNAL', id: 'id-2' },
        },
      ],
    });
    expect(logged).toMatchObject([
      { errorId: 'id-2', err: { message: 'SELECT secret FROM records: no such column' } },
      { errorId: 'id-2', requestId: 'id-1' },
    ]);
    await service.stop();
  });

  it('of a store that cannot be reached is not hidden by a search that finds nothing', async () => {
    const gone = async () => {
      throw storeUnavailable('The database does not answer.');
    };
    const service = await serve({ wrap: (store) => ({ ...store, entities: gone, ping: gone }) });
    for (const text of ['みらい', 'zqzqzq']) {
      expect(
        await service.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text }),
      ).toEqual({
        status: 200,
        data: null,
        errors: [
          {
            message: 'The database does not answer.',
            locations: [{ line: 1, column: 26 }],
            path: ['search'],
            extensions: { code: 'STORE_UNAVAILABLE', retriable: true },
          },
        ],
      });
    }
    await service.stop();
  });

  it('of a store that cannot be reached says so, and that it may pass', async () => {
    const service = await serve({
      wrap: (store) => ({
        ...store,
        entities: async () => {
          throw storeUnavailable('The database does not answer.');
        },
      }),
    });
    expect(await service.ask('{ entity(id: "mirai") { name } status { store } }')).toEqual({
      status: 200,
      data: { entity: null, status: { store: inject('store') } },
      errors: [
        {
          message: 'The database does not answer.',
          locations: [{ line: 1, column: 3 }],
          path: ['entity'],
          extensions: { code: 'STORE_UNAVAILABLE', retriable: true },
        },
      ],
    });
    await service.stop();
  });

  it('outside GraphQL has the same form', async () => {
    const service = await serve({
      newId: () => 'the-id',
      wrap: (store) => ({
        ...store,
        stream: () => {
          throw new TypeError('no stream');
        },
      }),
    });
    const response = await service.get('/export/graph.jsonl');
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        errors: [
          {
            message: 'Something went wrong on our side. Tell the operator this number: the-id',
            extensions: { code: 'INTERNAL', id: 'the-id' },
          },
        ],
      },
    ]);
    await service.stop();
  });
});
