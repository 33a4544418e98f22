import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../seed/synthetic/random.ts';
import { groupedBy, type MemberGrouping, sizeWord } from '../../server/analysis/grouped.ts';
import { type Members, membersOf } from '../../server/analysis/members/members.ts';
import { TieKeeper } from '../../server/analysis/ties/tieKeeper.ts';
import { BELONGING, ENTITY_GROUPINGS } from '../../server/model/belonging.ts';
import type { PartialDate } from '../../server/model/dates.ts';
import { attributeValue, entityFacts, relationFacts } from '../../server/model/derived.ts';
import { standingOf, standingsIn } from '../../server/model/ontology.ts';
import { byText } from '../../server/model/order.ts';
import { overlaps, type Period } from '../../server/model/periods.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { Entity, GraphRecord, Id, Relation } from '../../server/model/records.ts';
import { rollUp } from '../../server/model/ties/rollUp.ts';
import { readSchema } from '../../server/readSchema.ts';
import { attribute, entity, place, relation } from '../fixtures/records.ts';
import { deriveFacts } from '../model/ties/plain/deriveTies.ts';
import { tieWorldOf } from '../model/ties/plain/tieWorld.ts';
import { whenOf } from '../model/ties/plain/when.ts';
import { randomTieWorld } from '../model/ties/randomTieWorld.ts';
import { asSeenBy, Changing, hiddenAtRandom } from './ties/changing.ts';

const ontology = readOntology(readSchema());
const PAIRS = [
  ['IN_FIELD', 'Field'],
  ['LOCATED_IN', 'Area'],
  ['LOCATED_IN', 'Facility'],
  ['TENANT_OF', 'Facility'],
  ['OPERATES', 'Facility'],
  ['MEMBER_OF', 'Program'],
  ['PARTICIPATED_IN', 'Program'],
] as const;
const PARTS = ['Field', 'Area', 'Facility', 'Program'];

/** A random world with fields, places and sizes, and much that belongs to them, parts in circles included. */
function randomWorld(seed: number): { records: readonly GraphRecord[]; period: Period | undefined } {
  const { records, filter } = randomTieWorld(seed, ontology);
  const random = randomFrom(seed + 10_000);
  const below = (n: number) => Math.floor(random() * n);
  const some = <T>(all: readonly T[]) => all[below(all.length)] as T;
  const evidence = () => [place(some(records.filter(({ record }) => record === 'source')).id, 1)];
  const date = () => (random() < 0.4 ? (`${2005 + below(14)}` as PartialDate) : null);
  const sized = records.map((record) =>
    record.record === 'entity' && record.kind === 'Company' && random() < 0.7
      ? {
          ...record,
          attributes: [
            attribute('size', some(['large', 'small', 'start-up', 'huge']), evidence()),
            attribute('size', 'mid', evidence(), random() < 0.5 ? '2020' : '2000'),
          ],
        }
      : record,
  );
  const things: Entity[] = PARTS.flatMap((kind) =>
    Array.from({ length: 1 + below(4) }, (_, n) =>
      entity({ id: `${some(['f', 'A'])}-${kind}-${n}`, kind, name: `${kind} ${n}` }),
    ),
  );
  const entities = [...sized.flatMap((r) => (r.record === 'entity' ? [r] : [])), ...things];
  const ofKind = (kind: string) => entities.filter((each) => each.kind === kind);
  const actors = entities.filter(({ kind }) => ontology.kinds.get(kind)?.group === 'ACTOR');
  const relations: Relation[] = [];
  const relate = (type: string, from: Entity, to: Entity | undefined) => {
    if (!to || from.id === to.id) return;
    const state = some(['active', 'active', 'ended', 'planned'] as const);
    const id = `${some(['b', 'Z'])}-belongs-${relations.length}`;
    relations.push(
      relation({
        id,
        type,
        from: from.id,
        to: to.id,
        since: date(),
        until: date(),
        state,
        evidence: evidence(),
      }),
    );
  };
  for (let n = 0; n < 14; n++) {
    const [type, kind] = some(PAIRS);
    relate(type, some(actors), some(ofKind(kind)));
  }
  for (const kind of PARTS)
    for (let n = 0; n < 3; n++) relate('PART_OF', some(ofKind(kind)), some(ofKind(kind)));
  for (let n = 0; n < 3; n++)
    relate('LOCATED_IN', some(ofKind('Facility')), some(ofKind(some(['Area', 'Facility']))));
  return { records: [...sized, ...things, ...relations], period: filter.period ?? undefined };
}

/** The definitions, entity by entity. */
function plainly(records: readonly GraphRecord[], period: Period | undefined) {
  const entities = new Map(records.flatMap((r) => (r.record === 'entity' ? [[r.id, r] as const] : [])));
  const relations = records.flatMap((r) => (r.record === 'relation' ? [r] : []));
  const at = (id: Id) => entities.get(id) as Entity;
  const isActor = (id: Id) => ontology.kinds.get(at(id).kind)?.group === 'ACTOR';
  const rootOf = rollUp({ kindOf: (id) => entities.get(id)?.kind, relations }, ontology);
  const members = [...entities.keys()].filter((id) => isActor(id) && rootOf(id) === id).sort(byText);
  const counts = (each: Relation, when: Period | undefined) =>
    each.state !== 'planned' &&
    overlaps(
      relationFacts(ontology, each, entityFacts(at(each.from)), entityFacts(at(each.to))).extent,
      when ?? null,
    );

  const below = (group: Id, up: readonly string[]) => {
    const found = new Set([group]);
    for (const whole of found)
      for (const each of relations)
        if (up.includes(each.type) && each.to === whole && counts(each, period) && !isActor(each.from))
          found.add(each.from);
    return found;
  };
  const inGroup = (member: Id, by: MemberGrouping, group: string): boolean => {
    if (by === 'KIND') return at(member).kind === group;
    if (by === 'SIZE') {
      if (at(member).kind !== 'Company') return false;
      const known = ['large', 'mid', 'small', 'start-up', 'unknown'];
      return sizeWord(attributeValue(at(member), 'size', (v) => known.includes(v)) ?? 'unknown') === group;
    }
    const parts = below(group as Id, BELONGING[by].up);
    return relations.some(
      (each) =>
        BELONGING[by].by.includes(each.type) &&
        parts.has(each.to) &&
        isActor(each.from) &&
        rootOf(each.from) === member &&
        counts(each, period),
    );
  };

  const world = tieWorldOf(records);
  /** As ties reckon it: a licence or match is dated by its stages. */
  const held = (each: Relation, when: Period | undefined) => {
    const stated = world.relations.find(({ id }) => id === each.id);
    const [type, to] = [ontology.relationTypes.get(each.type), world.entities.get(each.to)];
    if (each.state === 'planned' || !stated || !type || !to) return false;
    return overlaps(whenOf(stated, type, to, world.stageDates.get(to.id) ?? null).extent, when ?? null);
  };
  const ends = (facts: ReturnType<typeof deriveFacts>['facts']) => facts.flatMap(({ a, b }) => [a, b]);
  /** Who stands in a thing, with as what; a facility stands for its single operator. */
  const standing = relations.flatMap((each) => {
    const type = ontology.relationTypes.get(each.type);
    const as = type ? standingOf(type, each.role, at(each.to).kind) : 'NONE';
    if (as === 'NONE') return [];
    return { each, as, thing: at(each.to) };
  });
  const unnamed = (thing: Entity, as: string) =>
    (thing.list?.unnamed ?? []).some(({ role, count }) => {
      const all = role === null ? [] : standingsIn(ontology, thing.kind, role);
      const isHelper = all.length > 0 && all.every((one) => one === 'HELPER');
      return count !== 0 && !(isHelper && as === 'HELPER');
    });
  const byActor = standing.filter(({ each }) => isActor(each.from));
  const alone = (when: Period | undefined, matters: (thing: Entity, as: string) => boolean) =>
    byActor.flatMap(({ each, as, thing }) =>
      held(each, when) && matters(thing, as) ? rootOf(each.from) : [],
    );
  const known = new Set([
    ...ends(deriveFacts(world, ontology, {}).facts),
    ...alone(undefined, (thing, as) => unnamed(thing, as)),
  ]);
  const filter = { basis: 'COLLABORATED', ...(period && { period }) } as const;
  const linked = new Set([
    ...ends(deriveFacts(world, ontology, filter).facts),
    ...alone(period, (thing, as) => thing.kind === 'Collaboration' && as === 'PRINCIPAL'),
    ...alone(
      period,
      (thing) => ['Product', 'Patent', 'Technology'].includes(thing.kind) && unnamed(thing, 'GUEST'),
    ),
    ...relations.flatMap((each) => {
      const type = ontology.relationTypes.get(each.type);
      const isOne = type?.direct && type.collaboration && held(each, period);
      const both = [rootOf(each.from), rootOf(each.to)];
      return isOne && both[0] !== both[1] ? both : [];
    }),
  ]);
  const hasFacility = new Set(standing.flatMap(({ each, thing }) => (isActor(each.from) ? [] : [thing.id])));
  return { members, inGroup, known, linked, entities, hasFacility };
}

const GROUPINGS: readonly MemberGrouping[] = ['KIND', 'SIZE', ...ENTITY_GROUPINGS];

function rowsOf(members: Members, by: MemberGrouping): readonly (readonly [string, readonly string[]])[] {
  const { ids, offsets, groups } = groupedBy(members, by);
  return Array.from({ length: members.ids.length }, (_, member) => [
    members.ids.at(member) ?? '',
    [...groups.subarray(offsets[member], offsets[member + 1])].map((group) => ids[group] ?? '').sort(byText),
  ]);
}

describe('what is known of actors beside their ties', () => {
  it('is what the definitions say, for each viewer as if what is hidden had never been written', async () => {
    const random = randomFrom(3);
    let inGroups = 0;
    let unknown = 0;
    let hidden = 0;
    for (let seed = 1; seed <= 250; seed++) {
      const { records: all, period } = randomWorld(seed);
      const records = seed % 2 === 0 ? hiddenAtRandom(all, random) : all;
      const store = new Changing();
      store.write(records);
      const keeper = new TieKeeper(store, ontology);
      await keeper.follow();
      for (const clearance of seed % 2 === 0 ? ([0, 1, 2] as const) : ([2] as const)) {
        const seen = asSeenBy(clearance, records);
        hidden += records.length - seen.length;
        const found = membersOf(keeper.surround(clearance, period));
        const plain = plainly(seen, period);
        const where = `world ${seed} as ${clearance}`;
        const ids = Array.from({ length: found.ids.length }, (_, n) => found.ids.at(n) as Id);
        expect(ids, where).toEqual(plain.members);
        for (const by of GROUPINGS) {
          const groups =
            by === 'KIND'
              ? [...ontology.kinds.keys()]
              : by === 'SIZE'
                ? ['LARGE', 'MID', 'SMALL', 'START_UP', 'UNKNOWN']
                : [...plain.entities.values()]
                    .filter(({ kind }) => kind === BELONGING[by].kind)
                    .map(({ id }) => id);
          const wanted = plain.members.map((id) => [
            id,
            groups.filter((group) => plain.inGroup(id, by, group)).sort(byText),
          ]);
          expect(rowsOf(found, by), `${where} by ${by}`).toEqual(wanted);
          inGroups += wanted.reduce((sum, [, some]) => sum + (some?.length ?? 0), 0);
        }
        // What facilities stand for is tested with ties: here only where none takes part in anything.
        if (plain.hasFacility.size > 0) continue;
        const marked = (marks: Uint8Array) => ids.filter((_, n) => marks[n] === 1);
        expect(marked(found.derived.known), `${where} known`).toEqual(
          ids.filter((id) => plain.known.has(id)),
        );
        expect(marked(found.derived.linked), `${where} linked`).toEqual(
          ids.filter((id) => plain.linked.has(id)),
        );
        unknown += ids.filter((id) => !plain.known.has(id)).length;
      }
    }
    expect([inGroups > 5_000, unknown > 200, hidden > 3_000]).toEqual([true, true, true]);
  }, 300_000);
});
