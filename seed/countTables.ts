import type { Ontology } from '../server/model/ontology.ts';
import type { GraphRecord } from '../server/model/records.ts';
import { corporateNumbers } from './reviewed.ts';

/** Kinds whose entities were looked for in the register of corporate numbers. */
const REGISTERED: readonly string[] = [
  'Company',
  'University',
  'School',
  'ResearchInstitute',
  'CareProvider',
  'NonProfit',
  'SupportAgency',
  'FinancialInstitution',
  'Association',
];

/** Markdown tables of how many records there are by document, kind and type. A fact from two documents counts in both. */
export function countTables(records: readonly GraphRecord[], ontology: Ontology): string {
  const sources = records.filter((r) => r.record === 'source').map((r) => r.id);
  const facts = records.filter((r) => r.record !== 'source');
  const kinds = ['entity', 'relation', 'stage', 'measure'] as const;
  const from = (source: string, kind: string) =>
    facts.filter((r) => r.record === kind && r.evidence.some((e) => e.source === source)).length;
  const byDocument = sources
    .map((source) => [source, ...kinds.map((kind) => from(source, kind))])
    .filter(([, ...counts]) => counts.some((count) => Number(count) > 0));
  const all = ['all', ...kinds.map((kind) => facts.filter((r) => r.record === kind).length)];

  const count = (names: readonly string[], of: (record: GraphRecord) => string | null) =>
    names.map((name) => [name, facts.filter((r) => of(r) === name).length] as const).filter(([, n]) => n > 0);
  const verdicts = corporateNumbers();
  const looked = facts.filter((r) => r.record === 'entity' && REGISTERED.includes(r.kind)).length;
  const matched = verdicts.filter((v) => v.verdict === 'matched').length;
  return [
    table(['document', 'entities', 'relations', 'stages', 'measures'], [...byDocument, all]),
    table(
      ['kind', 'entities'],
      count([...ontology.kinds.keys()], (r) => (r.record === 'entity' ? r.kind : null)),
    ),
    table(
      ['relation type', 'relations'],
      count([...ontology.relationTypes.keys()], (r) => (r.record === 'relation' ? r.type : null)),
    ),
    table(
      ['corporate numbers', 'organisations'],
      [
        ['matched', matched],
        ['doubtful, left without', verdicts.length - matched],
        ['not found', looked - verdicts.length],
      ],
    ),
  ].join('\n\n');
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
