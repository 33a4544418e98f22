import { describe, expect, it } from 'vitest';
import { evidenceCheck } from '../../seed/evidence.ts';
import { parseRecord, settled } from '../../server/ingest/interchange.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';

const checkEvidence = (...[records, ...rest]: Parameters<typeof evidenceCheck>) =>
  records.flatMap(evidenceCheck(records, ...rest));
const ontology = readOntology(readSchema());
const document = [
  '# みどり市の取組',
  '',
  '青葉精機は、み ど り 大学と共同研究を行った。',
  '入居率は 97 %、予算は 13,050 千円、応募は 1 2 件、指数は 4.5 である。',
  'K<sup>2</sup> キャンパス',
  '',
  '',
  '',
  '',
  '遠くの行',
  '',
  '',
  '',
  '## 交流事業',
  '',
  '| | 2015 (27) 年度 | 2016 (28) 年度 |',
  '|---|---|---|',
  '| 件数 | 350 | 386 |',
  '| 評価 | A | B |',
  '',
  '',
  '',
  '',
  '本市は海風工業と協定を結んだ。',
];

const record = (value: object): GraphRecord => {
  const parsed = parseRecord(value, ontology);
  if ('problems' in parsed) throw new Error(parsed.problems.join());
  return settled(parsed.record, ontology, () => null);
};
const at = (line: number, printed?: string) => [{ source: 'd', line, printed }];
const company = record({
  record: 'entity',
  id: 'aoba',
  kind: 'Company',
  name: '株式会社青葉精機',
  aliases: [{ text: '青葉精機', kind: 'short' }],
  evidence: at(3),
});
const university = record({
  record: 'entity',
  id: 'midori',
  kind: 'University',
  name: 'みどり大学',
  evidence: at(3),
});
const joint = (evidence: object[]) =>
  record({ record: 'relation', id: 'r', type: 'JOINT_RESEARCH_WITH', from: 'aoba', to: 'midori', evidence });
const measure = (value: number, line = 4, printed?: string) =>
  record({
    record: 'measure',
    id: 'm',
    entity: 'midori',
    name: '数',
    value,
    nature: 'actual',
    evidence: at(line, printed),
  });
const reasons = (...records: GraphRecord[]) =>
  checkEvidence(records, (id) => (id === 'd' ? document : null)).map((f) => f.reason);

describe('the evidence check', () => {
  it('finds names near the line, whatever their legal form and blanks', () => {
    expect(reasons(company, university, joint(at(3)))).toEqual([]);
    expect(reasons(company, university, joint(at(6)))).toEqual([]);
  });

  it('names both ends that stand nowhere near', () => {
    expect(reasons(company, university, joint(at(10)))).toEqual([
      'nothing near line 10 states aoba',
      'nothing near line 10 states midori',
    ]);
  });

  it('takes any of several lines', () => {
    expect(reasons(company, university, joint([...at(10), ...at(3)]))).toEqual([]);
  });

  it('lets a printed form stand for an entity it is the evidence of, and for no end of a relation', () => {
    const printed = (form: string) =>
      record({ record: 'entity', id: 'x', kind: 'Company', name: '別の名', evidence: at(10, form) });
    expect(reasons(printed('遠くの行'))).toEqual([]);
    expect(reasons(printed('近くの行'))).toEqual(['近くの行 is not printed on line 10']);
    expect(reasons(company, university, joint(at(10, '遠くの行')))).toEqual([
      'nothing near line 10 states aoba',
      'nothing near line 10 states midori',
    ]);
  });

  it('reads through markup', () => {
    expect(
      reasons(
        record({ record: 'entity', id: 'k2', kind: 'Facility', name: 'K²キャンパス', evidence: at(5) }),
      ),
    ).toEqual([]);
  });

  it.each([97, 13050, 12, 4.5])('finds the figure %d, with its commas and the blanks of a scan', (value) => {
    expect(reasons(university, measure(value))).toEqual([]);
  });

  it.each([9, 7, 305, 13, 5, 45])('does not take a part of a figure for %d', (value) => {
    expect(reasons(university, measure(value))).toEqual([`${value} is not on line 4`]);
  });

  it('does not look for a figure on the lines around', () => {
    expect(reasons(university, measure(97, 3))).toEqual(['97 is not on line 3']);
  });

  it('says when a line or a document is not there', () => {
    const other = record({
      record: 'entity',
      id: 'x',
      kind: 'Field',
      name: '分野',
      evidence: [{ source: 'e', line: 1 }],
    });
    expect(
      reasons(record({ record: 'entity', id: 'y', kind: 'Field', name: '分野', evidence: at(99) }), other),
    ).toEqual([
      'the document has no line 99',
      'no name of y stands near line 99',
      'the document of source e is not there',
      'no name of x stands near line 1',
    ]);
  });

  it('lets a document speak for its publisher', () => {
    const published = {
      record: 'relation',
      id: 'p',
      type: 'PUBLISHED',
      from: 'city',
      to: 'o',
      evidence: at(10),
    };
    const city = record({
      record: 'entity',
      id: 'city',
      kind: 'Municipality',
      name: 'みどり市',
      evidence: at(1),
    });
    const opinion = record({ record: 'entity', id: 'o', kind: 'Finding', name: '意見', evidence: at(10) });
    const by = (publisher: string) => record({ record: 'source', id: 'd', title: '資料', publisher });
    expect(reasons(by('みどり市 産業課'), city, opinion, record(published))).toEqual([]);
    expect(reasons(by('あおば市'), city, opinion, record(published))).toEqual([
      'nothing near line 10 states city',
    ]);
  });

  it('looks for an edition by its series, and for a collaboration by who took part', () => {
    const series = record({ record: 'entity', id: 's', kind: 'Event', name: '遠くの', evidence: at(10) });
    const edition = record({
      record: 'entity',
      id: 's1',
      kind: 'Event',
      name: '遠くの（第1回）',
      evidence: at(10),
    });
    const of = record({
      record: 'relation',
      id: 'r1',
      type: 'EDITION_OF',
      from: 's1',
      to: 's',
      evidence: at(10),
    });
    const match = record({
      record: 'entity',
      id: 'c',
      kind: 'Collaboration',
      name: '青葉 × みどり',
      evidence: at(3),
    });
    const took = record({
      record: 'relation',
      id: 'r2',
      type: 'PARTICIPATED_IN',
      from: 'aoba',
      to: 'c',
      role: 'licensee',
      evidence: at(3),
    });
    expect(reasons(series, edition, of, company, match, took)).toEqual([]);
  });

  it('lets a row of a table speak for itself alone', () => {
    const rows = ['| 開催地 | 参加企業 |', '| 港 | 青葉精機 |', '| 丘 | 海風工業 |'];
    const aoba = record({ record: 'entity', id: 'aoba', kind: 'Company', name: '青葉精機', evidence: at(2) });
    const hill = record({ record: 'entity', id: 'hill', kind: 'Area', name: '丘', evidence: at(3) });
    const located = (line: number) =>
      record({
        record: 'relation',
        id: 'r',
        type: 'LOCATED_IN',
        from: 'aoba',
        to: 'hill',
        evidence: at(line),
      });
    const inTable = (fact: GraphRecord) => checkEvidence([aoba, hill, fact], () => rows).map((f) => f.reason);
    expect(inTable(located(2))).toEqual(['nothing near line 2 states hill']);
    expect(inTable(located(3))).toEqual(['nothing near line 3 states aoba']);
  });

  it('finds the years of a relation', () => {
    const since = (date: string) =>
      record({
        record: 'relation',
        id: 'r',
        type: 'LOCATED_IN',
        from: 'aoba',
        to: 'harbour',
        since: date,
        evidence: at(1),
      });
    const lines = ['青葉精機は平成28年6月、港に移った。'];
    const harbour = record({ record: 'entity', id: 'harbour', kind: 'Area', name: '港', evidence: at(1) });
    const dated = (fact: GraphRecord) =>
      checkEvidence([company, harbour, fact], () => lines).flatMap((f) => (f.id === 'r' ? [f.reason] : []));
    expect(dated(since('2016-06'))).toEqual([]);
    expect(dated(since('2017-06'))).toEqual(['nothing at line 1 says 2017-06']);
  });

  it('takes the title of the section for what its lines speak of, when it is printed above them', () => {
    const about = (section: string) =>
      record({
        record: 'measure',
        id: 'm',
        entity: 'exchange',
        name: '件数',
        value: 386,
        fiscalYear: 2016,
        nature: 'actual',
        evidence: [{ source: 'd', line: 18, section }],
      });
    const exchange = record({
      record: 'entity',
      id: 'exchange',
      kind: 'Program',
      name: '交流事業',
      evidence: at(14),
    });
    expect(reasons(exchange, about('交流事業'))).toEqual([]);
    expect(reasons(exchange, about('第3章'))).toEqual(['nothing near line 18 states exchange']);
  });
});

describe('the check of sections', () => {
  const paper = record({ record: 'source', id: 'd', title: '資料' });
  const headings = [
    { source: 'd', line: 1, level: 1, section: 'みどり市の取組' },
    { source: 'd', line: 14, level: 2, section: '交流事業' },
  ];
  const found = (places: object[], known = headings) =>
    checkEvidence([paper, company, university, joint(places)], () => document, known).filter(
      ({ id }) => id !== 'aoba' && id !== 'midori',
    );

  it('finds a line named under a section that does not hold it, or under none', () => {
    expect(found([{ source: 'd', line: 3, section: 'みどり市の取組' }])).toEqual([]);
    expect(found([{ source: 'd', line: 3, section: '交流事業' }]).map((f) => f.reason)).toEqual([
      'line 3 is not in section 交流事業, but in みどり市の取組',
    ]);
    expect(found(at(3)).map((f) => f.reason)).toEqual(['line 3 is named without its section']);
  });

  it('finds a heading its line does not print', () => {
    const wrong = [{ source: 'd', line: 3, level: 1, section: '交流事業' }];
    expect(found([{ source: 'd', line: 3, section: '交流事業' }], wrong)).toEqual([
      {
        id: 'd',
        source: 'd',
        line: 3,
        part: null,
        says: '',
        reason: 'line 3 does not print the heading of section 交流事業',
      },
    ]);
  });
});

describe('a fact with one thing changed', () => {
  const city = record({
    record: 'entity',
    id: 'city',
    kind: 'Municipality',
    name: 'みどり市',
    evidence: at(1),
  });
  const umikaze = record({
    record: 'entity',
    id: 'umikaze',
    kind: 'Company',
    name: '海風工業',
    evidence: at(24),
  });
  const exchange = record({
    record: 'entity',
    id: 'exchange',
    kind: 'Program',
    name: '交流事業',
    evidence: at(14),
  });
  const paper = record({ record: 'source', id: 'd', title: '資料', publisher: 'みどり市産業課' });
  const signed = (change: object) =>
    record({
      record: 'relation',
      id: 'r',
      type: 'SIGNED_AGREEMENT_WITH',
      from: 'city',
      to: 'umikaze',
      evidence: at(24, '本市'),
      ...change,
    });
  const counted = (change: object) =>
    record({
      record: 'measure',
      id: 'm',
      entity: 'exchange',
      name: '件数',
      value: 386,
      fiscalYear: 2016,
      nature: 'actual',
      evidence: [...at(18, '386'), ...at(14)],
      ...change,
    });
  const found = (fact: GraphRecord) => reasons(paper, city, umikaze, exchange, company, fact);

  it('is a finding, as the right one is none', () => {
    expect([...found(signed({})), ...found(counted({}))]).toEqual([]);
  });

  it('is found in an end, though a printed form stands for the other', () => {
    expect(found(signed({ from: 'aoba' }))).toEqual(['nothing near line 24 states aoba']);
  });

  it('is found in the figure, though a printed form is given', () => {
    expect(found(counted({ value: 500 }))).toEqual(['500 is not on line 18']);
  });

  it('is found in the entity of a measure', () => {
    expect(found(counted({ entity: 'umikaze' }))).toEqual(['nothing near line 18 states umikaze']);
  });

  it.each([2011, 2015, 2017])('is found in the year %d, by the head of the column', (fiscalYear) => {
    expect(found(counted({ fiscalYear }))).toEqual([`nothing at line 18 says FY${fiscalYear}`]);
  });

  it('is found in a text', () => {
    expect(found(counted({ value: 'B', evidence: [...at(19), ...at(14)] }))).toEqual([]);
    expect(found(counted({ value: 'C', evidence: [...at(19), ...at(14)] }))).toEqual(['C is not on line 19']);
  });
});
