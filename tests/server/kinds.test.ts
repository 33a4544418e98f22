import { Kind as Node, type ObjectTypeDefinitionNode, valueFromASTUntyped } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fits } from '../../server/model/ontology.ts';
import type { Entity, GraphRecord, Kind, Relation } from '../../server/model/records.ts';
import { attribute, entity, measure, place, relation, source } from '../fixtures/records.ts';
import { everyField, named } from './selection.ts';
import { ontology, type Service, schemaSources, serve } from './service.ts';

/** Two of every kind, a and b, and from a to b a relation of every type that fits, in every role it may have. */
const kinds = [...ontology.kinds.keys()];
const ATTRIBUTES = {
  date: '2016-07-08',
  endDate: '2016-07-09',
  opened: 'FY2014',
  closed: '2018',
  size: 'start-up',
  kind: 'joint-research',
  definition: '説明',
};
const entities = kinds.flatMap((kind) =>
  ['a', 'b'].map((letter) =>
    entity({
      id: `${letter}-${kind}`,
      kind,
      name: `${kind} ${letter}`,
      attributes: Object.entries(ATTRIBUTES).map(([key, value]) => attribute(key, value)),
    }),
  ),
);
const relations = [...ontology.relationTypes.values()].flatMap((type) =>
  kinds.flatMap((from) =>
    kinds
      .filter((to) => fits(type, from, to))
      .flatMap((to) => {
        const roles = type.roles.filter((r) => r.in === null || r.in.includes(to)).map((r) => r.name);
        return (roles.length > 0 ? roles : [null]).map((role) =>
          relation({
            id: `${type.name}-${from}-${to}-${role ?? 'none'}`,
            type: type.name,
            from: `a-${from}`,
            to: `b-${to}`,
            role,
            evidence: [place('paper')],
          }),
        );
      }),
  ),
);
const measures = kinds.flatMap((kind) =>
  ['budget', 'settled', 'indicator'].flatMap((role) =>
    [2015, 2016].map((fiscalYear) =>
      measure({
        id: `m-${kind}-${role}-${fiscalYear}`,
        entity: `a-${kind}`,
        name: '額',
        fiscalYear,
        value: fiscalYear,
        nature: 'actual',
        attributes: [attribute('role', role)],
        evidence: [place('paper')],
      }),
    ),
  ),
);
const records: readonly GraphRecord[] = [
  source({ id: 'paper', title: '紙' }),
  ...entities,
  ...relations,
  ...measures,
];

let service: Service;
beforeAll(async () => {
  service = await serve({ records, limits: { cost: 1e9, tokens: 1e6 } });
});
afterAll(() => service.stop());

const definitions = schemaSources.definitions.filter(
  (d): d is ObjectTypeDefinitionNode =>
    d.kind === Node.OBJECT_TYPE_DEFINITION && kinds.includes(d.name.value as Kind),
);
const directiveOf = (field: NonNullable<ObjectTypeDefinitionNode['fields']>[number]) => {
  const [directive] = field.directives ?? [];
  const args = (directive?.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]);
  return { name: directive?.name.value, args: Object.fromEntries(args) as Record<string, string> };
};

function relatedIds(of: Entity, { type, direction }: Record<string, string>): readonly string[] {
  const symmetric = [...ontology.relationTypes.values()].find((t) => t.name === type)?.symmetric;
  const stands = (r: Relation) =>
    (r.from === of.id && (symmetric || direction !== 'IN')) ||
    (r.to === of.id && (symmetric || direction !== 'OUT'));
  return relations
    .filter((r) => r.type === type && stands(r))
    .map((r) => r.id)
    .sort();
}

describe.each(definitions.map((d) => [d.name.value, d] as const))('%s', (kind, definition) => {
  const fields = definition.fields ?? [];

  it.each(['a', 'b'])('answers every field of its own (%s)', async (letter) => {
    const of = entities.find((e) => e.id === `${letter}-${kind}`);
    if (!of) throw new Error('no such entity');
    const selection = fields.map((field) => {
      const { name } = directiveOf(field);
      if (name === 'related') return `${field.name.value}(first: 100) { totalCount edges { node { id } } }`;
      return name === 'measured' || field.name.value === 'stages'
        ? `${field.name.value} { id }`
        : field.name.value;
    });
    const expected = fields.map((field): readonly [string, unknown] => {
      const { name, args } = directiveOf(field);
      if (name === 'related') {
        const ids = relatedIds(of, args);
        return [
          field.name.value,
          { totalCount: ids.length, edges: ids.slice(0, 100).map((id) => ({ node: { id } })) },
        ];
      }
      if (name === 'measured')
        return [
          field.name.value,
          letter === 'a' ? [2016, 2015].map((year) => ({ id: `m-${kind}-${args.role}-${year}` })) : [],
        ];
      if (field.name.value === 'stages') return ['stages', []];
      const value = ATTRIBUTES[args.key as keyof typeof ATTRIBUTES];
      const isWord = ['size', 'collaborationKind'].includes(field.name.value);
      return [field.name.value, isWord ? value.toUpperCase().replaceAll('-', '_') : value];
    });
    const data = await service.data(
      `query ($id: ID!) { entity(id: $id) { __typename kind ... on ${kind} { __typename ${selection.join(' ')} } } }`,
      { id: of.id },
    );
    expect(data).toEqual({ entity: { __typename: kind, kind, ...Object.fromEntries(expected) } });
  });

  it('answers every field there is, however deep they are asked for', async () => {
    const { errors } = await service.ask(
      `query ($id: ID!) { entity(id: $id) ${everyField(named('Entity'), 4)} }`,
      { id: `a-${kind}` },
    );
    expect(errors).toBeUndefined();
  });
});

describe('a field answered by measures', () => {
  it('keeps to the fiscal year asked for', async () => {
    expect(
      await service.data(
        `{ entity(id: "a-Program") { ... on Program { budget(fiscalYear: 2015) { id value } } } }`,
      ),
    ).toEqual({ entity: { budget: [{ id: 'm-Program-budget-2015', value: 2015 }] } });
  });
});
