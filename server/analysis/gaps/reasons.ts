import type { Id } from '../../model/records.ts';
import type { Members } from '../members/members.ts';
import type { Surrounded } from '../projections.ts';
import { tieBetween } from '../tieGraph.ts';
import type { Pairing } from './actorFactsOf.ts';
import type { MissingPair } from './missingPairs.ts';
import type { TermName } from './parts.ts';

/** Why two might work together, by ids: what the reason names, and the facts it stands on. */
export interface FoundReason {
  readonly term: TermName | 'POPULARITY';
  readonly points: number | null;
  /** The first of them in their order. */
  readonly named: readonly Id[];
  /** How many there are in all. */
  readonly count: number;
  readonly facts: readonly Id[];
  /** Of a need: whether it is the first of the pair who needs, the second, or each something. */
  readonly needs: readonly { readonly need: Id; readonly offer: Id; readonly isFirst: boolean }[];
}

/** So many partners, fields and places are named. */
const NAMED = 5;
const GROUPINGS = { FIELD: 'FIELD', FACILITY: 'FACILITY', PROGRAM: 'PROGRAM', AREA: 'AREA' } as const;

/** The reasons for a pair, what adds most to its score first; never empty. */
export async function reasonsFor(
  surrounded: Surrounded,
  pairing: Pairing,
  { a, b, popularity, parts }: MissingPair,
  hasPoints: boolean,
): Promise<readonly FoundReason[]> {
  const { members } = surrounded;
  const ends = [pairing.memberOf[a] ?? 0, pairing.memberOf[b] ?? 0] as const;
  const reasons: FoundReason[] = [];
  for (const { term, worth, shared } of parts) {
    const points = hasPoints ? worth : null;
    const plain = { term, points, named: [], count: 0, facts: [], needs: [] };
    if (worth <= 0) continue;
    switch (term) {
      case 'PARTNERS':
      case 'ROUTE':
        reasons.push({ ...plain, ...(await partners(surrounded, pairing, [a, b], shared)) });
        break;
      case 'NEED': {
        const needs = meeting(members, ends, shared);
        const facts = needs.flatMap((each) => each.facts);
        reasons.push({
          ...plain,
          needs,
          named: needs.flatMap(({ need, offer }) => (need === offer ? [need] : [need, offer])),
          count: needs.length,
          facts,
        });
        break;
      }
      case 'FIELD':
      case 'FACILITY':
      case 'PROGRAM':
      case 'AREA': {
        const { ids, derived } = members.groups[GROUPINGS[term]];
        const some = shared.slice(0, NAMED);
        reasons.push({
          ...plain,
          named: some.flatMap((group) => ids.at(group) ?? []),
          count: shared.length,
          facts: some
            .flatMap((group) => ends.flatMap((member) => placing(derived, member, group)))
            .map(members.relationId),
        });
        break;
      }
      default:
        reasons.push(plain);
    }
  }
  if (popularity > 0 || reasons.length === 0)
    reasons.push({
      term: 'POPULARITY',
      points: hasPoints ? popularity : null,
      named: [],
      count: 0,
      facts: [],
      needs: [],
    });
  return reasons.sort((x, y) => (y.points ?? 0) - (x.points ?? 0));
}

async function partners(
  { graph }: Surrounded,
  { idOf }: Pairing,
  ends: readonly number[],
  shared: readonly number[],
): Promise<Pick<FoundReason, 'named' | 'count' | 'facts'>> {
  const some = shared.slice(0, NAMED);
  const ties = some.flatMap((partner) =>
    ends.flatMap((end) => tieBetween(graph.projection, end, partner)?.tie ?? []),
  );
  const facts = await graph.facts(ties);
  return {
    named: some.map(idOf),
    count: shared.length,
    facts: facts.flatMap((all) => all.flatMap(({ relations }) => relations)),
  };
}

/** The relation that puts a member into a group. */
function placing(
  { offsets, groups, relations }: Members['derived']['groups']['FIELD'],
  member: number,
  group: number,
): number[] {
  for (let at = offsets[member] ?? 0; at < (offsets[member + 1] ?? 0); at++)
    if (groups[at] === group) return [relations[at] ?? 0];
  return [];
}

/** What one of two needs and the other offers, in some fields or just that thing, in both directions. */
function meeting(members: Members, [a, b]: readonly [number, number], fields: readonly number[]) {
  const { derived } = members;
  const { aboveFrom, above } = derived.groups.FIELD;
  const asked = new Set(fields);
  const fieldsOf = new Map<number, { field: number; relation: number }[]>();
  for (let at = 0; at < derived.fieldsOf.length; at += 3) {
    const thing = derived.fieldsOf[at] ?? 0;
    const all = fieldsOf.get(thing) ?? [];
    fieldsOf.set(thing, all);
    all.push({ field: derived.fieldsOf[at + 1] ?? 0, relation: derived.fieldsOf[at + 2] ?? 0 });
  }
  const had = (table: Int32Array, member: number) => {
    const all: { thing: number; relation: number }[] = [];
    for (let at = 0; at < table.length; at += 3)
      if (table[at + 1] === member) all.push({ thing: table[at] ?? 0, relation: table[at + 2] ?? 0 });
    return all;
  };
  const inOneDirection = (seeker: number, offerer: number, isFirst: boolean) =>
    had(derived.needs, seeker).flatMap((need) =>
      had(derived.offers, offerer).flatMap((offer) => {
        if (need.thing === offer.thing) {
          const thing = members.entityId(need.thing);
          const facts = [need.relation, offer.relation].map(members.relationId);
          return [{ need: thing, offer: thing, isFirst, facts }];
        }
        for (const wanted of fieldsOf.get(need.thing) ?? []) {
          if (!asked.has(wanted.field)) continue;
          const given = (fieldsOf.get(offer.thing) ?? []).find(({ field }) =>
            above.subarray(aboveFrom[field], aboveFrom[field + 1]).includes(wanted.field),
          );
          if (!given) continue;
          return [
            {
              need: members.entityId(need.thing),
              offer: members.entityId(offer.thing),
              isFirst,
              facts: [need.relation, offer.relation, wanted.relation, given.relation].map(members.relationId),
            },
          ];
        }
        return [];
      }),
    );
  return [...inOneDirection(a, b, true), ...inOneDirection(b, a, false)];
}
