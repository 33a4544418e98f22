import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { MusubiError } from '../../server/model/errors.ts';
import { fits, isPoint, type Ontology, roleOf, standingOf, weightOf } from '../../server/model/ontology.ts';
import { readOntology } from '../../server/model/readOntology.ts';
import type { Kind, RelationType } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';

const ontology = readOntology(readSchema());
const type = (name: string) => {
  const definition = ontology.relationTypes.get(name as RelationType);
  if (!definition) throw new Error(name);
  return definition;
};
const kind = (name: string) => name as Kind;
const end = (name: string, collaborationKind: string | null = null) => ({
  kind: kind(name),
  collaborationKind,
});

describe('the ontology of schema/', () => {
  it('labels every kind and relation type in both languages', () => {
    const labels = [
      ...[...ontology.kinds.values()].map((k) => k.label),
      ...[...ontology.relationTypes.values()].flatMap((t) => [
        t.label.forward,
        t.label.backward,
        ...t.roles.map((r) => r.label),
      ]),
    ];
    expect(labels.filter(({ ja, en }) => ja === '' || en === '')).toEqual([]);
    expect(labels.length).toBeGreaterThan(100);
  });

  it('allows the ends each type declares, and the same kind where it says so', () => {
    expect(fits(type('TENANT_OF'), kind('Company'), kind('Facility'))).toBe(true);
    expect(fits(type('TENANT_OF'), kind('Facility'), kind('Company'))).toBe(false);
    expect(fits(type('PART_OF'), kind('Area'), kind('Area'))).toBe(true);
    expect(fits(type('PART_OF'), kind('Area'), kind('Field'))).toBe(false);
    expect(fits(type('PART_OF'), kind('Department'), kind('Municipality'))).toBe(true);
    expect(fits(type('IN_FIELD'), kind('Term'), kind('Field'))).toBe(true);
  });

  it('tells what happened at a date from what held', () => {
    expect(isPoint(type('PARTICIPATED_IN'), kind('Event'))).toBe(true);
    expect(isPoint(type('PARTICIPATED_IN'), kind('Program'))).toBe(false);
    expect(isPoint(type('LICENSED_TO'), kind('Company'))).toBe(true);
  });

  it('gives a relation without a role the default of its second end, and none where one is required', () => {
    expect(roleOf(type('PARTICIPATED_IN'), null, kind('Collaboration'))?.name).toBe('signatory');
    expect(roleOf(type('PARTICIPATED_IN'), null, kind('Event'))?.name).toBe('attendee');
    expect(roleOf(type('PARTICIPATED_IN'), null, kind('Visit'))).toBeNull();
    expect(roleOf(type('PARTICIPATED_IN'), 'licensor', kind('Event'))).toBeNull();
  });

  it('says as what one stands in a shared thing', () => {
    expect(standingOf(type('PARTICIPATED_IN'), 'organiser', kind('Event'))).toBe('HOLDER');
    expect(standingOf(type('PARTICIPATED_IN'), 'introducer', kind('Collaboration'))).toBe('HELPER');
    expect(standingOf(type('PARTICIPATED_IN'), 'introducer', kind('Visit'))).toBe('NONE');
    expect(standingOf(type('ESTABLISHED'), null, kind('Association'))).toBe('HOLDER');
    expect(standingOf(type('ESTABLISHED'), null, kind('Policy'))).toBe('NONE');
    expect(standingOf(type('MEMBER_OF'), 'chair', kind('Association'))).toBe('GUEST');
  });

  it.each([
    ['LICENSED_TO', null, 'Company', end('Company'), 0.9],
    ['FUNDS', null, 'Municipality', end('Company'), 0.4],
    ['FUNDS', null, 'Municipality', end('Program'), 0],
    ['USES', null, 'Program', end('Facility'), 0],
    ['PARTICIPATED_IN', 'exhibitor', 'Company', end('Event'), 0.5],
    ['PARTICIPATED_IN', 'licensee', 'Company', end('Collaboration', 'licence'), 0.9],
    ['PARTICIPATED_IN', 'licensee', 'Company', end('Collaboration', 'match'), 0.7],
    ['PARTICIPATED_IN', null, 'Company', end('Collaboration'), 0.7],
    ['DEVELOPED', null, 'Company', end('Product'), 0.9],
    ['DEVELOPED', null, 'Company', end('Facility'), 0],
    ['OPERATES', null, 'SupportAgency', end('Facility'), 0.3],
    ['LOCATED_IN', null, 'Company', end('Area'), 0],
  ])('weighs %s (%s) from a %s to %o as %f', (name, role, from, to, weight) => {
    expect(weightOf(ontology, type(name), role, kind(from), to)).toBe(weight);
  });
});

describe('reading an ontology', () => {
  const read = (types: string, values: string): Ontology =>
    readOntology(
      parse(`
        "Headings." enum Topic { "One." T @label(ja: "一", en: "One") }
        ${types}
        "Types." enum RelationType { ${values} }`),
    );
  const A = '"A." type A @entity(ja: "甲", en: "A", group: ACTOR)';
  const label =
    'ja: "と", jaBack: "と", en: "with", enBack: "with", topic: T, time: SPAN, says: { ja: "{from}は{to}と", en: "{from} with {to}" }';

  it('keeps a sound one', () => {
    expect([
      ...read(A, `"R." R @relation(ends: [{ from: ["A"], to: ["A"] }], ${label})`).relationTypes.keys(),
    ]).toEqual(['R']);
  });

  it('counts a single problem as one', () => {
    expect(() => read(A, `"R." R @relation(ends: [{ from: ["A"], to: ["C"] }], ${label})`)).toThrow(
      'The ontology in schema/ has 1 problem:\n- R, second end: there is no kind C.',
    );
  });

  it('lists every problem at once', () => {
    const bad = () =>
      read(
        `${A}\ntype B @entity(ja: "", en: "B", group: NOBODY, shared: { weight: 1.2, halfLife: 0 })`,
        `"R." R @relation(ends: [{ from: ["A"], to: ["C"] }], ja: "と", en: "with", enBack: "with", topic: X, time: SPAN, direct: { weight: 0 })
         "S." S @relation(ends: [{ from: ["A"], to: ["A"] }], ${label}, roles: [{ name: "r", ja: "役", en: "r", in: ["B"] }], through: { as: GUEST, in: ["A"] })
         "T." T`,
      );
    const problems = (() => {
      try {
        bad();
        return [];
      } catch (error) {
        return error instanceof MusubiError ? error.details.problems : error;
      }
    })();
    expect(problems).toEqual([
      'B: the group NOBODY is none of ACTOR, THING, PLACE.',
      'B: the description is missing.',
      'B: the label ja is missing.',
      'B: the weight 1.2 is not above 0 and at most 0.9.',
      'B: the half-life 0 is no number of years above 0.',
      'R, second end: there is no kind C.',
      'R: the weight 0 is not above 0 and at most 0.9.',
      'R: the label jaBack is missing.',
      'R: the sentence ja does not name {from} and {to}.',
      'R: the sentence en does not name {from} and {to}.',
      'S, role r: B is no second end of S.',
      'S: A has no strength for sharing one.',
      'T: the directive @relation is missing.',
      'R: there is no topic X.',
    ]);
  });
});
