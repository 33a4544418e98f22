import { beforeEach, describe, expect, it } from 'vitest';
import { exportLines } from '../../server/ingest/exportLines.ts';
import { formatRecord } from '../../server/ingest/interchange.ts';
import { type Plan, plan } from '../../server/ingest/plan.ts';
import { problemText } from '../../server/ingest/problems.ts';
import { textLines } from '../../server/ingest/readLines.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import { EVERYTHING } from '../../server/model/visibility.ts';
import { readSchema } from '../../server/readSchema.ts';
import type { GraphStore } from '../../server/store/store.ts';
import { memoryStore } from '../contracts/memoryStore.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';

const ontology = readOntology(readSchema());
let store: GraphStore;
function emptyStore(): GraphStore {
  let ids = 0;
  return memoryStore({ ontology, now: () => new Date(0), newId: () => `c${ids++}` });
}
beforeEach(() => {
  store = emptyStore();
});

type Lines = readonly (object | string)[];
const read = (...files: Lines[]): Promise<Plan> =>
  plan(
    store,
    ontology,
    files.map((lines, i) =>
      textLines(
        `f${i + 1}`,
        lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
      ),
    ),
  );
const write = async (...files: Lines[]) => store.apply((await read(...files)).draft('tester', 'test'));
const problems = async (...files: Lines[]) =>
  (await read(...files)).problems.map(({ file, line, id, reason }) => `${file}:${line}: ${id}: ${reason}`);
const exported = async () => {
  let text = '';
  for await (const chunk of exportLines(store, EVERYTHING)) text += chunk;
  return text;
};

const source = { record: 'source', id: 's', title: '資料' };
const entity = (id: string, kind = 'Company', more: object = {}) => ({
  record: 'entity',
  id,
  kind,
  name: id,
  ...more,
});
const relation = (id: string, type: string, from: string, to: string, more: object = {}) => ({
  record: 'relation',
  id,
  type,
  from,
  to,
  ...more,
  evidence: [{ source: 's' }],
});
const stage = (id: string, name: string, date: string | null, dateIs?: string, collaboration = 'k') => ({
  record: 'stage',
  id,
  collaboration,
  stage: name,
  date,
  dateIs,
  evidence: [{ source: 's' }],
});

describe('an import', () => {
  it('of an export gives the same export, byte for byte', async () => {
    await write(smallWorld.map((record) => formatRecord(record)));
    const first = await exported();
    expect(first.split('\n').length - 1).toBe(smallWorld.length);
    expect(await write(first.split('\n'))).toBeNull();
    expect(await exported()).toBe(first);
    const given: number[] = [];
    for await (const _ of exportLines(store, EVERYTHING, (records) => given.push(records)));
    expect(given.at(-1)).toBe(smallWorld.length);
  });

  it('takes records in any order over any number of files', async () => {
    const lines = smallWorld.map((record) => formatRecord(record));
    await write(lines);
    const inOrder = await exported();
    store = emptyStore();
    const backwards = [...lines].reverse();
    await write(backwards.slice(0, 7), [], backwards.slice(7));
    expect(await exported()).toBe(inOrder);
  });

  it('replaces what differs and leaves what does not', async () => {
    await write([source, entity('a'), entity('b')]);
    const applied = await write([source, entity('a', 'Company', { reading: 'えー' }), entity('b')]);
    expect([applied?.changed, applied?.entities]).toEqual([1, ['a']]);
    expect(await write([entity('a', 'Company', { reading: 'えー' })])).toBeNull();
    expect(await store.revision(EVERYTHING)).toBe(2);
  });

  it('swaps the ends of a symmetric relation into id order, and says so', async () => {
    const planned = await read([source, entity('a'), entity('b'), relation('r', 'PARTNERED_WITH', 'b', 'a')]);
    expect(planned.notes).toEqual([
      { file: 'f1', line: 4, id: 'r', reason: 'the type is symmetric: its ends were put in id order' },
    ]);
    await store.apply(planned.draft('tester', 'test'));
    const [written] = (await store.relations(EVERYTHING, ['r' as never])).values();
    expect([written?.from, written?.to]).toEqual(['a', 'b']);
  });

  it('writes nothing when anything is wrong, and lists all of it in the order of files and lines', async () => {
    const files: Lines[] = [
      ['{', entity('a', 'Planet'), relation('r', 'TENANT_OF', 'a', 'nowhere')],
      [
        source,
        entity('b'),
        entity('b'),
        { ...relation('q', 'TENANT_OF', 'b', 'c'), evidence: [{ source: 't' }] },
        entity('c', 'Facility'),
      ],
    ];
    expect(await problems(...files)).toEqual([
      'f1:1: null: is no JSON: one record a line, as an export writes them',
      'f1:2: a: kind: there is no kind Planet',
      'f1:3: r: there is no entity nowhere, neither in the files nor in the store',
      'f2:3: b: this id was given before, at line 2',
      'f2:4: q: there is no source t, neither in the files nor in the store',
    ]);
    await expect(write(...files)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/^5 problems, nothing was written:\nf1:1: /),
    });
    expect([await store.revision(EVERYTHING), await exported()]).toEqual([0, '']);
  });

  it('tells of a line that is no UTF-8 what is wrong with the rest of it, and nobody that its record is missing', async () => {
    const readable = (record: object) => ({
      reason: 'is no UTF-8',
      readable: JSON.stringify(record),
      cutOff: false,
    });
    const faulty = [
      entity('a', 'Company', { name: '\ufffd\ufffd' }),
      entity('\ufffd'),
      entity('\ufffd'),
      relation('r', 'TENANT_OF', 'a', 'nowhere'),
    ].map((record, i) => ({ number: i + 2, text: '', fault: readable(record) }));
    const lines = [
      { number: 1, text: JSON.stringify(source) },
      ...faulty,
      { number: 6, text: JSON.stringify(relation('q', 'PARTNERED_WITH', 'a', 'b')) },
    ];
    const planned = await plan(store, ontology, [
      {
        name: 'f',
        lines: async function* () {
          yield lines;
        },
      },
    ]);
    expect(planned.problems.map(problemText)).toEqual([
      'f:2: is no UTF-8',
      'f:3: is no UTF-8',
      'f:4: is no UTF-8',
      'f:5: is no UTF-8',
      'f:5: r: there is no entity nowhere, neither in the files nor in the store',
      'f:6: q: there is no entity b, neither in the files nor in the store',
    ]);
  });

  it('calls a record it compares with what is there compared, not written', async () => {
    await write([source]);
    const phases: string[] = [];
    const planned = await plan(
      store,
      ontology,
      [textLines('f', [JSON.stringify(source)])],
      (phase, records) => phases.push(`${phase} ${records}`),
    );
    expect(await store.apply(planned.draft('tester', 'test'))).toBeNull();
    expect(phases).toEqual(['checking 1', 'comparing 1']);
  });

  it('tells of a record with faults all that is wrong with it, and nobody else that it is missing', async () => {
    const faulty = {
      record: 'relation',
      id: 'r',
      type: 'NOPE',
      from: 'a',
      to: 'missing',
      since: '2016-99',
      evidence: [{ source: 'nosource' }],
    };
    const odd = { ...entity('a'), colour: 'red' };
    expect(await problems([source, odd, faulty, relation('q', 'PARTNERED_WITH', 'a', 'r')])).toEqual([
      'f1:2: a: unknown key colour',
      'f1:3: r: since is no possible date ("2016-99"): write 2016, 2016-07, 2016-07-08 or FY2016',
      'f1:3: r: type: there is no relation type NOPE',
      'f1:3: r: there is no source nosource, neither in the files nor in the store',
      'f1:3: r: there is no entity missing, neither in the files nor in the store',
      'f1:4: q: r is no entity: its record is relation',
    ]);
  });

  it.each<[string, object, string[]]>([
    [
      'an end of the wrong kind and a role there is not',
      { type: 'PARTICIPATED_IN', from: 'a', to: 'f', role: 'boss', evidence: [] },
      [
        'evidence is missing: say which source states it',
        'PARTICIPATED_IN does not lead from a (Company) to f (Facility)',
        'PARTICIPATED_IN has no role boss: it is one of ',
      ],
    ],
    [
      'an end of the wrong kind',
      { type: 'TENANT_OF', from: 'f', to: 'a', since: '2016-02-30', evidence: [{ source: 's' }] },
      [
        'since is no possible date ("2016-02-30"): write 2016, 2016-07, 2016-07-08 or FY2016',
        'TENANT_OF does not lead from f (Facility) to a (Company)',
      ],
    ],
    [
      'a role where there is none, though an end is missing',
      { type: 'TENANT_OF', from: 'a', role: 'owner', state: 'maybe', evidence: [{ source: 's' }] },
      [
        'to is missing',
        'state is none of planned, active, ended',
        'TENANT_OF takes no role, yet one is given: owner',
      ],
    ],
    [
      'a fact stated before, its ends the other way',
      { type: 'PARTNERED_WITH', from: 'b', to: 'a', evidence: [] },
      [
        'evidence is missing: say which source states it',
        'states the same fact as p: same pair, type, role and dates',
      ],
    ],
    [
      'references of one without an id',
      { id: 'r r', type: 'TENANT_OF', from: 'a', to: 'nowhere', evidence: [{ source: 'nosource' }] },
      [
        'id holds a blank, a control character or a character outside the basic plane',
        'there is no source nosource, neither in the files nor in the store',
        'there is no entity nowhere, neither in the files nor in the store',
      ],
    ],
    [
      'all of one whose id was given before',
      { id: 'p', type: 'TENANT_OF', from: 'f', to: 'nowhere', role: 'owner', evidence: [{ source: 's' }] },
      [
        'this id was given before, at line 6',
        'there is no entity nowhere, neither in the files nor in the store',
        'TENANT_OF takes no role, yet one is given: owner',
      ],
    ],
  ])('tells of a relation with another fault %s', async (_, more, reasons) => {
    const before = [source, entity('a'), entity('b'), entity('f', 'Facility'), { ...entity('c'), name: '' }];
    const planned = await read([
      ...before,
      relation('p', 'PARTNERED_WITH', 'a', 'b'),
      { record: 'relation', id: 'r', ...more },
    ]);
    expect(planned.problems.filter(({ line }) => line === 7).map(({ reason }) => reason)).toEqual(
      reasons.map((reason) => (reason.endsWith('one of ') ? expect.stringMatching(`^${reason}`) : reason)),
    );
  });

  it('goes by the kind of an entity that has faults', async () => {
    expect(
      await problems([
        source,
        { ...entity('a'), colour: 'red' },
        entity('b'),
        relation('r', 'TENANT_OF', 'b', 'a'),
        stage('t', 'SOLD', '2016', 'on', 'a'),
      ]),
    ).toEqual([
      'f1:2: a: unknown key colour',
      'f1:4: r: TENANT_OF does not lead from b (Company) to a (Company)',
      'f1:5: t: a is no Collaboration but Company, which has no stages',
    ]);
  });

  it('holds the date of a stage with faults against the other stages', async () => {
    const late = { ...stage('t', 'CONTRACTED', '2016-05'), evidence: [] };
    const odd = stage('x', 'DONE', '2010');
    expect(
      await problems([source, entity('k', 'Collaboration'), late, stage('u', 'SOLD', '2015'), odd]),
    ).toEqual([
      'f1:3: t: evidence is missing: say which source states it',
      'f1:4: u: SOLD (2015) is before CONTRACTED (2016-05, t)',
      'f1:5: x: stage is none of MATCHED, CONTRACTED, PROTOTYPED, PRODUCTISED, SOLD',
    ]);
  });

  it('takes the dates of a measure with faults for no references', async () => {
    const measure = {
      record: 'measure',
      id: 'm',
      entity: 'a',
      name: 'n',
      from: '2016',
      to: '2017',
      value: 1,
    };
    expect(
      await problems([source, entity('a'), { ...measure, nature: 'guess', evidence: [{ source: 's' }] }]),
    ).toEqual(['f1:3: m: nature is none of plan, actual, forecast']);
  });

  it('counts problems beyond those it lists', async () => {
    const planned = await read(Array.from({ length: 900 }, () => '{'));
    expect([planned.problems.length, planned.problems.at(-1)?.line, planned.problemCount]).toEqual([
      200, 200, 900,
    ]);
  });

  const world = [
    source,
    entity('a'),
    entity('b'),
    entity('f', 'Facility'),
    entity('k', 'Collaboration'),
    entity('v', 'Visit'),
    entity('e', 'Event'),
  ];
  it.each<[string, Lines, string[]]>([
    [
      'kinds at the ends',
      [relation('r', 'TENANT_OF', 'f', 'a')],
      ['TENANT_OF does not lead from f (Facility) to a (Company)'],
    ],
    [
      'a role of the second end',
      [relation('r', 'PARTICIPATED_IN', 'a', 'e', { role: 'licensor' })],
      [
        'PARTICIPATED_IN to e (Event) has no role licensor: it is one of organiser, co-host, operator, secretariat, lecturer, juror, presenter, exhibitor, attendee',
      ],
    ],
    [
      'a role where one is required',
      [relation('r', 'PARTICIPATED_IN', 'a', 'v')],
      ['PARTICIPATED_IN to v (Visit) needs a role: visitor, visited, introducer'],
    ],
    [
      'no role where there is none',
      [relation('r', 'TENANT_OF', 'a', 'f', { role: 'owner' })],
      ['TENANT_OF takes no role, yet one is given: owner'],
    ],
    [
      'the same fact once',
      [
        relation('r', 'TENANT_OF', 'a', 'f', { since: '2016' }),
        relation('q', 'TENANT_OF', 'a', 'f', { since: '2016' }),
      ],
      ['states the same fact as r: same pair, type, role and dates'],
    ],
    [
      'the same fact once, ends swapped',
      [relation('r', 'PARTNERED_WITH', 'a', 'b'), relation('q', 'PARTNERED_WITH', 'b', 'a')],
      ['states the same fact as r: same pair, type, role and dates'],
    ],
    [
      'an entity where a relation is',
      [relation('r', 'TENANT_OF', 'a', 'f'), relation('q', 'TENANT_OF', 'r', 'f')],
      ['r is no entity: its record is relation'],
    ],
    [
      'stages only of a collaboration',
      [stage('t', 'SOLD', '2016', 'on', 'a')],
      ['a is no Collaboration but Company, which has no stages'],
    ],
    [
      'stages in their order',
      [stage('t', 'SOLD', '2015-03'), stage('u', 'CONTRACTED', '2015-04')],
      ['SOLD (2015-03) is before CONTRACTED (2015-04, u)'],
    ],
    [
      'the list of those in something only where it is shared',
      [entity('x', 'Company', { list: { complete: 'partial' } })],
      ['list: only a shared thing or collaboration has one, and x is a Company'],
    ],
  ])('checks %s', async (_, lines, reasons) => {
    expect((await read(world, lines)).problems.map((p) => p.reason)).toEqual(reasons);
  });

  it.each<[string, Lines]>([
    [
      'the same pair at another date',
      [
        relation('r', 'TENANT_OF', 'a', 'f', { since: '2016' }),
        relation('q', 'TENANT_OF', 'a', 'f', { since: '2017' }),
      ],
    ],
    [
      'stages whose partial dates may be in order',
      [stage('t', 'SOLD', '2015'), stage('u', 'CONTRACTED', '2015-12-31')],
    ],
  ])('takes %s', async (_, lines) => {
    expect((await read(world, lines)).problems).toEqual([]);
  });
});

describe('an import into a store that holds something', () => {
  beforeEach(async () => {
    await write([
      source,
      entity('a'),
      entity('b'),
      entity('f', 'Facility'),
      entity('k', 'Collaboration'),
      relation('r', 'TENANT_OF', 'a', 'f'),
      stage('t', 'CONTRACTED', '2016-05'),
    ]);
  });

  it('may refer to it', async () => {
    expect((await write([relation('q', 'TENANT_OF', 'b', 'f')]))?.changed).toBe(1);
  });

  it.each<[string, Lines, string[]]>([
    [
      'a fact stated there already',
      [relation('q', 'TENANT_OF', 'a', 'f')],
      ['states the same fact as r in the store: same pair, type, role and dates'],
    ],
    [
      'an id that is another record there',
      [entity('r')],
      ['this id has another record in the store (relation): choose another'],
    ],
    [
      'a stage before one there',
      [stage('u', 'SOLD', '2015')],
      ['SOLD (2015) is before CONTRACTED (2016-05, t)'],
    ],
    [
      'a kind its relations there do not fit',
      [entity('f', 'Event')],
      ['TENANT_OF does not lead from a (Company) to f (Event)'],
    ],
    [
      'a kind without stages for one that has some there',
      [entity('k', 'Event')],
      ['becomes Event, which has no stages, yet t is one of its stages'],
    ],
  ])('refuses %s', async (_, lines, reasons) => {
    expect((await read(lines)).problems.map((p) => p.reason)).toEqual(reasons);
  });

  it('takes a fact whose former statement is replaced in the same import', async () => {
    expect(
      await problems([relation('q', 'TENANT_OF', 'a', 'f'), relation('r', 'TENANT_OF', 'b', 'f')]),
    ).toEqual([]);
  });

  it('takes a new kind when the relations are replaced with it', async () => {
    expect(await problems([entity('f', 'Event'), relation('r', 'PARTICIPATED_IN', 'a', 'f')])).toEqual([]);
  });
});
