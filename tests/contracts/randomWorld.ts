import type { ChangeSetDraft } from '../../server/model/changeSets.ts';
import {
  type Attribute,
  type Evidence,
  FACT_STATES,
  type GraphRecord,
  type Id,
  MATCH_STAGES,
  NATURES,
  RECORD_KINDS,
  VISIBILITIES,
} from '../../server/model/records.ts';
import { attribute, entity, idsOf, measure, place, relation, source, stage } from '../fixtures/records.ts';

const SOURCES = idsOf('s1', 's2', 's3');
const ENTITIES = idsOf('a', 'b', 'c', 'd', 'ea', 'eb', 'ﾊ', '山', '﨑', 'Z');
const RELATIONS = Array.from({ length: 22 }, (_, i) => `r${i}` as Id);
const STAGES = idsOf('t1', 't2', 't3', 't4');
const MEASURES = idsOf('m1', 'm2', 'm3', 'm4', 'm5', 'm6');
export const KINDS = ['Company', 'Event', 'Collaboration', 'Facility', 'Area', 'Field'];
export const TYPES = [
  'PART_OF',
  'LOCATED_IN',
  'TENANT_OF',
  'IN_FIELD',
  'OPERATES',
  'PARTICIPATED_IN',
  'JOINT_RESEARCH_WITH',
];
export const ROLES = ['operator', 'licensee', 'attendee'];
/** Astral and compatibility characters sort apart by code unit and by code point; the last cannot be printed. */
const NAMES = ['髙澤', '高沢', '𠮷野', '﨑', '㈱ミライ', 'ﾐﾗｲ', 'ミライ', '', 'a\u0000b', 'a', '\ud842'];
export const MEASURE_NAMES = ['件数', '𠮷', 'ｶ'];
export const DATES = ['2015', '2016-07', '2016-07-08', 'FY2016', '1969-12-31'];

/** Every id a random world may hold, and some it never does. */
export const IDS: readonly Id[] = [...SOURCES, ...ENTITIES, ...RELATIONS, ...STAGES, ...MEASURES];
export const ENTITY_IDS = ENTITIES;
export const SOURCE_IDS = SOURCES;

export function randomWorld(random: () => number) {
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const maybe = <T>(chance: number, of: () => T): T | null => (random() < chance ? of() : null);
  const some = <T>(most: number, of: () => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, of);
  const visibility = () => (random() < 0.7 ? 'public' : pick(VISIBILITIES));
  const evidence = (): Evidence[] =>
    some(2, () =>
      place(
        pick(SOURCES),
        maybe(0.7, () => pick([1, 2, 10])),
      ),
    );
  const attributes = (keys: readonly string[], values: readonly string[]): Attribute[] =>
    some(2, () =>
      attribute(
        pick(keys),
        pick(values),
        evidence(),
        maybe(0.4, () => pick(DATES)),
      ),
    );

  const record = (id: Id): GraphRecord => {
    if (SOURCES.includes(id)) return source({ id, title: pick(NAMES), visibility: visibility() });
    if (ENTITIES.includes(id)) {
      const kind = pick(KINDS);
      return entity({
        id,
        kind,
        name: pick(NAMES),
        visibility: visibility(),
        attributes:
          kind === 'Collaboration'
            ? attributes(['kind'], ['licence', 'match', 'no such kind'])
            : attributes(['date', 'endDate', 'opened', 'closed', 'size'], [...DATES, 'no date']),
        evidence: evidence(),
      });
    }
    if (RELATIONS.includes(id)) {
      return relation({
        id,
        type: pick(TYPES),
        from: pick(ENTITIES),
        to: pick(ENTITIES),
        role: maybe(0.5, () => pick(ROLES)),
        since: maybe(0.5, () => pick(DATES)),
        until: maybe(0.3, () => pick(DATES)),
        asOf: maybe(0.2, () => pick(DATES)),
        state: pick(FACT_STATES),
        visibility: visibility(),
        attributes: attributes(['note', 'ab'], ['x']),
        evidence: evidence(),
      });
    }
    if (STAGES.includes(id)) {
      return stage({
        id,
        collaboration: pick(ENTITIES),
        stage: pick(MATCH_STAGES),
        visibility: visibility(),
        evidence: evidence(),
      });
    }
    const period = random();
    return measure({
      id,
      entity: pick(ENTITIES.slice(0, 4)),
      name: pick(MEASURE_NAMES),
      value: random() < 0.2 ? 'A' : Math.round(random() * 100),
      nature: pick(NATURES),
      fiscalYear: period < 0.4 ? pick([2015, 2016]) : null,
      asOf: period >= 0.4 && period < 0.6 ? pick(DATES) : null,
      from: period >= 0.6 && period < 0.8 ? pick(DATES) : null,
      to: period >= 0.7 && period < 0.9 ? pick(DATES) : null,
      parts: some(2, () => pick(MEASURES)).filter((part) => part !== id),
      attributes: attributes(['role'], ['budget', 'indicator']),
      visibility: visibility(),
      evidence: evidence(),
    } as Parameters<typeof measure>[0]);
  };
  const inOrder = (records: readonly GraphRecord[]): readonly GraphRecord[] =>
    RECORD_KINDS.flatMap((kind) => records.filter((r) => r.record === kind));

  return {
    /** Everything at once. */
    whole: (): readonly GraphRecord[] => inOrder(IDS.map(record)),
    /** A change that may or may not be possible. */
    draft: (standing: readonly GraphRecord[]): ChangeSetDraft => {
      const changed = some(5, () => {
        const id = pick(IDS);
        const old = standing.find((r) => r.id === id);
        return old && random() < 0.4 ? { ...old, visibility: visibility() } : record(id);
      });
      const twice =
        random() < 0.2 ? changed.map(({ id }) => standing.find((r) => r.id === id) ?? record(id)) : [];
      const remove = random() < 0.4 ? some(3, () => pick([...RELATIONS, ...STAGES, ...MEASURES])) : [];
      const also = random() < 0.15 ? [pick(IDS)] : [];
      return {
        author: 'テスト',
        reason: pick(NAMES),
        records: () => inOrder([...changed, ...twice]),
        remove: [...remove, ...also],
      };
    },
  };
}
