import { attributeValue } from '../model/derived.ts';
import { roleOf, saidOf, standingOf } from '../model/ontology.ts';
import type { Entity, Id, Relation } from '../model/records.ts';
import type { TieFact } from '../model/ties/tieFacts.ts';
import { inForm } from './forms.ts';
import type { Material } from './material.ts';
import type { Clause, Noun, Telling } from './telling.ts';
import { timingOf } from './timing.ts';

/** Who is told of first: a guest of a thing comes before who runs it. */
const RANK: Readonly<Record<string, number>> = { HOLDER: 0, HELPER: 1, PRINCIPAL: 2, GUEST: 3 };

interface Known {
  readonly relation: Relation;
  readonly from: Entity;
  readonly to: Entity;
}

/**
 * Lays a fact out as one sentence: the relation that says most as its predicate, those that say who runs or gave
 * what is named in it beside the name. Null where what it stands on is no longer there.
 */
export function arrange(
  fact: Pick<TieFact, 'thing' | 'relations'>,
  ends: { readonly from: Id; readonly to: Id },
  material: Material,
): Telling | null {
  const known = fact.relations.flatMap((id): Known[] => {
    const relation = material.relation(id);
    const from = relation && material.entity(relation.from);
    const to = relation && material.entity(relation.to);
    return relation && from && to ? [{ relation, from, to }] : [];
  });
  if (known.length < fact.relations.length) return null;
  const grammar = grammarOf(known, material);
  if (fact.thing === null) {
    const main = known.find(
      ({ relation: { type } }) => material.ontology.relationTypes.get(type)?.direct && type !== 'GIVEN_BY',
    );
    return main ? { how: 'one', main: turned(grammar.clause(main), ends, material) } : null;
  }
  const thing = material.entity(fact.thing);
  const [first, second] = headsOf(known, ends, material);
  if (!thing || !first) return null;
  return second
    ? shared(first, second, thing, grammar, material)
    : { how: 'one', main: grammar.clause(first) };
}

/** What stands in the thing itself: not who runs a facility or programme that does. In the order of the ends. */
function headsOf(known: readonly Known[], ends: { readonly from: Id }, { rootOf }: Material): Known[] {
  const runs = (a: Known, b: Known) => a !== b && a.to.id === b.from.id;
  const heads = known.filter((one) => !known.some((other) => runs(one, other)));
  const isFirst = (head: Known): boolean =>
    rootOf(head.from.id) === ends.from ||
    known.some((one) => runs(one, head) && rootOf(one.from.id) === ends.from);
  return [...heads.filter(isFirst), ...heads.filter((head) => !isFirst(head))];
}

interface Grammar {
  readonly clause: (known: Known, more?: Partial<Noun>) => Clause;
  readonly noun: (entity: Entity, more?: Partial<Noun>) => Noun;
}

function grammarOf(known: readonly Known[], material: Material): Grammar {
  const noun = (entity: Entity, more: Partial<Noun> = {}): Noun => {
    const given = known.find(({ relation, from }) => relation.type === 'GIVEN_BY' && from.id === entity.id);
    const root = material.rootOf(entity.id);
    return {
      entity,
      within: root === entity.id ? null : material.entity(root),
      by: null,
      series: null,
      giver: given ? noun(given.to, runBy(given)) : null,
      ...more,
    };
  };
  /** Who runs what a relation begins or ends at, where it is no actor. */
  const runBy = (of: Known, at: 'from' | 'to' = 'to'): Partial<Noun> => {
    const runner = known.find((one) => one !== of && isRunning(one) && one.to.id === of[at].id);
    return runner ? { by: clause(runner) } : {};
  };
  const isRunning = ({ relation }: Known) => relation.type === 'OPERATES';
  const clause = (each: Known, more?: Partial<Noun>): Clause => {
    const { relation, from, to } = each;
    const type = material.ontology.relationTypes.get(relation.type);
    const role = type && relation.role ? roleOf(type, relation.role, to.kind) : null;
    if (!type) throw new Error(`${relation.id} is of a type the ontology does not know: ${relation.type}`);
    return {
      relation,
      says: role?.says ?? saidOf(type, to.kind),
      role: role && !role.says ? role.label : null,
      kind: type.direct ? attributeValue(relation, 'kind') : null,
      from: noun(from, isRunning(each) ? {} : runBy(each, 'from')),
      to: noun(to, more ?? (isRunning(each) ? {} : runBy(each))),
      when: timingOf(relation, to, material),
    };
  };
  return { clause, noun };
}

function shared(a: Known, b: Known, thing: Entity, { clause, noun }: Grammar, material: Material): Telling {
  const within = (head: Known) => (head.to.id === thing.id ? null : thing);
  const plain = { by: null };
  if (a.to.id === b.to.id) {
    const [one, other] = [clause(a, plain), clause(b, plain)];
    if (areAlike(one, other) && one.says.enBoth !== null)
      return { how: 'both', main: one, other, within: within(a) };
    const toward = towardOf(a, b, clause, material) ?? towardOf(b, a, clause, material);
    if (toward) return { how: 'toward', main: toward, thing };
    const [main, beside] = rankOf(b, material) > rankOf(a, material) ? [b, a] : [a, b];
    return { how: 'one', main: clause(main, { by: clause(beside, plain) }) };
  }
  const [main, beside] = a.to.id === thing.id ? [a, b] : [b, a];
  if (main.to.id !== thing.id)
    return { how: 'two', main: clause(a, plain), other: clause(b, plain), within: thing };
  const by = { by: clause(beside, plain) };
  return {
    how: 'one',
    main: clause(main, namesSeries(main.to, beside.to) ? by : { series: noun(beside.to, by) }),
  };
}

/** Whether an edition is called by its series, which need not be said again then. */
const namesSeries = (edition: Entity, series: Entity): boolean => {
  const begins = (name: string | null, start: string | null) =>
    name !== null && start !== null && name.toLowerCase().startsWith(start.toLowerCase());
  return (
    begins(edition.name, series.name) &&
    (series.nameEn === null || begins(edition.nameEn ?? edition.name, series.nameEn))
  );
};

/** Whether the same words hold of both. */
const areAlike = (a: Clause, b: Clause): boolean =>
  a.says === b.says && a.role === b.role && inForm(a.says.ja, a.when.form) === inForm(b.says.ja, b.when.form);

function rankOf({ relation, to }: Known, { ontology }: Material): number {
  const type = ontology.relationTypes.get(relation.type);
  return type ? (RANK[standingOf(type, relation.role, to.kind)] ?? 0) : 0;
}

function towardOf(a: Known, b: Known, clause: Grammar['clause'], { ontology }: Material): Clause | null {
  const role = (one: Known) => {
    const type = ontology.relationTypes.get(one.relation.type);
    return type ? roleOf(type, one.relation.role, one.to.kind) : null;
  };
  const toward = role(a)?.toward;
  if (!toward || role(b)?.name !== toward.role) return null;
  return { ...clause(a), says: toward.says, role: null, to: clause(b).from };
}

/** A symmetric relation reads from the end that is asked about. */
function turned(clause: Clause, { from }: { readonly from: Id }, { ontology, rootOf }: Material): Clause {
  const isSymmetric = ontology.relationTypes.get(clause.relation.type)?.symmetric ?? false;
  if (!isSymmetric || rootOf(clause.from.entity.id) === from) return clause;
  return { ...clause, from: clause.to, to: clause.from };
}
