import type { Id } from '../model/records.ts';
import type { Members } from './members/members.ts';

/** A need and an offer of somebody else that meet. */
export interface Meeting {
  readonly need: Id;
  readonly offer: Id;
  /** Who needs and who offers it, by id. */
  readonly seekers: readonly Id[];
  readonly offerers: readonly Id[];
  /** The fields of the need in which they meet, each with a field of the offer: the same or narrower; none where the very thing is offered. */
  readonly fields: readonly { readonly need: Id; readonly offer: Id }[];
  readonly facts: readonly Id[];
}

export interface Balance {
  readonly field: Id;
  readonly needs: number;
  readonly offers: number;
  readonly needsMet: number;
  readonly offersMet: number;
}

interface Wanted {
  readonly thing: number;
  readonly by: { readonly member: number; readonly relation: number }[];
  readonly fields: readonly { readonly field: number; readonly relation: number }[];
}

/** Which needs and offers count: by who has them. */
export interface ExchangeFilter {
  readonly seeks: (member: number) => boolean;
  readonly offers: (member: number) => boolean;
}

/**
 * Needs that meet offers: one field of the need is one of the offer, or one that is part of; or the very thing is
 * offered. Somebody else has to offer it. In the order of the ids of needs and offers.
 */
export function meetings(members: Members, filter: ExchangeFilter): readonly Meeting[] {
  const needs = wanted(members, members.derived.needs, filter.seeks);
  const offers = wanted(members, members.derived.offers, filter.offers);
  const { aboveFrom, above } = members.groups.FIELD.derived;
  const isWithin = (field: number, of: number) =>
    above.subarray(aboveFrom[field], aboveFrom[field + 1]).includes(of);
  /** Offers by every field at or above theirs. */
  const inField = new Map<number, Set<Wanted>>();
  const ofThing = new Map(offers.map((offer) => [offer.thing, offer]));
  for (const offer of offers)
    for (const { field } of offer.fields)
      for (const each of above.subarray(aboveFrom[field], aboveFrom[field + 1])) {
        const all = inField.get(each) ?? new Set();
        inField.set(each, all.add(offer));
      }
  const fieldId = (field: number) => members.groups.FIELD.ids.at(field) as Id;
  return needs.flatMap((need) => {
    const same = ofThing.get(need.thing);
    const found = new Set(need.fields.flatMap(({ field }) => [...(inField.get(field) ?? [])]));
    if (same) found.add(same);
    return offers
      .filter((offer) => found.has(offer))
      .flatMap((offer): Meeting[] => {
        const seekers = need.by.filter(({ member }) => offer.by.some((other) => other.member !== member));
        const offerers = offer.by.filter(({ member }) => need.by.some((other) => other.member !== member));
        if (seekers.length === 0 || offerers.length === 0) return [];
        const pairs =
          same === offer
            ? []
            : need.fields.flatMap((own) =>
                offer.fields
                  .filter(({ field }) => isWithin(field, own.field))
                  .map((theirs) => ({ own, theirs })),
              );
        const relations = [
          ...seekers.map(({ relation }) => relation),
          ...offerers.map(({ relation }) => relation),
          ...pairs.flatMap(({ own, theirs }) => [own.relation, theirs.relation]),
        ];
        const idsOf = (all: Wanted['by']) => [
          ...new Set(all.flatMap(({ member }) => members.ids.at(member) ?? [])),
        ];
        return [
          {
            need: members.entityId(need.thing),
            offer: members.entityId(offer.thing),
            seekers: idsOf(seekers),
            offerers: idsOf(offerers),
            fields: pairs.map(({ own, theirs }) => ({
              need: fieldId(own.field),
              offer: fieldId(theirs.field),
            })),
            facts: [...new Set(relations)].map(members.relationId),
          },
        ];
      });
  });
}

/** Needs and offers field by field, in the very field; met in it, by an offer in it or a narrower one, a need in it or a broader one. */
export function fieldBalances(members: Members, filter: ExchangeFilter): readonly Balance[] {
  const needs = wanted(members, members.derived.needs, filter.seeks);
  const offers = wanted(members, members.derived.offers, filter.offers);
  const met = meetings(members, filter);
  const fieldId = (field: number) => members.groups.FIELD.ids.at(field) as Id;
  const fields = new Set([...needs, ...offers].flatMap((each) => each.fields.map(({ field }) => field)));
  const isIn = (each: Wanted, field: number) => each.fields.some((own) => own.field === field);
  return [...fields]
    .sort((x, y) => x - y)
    .map((field) => {
      const id = fieldId(field);
      const metNeeds = new Set(met.flatMap((m) => (m.fields.some((f) => f.need === id) ? m.need : [])));
      const metOffers = new Set(met.flatMap((m) => (m.fields.some((f) => f.offer === id) ? m.offer : [])));
      return {
        field: id,
        needs: needs.filter((need) => isIn(need, field)).length,
        offers: offers.filter((offer) => isIn(offer, field)).length,
        needsMet: metNeeds.size,
        offersMet: metOffers.size,
      };
    });
}

/** Things somebody needs or offers, in the order of their ids. */
function wanted(
  { derived }: Members,
  table: Int32Array,
  counts: (member: number) => boolean,
): readonly Wanted[] {
  const fields = new Map<number, { field: number; relation: number }[]>();
  for (let at = 0; at < derived.fieldsOf.length; at += 3) {
    const thing = derived.fieldsOf[at] ?? 0;
    const own = fields.get(thing) ?? [];
    fields.set(thing, own);
    own.push({ field: derived.fieldsOf[at + 1] ?? 0, relation: derived.fieldsOf[at + 2] ?? 0 });
  }
  const things = new Map<number, Wanted>();
  for (let at = 0; at < table.length; at += 3) {
    const [thing, member, relation] = [table[at] ?? 0, table[at + 1] ?? 0, table[at + 2] ?? 0];
    if (!counts(member)) continue;
    const known = things.get(thing) ?? { thing, by: [], fields: fields.get(thing) ?? [] };
    things.set(thing, known);
    known.by.push({ member, relation });
  }
  return [...things.values()];
}
