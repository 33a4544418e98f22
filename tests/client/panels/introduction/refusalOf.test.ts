import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../client/panels/introduction/Problem.tsx';
import { type Ask, emptyAsk, withoutIds } from '../../../../client/state/introduction.ts';

const ask: Ask = { ...emptyAsk, from: 'a', to: 'b', avoid: ['c', 'zzz'], via: ['d'] };
const refused = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('refused', { extensions })] });

describe('what the server refused', () => {
  it('is whom nobody goes by, and goes without them alone', () => {
    const refusal = refusalOf(refused({ code: 'NOT_FOUND', ids: ['zzz'] }), ask);
    expect(refusal).toEqual({ why: 'missing', ids: ['zzz'] });
    expect(withoutIds(ask, ['zzz'])).toEqual({ ...ask, avoid: ['c'] });
    expect(withoutIds({ ...ask, to: 'zzz', chosen: 2 }, ['zzz'])).toEqual({ ...ask, to: null, avoid: ['c'] });
  });

  it('is what can be no id', () => {
    expect(refusalOf(refused({ code: 'INVALID_INPUT' }), { ...ask, to: 'a b' })).toEqual({
      why: 'missing',
      ids: ['a b'],
    });
  });

  it('is one both avoided and required, with what stands among the avoided', () => {
    const both = refused({ code: 'INVALID_INPUT', reason: 'AVOIDED_AND_REQUIRED', ids: ['d'] });
    expect(refusalOf(both, { ...ask, avoid: ['c', 'd'] })).toEqual({
      why: 'both',
      ids: ['d'],
      avoided: ['d'],
    });
    expect(refusalOf(both, ask)).toEqual({
      why: 'both',
      ids: ['d'],
      avoided: [],
    });
  });

  it('is the same organisation twice, what is no actor, or a limit', () => {
    const refusedFor = (reason: string, details = {}) =>
      refusalOf(refused({ code: 'INVALID_INPUT', reason, ...details }), ask);
    expect(refusedFor('SAME')).toEqual({ why: 'same' });
    expect(refusedFor('NO_ACTOR', { argument: 'to', id: 'b' })).toEqual({ why: 'kind', ids: ['b'] });
    expect(refusalOf(refused({ code: 'INVALID_INPUT' }), ask)).toEqual({ why: 'limits' });
  });

  it('is nothing where the server is away or fails', () => {
    expect(refusalOf(new CombinedError({ networkError: new Error('away') }), ask)).toBeNull();
    expect(refusalOf(refused({ code: 'STORE_UNAVAILABLE' }), ask)).toBeNull();
  });
});
