import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  Kind as Node,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { directiveArguments } from './directives.ts';
import { invalidInput } from './errors.ts';
import {
  type CollaborationKind,
  type EntityGroup,
  interchangeWord,
  type KindDefinition,
  type Label,
  type Ontology,
  type RelationTypeDefinition,
  type RoleDefinition,
  type Sentence,
  type Standing,
  type Strength,
  type TimeShape,
} from './ontology.ts';
import type { Kind, RelationType, Visibility } from './records.ts';

const GROUPS: Record<string, EntityGroup | undefined> = { ACTOR: 'ACTOR', THING: 'THING', PLACE: 'PLACE' };
const MAX_WEIGHT = 0.9;

type Args = Record<string, unknown>;

/**
 * Reads the ontology from the parsed schema sources.
 * @throws INVALID_INPUT listing every problem at once: an unknown kind at an end, a missing label, a weight
 * out of range, a role for a kind its type cannot reach.
 */
export function readOntology(document: DocumentNode): Ontology {
  const problems: string[] = [];
  const objects = document.definitions.filter(
    (d): d is ObjectTypeDefinitionNode => d.kind === Node.OBJECT_TYPE_DEFINITION,
  );
  const enums = document.definitions.filter(
    (d): d is EnumTypeDefinitionNode => d.kind === Node.ENUM_TYPE_DEFINITION,
  );

  const text = (where: string, args: Args, key: string): string => {
    const value = args[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    problems.push(`${where}: the label ${key} is missing.`);
    return '';
  };
  const label = (where: string, args: Args, suffix = ''): Label => ({
    ja: text(where, args, `ja${suffix}`),
    en: text(where, args, `en${suffix}`),
  });
  const sentence = (where: string, value: unknown): Sentence => {
    const { ja, en, enBoth } = (value ?? {}) as Args;
    const part = (key: string, words: unknown): string => {
      const whole = typeof words === 'string' && words.includes('{from}') && words.includes('{to}');
      if (!whole) problems.push(`${where}: the sentence ${key} does not name {from} and {to}.`);
      return String(words ?? '');
    };
    const both = enBoth === undefined ? null : part('enBoth', enBoth);
    return { ja: part('ja', ja), en: part('en', en), enBoth: both };
  };
  const strength = (where: string, value: unknown): Strength | null => {
    if (value === undefined || value === null) return null;
    const { weight, halfLife } = value as Args;
    if (typeof weight !== 'number' || !(weight > 0) || weight > MAX_WEIGHT) {
      problems.push(`${where}: the weight ${weight} is not above 0 and at most ${MAX_WEIGHT}.`);
    }
    if (halfLife !== undefined && (typeof halfLife !== 'number' || !(halfLife > 0))) {
      problems.push(`${where}: the half-life ${halfLife} is no number of years above 0.`);
    }
    return { weight: Number(weight), halfLife: typeof halfLife === 'number' ? halfLife : null };
  };

  const kinds = new Map<Kind, KindDefinition>();
  for (const type of objects) {
    const args = directiveArguments(type.directives, 'entity');
    if (!args) continue;
    const name = type.name.value as Kind;
    const group = GROUPS[String(args.group)];
    if (!group)
      problems.push(`${name}: the group ${args.group} is none of ${Object.keys(GROUPS).join(', ')}.`);
    if (!type.description) problems.push(`${name}: the description is missing.`);
    kinds.set(name, {
      name,
      label: label(name, args),
      group: group ?? 'THING',
      description: type.description?.value ?? '',
      shared: strength(name, args.shared),
      visibility: interchangeWord(String(args.visibility ?? 'PUBLIC')) as Visibility,
    });
  }

  const towardOf = (where: string, value: unknown): RoleDefinition['toward'] => {
    if (!value) return null;
    const { role, says } = value as Args;
    return { role: String(role), says: sentence(`${where}, toward ${role}`, says) };
  };

  const all = [...kinds.keys()];
  const inGroup = (group: EntityGroup) => all.filter((k) => kinds.get(k)?.group === group);
  const groups: Record<string, Kind[]> = {
    Actor: inGroup('ACTOR'),
    Thing: [...inGroup('THING'), ...inGroup('PLACE')],
    Any: all,
  };
  const kindList = (where: string, value: unknown): Kind[] => {
    const listed = (Array.isArray(value) ? value : [value]).map(String);
    const expanded = listed.flatMap((name) => {
      const group = groups[name];
      if (group) return group;
      if (kinds.has(name as Kind)) return [name as Kind];
      problems.push(`${where}: there is no kind ${name}.`);
      return [];
    });
    return [...new Set(expanded)];
  };
  const optionalKinds = (where: string, value: unknown) =>
    value === undefined || value === null ? null : kindList(where, value);

  const relationTypes = new Map<RelationType, RelationTypeDefinition>();
  for (const value of enums.find((e) => e.name.value === 'RelationType')?.values ?? []) {
    const name = value.name.value as RelationType;
    const args = directiveArguments(value.directives, 'relation');
    if (!args) {
      problems.push(`${name}: the directive @relation is missing.`);
      continue;
    }
    const ends = (Array.isArray(args.ends) ? args.ends : [args.ends]).flatMap((end: unknown) => {
      const { from, to } = (end ?? {}) as Args;
      const second = (Array.isArray(to) ? to : [to]).map(String);
      const first = kindList(`${name}, first end`, from);
      const others = second.filter((k) => k !== 'Same');
      return [
        ...(others.length > 0 ? [{ from: first, to: kindList(`${name}, second end`, others) }] : []),
        ...(second.includes('Same') ? [{ from: first, to: 'SAME' as const }] : []),
      ];
    });
    if (ends.length === 0) problems.push(`${name}: no ends are declared.`);
    const reachable = new Set(ends.flatMap((e) => (e.to === 'SAME' ? e.from : e.to)));
    const roles = ((args.roles ?? []) as Args[]).map((role): RoleDefinition => {
      const where = `${name}, role ${role.name}`;
      const within = optionalKinds(where, role.in);
      for (const kind of within ?? []) {
        if (!reachable.has(kind)) problems.push(`${where}: ${kind} is no second end of ${name}.`);
      }
      return {
        name: String(role.name),
        label: label(where, role),
        in: within,
        as: (role.as as Standing | undefined) ?? null,
        default: role.default === true,
        says: role.says ? sentence(where, role.says) : null,
        toward: towardOf(where, role.toward),
      };
    });
    const saysOf = ((args.saysOf ?? []) as Args[]).map(({ to, says }) => {
      const where = `${name}, of ${to}`;
      const kindsOf = kindList(where, to);
      for (const kind of kindsOf)
        if (!reachable.has(kind)) problems.push(`${where}: ${kind} is no second end of ${name}.`);
      return { to: kindsOf, says: sentence(where, says) };
    });
    const direct = strength(name, args.direct);
    const directArgs = (args.direct ?? {}) as Args;
    const through = args.through as Args | undefined;
    const throughKinds = through ? kindList(`${name}, shared things`, through.in) : [];
    for (const kind of throughKinds) {
      if (!kinds.get(kind)?.shared) problems.push(`${name}: ${kind} has no strength for sharing one.`);
    }
    if (args.time !== 'SPAN' && args.time !== 'POINT')
      problems.push(`${name}: time is neither SPAN nor POINT.`);
    relationTypes.set(name, {
      name,
      description: value.description?.value ?? '',
      ends,
      label: { forward: label(name, args), backward: label(name, args, 'Back') },
      says: sentence(name, args.says),
      saysOf,
      topic: String(args.topic),
      time: args.time as TimeShape,
      pointIn: optionalKinds(name, args.pointIn) ?? [],
      symmetric: args.symmetric === true,
      collaboration: args.collaboration === true,
      direct: direct && {
        ...direct,
        from: optionalKinds(name, directArgs.from),
        to: optionalKinds(name, directArgs.to),
      },
      through: through ? { as: through.as as Standing, in: throughKinds } : null,
      roles,
    });
  }
  if (relationTypes.size === 0) problems.push('RelationType: no relation types are declared.');

  const collaborationKinds = new Map<string, CollaborationKind>();
  for (const value of enums.find((e) => e.name.value === 'CollaborationKind')?.values ?? []) {
    const name = interchangeWord(value.name.value);
    const args = directiveArguments(value.directives, 'collaboration');
    const found = strength(`CollaborationKind ${value.name.value}`, args?.strength);
    if (!args || !found) problems.push(`CollaborationKind ${value.name.value}: the strength is missing.`);
    else collaborationKinds.set(name, { name, label: label(name, args), strength: found });
  }

  const words = enums.flatMap((e) =>
    (e.values ?? []).flatMap((value) => {
      const args =
        directiveArguments(value.directives, 'label') ??
        directiveArguments(value.directives, 'collaboration');
      const where = `${e.name.value} ${value.name.value}`;
      return args ? [{ enum: e.name.value, value: value.name.value, label: label(where, args) }] : [];
    }),
  );
  const topics = words.filter((w) => w.enum === 'Topic').map((w) => ({ name: w.value, label: w.label }));
  for (const type of relationTypes.values()) {
    if (!topics.some((t) => t.name === type.topic))
      problems.push(`${type.name}: there is no topic ${type.topic}.`);
  }

  if (problems.length > 0) {
    throw invalidInput(
      `The ontology in schema/ has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n- ${problems.join('\n- ')}`,
      {
        problems,
      },
    );
  }
  const fingerprint = JSON.stringify([
    [...kinds.values()].map((k) => [k.name, k.group, k.shared]),
    [...relationTypes.values()].map((t) => [
      t.name,
      t.time,
      t.pointIn,
      t.symmetric,
      t.direct,
      t.through,
      t.roles.map(({ says: _, toward: __, ...role }) => role),
    ]),
    [...collaborationKinds.values()].map((c) => [c.name, c.strength]),
  ]);
  return { kinds, relationTypes, collaborationKinds, topics, words, fingerprint };
}
