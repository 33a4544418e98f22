import { areLargeAndSmall, complete } from '../../../server/analysis/gaps/across.ts';
import type { GapWeights } from '../../../server/analysis/gaps/gapWeights.ts';
import type { GapMethod } from '../../../server/analysis/gaps/missingPairs.ts';
import type { Kind } from '../../../server/model/records.ts';

export type GroupName = 'fields' | 'facilities' | 'programs' | 'areas' | 'needs' | 'offers';

/** A world by ids: what a finder is asked of is made of it, and what it answers is worked out from it. */
export interface PlainWorld {
  /** In the order of their ids. */
  readonly ids: readonly string[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly sizes: ReadonlyMap<string, string | null>;
  readonly occasions: ReadonlyMap<string, number>;
  /** By actor: whom it is tied to, at what cost. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly groups: Readonly<Record<GroupName, ReadonlyMap<string, readonly number[]>>>;
}

export interface PlainPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

export interface PlainQuestion {
  readonly of: string | null;
  readonly method: GapMethod;
  readonly rows: readonly string[] | null;
  readonly columns: readonly string[] | null;
  readonly allowed: (id: string) => boolean;
}

const costsOf = ({ ties }: PlainWorld, id: string) => ties.get(id) ?? new Map<string, number>();
const partnersOf = (world: PlainWorld, a: string, b: string) =>
  [...costsOf(world, a).keys()].filter((id) => costsOf(world, b).has(id));
const both = (a: readonly number[], b: readonly number[]) => a.filter((group) => b.includes(group));

/** Every pair there is, looked at one by one, in the order of suggestions. */
export function plainPairs(world: PlainWorld, question: PlainQuestion, weights: GapWeights): PlainPair[] {
  const { of, method, rows, columns, allowed } = question;
  const within = (x: string, y: string) =>
    (rows === null || rows.includes(x)) && (columns === null || columns.includes(y));
  const found: PlainPair[] = [];
  for (const a of of === null ? world.ids : [of]) {
    for (const b of world.ids) {
      if (a === b || (of === null && (a > b || !allowed(a))) || !allowed(b)) continue;
      if (costsOf(world, a).has(b) || !(within(a, b) || within(b, a))) continue;
      if (!isCandidate(world, a, b, method, of !== null || rows !== null || columns !== null)) continue;
      found.push({ a, b, score: plainScore(world, a, b, method, weights) });
    }
  }
  return found.sort((x, y) => y.score - x.score || order(x.a, y.a) || order(x.b, y.b));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function isCandidate(world: PlainWorld, a: string, b: string, method: GapMethod, ofSome: boolean): boolean {
  if (partnersOf(world, a, b).length > 0) return true;
  if (method !== 'DEFAULT') return false;
  const { fields, facilities, needs, offers } = world.groups;
  const share = (x: GroupList, y: GroupList) => both(x.get(a) ?? [], y.get(b) ?? []).length > 0;
  return (
    share(needs, offers) ||
    share(offers, needs) ||
    (ofSome && (share(fields, fields) || share(facilities, facilities)))
  );
}
type GroupList = ReadonlyMap<string, readonly number[]>;

export function plainScore(
  world: PlainWorld,
  a: string,
  b: string,
  method: GapMethod,
  weights: GapWeights,
): number {
  const tied = (id: string) => costsOf(world, id).size;
  if (method !== 'DEFAULT') {
    const worth = (ties: number) => (method === 'ADAMIC_ADAR' ? 1 / Math.log(ties) : 1 / ties);
    const most = Math.max(2, ...world.ids.map(tied));
    const unit = 2 ** Math.floor(Math.log2((2 ** 31 - 1) / (most * (worth(2) + 1 / most))));
    const sum = partnersOf(world, a, b).reduce((all, id) => all + Math.round(worth(tied(id)) * unit), 0);
    return sum / unit;
  }
  const { learned, byHand } = weights;
  const count = (cost: number) => Math.round(2 ** 11 * Math.exp((-cost / 1000) * learned.strengthPower));
  const share = (id: string) => {
    const sum = [...costsOf(world, id).values()].reduce((all, cost) => all + count(cost), 0);
    return Math.round(2 ** 16 * (sum / 2 ** 11) ** -learned.sharingPower);
  };
  const partners = partnersOf(world, a, b);
  const costs = partners.map(
    (id) => [costsOf(world, a).get(id) ?? 0, costsOf(world, b).get(id) ?? 0] as const,
  );
  const whole = costs.reduce((all, [x, y], i) => all + count(x) * count(y) * share(partners[i] ?? ''), 0);
  const cheapest = Math.min(...costs.map(([x, y]) => x + y));
  const group = (name: GroupName, weight: number) => {
    const members = (each: number) =>
      [...world.groups[name].values()].filter((all) => all.includes(each)).length;
    const shared = both(world.groups[name].get(a) ?? [], world.groups[name].get(b) ?? []);
    return shared.reduce((all, each) => all + weight / Math.log(1 + members(each)), 0);
  };
  const meets = (seeker: string, giver: string) =>
    byHand.need * both(world.groups.needs.get(seeker) ?? [], world.groups.offers.get(giver) ?? []).length;
  const crossed =
    meets(a, b) +
    meets(b, a) +
    group('fields', byHand.field) +
    group('facilities', byHand.facility) +
    group('programs', byHand.program);
  const kind = (id: string) => world.kinds.get(id) ?? ('Company' as Kind);
  const size = (id: string) => world.sizes.get(id) ?? null;
  const across =
    1 +
    (complete(kind(a), kind(b)) ? byHand.acrossKinds : 0) +
    (areLargeAndSmall(size(a), size(b)) ? byHand.acrossSizes : 0);
  const beyond =
    (learned.partners * whole) / 2 ** 38 +
    (partners.length > 0 ? learned.route * Math.exp(-cheapest / 1000) : 0) +
    crossed * across +
    group('areas', learned.area);
  return plainPopularity(world, a, b, weights) * (1 + beyond);
}

function plainPopularity(world: PlainWorld, a: string, b: string, weights: GapWeights): number {
  const { kindsPower, apart } = weights.learned;
  const tied = (id: string, by: (other: string) => boolean) =>
    [...costsOf(world, id).keys()].filter(by).length;
  const alike = (id: string) => (other: string) => world.kinds.get(other) === world.kinds.get(id);
  const sum = (ids: readonly string[], of: (id: string) => number) =>
    ids.reduce((all, id) => all + of(id), 0);
  const [likeA, likeB] = [world.ids.filter(alike(a)), world.ids.filter(alike(b))];
  const every = () => true;
  const arcs = sum(world.ids, (id) => tied(id, every));
  const found = sum(likeA, (id) => tied(id, alike(b)));
  const expected =
    arcs === 0 ? 0 : (sum(likeA, (id) => tied(id, every)) * sum(likeB, (id) => tied(id, every))) / arcs;
  const lift = ((found + 10) / (expected + 10)) ** kindsPower;
  const whole = big(world, a, weights) * big(world, b, weights) * lift;
  return isJoined(world, a, b) ? whole : whole * apart;
}

function isJoined(world: PlainWorld, a: string, b: string): boolean {
  const reached = new Set([a]);
  for (const id of reached) for (const next of costsOf(world, id).keys()) reached.add(next);
  return reached.has(b);
}

function big(world: PlainWorld, id: string, { learned }: GapWeights): number {
  const alike = world.ids.filter(
    (other) => world.kinds.get(other) === world.kinds.get(id) && costsOf(world, other).size > 0,
  );
  const usual = alike.reduce((sum, other) => sum + (world.occasions.get(other) ?? 0), 0) / alike.length;
  const expected = learned.kindShare * (alike.length > 0 ? usual : 1);
  return ((world.occasions.get(id) ?? 0) + expected) ** learned.occasionsPower;
}
