import { randomFrom } from '../../../seed/synthetic/random.ts';
import type { PartialDate } from '../../../server/model/dates.ts';
import { factKey, withOrderedEnds } from '../../../server/model/derived.ts';
import type { Ontology } from '../../../server/model/ontology.ts';
import { periodOf } from '../../../server/model/periods.ts';
import {
  type Attribute,
  type Entity,
  FACT_STATES,
  type GraphRecord,
  MATCH_STAGES,
  type NamedList,
  type Relation,
  type RelationType,
  type Source,
  type Stage,
} from '../../../server/model/records.ts';
import { attribute, entity, place, relation, source, stage } from '../../fixtures/records.ts';
import type { ReferenceFilter } from './referenceTies.ts';

export interface RandomTieWorld {
  /** Sources first, as a store streams them. */
  readonly records: readonly GraphRecord[];
  /** The same facts in another order, sources first. */
  readonly shuffled: readonly GraphRecord[];
  readonly filter: ReferenceFilter;
}

const ACTORS = ['Company', 'University', 'Municipality', 'SupportAgency', 'FinancialInstitution', 'Person'];
const DIRECT = [
  'AFFILIATED_WITH',
  'SUBSIDIARY_OF',
  'PARTNERED_WITH',
  'SIGNED_AGREEMENT_WITH',
  'JOINT_RESEARCH_WITH',
  'LICENSED_TO',
  'COMMISSIONS',
  'FUNDS',
  'SUPPORTS',
];
const COLLABORATION_ROLES = [
  'licensor',
  'licensee',
  'research-partner',
  'developer',
  null,
  'introducer',
  'supporter',
  'trial-site',
];
const EVENT_ROLES = ['organiser', 'co-host', 'operator', 'lecturer', 'juror', 'exhibitor', 'attendee', null];
const OPERATOR_ROLES = ['operator', null, null, 'secretariat', 'owner'];
const FILTER_TYPES = [
  ...DIRECT,
  'OPERATES',
  'ESTABLISHED',
  'MEMBER_OF',
  'PARTICIPATED_IN',
  'DEVELOPED',
  'RECEIVED',
  'GIVEN_BY',
  'TENANT_OF',
  'USES',
];

const CROWDED = ['2016', '2016-12', '2016-12-31', 'FY2016', '2017-03', '2017-03-31', '2017'];

/** A small world in which everything that ties speak of happens often, the same for the same seed. */
export function randomTieWorld(seed: number, ontology: Ontology): RandomTieWorld {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const chance = (p: number) => random() < p;
  const between = (least: number, most: number) => least + below(most - least + 1);
  const one = <T>(from: readonly T[]): T | null => from[below(from.length)] ?? null;
  const some = <T>(least: number, most: number, make: (n: number) => T): T[] =>
    Array.from({ length: between(least, most) }, (_, n) => make(n));

  // In a crowded year many dates end on one day, so that equal ones meet.
  const crowded = chance(0.25);
  const date = (): string => {
    if (crowded) return one(CROWDED) ?? '2016';
    const [year, month, day] = [between(2005, 2018), between(1, 12), between(1, 28)];
    const two = (n: number) => String(n).padStart(2, '0');
    const forms = [
      `${year}`,
      `FY${year}`,
      `${year}-${two(month)}`,
      `${year}-${two(month)}-${two(day)}`,
      '2016-03-31',
    ];
    return one(forms) ?? '2016';
  };
  const maybeDate = (p: number) => (chance(p) ? date() : null);
  const how = { dates: random() * 0.7, planned: random() * 0.3, roles: chance(0.5) };

  const sources: Source[] = some(1, 4, (n) =>
    source({ id: `s${n}`, title: '資料', date: maybeDate(0.6) as PartialDate | null }),
  );
  const evidence = () => some(1, 2, () => place(one(sources)?.id ?? 's0', 1));

  const entities: Entity[] = [];
  const ids: Record<string, string[]> = {};
  const make = (kind: string, attributes: readonly Attribute[] = [], list: NamedList | null = null) => {
    const id = `${String.fromCharCode(one([65, 97]) ?? 65, 97 + below(26))}${entities.length}`;
    entities.push(entity({ id, kind, name: id, attributes, list }));
    ids[kind] = [...(ids[kind] ?? []), id];
    return id;
  };
  const list = (roles: readonly (string | null)[]): NamedList | null =>
    chance(0.5)
      ? null
      : {
          complete: one(['complete', 'partial', 'stated-only'] as const) ?? 'partial',
          stated: one([null, 2, 5, 24, 25, 26, 27, 60, 150, 300, 400, 700]),
          unnamed: some(0, 2, () => ({
            role: one([...roles, null]),
            printed: '数社',
            count: one([null, 1, 3, 22, 300]),
          })),
        };

  const actors = some(5, 14, () => make(chance(0.35) ? 'Department' : (one(ACTORS) ?? 'Company')));
  const associations = some(0, 2, () => make('Association', [], list(['member', 'chair'])));
  actors.push(...associations);
  const facilities = some(0, 3, () => make('Facility'));
  const programs = some(0, 2, () => make('Program', [], list(['participant', 'applicant'])));
  const events = some(0, 4, () => {
    const held = maybeDate(0.5);
    const dates = held ? [attribute('date', held)] : [];
    return make(
      'Event',
      held && chance(0.3) ? [...dates, attribute('endDate', date())] : dates,
      list(['organiser', 'exhibitor']),
    );
  });
  const subKinds = [...ontology.collaborationKinds.keys(), null, 'match', 'licence'];
  const collaborations = some(0, 3, () => {
    const subKind = one(subKinds);
    return make(
      'Collaboration',
      subKind ? [attribute('kind', subKind)] : [],
      list(['licensor', 'trial-site']),
    );
  });
  const visits = some(0, 2, () => make('Visit'));
  const grants = some(0, 2, () => make('Grant'));
  const made = some(0, 2, () =>
    make(one(['Product', 'Patent', 'Technology']) ?? 'Product', [], list(['developer'])),
  );

  const relations = new Map<string, Relation>();
  const relate = (type: string, from: string | null, to: string | null, role: string | null = null) => {
    if (from === null || to === null || from === to) return;
    const since = maybeDate(how.dates);
    const given = relation({
      id: `${one(['r', 'R', 'q'])}${below(1000)}-${relations.size}`,
      type,
      from,
      to,
      role,
      since: since as PartialDate | null,
      until: maybeDate(how.dates * 0.4) as PartialDate | null,
      asOf: maybeDate(how.dates * 0.3) as PartialDate | null,
      state: chance(how.planned) ? (one(FACT_STATES) ?? 'planned') : chance(0.6) ? 'active' : 'ended',
      evidence: evidence(),
    });
    const ordered = withOrderedEnds(ontology, given).relation;
    relations.set(factKey(ordered), ordered);
  };

  const joiner = () => (chance(0.15) && facilities.length > 0 ? one(facilities) : one(actors));
  for (const department of ids.Department ?? [])
    some(0, 2, () => relate('PART_OF', department, chance(0.5) ? one(ids.Department ?? []) : one(actors)));
  some(0, 8, () => relate(one(DIRECT) ?? '', one(actors), one(actors)));
  for (const id of ids.Person ?? []) if (chance(0.5)) relate('AFFILIATED_WITH', id, one(actors));
  for (const facility of facilities) {
    some(0, 2, () => relate('OPERATES', one(actors), facility, one(OPERATOR_ROLES)));
    some(0, 3, () => relate(one(['TENANT_OF', 'TENANT_OF', 'USES']) ?? '', one(actors), facility));
    if (chance(0.2))
      relate(one(['ESTABLISHED', 'FUNDS', 'SUPPORTS', 'DEVELOPED']) ?? '', one(actors), facility);
    if (chance(0.2) && programs.length > 0) relate('USES', one(programs), facility);
  }
  for (const association of associations) {
    some(0, 5, () => relate('MEMBER_OF', joiner(), association, one([null, 'chair', 'observer'])));
    some(0, 2, () => relate('OPERATES', one(actors), association, one(OPERATOR_ROLES)));
    if (chance(0.3)) relate('ESTABLISHED', one(actors), association);
  }
  for (const program of programs) {
    some(0, 4, () => relate('PARTICIPATED_IN', joiner(), program, one([null, 'applicant'])));
    some(0, 1, () => relate('MEMBER_OF', joiner(), program));
    some(0, 2, () => relate('OPERATES', one(actors), program, one(OPERATOR_ROLES)));
    if (chance(0.3)) relate('ESTABLISHED', one(actors), program);
    some(0, 2, () => relate('COMMISSIONS', program, one(actors)));
    if (chance(0.2)) relate(one(['FUNDS', 'SUPPORTS']) ?? '', program, one(actors));
  }
  for (const event of events) {
    some(0, 5, () => relate('PARTICIPATED_IN', joiner(), event, one(EVENT_ROLES)));
    if (chance(0.4)) relate('OPERATES', one(actors), event, one(OPERATOR_ROLES));
    if (chance(0.5)) relate('EDITION_OF', event, one([...events, ...programs]));
    if (chance(0.15)) relate('EDITION_OF', event, one(events));
    if (chance(0.2)) relate('SUPPORTS', one(actors), event);
  }
  const stages: Stage[] = [];
  for (const collaboration of collaborations) {
    some(0, chance(0.2) ? 9 : 5, () =>
      relate('PARTICIPATED_IN', joiner(), collaboration, one(COLLABORATION_ROLES)),
    );
    if (chance(0.2)) relate('FUNDS', one(actors), collaboration);
    some(0, 2, (n) =>
      stages.push(
        stage({
          id: `${collaboration}-${n}`,
          collaboration,
          stage: one(MATCH_STAGES) ?? 'MATCHED',
          date: maybeDate(0.7) as PartialDate | null,
        }),
      ),
    );
  }
  for (const visit of visits)
    some(1, 4, () => relate('PARTICIPATED_IN', joiner(), visit, one(['visitor', 'visited', 'introducer'])));
  for (const grant of grants) {
    some(1, 2, () => relate('RECEIVED', one(actors), grant));
    some(0, 2, () => relate('GIVEN_BY', grant, chance(0.5) ? one(programs) : one(actors)));
  }
  for (const thing of made) some(1, 4, () => relate('DEVELOPED', one(actors), thing));

  const rest: readonly GraphRecord[] = [...entities, ...relations.values(), ...stages];
  const key = new Map(rest.map((r) => [r, random()]));
  const shuffled = [...rest].sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0));

  const period = (): ReferenceFilter['period'] => {
    const undated = chance(0.5);
    for (;;) {
      const [from, to] = [maybeDate(0.7), maybeDate(0.7)] as (PartialDate | null)[];
      try {
        return periodOf({ from: from ?? null, to: to ?? null, undated });
      } catch {}
    }
  };
  const filter: ReferenceFilter = {
    ...(chance(0.6) ? { period: period() } : {}),
    ...(chance(0.3)
      ? { types: FILTER_TYPES.filter(() => chance(0.7)) as unknown as readonly RelationType[] }
      : {}),
    ...(chance(0.3) ? { states: FACT_STATES.filter(() => chance(0.6)) } : {}),
  };
  return { records: [...sources, ...rest], shuffled: [...[...sources].reverse(), ...shuffled], filter };
}
