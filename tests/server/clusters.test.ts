import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMap } from '../../server/analysis/clusters/clusterWork.ts';
import { clustersInThread } from '../../server/clusterThread.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { clique, clusterGraphOf } from '../analysis/clusters/clusterGraphOf.ts';
import { attribute, entity, place, relation, source } from '../fixtures/records.ts';
import { type As, type Service, serve } from './service.ts';

const printed = [place('plan', 1)];
const notes = [place('notes', 1)];
const firm = (id: string, name: string, more: Record<string, unknown> = {}) =>
  entity({ id, kind: 'Company', name, evidence: printed, ...more });
const partners = (ids: readonly string[], more: Record<string, unknown> = {}): GraphRecord[] =>
  ids.flatMap((from, i) =>
    ids.slice(i + 1).map((to) =>
      relation({
        id: `p-${from}-${to}`,
        type: 'PARTNERED_WITH',
        from,
        to,
        since: '2015-05-01',
        asOf: '2016-05-01',
        evidence: printed,
        ...more,
      }),
    ),
  );
const told = (type: string, from: string, to: string, more: Record<string, unknown> = {}) =>
  relation({ id: `${type}-${from}-${to}`, type, from, to, since: '2015-05-01', evidence: printed, ...more });

/** Two clusters of four, one of them in a park, joined by b1; somebody nobody is tied to; and what only staff may see. */
const open: readonly GraphRecord[] = [
  source({ id: 'plan', title: '計画', date: '2017-03-31' }),
  firm('a1', '青木'),
  firm('a2', '赤羽'),
  firm('a3', '秋山'),
  firm('a4', '朝日'),
  firm('b1', '馬場', { nameEn: 'Baba' }),
  firm('b2', '番場', {
    attributes: [attribute('clusterName', '医療機器の集まり', printed)],
  }),
  firm('b3', '坂東'),
  firm('b4', '尾藤'),
  firm('lone', '六角堂'),
  entity({ id: 'park', kind: 'Facility', name: '緑パーク', nameEn: 'Midori Park', evidence: printed }),
  ...partners(['a1', 'a2', 'a3', 'a4']),
  ...partners(['b1', 'b2', 'b3', 'b4']),
  told('TENANT_OF', 'a1', 'park'),
  told('TENANT_OF', 'a2', 'park'),
  told('TENANT_OF', 'a3', 'park'),
  told('SUPPORTS', 'a1', 'b1', { asOf: '2016-05-01' }),
];
const hidden: readonly GraphRecord[] = [
  source({ id: 'notes', title: '訪問記録', visibility: 'internal' }),
  firm('secret', '内密商会', { visibility: 'internal', evidence: notes }),
  told('PARTNERED_WITH', 'a4', 'b2', { visibility: 'internal', evidence: notes }),
  told('PARTNERED_WITH', 'a3', 'b3', { visibility: 'internal', evidence: notes }),
  told('PARTNERED_WITH', 'a4', 'secret', { visibility: 'internal', evidence: notes }),
];

let service: Service;
beforeAll(async () => {
  service = await serve({ records: [...open, ...hidden] });
});
afterAll(() => service.stop());

const map = async (inner: string, args = '', as?: As) =>
  ((await service.data(`{ clusterMap${args} { ${inner} } }`, {}, as)) as { clusterMap: unknown })
    .clusterMap as Record<string, unknown>;

const EVERYTHING = `clusterCount modularity actors ties isolated tiedToHubsOnly runs seed pivots asOf undatedFacts citation
  factsPerYear { fiscalYear facts } spanning { id } bridges { entity { id } score outside brokerage clusters { id } joins { cluster { id } share ties strongest { facts { id } } } }
  links { a { id } b { id } ties strength } memberTies { a b strength }
  clusters { id name namedBy namedAfter { id } size ties density inside x y radius topMembers { id } fields { id } traits { entity { id } members all times } }
  members { totalCount edges { node { entity { id } cluster { id } certainty brokerage bridging inside x y } } }`;

describe('clusterMap', () => {
  it('names clusters by staff or by what binds them, with members, bridges and ties between them', async () => {
    expect(
      await map(
        `clusterCount actors ties isolated tiedToHubsOnly spanning { id }
         clusters { id name en: name(locale: EN) namedBy namedAfter { id } size ties density topMembers(first: 2) { id } traits { entity { id } by members all times } }
         links { a { id } b { id } ties }
         bridges { entity { id } clusters { id } joins { ties strongest { facts { id } } } }`,
      ),
    ).toEqual({
      clusterCount: 2,
      actors: 8,
      ties: 13,
      isolated: 1,
      tiedToHubsOnly: 0,
      spanning: [],
      clusters: [
        {
          id: 'a1',
          name: '緑パーク',
          en: 'Midori Park',
          namedBy: 'FACILITY',
          namedAfter: { id: 'park' },
          size: 4,
          ties: 6,
          density: 1,
          topMembers: [{ id: 'a1' }, { id: 'a2' }],
          traits: [{ entity: { id: 'park' }, by: 'FACILITY', members: 3, all: 3, times: 2 }],
        },
        {
          id: 'b1',
          name: '馬場の周り',
          en: 'Around Baba',
          namedBy: 'MEMBER',
          namedAfter: { id: 'b1' },
          size: 4,
          ties: 6,
          density: 1,
          topMembers: [{ id: 'b1' }, { id: 'b2' }],
          traits: [],
        },
      ],
      links: [{ a: { id: 'a1' }, b: { id: 'b1' }, ties: 1 }],
      bridges: [
        {
          entity: { id: 'a1' },
          clusters: [{ id: 'a1' }, { id: 'b1' }],
          joins: [{ ties: 1, strongest: { facts: [{ id: 'SUPPORTS-a1-b1' }] } }],
        },
        {
          entity: { id: 'b1' },
          clusters: [{ id: 'b1' }, { id: 'a1' }],
          joins: [{ ties: 1, strongest: { facts: [{ id: 'SUPPORTS-a1-b1' }] } }],
        },
      ],
    });
  });

  it('tells the ties among members by their ids, as the ties of those members are told', async () => {
    const ties = (inner: string) =>
      map(inner).then(({ memberTies }) => memberTies as { a: string; b: string }[]);
    const all = await ties('memberTies { a b strength }');
    const { ties: told } = (await service.data(
      '{ ties(ids: ["a1","a2","a3","a4","b1","b2","b3","b4"], among: true, first: 100) { edges { node { a { id } b { id } strength } } } }',
    )) as { ties: { edges: { node: { a: { id: string }; b: { id: string }; strength: number } }[] } };
    expect(all).toEqual(told.edges.map(({ node: { a, b, strength } }) => ({ a: a.id, b: b.id, strength })));
    expect(await ties('memberTies(cluster: "b1") { a b strength }')).toEqual(
      all.filter(({ a, b }) => a.startsWith('b') && b.startsWith('b')),
    );
    expect(await ties('memberTies(cluster: "nothing") { a b }')).toEqual([]);
    expect(await ties('memberTies(first: 2) { a b strength }')).toEqual(all.slice(0, 2));
  });

  it('keeps a name by staff at the most central member', async () => {
    const records = open.map((record) =>
      record.id === 'b1' && record.record === 'entity'
        ? { ...record, attributes: [attribute('clusterName', '医療機器の集まり', printed)] }
        : record,
    );
    const named = await serve({ records });
    expect(await named.data('{ clusterMap { clusters { name namedBy } } }')).toEqual({
      clusterMap: {
        clusters: [
          { name: '緑パーク', namedBy: 'FACILITY' },
          { name: '医療機器の集まり', namedBy: 'STAFF' },
        ],
      },
    });
    await named.stop();
  });

  it('is for the public as if what is hidden had never been written', async () => {
    const without = await serve({ records: open });
    const expected = await without.data(`{ clusterMap { ${EVERYTHING} } }`);
    expect({ clusterMap: await map(EVERYTHING) }).toEqual(expected);
    expect({ clusterMap: await map(EVERYTHING, '', 'internal') }).not.toEqual(expected);
    await without.stop();
  });

  it('gives members page by page, of one cluster, and of those asked for', async () => {
    const members = async (args: string) => {
      const { members: page } = (await map(
        `members${args} { totalCount edges { cursor node { entity { id } cluster { id } } } pageInfo { hasNextPage } }`,
      )) as { members: { edges: { cursor: string; node: { entity: { id: string } } }[] } };
      return { ...page, ids: page.edges.map(({ node }) => node.entity.id), edges: page.edges };
    };
    const first = await members('(first: 3, cluster: "b1")');
    expect(first).toMatchObject({ ids: ['b1', 'b2', 'b3'], totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await members(`(first: 3, cluster: "b1", after: "${first.edges[2]?.cursor}")`);
    expect(rest).toMatchObject({ ids: ['b4'], pageInfo: { hasNextPage: false } });
    expect((await members('(ids: ["b4", "a2", "lone"])')).ids).toEqual(['a2', 'b4']);
  });

  it('tells what has changed between two periods, and warns where far more is known of one', async () => {
    const found = await map(
      'clusters { id } changes { kind before { id } after { id } appeared sentence en: sentence(locale: EN) } warning comparedWith { to }',
      '(compareWith: { to: "2014" })',
    );
    expect(found).toEqual({
      clusters: [{ id: 'a1' }, { id: 'b1' }],
      changes: [
        {
          kind: 'BORN',
          before: [],
          after: [{ id: 'a1' }],
          appeared: 4,
          sentence: '「緑パーク」（4者）が新しくできた：新たに4者',
          en: '“Midori Park” (4) is new: 4 are new',
        },
        {
          kind: 'BORN',
          before: [],
          after: [{ id: 'b1' }],
          appeared: 4,
          sentence: '「馬場の周り」（4者）が新しくできた：新たに4者',
          en: '“Around Baba” (4) is new: 4 are new',
        },
      ],
      warning: expect.stringContaining('資料の違い'),
      comparedWith: { to: '2014-12-31' },
    });
    expect(await map('changes { kind moved { id } } warning', '(compareWith: { to: "2016" })')).toEqual({
      changes: [
        { kind: 'SAME', moved: [] },
        { kind: 'SAME', moved: [] },
      ],
      warning: null,
    });
  });

  it('leaves each alone at a high resolution', async () => {
    const { clusterCount, clusters } = await map(
      'clusterCount clusters { size density inside }',
      '(resolution: 20)',
    );
    expect(clusterCount).toBe(8);
    expect(clusters).toEqual(Array.from({ length: 8 }, () => ({ size: 1, density: 0, inside: 0 })));
  });

  it('refuses a resolution that is none, and answers an empty graph', async () => {
    expect(await service.refusal('{ clusterMap(resolution: 0) { ties } }')).toEqual({
      code: 'INVALID_INPUT',
      message: 'resolution is 0: it must be from 0.05 to 20.',
    });
    const nothing = await serve({ records: [] });
    expect(
      await nothing.data(
        '{ clusterMap { clusterCount modularity isolated asOf clusters { id } } clusterYears { fiscalYear } }',
      ),
    ).toEqual({
      clusterMap: { clusterCount: 0, modularity: 0, isolated: 0, asOf: null, clusters: [] },
      clusterYears: [],
    });
    await nothing.stop();
  });
});

describe('clusterYears', () => {
  it('is a sheet by fiscal year, as an answer and as CSV', async () => {
    expect(
      await service.data(
        '{ clusterYears { fiscalYear facts clusterCount clusters { id size } changes { kind } warning } }',
      ),
    ).toEqual({
      clusterYears: [
        {
          fiscalYear: 2016,
          facts: 13,
          clusterCount: 2,
          clusters: [
            { id: 'a1', size: 4 },
            { id: 'b1', size: 4 },
          ],
          changes: [],
          warning: null,
        },
      ],
    });
    const bytes = await (await service.get('/export/cluster-years.csv?locale=en')).arrayBuffer();
    const csv = Buffer.from(bytes).toString();
    expect(csv).toBe(
      '\uFEFFfiscal year,facts,last known to hold in it,cluster id,cluster,actors,ties inside,since the year before,comparable\r\n2016,13,13,a1,Midori Park,4,6,,\r\n2016,13,13,b1,Around Baba,4,6,,\r\n',
    );
  });
});

describe('the years of a sheet', () => {
  it('may be none, and are refused where they can be no years', async () => {
    const years = (args: string) => service.data(`{ clusterYears${args} { fiscalYear } }`);
    expect(await years('(to: 2010)')).toEqual({ clusterYears: [] });
    expect(await years('(from: 2014)')).toEqual({
      clusterYears: [{ fiscalYear: 2015 }, { fiscalYear: 2016 }],
    });
    const refusal = (args: string) => service.refusal(`{ clusterYears${args} { fiscalYear } }`);
    expect(await refusal('(from: 2017, to: 2016)')).toEqual({
      code: 'INVALID_INPUT',
      message: 'from is 2017 and to is 2016: swap the two.',
    });
    expect(await refusal('(to: 20000)')).toEqual({
      code: 'INVALID_INPUT',
      message: 'to is 20000: a fiscal year is from 1 to 9998.',
    });
    expect(await refusal('(from: 1990, to: 2016)')).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('groups by cluster', () => {
  it('stand in a table of gaps, and narrow other questions', async () => {
    const { gapMatrix } = (await service.data(
      '{ gapMatrix(rows: CLUSTER, columns: CLUSTER, basis: MET) { rows { id label size } cells { observed } } }',
    )) as { gapMatrix: unknown };
    expect(gapMatrix).toEqual({
      rows: [
        { id: 'a1', label: '緑パーク', size: 4 },
        { id: 'b1', label: '馬場の周り', size: 4 },
      ],
      cells: [{ observed: 6 }, { observed: 1 }, { observed: 1 }, { observed: 6 }],
    });
    const { unlinkedEntities } = (await service.data(
      '{ unlinkedEntities(groups: [{ by: CLUSTER, id: "a1" }]) { named } }',
    )) as { unlinkedEntities: unknown };
    expect(unlinkedEntities).toEqual({ named: 4 });
  });
});

/** A document read strictly: every tag closed in its turn, every reference known. Elements with their attributes and text. */
function readXml(text: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const plain = (raw: string) => {
    expect(raw).not.toMatch(/<|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
    return raw
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(
        /&(lt|gt|quot|apos);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
      )
      .replaceAll('&amp;', '&');
  };
  const begun: number[] = [];
  const [head = '', ...tags] = text.split(/(?=<)/);
  expect(head).toBe('<?xml version="1.0" encoding="UTF-8"?>\n');
  for (const part of tags) {
    const [, closing, name = '', rest = '', alone, after = ''] =
      /^<(\/?)([\w:]+)((?:\s+[\w.:]+="[^"<]*")*)\s*(\/?)>([^<]*)$/.exec(part) ?? expect.fail(part);
    if (closing) {
      expect(elements[begun.pop() ?? -1]?.name).toBe(name);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w.:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
    );
    elements.push({ name, attributes, text: plain(after) });
    if (!alone) begun.push(elements.length - 1);
  }
  expect(begun).toEqual([]);
  return elements;
}

describe('exports of a cluster map', () => {
  const NAME = '<株> "A" & \'B\'\u0007';
  let odd: Service;
  beforeAll(async () => {
    odd = await serve({
      records: open.map((record) => (record.id === 'a2' ? { ...record, name: NAME } : record) as GraphRecord),
    });
  });
  afterAll(() => odd.stop());

  it.each(['graphml', 'gexf'])('are whole documents that hold what the answer holds: %s', async (form) => {
    const response = await odd.get(`/export/clusters.${form}`);
    expect(response.headers.get('content-type')).toMatch('application/xml');
    const elements = readXml(await response.text());
    const nodes = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id);
    expect(nodes).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4']);
    const edges = elements.filter(({ name }) => name === 'edge');
    expect(edges.length).toBe(13);
    for (const { attributes } of edges)
      expect(nodes).toEqual(expect.arrayContaining([attributes.source, attributes.target]));
    const written = elements.flatMap(({ attributes, text }) => [...Object.values(attributes), text]);
    expect(written).toContain(NAME.replace('\u0007', ''));
    expect(written.join()).toContain('Leiden');
  });

  it('as CSV have a row each, and nothing that a spreadsheet would work out', async () => {
    const csv = await (await odd.get('/export/clusters.csv?resolution=1&states=active')).text();
    expect(csv.split('\r\n').length).toBe(11);
    expect(csv).toContain('"<株> ""A"" & \'B\'');
    expect((await odd.get('/export/clusters.csv?resolution=many')).status).toBe(400);
    expect((await odd.get('/export/clusters.csv?states=gone')).status).toBe(400);
    expect((await odd.get('/export/clusters.csv?from=sometime')).status).toBe(400);
  });
});

describe('the thread that works out clusters', () => {
  it('gives what is worked out here', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { graph } = clusterGraphOf(
      [...clique(names.slice(0, 3)), ...clique(names.slice(3)), ['a', 'd', 0.1]],
      names,
    );
    const there = clustersInThread();
    const parameters = { resolution: 1, seed: 1 };
    const found = await there.find(graph, parameters);
    expect(found).toEqual(findMap(graph, parameters));
    expect([...(await there.certainty(graph, found.found, parameters))]).toEqual([1, 1, 1, 1, 1, 1]);
    expect((await there.brokerage(graph, 1)).pivots).toBe(6);
    await there.close();
  });
});
