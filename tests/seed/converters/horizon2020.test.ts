import { describe, expect, it } from 'vitest';
import { horizon2020 } from '../../../seed/converters/horizon2020.ts';
import { plan } from '../../../server/ingest/plan.ts';
import { fileLines, textLines } from '../../../server/ingest/readLines.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { memoryStore } from '../../contracts/memoryStore.ts';

const ontology = readOntology(readSchema());

const HEADER =
  'rcn,role,pic,type,contribution,country,start_date,end_date,max_contribution,total_cost,start_year,end_year,duration,group,nunique';
/** Test fixture: rows of our own making in the form of the CORDIS file; no such projects or organisations. */
const ROWS = [
  '1001,coordinator,900000001,HES,329000,BE,2015-03-01,2018-08-31,523000.75,607900.5,2015,2018,42,eu15,3',
  '1001,participant,900000002,PUB,NA,JP,2015-03-01,2018-08-31,523000.75,607900.5,2015,2018,42,tc,3',
  '1002,partner,900000002,PUB,NA,JP,2016-04-01,NA,150000,150000,2016,NA,NA,tc,2',
];

type Read = Record<string, unknown>;

async function read(lines: readonly string[]): Promise<Read[]> {
  const records: Read[] = [];
  for await (const record of horizon2020(textLines('rows.csv', lines), 'rows.csv')) records.push(record);
  return records;
}
const problemsOf = (lines: readonly string[]) =>
  read(lines).then(
    () => [],
    ({ code, message }) => [code, ...message.split('\n')],
  );
const [first = '', second = ''] = ROWS;

describe('the converter of Horizon 2020 participations', () => {
  it('makes one actor of an organisation and one collaboration of a project, with the line that says so', async () => {
    const evidence = (line: number) => [{ source: 'h2020-cordis', line }];
    const records = await read([HEADER, ...ROWS]);
    expect(records.map(({ id }) => id)).toEqual([
      'h2020-cordis',
      'h2020-country-BE',
      'h2020-organisation-900000001',
      'h2020-organisation-900000001.located-in',
      'h2020-project-1001',
      'h2020-project-1001.h2020-organisation-900000001.coordinator',
      'h2020-country-JP',
      'h2020-organisation-900000002',
      'h2020-organisation-900000002.located-in',
      'h2020-project-1001.h2020-organisation-900000002.participant',
      'h2020-project-1002',
      'h2020-project-1002.h2020-organisation-900000002.partner',
    ]);
    expect([records[0], records[4], records[5], records[7], records.at(-1)]).toEqual([
      {
        record: 'source',
        id: 'h2020-cordis',
        file: 'rows.csv',
        title:
          'EU Horizon 2020: participations in projects (CORDIS, © European Union, CC BY 4.0; compiled by zambujo/eunets, MIT; converted)',
        publisher: 'European Union (CORDIS)',
      },
      {
        record: 'entity',
        id: 'h2020-project-1001',
        kind: 'Collaboration',
        name: 'Horizon 2020プロジェクト 1001',
        nameEn: 'Horizon 2020 project 1001',
        aliases: [{ text: '1001', kind: 'printed' }],
        externalIds: { cordisRcn: '1001' },
        attributes: [
          { key: 'euContribution', value: '523000.75 EUR', evidence: evidence(2) },
          { key: 'totalCost', value: '607900.5 EUR', evidence: evidence(2) },
        ],
        evidence: evidence(2),
      },
      {
        record: 'relation',
        id: 'h2020-project-1001.h2020-organisation-900000001.coordinator',
        type: 'PARTICIPATED_IN',
        from: 'h2020-organisation-900000001',
        to: 'h2020-project-1001',
        since: '2015-03-01',
        until: '2018-08-31',
        state: 'ended',
        attributes: [
          { key: 'role', value: 'coordinator', evidence: evidence(2) },
          { key: 'contribution', value: '329000 EUR' },
        ],
        evidence: evidence(2),
      },
      {
        record: 'entity',
        id: 'h2020-organisation-900000002',
        kind: 'Ministry',
        name: '参加機関 900000002（JP）',
        nameEn: 'Organisation 900000002 (JP)',
        aliases: [{ text: '900000002', kind: 'printed' }],
        externalIds: { pic: '900000002' },
        attributes: [
          { key: 'activityType', value: 'PUB (public body)', evidence: evidence(3) },
          { key: 'note', value: 'The source does not tell whether of a state, a region or a town.' },
        ],
        evidence: evidence(3),
      },
      {
        record: 'relation',
        id: 'h2020-project-1002.h2020-organisation-900000002.partner',
        type: 'PARTICIPATED_IN',
        from: 'h2020-organisation-900000002',
        to: 'h2020-project-1002',
        since: '2016-04-01',
        state: 'active',
        attributes: [{ key: 'role', value: 'partner', evidence: evidence(4) }],
        evidence: evidence(4),
      },
    ]);
  });

  it.each([
    ['HES', 'University'],
    ['PRC', 'Company'],
    ['REC', 'ResearchInstitute'],
    ['PUB', 'Ministry'],
    ['OTH', 'NonProfit'],
  ])('takes the activity type %s as the kind %s', async (type, kind) => {
    const records = await read([HEADER, first.replace('HES', type)]);
    expect(records.find(({ id }) => id === 'h2020-organisation-900000001')?.kind).toBe(kind);
  });

  it('writes what an import takes without a problem', async () => {
    const store = memoryStore({ ontology, now: () => new Date(0), newId: () => 'one' });
    const lines = (await read([HEADER, ...ROWS])).map((record) => JSON.stringify(record));
    const { problems, notes, counts } = await plan(store, ontology, [textLines('rows', lines)]);
    expect([problems, notes]).toEqual([[], []]);
    expect(counts).toEqual({ source: 1, entity: 6, relation: 5, stage: 0, measure: 0 });
  });

  it('takes columns by their names, in any order, and line ends of Windows', async () => {
    const turned = [HEADER, first].map((line) => `${line.split(',').reverse().join(',')}\r`);
    expect(await read(turned)).toEqual(await read([HEADER, first]));
  });

  it('refuses what it cannot read, all of it, each with its line', async () => {
    const broken = [
      HEADER,
      first.replace('coordinator', 'boss').replace('HES', 'XYZ').replace('BE', 'Belgium'),
      second.replace('2015-03-01', '2015-02-30').replace('2018-08-31', 'soon'),
      first.replace('1001', 'a').replace('900000001', ''),
      first.replace('2018-08-31', '2014-08-31'),
      `${first},more`,
      first.replace('BE', '"BE"'),
    ];
    expect(await problemsOf(broken)).toEqual([
      'INVALID_INPUT',
      '10 problems, nothing was written:',
      'rows.csv:2: role is none of coordinator, participant, partner',
      'rows.csv:2: type is none of HES, PRC, REC, PUB, OTH',
      'rows.csv:2: country is no code of two letters',
      'rows.csv:3: start_date is no day',
      'rows.csv:3: end_date is neither a day nor NA',
      'rows.csv:4: rcn is no number',
      'rows.csv:4: pic is no number',
      'rows.csv:5: end_date is before start_date',
      'rows.csv:6: has 16 cells where the header has 15',
      'rows.csv:7: holds a quotation mark; the cells of this file are bare',
    ]);
  });

  it('refuses an organisation or a project that two lines say differently, and the same participation twice', async () => {
    const other = second
      .replace('900000002,PUB,NA,JP', '900000001,REC,NA,BE')
      .replace('2018-08-31', '2018-09-30');
    expect(await problemsOf([HEADER, first, other, first])).toEqual([
      'INVALID_INPUT',
      '3 problems, nothing was written:',
      'rows.csv:3: says h2020-organisation-900000001 is (REC, BE), which line 2 says is (HES, BE)',
      'rows.csv:3: says h2020-project-1001 is (2015-03-01, 2018-09-30, 523000.75 EUR, 607900.5 EUR), which line 2 says is (2015-03-01, 2018-08-31, 523000.75 EUR, 607900.5 EUR)',
      'rows.csv:4: states the same participation as line 2',
    ]);
  });

  it('refuses an empty file, one that is not there and one of other columns', async () => {
    expect(await problemsOf([])).toEqual([
      'INVALID_INPUT',
      '1 problem, nothing was written:',
      'rows.csv: is empty: it needs a header and a line for each participation',
    ]);
    const missing = horizon2020(fileLines('no/where.csv'), 'where.csv');
    await expect(async () => {
      for await (const record of missing) expect(record.record).toBe('source');
    }).rejects.toThrow("no/where.csv: can't be read: there is no such file or folder");
    expect(await problemsOf(['a,b', '1,2'])).toEqual([
      'INVALID_INPUT',
      '1 problem, nothing was written:',
      'rows.csv:1: has no column rcn, role, pic, type, contribution, country, start_date, end_date: is this the file of participations?',
    ]);
  });
});
