import type { Line } from '../../server/ingest/decodeLines.ts';
import { problemList, problemsError } from '../../server/ingest/problems.ts';
import type { LineSource } from '../../server/ingest/readLines.ts';
import { daysOf } from '../../server/model/dates.ts';

/** A record in interchange form, what is empty left out. */
type Record = Readonly<{ [key: string]: unknown }>;

const SOURCE = 'h2020-cordis';
const TITLE =
  'EU Horizon 2020: participations in projects (CORDIS, © European Union, CC BY 4.0; compiled by zambujo/eunets, MIT; converted)';

const COLUMNS = ['rcn', 'role', 'pic', 'type', 'contribution', 'country', 'start_date', 'end_date'] as const;
/** Of a project as a whole; left out where the file has none. */
const MONEY = { max_contribution: 'euContribution', total_cost: 'totalCost' } as const;
const ROLES: readonly string[] = ['coordinator', 'participant', 'partner'];
const NOT_KNOWN = 'NA';

/**
 * CORDIS tells five types of activity apart, and only three of them say the kind. A public body may be one of a
 * state, a region or a town: it is taken as one of a state. What is none of the other four is not for profit, and
 * taken as a non-profit. Both carry a note of it.
 */
const TYPES: { readonly [type: string]: { readonly kind: string; readonly means: string; note?: string } } = {
  HES: { kind: 'University', means: 'higher or secondary education establishment' },
  PRC: { kind: 'Company', means: 'private for-profit entity' },
  REC: { kind: 'ResearchInstitute', means: 'research organisation' },
  PUB: {
    kind: 'Ministry',
    means: 'public body',
    note: 'The source does not tell whether of a state, a region or a town.',
  },
  OTH: {
    kind: 'NonProfit',
    means: 'other',
    note: 'The source says only that it is neither a firm nor public, of research or of education.',
  },
};

interface Row {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

/**
 * Participations in Horizon 2020 projects, one a line of a CSV file with a header, as records of the interchange
 * form, in the order of the file. An organisation is one actor, by its participant identification code (PIC), a
 * project one collaboration, by its record number (RCN). The file names neither: they are called by their numbers.
 * Keeps what it has met of organisations and projects, not the rows.
 * @throws INVALID_INPUT with all problems, each with its line, when the file has been read to its end.
 */
export async function* horizon2020(file: LineSource, fileName: string): AsyncIterable<Record> {
  const problems = problemList([file]);
  const report = (line: number, reason: string) => problems.add({ file: 0, line }, null, reason);
  const made = new Made(report);
  let columns: readonly string[] | null = null;
  yield { record: 'source', id: SOURCE, file: fileName, title: TITLE, publisher: 'European Union (CORDIS)' };
  for await (const lines of file.lines()) {
    for (const line of lines) {
      if (line.fault) {
        report(line.number, line.fault.reason);
        continue;
      }
      const cells = line.text.replace(/\r$/, '').split(',');
      if (columns === null) columns = columnsOf(cells, line, report);
      else yield* made.recordsOf(rowOf(cells, columns, line, report));
    }
  }
  if (columns === null && problems.count() === 0)
    report(0, 'is empty: it needs a header and a line for each participation');
  if (problems.count() > 0) throw problemsError(problems.list(), problems.count());
}

type Report = (line: number, reason: string) => void;

function columnsOf(cells: readonly string[], { number }: Line, report: Report): readonly string[] {
  const missing = COLUMNS.filter((column) => !cells.includes(column));
  if (missing.length > 0)
    report(number, `has no column ${missing.join(', ')}: is this the file of participations?`);
  return missing.length > 0 ? [] : cells;
}

function rowOf(
  cells: readonly string[],
  columns: readonly string[],
  { number, text }: Line,
  report: Report,
): Row | null {
  // After a header that cannot be read, the rows say nothing more.
  if (columns.length === 0) return null;
  const problem = text.includes('"')
    ? 'holds a quotation mark; the cells of this file are bare'
    : cells.length !== columns.length
      ? `has ${cells.length} cells where the header has ${columns.length}`
      : null;
  if (problem !== null) {
    report(number, problem);
    return null;
  }
  return { cells: new Map(columns.map((column, i) => [column, cells[i] ?? ''])), line: number };
}

/** What has been written already, so that each is written once and said alike wherever it stands. */
class Made {
  readonly #first = new Map<string, { readonly said: string; readonly line: number }>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  *recordsOf(row: Row | null): Iterable<Record> {
    if (row === null || !this.#isSound(row)) return;
    const { cells, line } = row;
    const cell = (column: string) => cells.get(column) ?? '';
    const known = (column: string) => (cell(column) === NOT_KNOWN ? '' : cell(column));
    const [rcn, pic, role, country] = [cell('rcn'), cell('pic'), cell('role'), cell('country')];
    const [since, until] = [cell('start_date'), known('end_date')];
    const evidence = [{ source: SOURCE, line }];
    const area = `h2020-country-${country}`;
    const organisation = `h2020-organisation-${pic}`;
    const project = `h2020-project-${rcn}`;
    const type = TYPES[cell('type')];

    if (this.#isNew(area, country, line))
      yield {
        record: 'entity',
        id: area,
        kind: 'Area',
        name: country,
        attributes: [{ key: 'type', value: 'country code of CORDIS' }],
        evidence,
      };
    if (type && this.#isNew(organisation, `${cell('type')}, ${country}`, line)) {
      yield {
        record: 'entity',
        id: organisation,
        kind: type.kind,
        name: `参加機関 ${pic}（${country}）`,
        nameEn: `Organisation ${pic} (${country})`,
        aliases: [{ text: pic, kind: 'printed' }],
        externalIds: { pic },
        attributes: [
          { key: 'activityType', value: `${cell('type')} (${type.means})`, evidence },
          ...(type.note ? [{ key: 'note', value: type.note }] : []),
        ],
        evidence,
      };
      yield {
        record: 'relation',
        id: `${organisation}.located-in`,
        type: 'LOCATED_IN',
        from: organisation,
        to: area,
        evidence,
      };
    }
    const money = Object.entries(MONEY).flatMap(([column, key]) =>
      known(column) === '' ? [] : [{ key, value: `${known(column)} EUR`, evidence }],
    );
    const span = { since, ...(until === '' ? {} : { until }) };
    if (this.#isNew(project, [since, until, ...money.map(({ value }) => value)].join(', '), line))
      yield {
        record: 'entity',
        id: project,
        kind: 'Collaboration',
        name: `Horizon 2020プロジェクト ${rcn}`,
        nameEn: `Horizon 2020 project ${rcn}`,
        aliases: [{ text: rcn, kind: 'printed' }],
        externalIds: { cordisRcn: rcn },
        attributes: money,
        evidence,
      };
    const participation = `${project}.${organisation}.${role}`;
    const before = this.#first.get(participation);
    if (before) this.#report(line, `states the same participation as line ${before.line}`);
    this.#first.set(participation, { said: '', line });
    yield {
      record: 'relation',
      id: participation,
      type: 'PARTICIPATED_IN',
      from: organisation,
      to: project,
      ...span,
      state: until === '' ? 'active' : 'ended',
      attributes: [
        { key: 'role', value: role, evidence },
        ...(known('contribution') === ''
          ? []
          : [{ key: 'contribution', value: `${known('contribution')} EUR` }]),
      ],
      evidence,
    };
  }

  /** Whether it has not been met; when it has and was said otherwise, that is a problem. */
  #isNew(id: string, said: string, line: number): boolean {
    const first = this.#first.get(id);
    if (first === undefined) this.#first.set(id, { said, line });
    else if (first.said !== said)
      this.#report(line, `says ${id} is (${said}), which line ${first.line} says is (${first.said})`);
    return first === undefined;
  }

  #isSound({ cells, line }: Row): boolean {
    const cell = (column: string) => cells.get(column) ?? '';
    const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && daysOf(text) !== null;
    const wrong = [
      ...['rcn', 'pic']
        .filter((column) => !/^\d+$/.test(cell(column)))
        .map((column) => `${column} is no number`),
      ...(ROLES.includes(cell('role')) ? [] : [`role is none of ${ROLES.join(', ')}`]),
      ...(Object.hasOwn(TYPES, cell('type')) ? [] : [`type is none of ${Object.keys(TYPES).join(', ')}`]),
      ...(/^[A-Z]{2}$/.test(cell('country')) ? [] : ['country is no code of two letters']),
      ...(isDay(cell('start_date')) ? [] : ['start_date is no day']),
      ...(isDay(cell('end_date')) || cell('end_date') === NOT_KNOWN
        ? []
        : ['end_date is neither a day nor NA']),
    ];
    for (const reason of wrong) this.#report(line, reason);
    if (wrong.length === 0 && cell('end_date') !== NOT_KNOWN && cell('end_date') < cell('start_date')) {
      this.#report(line, 'end_date is before start_date');
      return false;
    }
    return wrong.length === 0;
  }
}
