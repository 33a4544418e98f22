import { describe, expect, it } from 'vitest';
import { formatRecord, parseAgain, parseLine, settled } from '../../server/ingest/interchange.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord, Kind } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';

const ontology = readOntology(readSchema());
const parse = (value: unknown) =>
  parseLine(typeof value === 'string' ? value : JSON.stringify(value), ontology);
const problemsOf = (value: unknown) => {
  const parsed = parse(value);
  return 'problems' in parsed ? parsed.problems : [];
};

const place = { source: '001', section: '2-3-3', page: '12', line: 933, printed: '同社', note: '続く行' };
const whole = [
  {
    record: 'source',
    id: '001',
    file: '001.txt',
    title: '資料',
    publisher: '市',
    date: '2018-03-12',
    visibility: 'partner',
  },
  {
    record: 'entity',
    id: 'ksp',
    kind: 'Facility',
    name: 'かながわサイエンスパーク',
    nameEn: 'Kanagawa Science Park',
    reading: 'かながわさいえんすぱーく',
    aliases: [{ text: 'KSP', kind: 'short', since: '1989', until: '2020-03' }],
    externalIds: { houjinBangou: '1', ror: '2' },
    attributes: [
      { key: 'opened', value: '1989', asOf: 'FY2016', evidence: [place] },
      { key: 'floors', value: 12, asOf: null, evidence: [] },
      { key: 'listed', value: true, asOf: null, evidence: [] },
    ],
    list: { complete: 'partial', stated: 116, unnamed: [{ role: 'tenant', printed: 'ほか', count: 3 }] },
    visibility: 'internal',
    evidence: [place],
  },
  {
    record: 'relation',
    id: 'r1',
    type: 'TENANT_OF',
    from: 'a',
    to: 'ksp',
    role: null,
    since: '2016-11-21',
    until: '2017',
    asOf: 'FY2017',
    state: 'ended',
    attributes: [{ key: 'room', value: 'B1', asOf: null, evidence: [] }],
    visibility: 'public',
    evidence: [place],
  },
  {
    record: 'stage',
    id: 's1',
    collaboration: 'c',
    stage: 'CONTRACTED',
    date: '2016-05',
    dateIs: 'by',
    visibility: 'public',
    evidence: [place],
  },
  {
    record: 'measure',
    id: 'm1',
    entity: 'ksp',
    name: '入居率',
    unit: '%',
    fiscalYear: null,
    asOf: null,
    from: '2014',
    to: '2016',
    value: 97.5,
    nature: 'actual',
    countedAs: 'stock',
    qualifier: '約',
    parts: ['m2', 'm3'],
    attributes: [{ key: 'role', value: 'indicator', asOf: null, evidence: [] }],
    visibility: 'public',
    evidence: [place],
  },
];

describe('a line of an interchange file', () => {
  it.each(whole.map((record) => [record.record, record] as const))(
    'carries every key of a %s through reading and writing',
    (_, record) => {
      const parsed = parse(record);
      expect(parsed).toEqual({ record });
      const again = parse(formatRecord((parsed as { record: GraphRecord }).record));
      expect(again).toEqual({ record });
      expect(Object.keys((again as { record: object }).record)).toEqual(Object.keys(record));
    },
  );

  it('is the same when it is read again without checks', () => {
    const lines = whole.flatMap((record) => [
      JSON.stringify(record),
      formatRecord((parse(record) as { record: GraphRecord }).record),
    ]);
    expect(lines.map((line) => parseAgain(line, ontology))).toEqual(
      whole.flatMap((record) => [record, record]),
    );
  });

  it('may leave out what is null, empty or a default', () => {
    expect(parse({ record: 'entity', id: 'x', kind: 'Company', name: 'X' })).toEqual({
      record: {
        record: 'entity',
        id: 'x',
        kind: 'Company',
        name: 'X',
        nameEn: null,
        reading: null,
        aliases: [],
        externalIds: {},
        attributes: [],
        list: null,
        visibility: 'public',
        evidence: [],
      },
    });
  });

  it('makes a visit internal unless it says otherwise', () => {
    const visibility = (extra: object) => {
      const parsed = parse({ record: 'entity', id: 'v', kind: 'Visit', name: 'V', ...extra });
      return 'record' in parsed ? parsed.record.visibility : null;
    };
    expect([visibility({}), visibility({ visibility: 'public' })]).toEqual(['internal', 'public']);
  });

  it('takes a span as active and a point as ended where no state is given, and keeps one that is', () => {
    const state = (type: string, to: string, given?: string) => {
      const parsed = parse({
        record: 'relation',
        id: 'r',
        type,
        from: 'a',
        to: 'b',
        state: given,
        evidence: [{ source: '001' }],
      });
      if ('problems' in parsed) return parsed.problems;
      const record = settled(parsed.record, ontology, () => to as Kind);
      return record.record === 'relation' ? record.state : null;
    };
    expect([
      state('TENANT_OF', 'Facility'),
      state('LICENSED_TO', 'Company'),
      state('PARTICIPATED_IN', 'Event'),
      state('PARTICIPATED_IN', 'Program'),
      state('LICENSED_TO', 'Company', 'planned'),
    ]).toEqual(['active', 'ended', 'ended', 'active', 'planned']);
  });

  it('takes a stage as dated on its date, and as unknown without one', () => {
    const dateIs = (date?: string) => {
      const parsed = parse({
        record: 'stage',
        id: 's',
        collaboration: 'c',
        stage: 'SOLD',
        date,
        evidence: [{ source: '001' }],
      });
      return 'record' in parsed && parsed.record.record === 'stage' ? parsed.record.dateIs : null;
    };
    expect([dateIs('2016'), dateIs()]).toEqual(['on', 'unknown']);
  });

  const relation = {
    record: 'relation',
    id: 'r',
    type: 'TENANT_OF',
    from: 'a',
    to: 'b',
    evidence: [{ source: '001' }],
  };
  const measure = {
    record: 'measure',
    id: 'm',
    entity: 'a',
    name: 'n',
    value: 1,
    nature: 'actual',
    evidence: [{ source: '001' }],
  };
  it.each([
    ['{"record":', ['is no JSON: one record a line, as an export writes them']],
    ['[]', ['record is none of source, entity, relation, stage, measure']],
    ['null', ['record is none of source, entity, relation, stage, measure']],
    [{ record: 'constructor' }, ['record is none of source, entity, relation, stage, measure']],
    [{ ...relation, colour: 'red' }, ['unknown key colour']],
    [{ ...relation, evidence: [{ source: '001', row: 3 }] }, ['evidence, 1st: unknown key row']],
    [{ ...relation, from: undefined }, ['from is missing']],
    [{ ...relation, evidence: undefined }, ['evidence is missing']],
    [{ ...relation, evidence: [] }, ['evidence is missing: say which source states it']],
    [{ ...relation, type: 'KNOWS' }, ['type: there is no relation type KNOWS']],
    [{ ...relation, to: 'a' }, ['from and to are the same']],
    [
      { ...relation, id: 'a b' },
      ['id holds a blank, a control character or a character outside the basic plane'],
    ],
    [
      { ...relation, since: '2016-13' },
      ['since is no possible date ("2016-13"): write 2016, 2016-07, 2016-07-08 or FY2016'],
    ],
    [{ ...relation, since: '2017', until: '2016' }, ['until: 2016 is before 2017']],
    [{ ...relation, state: 'maybe' }, ['state is none of planned, active, ended']],
    [{ record: 'entity', id: 'e', kind: 'Planet', name: 'E' }, ['kind: there is no kind Planet']],
    [{ record: 'entity', id: 'e', kind: 'Company', name: '  ' }, ['name is empty']],
    [{ record: 'entity', id: '', kind: 'Company', name: 'E' }, ['id is empty']],
    [{ record: 'source', id: 's' }, ['title is missing']],
    [
      {
        record: 'entity',
        id: 'e',
        kind: 'Event',
        name: 'E',
        attributes: [{ key: 'date', value: '2016-99' }],
      },
      ['attribute date is no possible date ("2016-99"): write 2016, 2016-07, 2016-07-08 or FY2016'],
    ],
    [
      {
        record: 'entity',
        id: 'e',
        kind: 'Collaboration',
        name: 'E',
        attributes: [{ key: 'kind', value: 'zzz' }],
      },
      ['attribute kind is none of licence, joint-research, co-development, agreement, match, trial: "zzz"'],
    ],
    [
      { record: 'entity', id: 'e', kind: 'Company', name: 'E', attributes: [{ key: 'size', value: 'huge' }] },
      ['attribute size is none of large, mid, small, start-up, unknown: "huge"'],
    ],
    [{ record: 'source', id: 's', title: null }, ['title is missing']],
    [{ record: 'source', id: 's', title: 5 }, ['title is no text']],
    [{ ...relation, evidence: [{ source: 's', line: 1.5 }] }, ['evidence, 1st: line is no whole number']],
    [{ ...relation, from: 7 }, ['from is no text']],
    [
      '{"record":"entity","id":"a","kind":"Company","name":"A","externalIds":{"__proto__":{"x":[1]}}}',
      ['externalIds: __proto__ can be no scheme'],
    ],
    [{ ...relation, evidence: {} }, ['evidence is no list']],
    [
      { record: 'measure', id: 'm', entity: 'e', name: 'n', value: true, evidence: [{ source: 's' }] },
      ['value is neither a number nor a text', 'nature is missing'],
    ],
    [
      { ...measure, fiscalYear: 2016, asOf: '2016' },
      ['gives more than one of fiscalYear, asOf, and from with to'],
    ],
    [{ ...measure, from: '2016' }, ['from and to belong together: give both']],
    [{ ...measure, parts: ['m'] }, ['parts: a measure is no part of itself']],
    [
      {
        record: 'stage',
        id: 's',
        collaboration: 'c',
        stage: 'SOLD',
        dateIs: 'by',
        evidence: [{ source: '001' }],
      },
      ['date is missing, yet dateIs is by'],
    ],
    [
      {
        record: 'entity',
        id: 'e',
        kind: 'Company',
        name: 'E',
        aliases: [{ text: 'a' }, { text: 'b', kind: 'nick' }, { kind: 'short' }],
        attributes: [{ key: 'opened', value: '2016', evidence: [{ source: 's' }, { line: 3 }] }],
        externalIds: { ror: ' ' },
      },
      [
        'aliases, 2nd: kind is none of official, short, former, printed, ours',
        'aliases, 3rd: text is missing',
        'externalIds: ror is empty',
        'attributes, 1st: evidence, 2nd: source is missing',
      ],
    ],
    [
      { ...measure, parts: Array.from({ length: 22 }, (_, i) => (i === 10 || i === 21 ? '' : `p${i}`)) },
      ['parts, 11th is empty', 'parts, 22nd is empty'],
    ],
    ['{"record":"source","id":"s","title":"\\ud800"}', ['holds half a character (a lone surrogate) or NUL']],
    [
      '{"record":"source","id":"s","title":"a\\u0000b"}',
      ['holds half a character (a lone surrogate) or NUL'],
    ],
  ])('is refused with its reasons: %j', (value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });

  it('says least where an alias has no kind and a list does not say whether it is complete', () => {
    const parsed = parse({
      record: 'entity',
      id: 'e',
      kind: 'Event',
      name: 'E',
      aliases: [{ text: 'a' }],
      list: { stated: 3 },
    });
    expect('record' in parsed && parsed.record).toMatchObject({
      aliases: [{ text: 'a', kind: 'ours', since: null, until: null }],
      list: { complete: 'partial', stated: 3, unnamed: [] },
    });
  });

  it.each([
    [
      {
        record: 'entity',
        id: 'e',
        kind: 'Company',
        aliases: [{ text: 'a', kind: 'nick', since: '2017', until: '2016' }],
        attributes: [{ key: 'size', value: 'huge' }, { key: 'opened' }],
        externalIds: JSON.parse('{"__proto__":"x"}'),
        list: { complete: 'all' },
      },
      [
        'name is missing',
        'aliases, 1st: kind is none of official, short, former, printed, ours',
        'attributes, 2nd: value is missing',
        'list: complete is none of complete, partial, stated-only',
        'alias a, until: 2016 is before 2017',
        'attribute size is none of large, mid, small, start-up, unknown: "huge"',
        'list: only a shared thing or collaboration has one, and e is a Company',
        'externalIds: __proto__ can be no scheme',
      ],
    ],
    [
      { ...relation, evidence: [], to: 'a', since: '2017', until: '2016', asOf: '2015' },
      [
        'evidence is missing: say which source states it',
        'from and to are the same',
        'until: 2016 is before 2017',
        'asOf: 2015 is before 2017',
      ],
    ],
    [
      { record: 'stage', id: 's', stage: 'DONE', dateIs: 'by', evidence: [{ source: 's' }] },
      [
        'collaboration is missing',
        'stage is none of MATCHED, CONTRACTED, PROTOTYPED, PRODUCTISED, SOLD',
        'date is missing, yet dateIs is by',
      ],
    ],
    [
      { ...measure, name: '', fiscalYear: 2016.5, asOf: '2016', from: '2016-99', parts: ['m'] },
      [
        'name is empty',
        'fiscalYear is no whole number',
        'from is no possible date ("2016-99"): write 2016, 2016-07, 2016-07-08 or FY2016',
        'gives more than one of fiscalYear, asOf, and from with to',
        'from and to belong together: give both',
        'parts: a measure is no part of itself',
      ],
    ],
    [
      '{"record":"source","id":"s\\u0000","date":"2016-02-30"}',
      [
        'holds half a character (a lone surrogate) or NUL',
        'id holds a blank, a control character or a character outside the basic plane',
        'title is missing',
        'date is no possible date ("2016-02-30"): write 2016, 2016-07, 2016-07-08 or FY2016',
      ],
    ],
  ])('is told in one go what else is wrong: %j', (value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });

  it('is told every problem it has', () => {
    expect(
      problemsOf({
        record: 'relation',
        id: 'r',
        type: 'X',
        from: 'a',
        to: 'a',
        since: '2017',
        until: '2016',
        evidence: [{ source: '001' }],
      }),
    ).toEqual([
      'type: there is no relation type X',
      'from and to are the same',
      'until: 2016 is before 2017',
    ]);
  });
});
