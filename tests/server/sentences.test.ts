import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../seed/readRecords.ts';
import { seedFiles } from '../../server/loadSeed.ts';
import { type GraphRecord, type Id, RECORD_KINDS } from '../../server/model/records.ts';
import { EVERYTHING, PUBLIC, type Viewer } from '../../server/model/visibility.ts';
import { sentenceIn } from '../sentences/material.ts';
import { type As, ontology, type Service, serve } from './service.ts';

interface Said {
  readonly a: { readonly id: Id };
  readonly b: { readonly id: Id };
  readonly ja: string;
  readonly en: string;
}
const TIES = `query ($ids: [ID!]!, $after: String) { ties(ids: $ids, first: 100, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { node { a { id } b { id } ja: sentence en: sentence(locale: EN) } } } }`;

/** Every tie of some actors as it is answered. */
async function answered(service: Service, ids: readonly Id[], as?: As): Promise<readonly Said[]> {
  const all: Said[] = [];
  for (let after: string | null = null; ; ) {
    const { ties } = (await service.data(TIES, { ids, after }, as)) as {
      ties: {
        edges: { node: Said }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    all.push(...ties.edges.map(({ node }) => node));
    if (!ties.pageInfo.hasNextPage) return all;
    after = ties.pageInfo.endCursor;
  }
}

const actorsOf = (records: readonly GraphRecord[]): readonly Id[] =>
  records.flatMap((r) =>
    r.record === 'entity' && ontology.kinds.get(r.kind)?.group === 'ACTOR' ? [r.id] : [],
  );

/** What a viewer's own records say of the same ties. */
function expected(records: readonly GraphRecord[], said: readonly Said[]): readonly Said[] {
  const sentence = sentenceIn(records, ontology);
  return said.map((tie) => ({
    ...tie,
    ja: sentence(tie.a.id, tie.b.id, 'ja') ?? '',
    en: sentence(tie.a.id, tie.b.id, 'en') ?? '',
  }));
}

async function seenBy(service: Service, viewer: Viewer): Promise<readonly GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const { record } of service.store.stream(viewer)) records.push(record);
  return records;
}

describe('the sentence of a tie', () => {
  let service: Service;
  beforeAll(async () => {
    service = await serve();
    return () => service.stop();
  });

  it.each([
    [undefined, PUBLIC],
    ['internal', EVERYTHING],
  ] as const)('is made of what the viewer may see: %s', async (as, viewer) => {
    const records = await seenBy(service, viewer);
    const said = await answered(service, actorsOf(records), as);
    expect(said.length).toBe(viewer === PUBLIC ? 8 : 10);
    expect(said).toEqual(expected(records, said));
  });

  it('of a hop reads from the one asked about', async () => {
    const hops = async (from: string, to: string) =>
      service.data(
        `query ($from: ID!, $to: ID!) { introductionPaths(from: $from, to: $to, first: 1) {
          routes { hops { ja: sentence en: sentence(locale: EN) } weakestHop { ja: sentence } } } }`,
        { from, to },
      );
    const agreement =
      'みどり信用金庫は2015年6月1日からみどり市と協定を締結している（2018年3月12日の資料による）';
    expect(await hops('midori-shinkin', 'midori-city')).toEqual({
      introductionPaths: {
        routes: [
          {
            hops: [
              {
                ja: agreement,
                en: 'Midori Shinkin Bank has an agreement with Midori City (from 1 Jun 2015, as told on 12 Mar 2018)',
              },
            ],
            weakestHop: { ja: agreement },
          },
        ],
      },
    });
  });
});

describe('the sentences of Kawasaki', () => {
  it('are, of every tie, those of the records themselves', async () => {
    const records = [...(await readRecords(ontology, seedFiles()))].sort(
      (a, b) => RECORD_KINDS.indexOf(a.record) - RECORD_KINDS.indexOf(b.record),
    );
    const service = await serve({ records });
    const open = await seenBy(service, PUBLIC);
    const said = await answered(service, actorsOf(open));
    await service.stop();
    expect(said.length).toBeGreaterThan(500);
    expect(said).toEqual(expected(open, said));
  }, 60_000);
});
