import type { Ontology } from '../model/ontology.ts';
import type { TieFilter } from '../model/ties/deriveTies.ts';
import { PUBLIC, type Viewer } from '../model/visibility.ts';
import { type FactSource, type Facts, readFacts } from './facts.ts';
import { filterKey } from './filterKey.ts';
import type { Standard, TieGraph } from './tieGraph.ts';

/** What one question is answered from: both of one revision. */
export interface Answering {
  readonly graph: TieGraph;
  /** The same viewer's ties without any filter. */
  readonly standard: Standard;
}

/** The ties of every viewer, by any filter, kept until the facts change. */
export interface Projections {
  /** Waits where they are not worked out yet. Fails as the source does. */
  of(viewer: Viewer, filter: TieFilter): Promise<Answering>;
  /** What a viewer's questions are answered from now, with its age in seconds; null until there is any. */
  built(viewer: Viewer): { readonly standard: Standard; readonly ageSeconds: number } | null;
  /** Why questions of the public cannot be answered yet; null when they can. */
  notReady(): string | null;
  /** Takes over what has changed; done when it is answered from. What was known answers until then. */
  follow(): Promise<void>;
}

/** How many filtered ones are kept of each viewer: the least recently asked for goes first. */
const KEPT = 8;

interface Seen {
  readonly facts: Facts;
  readonly standard: Standard;
  readonly builtAt: number;
  /** By filter, the least recently asked for first. */
  readonly kept: Map<string, { readonly filter: TieFilter; readonly graph: TieGraph }>;
}

/** @param now milliseconds that never go back. */
export function followTies(source: FactSource, ontology: Ontology, now: () => number): Projections {
  const seen = new Map<number, Promise<Seen>>();
  const current = new Map<number, Seen>();
  let turn: Promise<void> = Promise.resolve();

  const read = async (viewer: Viewer, before: Seen | null): Promise<Seen> => {
    const facts = await readFacts(source, ontology, viewer);
    const kept = new Map<string, { filter: TieFilter; graph: TieGraph }>();
    for (const [key, { filter }] of before?.kept ?? []) kept.set(key, { filter, graph: facts.graph(filter) });
    const read: Seen = { facts, standard: facts.standard(), builtAt: now(), kept };
    current.set(viewer.clearance, read);
    return read;
  };
  const seenBy = (viewer: Viewer): Promise<Seen> => {
    const known = seen.get(viewer.clearance);
    if (known) return known;
    const reading = read(viewer, null);
    seen.set(viewer.clearance, reading);
    reading.catch(() => seen.delete(viewer.clearance));
    return reading;
  };
  const takeOver = async () => {
    for (const clearance of [...new Set([PUBLIC.clearance, ...current.keys()])]) {
      const viewer = { clearance } as Viewer;
      const before = current.get(clearance) ?? null;
      if (before === null) await seenBy(viewer);
      else if ((await source.revision(viewer)) !== before.standard.revision) {
        const after = await read(viewer, before);
        seen.set(clearance, Promise.resolve(after));
      }
    }
  };

  return {
    async of(viewer, filter) {
      const { facts, standard, kept } = await seenBy(viewer);
      const key = filterKey(filter);
      if (key === null) return { graph: standard, standard };
      const graph = kept.get(key)?.graph ?? facts.graph(filter);
      kept.delete(key);
      kept.set(key, { filter, graph });
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
      return { graph, standard };
    },
    built(viewer) {
      const known = current.get(viewer.clearance);
      return known ? { standard: known.standard, ageSeconds: (now() - known.builtAt) / 1000 } : null;
    },
    notReady: () =>
      current.has(PUBLIC.clearance) ? null : 'The ties between actors are being worked out: ask again soon.',
    follow() {
      const taken = turn.then(takeOver);
      turn = taken.catch(() => undefined);
      return taken;
    },
  };
}
