import { describe, expect, it } from 'vitest';
import { checkEvidence } from '../../seed/evidence.ts';
import { parseRecord, settled } from '../../server/ingest/interchange.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { GraphRecord } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';

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
      'no name of aoba stands near line 10',
      'no name of midori stands near line 10',
    ]);
  });

  it('takes any of several lines', () => {
    expect(reasons(company, university, joint([...at(10), ...at(3)]))).toEqual([]);
  });

  it('lets a printed form stand for a name, when that line prints it', () => {
    expect(reasons(company, university, joint(at(10, '遠くの行')))).toEqual([]);
    expect(reasons(company, university, joint(at(10, '近くの行')))).toEqual([
      '近くの行 is not printed on line 10',
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
    expect(reasons(university, measure(value))).toEqual([`the figure ${value} is not on line 4`]);
  });

  it('does not look for a figure on the lines around', () => {
    expect(reasons(university, measure(97, 3))).toEqual(['the figure 97 is not on line 3']);
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
      reasons(record({ record: 'entity', id: 'y', kind: 'Field', name: '分野', evidence: at(11) }), other),
    ).toEqual([
      'the document has no line 11',
      'no name of y stands near line 11',
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
      'no name of city stands near line 10',
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
});
