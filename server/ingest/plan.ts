import type { ChangeSetDraft } from '../model/changeSets.ts';
import { withOrderedEnds } from '../model/derived.ts';
import { invalidInput } from '../model/errors.ts';
import type { Ontology } from '../model/ontology.ts';
import { type GraphRecord, type Id, type Kind, RECORD_KINDS, type RecordKind } from '../model/records.ts';
import type { GraphStore } from '../store/store.ts';
import type { ReadRecord } from './complete.ts';
import { parseAgain, parseLine, settled, toldByFaulty } from './interchange.ts';
import { type Problem, problemList, problemsError } from './problems.ts';
import type { LineSource } from './readLines.ts';
import { References } from './references.ts';

/** What reading the files found. With problems, nothing may be written. */
export interface Plan {
  /** Those of whole files, then in the order of files and lines; at most MAX_PROBLEMS. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What was read otherwise than given: ends of symmetric relations that were swapped. At most MAX_PROBLEMS. */
  readonly notes: readonly Problem[];
  readonly noteCount: number;
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** @throws INVALID_INPUT when there are problems. */
  draft(author: string, reason: string): ChangeSetDraft;
}

/** Comparing: read again for the store, which writes what differs. */
export type Progress = (phase: 'checking' | 'comparing', records: number) => void;

/**
 * Reads interchange files and checks all of them, against each other and against what the store holds,
 * before anything is written. Files are read again for the writing, so that a large import is never held in
 * memory: what is kept is ids, ends and fact keys (about 300 bytes a record).
 */
export async function plan(
  store: GraphStore,
  ontology: Ontology,
  sources: readonly LineSource[],
  progress: Progress = () => {},
): Promise<Plan> {
  const report = problemList(sources);
  const notes = problemList(sources);
  const counts: Record<RecordKind, number> = { source: 0, entity: 0, relation: 0, stage: 0, measure: 0 };
  const references = new References(store, ontology, report.add);
  let sorted = true;
  let last = 0;
  let seen = 0;

  for (const [file, source] of sources.entries()) {
    for await (const lines of source.lines()) {
      for (const line of lines) {
        const place = { file, line: line.number };
        if (line.fault) {
          report.add(place, null, line.fault.reason);
          const told = toldByFaulty(line.fault.readable, ontology);
          if (told) references.seeFaulty(told, place);
          if (line.fault.cutOff) references.seeCutOff();
          continue;
        }
        const parsed = parseLine(line.text, ontology);
        if ('problems' in parsed) {
          for (const reason of parsed.problems) report.add(place, idIn(line.text), reason);
          if (parsed.faulty) references.seeFaulty(parsed.faulty, place);
          continue;
        }
        const { record, swapped } = orderedEnds(ontology, parsed.record);
        if (swapped) notes.add(place, record.id, 'the type is symmetric: its ends were put in id order');
        const rank = RECORD_KINDS.indexOf(record.record);
        sorted &&= rank >= last;
        last = rank;
        counts[record.record]++;
        references.see(record, place);
      }
      seen += lines.length;
      progress('checking', seen);
    }
  }
  const kindOf = await references.check();

  return {
    problems: report.list(),
    problemCount: report.count(),
    notes: notes.list(),
    noteCount: notes.count(),
    counts,
    draft(author, reason) {
      if (report.count() > 0) throw problemsError(report.list(), report.count());
      return {
        author,
        reason,
        records: () => read(sources, ontology, kindOf, sorted ? [null] : RECORD_KINDS, progress),
      };
    },
  };
}

async function* read(
  sources: readonly LineSource[],
  ontology: Ontology,
  kindOf: (id: Id) => Kind | null,
  passes: readonly (RecordKind | null)[],
  progress: Progress,
): AsyncIterable<GraphRecord> {
  let compared = 0;
  for (const pass of passes) {
    for (const source of sources) {
      for await (const lines of source.lines()) {
        for (const { text } of lines) {
          const record = reread(source, text, ontology);
          if (pass !== null && record.record !== pass) continue;
          yield settled(orderedEnds(ontology, record).record, ontology, kindOf);
          compared++;
        }
        progress('comparing', compared);
      }
    }
  }
}

/** What was read without a problem is the same as long as the file is: the source tells when it isn't, at its end. */
function reread(source: LineSource, text: string, ontology: Ontology): ReadRecord {
  try {
    return parseAgain(text, ontology);
  } catch {
    throw invalidInput(`${source.name} changed while it was being read. Nothing was written: try again.`);
  }
}

function orderedEnds(ontology: Ontology, record: ReadRecord): { record: ReadRecord; swapped: boolean } {
  if (record.record !== 'relation') return { record, swapped: false };
  const { relation, swapped } = withOrderedEnds(ontology, record);
  return { record: relation, swapped };
}

const idIn = (line: string): string | null => /"id"\s*:\s*"([^"\\]{1,200})"/.exec(line)?.[1] ?? null;
