import type { Period } from '../model/periods.ts';
import type { TieFilter } from '../model/ties/tieFilter.ts';
import { type Level, PUBLIC, type Viewer } from '../model/visibility.ts';
import { filterKey } from './filterKey.ts';
import { type Members, membersOf } from './members/members.ts';
import type { Standard, TieGraph } from './tieGraph.ts';
import type { DerivesTies } from './ties/derivesTies.ts';
import { standardOf, tieGraphOf } from './ties/explainedTies.ts';

/** What one question is answered from: both of one revision. */
export interface Answering {
  readonly graph: TieGraph;
  /** The same viewer's ties without any filter. */
  readonly standard: Standard;
}

export interface Surrounded extends Answering {
  readonly members: Members;
}

/** The ties of every viewer, by any filter, kept until the facts change. */
export interface Projections {
  /** Waits where they are not worked out yet. Fails as the source of the facts does. */
  of(viewer: Viewer, filter: TieFilter): Promise<Answering>;
  /** The same with what is known of actors beside their ties, in the filter's period; never from before a change. */
  withMembers(viewer: Viewer, filter: TieFilter): Promise<Surrounded>;
  /** What a viewer's questions are answered from now, with its age in seconds; null until there is any. */
  built(viewer: Viewer): { readonly standard: Standard; readonly ageSeconds: number } | null;
  /** Why questions of the public cannot be answered yet; null when they can. */
  notReady(): string | null;
  /**
   * Takes over what has changed; done when questions without a filter are answered from it, and those with one soon
   * after. What was known answers until then.
   */
  follow(): Promise<void>;
}

/** How many filtered ones are kept of each viewer: the least recently asked for goes first. */
const KEPT = 8;
/** And so many periods with what is known beside ties. */
const KEPT_MEMBERS = 4;

type Kept = Map<string, { readonly filter: TieFilter; readonly answering: Answering }>;

interface Seen {
  readonly standard: Standard;
  readonly builtAt: number;
  /** By filter, the least recently asked for first. */
  readonly kept: Kept;
  /** By period, the least recently asked for first. */
  readonly members: Map<string, Members>;
  /** Those from before the last change, which answer until they are derived again. */
  readonly stale: Kept;
}

/** @param now milliseconds that never go back. */
export function followTies(ties: DerivesTies, now: () => number): Projections {
  const seen = new Map<Level, Seen>();
  const deriving = new Map<string, Promise<unknown>>();
  let first: Promise<unknown> | null = null;
  let turn: Promise<void> = Promise.resolve();

  /** The same thing asked for again while it is worked out is worked out once. */
  const once = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const under = deriving.get(key) as Promise<T> | undefined;
    if (under) return under;
    const started = work().finally(() => deriving.delete(key));
    deriving.set(key, started);
    return started;
  };
  const read = () => {
    first ??= ties.follow().catch((error: unknown) => {
      first = null;
      throw error;
    });
    return first;
  };
  const derive = async (clearance: Level, stale: Kept): Promise<Seen> => {
    const standard = standardOf(await ties.derive(clearance, {}));
    const derived: Seen = { standard, builtAt: now(), kept: new Map(), members: new Map(), stale };
    seen.set(clearance, derived);
    return derived;
  };
  const seenBy = async (clearance: Level): Promise<Seen> => {
    await read();
    return seen.get(clearance) ?? once(`${clearance}`, () => derive(clearance, new Map()));
  };
  const keep = ({ kept, stale }: Seen, key: string, filter: TieFilter, answering: Answering): Answering => {
    stale.delete(key);
    kept.delete(key);
    kept.set(key, { filter, answering });
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return answering;
  };
  const filtered = async (clearance: Level, filter: TieFilter, key: string): Promise<Answering> => {
    for (;;) {
      const standing = await seenBy(clearance);
      const graph = tieGraphOf(await ties.derive(clearance, filter));
      // A change taken over meanwhile: then both are wanted of what follows it.
      if (graph.revision === standing.standard.revision && seen.get(clearance) === standing)
        return keep(standing, key, filter, { graph, standard: standing.standard });
      await turn;
    }
  };
  const membersIn = async (standing: Seen, clearance: Level, period: Period | undefined) => {
    const key = filterKey(period ? { period } : {}) ?? '';
    const known = standing.members.get(key);
    const members =
      known ??
      (await once(`${clearance} members ${key}`, async () =>
        membersOf(await ties.surround(clearance, period)),
      ));
    standing.members.delete(key);
    if (members.derived.revision === standing.standard.revision) standing.members.set(key, members);
    for (const oldest of standing.members.keys())
      if (standing.members.size > KEPT_MEMBERS) standing.members.delete(oldest);
    return members;
  };
  const takeOver = async () => {
    await read();
    const revisions = await ties.follow();
    for (const clearance of new Set([PUBLIC.clearance, ...seen.keys()])) {
      // One asked for before the change.
      await deriving.get(`${clearance}`);
      const before = seen.get(clearance);
      if (before?.standard.revision === revisions[clearance]) continue;
      const stale = new Map([...(before?.stale ?? []), ...(before?.kept ?? [])]);
      await once(`${clearance}`, () => derive(clearance, stale));
    }
  };
  /** The filtered ones of before, newest questions first; new questions come in between. */
  const deriveStale = async () => {
    for (const [clearance, { stale }] of [...seen]) {
      for (const [key, { filter }] of [...stale].reverse())
        await once(`${clearance} ${key}`, () => filtered(clearance, filter, key));
    }
  };

  return {
    async of({ clearance }, filter) {
      const standing = await seenBy(clearance);
      const key = filterKey(filter);
      if (key === null) return { graph: standing.standard, standard: standing.standard };
      const known = standing.kept.get(key);
      if (known) return keep(standing, key, filter, known.answering);
      const stale = standing.stale.get(key);
      return stale?.answering ?? once(`${clearance} ${key}`, () => filtered(clearance, filter, key));
    },
    async withMembers({ clearance }, filter) {
      for (;;) {
        const standing = await seenBy(clearance);
        const { standard } = standing;
        const key = filterKey(filter);
        const answering =
          key === null
            ? { graph: standard, standard }
            : (standing.kept.get(key)?.answering ??
              (await once(`${clearance} ${key}`, () => filtered(clearance, filter, key))));
        const members = await membersIn(standing, clearance, filter.period);
        const isOne = answering.standard === standard && members.derived.revision === standard.revision;
        if (isOne && seen.get(clearance) === standing) return { ...answering, members };
        await turn;
      }
    },
    built({ clearance }) {
      const known = seen.get(clearance);
      return known ? { standard: known.standard, ageSeconds: (now() - known.builtAt) / 1000 } : null;
    },
    notReady: () =>
      seen.has(PUBLIC.clearance) ? null : 'The ties between actors are being worked out: ask again soon.',
    follow() {
      const taken = turn.then(takeOver);
      turn = taken.catch(() => undefined);
      taken.then(deriveStale).catch(() => undefined);
      return taken;
    },
  };
}
