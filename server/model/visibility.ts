import {
  type Attribute,
  type Evidence,
  type GraphRecord,
  type Id,
  VISIBILITIES,
  type Visibility,
} from './records.ts';

/**
 * What a viewer may see, as a number: 0 public, 1 partner, 2 internal. A record has a level of its own, and
 * a viewer sees it when the level is not above their clearance. The level is worked out once, when something
 * it depends on is written, so that a read is one comparison nobody can get wrong.
 */
export type Level = 0 | 1 | 2;

/** Passed to every read of the store: there is no read without one. */
export interface Viewer {
  readonly clearance: Level;
}

export const PUBLIC: Viewer = Object.freeze({ clearance: 0 });
/** Sees everything: for export by the operator, indexes and derived graphs, which filter by level themselves. */
export const EVERYTHING: Viewer = Object.freeze({ clearance: 2 });

export const levelOf = (visibility: Visibility): Level => VISIBILITIES.indexOf(visibility) as Level;
export const visibilityOf = (level: Level): Visibility => VISIBILITIES[level];

const higher = (a: Level, b: Level): Level => (a > b ? a : b);

/** What a fact's evidence allows: a fact is hidden from whoever may see none of the sources it rests on. */
export function evidenceLevel(evidence: readonly Evidence[], sourceLevel: (id: Id) => Level): Level {
  if (evidence.length === 0) return 0;
  return evidence.reduce<Level>((least, { source }) => {
    const level = sourceLevel(source);
    return level < least ? level : least;
  }, 2);
}

/**
 * The level of a record: its own visibility, raised by its evidence and by the entities it hangs on
 * (both ends of a relation, the collaboration of a stage, the entity of a measure).
 */
export function recordLevel(
  record: GraphRecord,
  sourceLevel: (id: Id) => Level,
  entityLevel: (id: Id) => Level,
): Level {
  const own = levelOf(record.visibility);
  switch (record.record) {
    case 'source':
      return own;
    case 'entity':
      return higher(own, evidenceLevel(record.evidence, sourceLevel));
    case 'relation':
      return [entityLevel(record.from), entityLevel(record.to)].reduce(
        higher,
        higher(own, evidenceLevel(record.evidence, sourceLevel)),
      );
    case 'stage':
      return higher(
        entityLevel(record.collaboration),
        higher(own, evidenceLevel(record.evidence, sourceLevel)),
      );
    case 'measure':
      return higher(entityLevel(record.entity), higher(own, evidenceLevel(record.evidence, sourceLevel)));
  }
}

/**
 * A record as a viewer sees it: evidence from sources they may not see is gone, and so is an attribute value
 * left with none of its evidence. The record itself is one they may see; `parts` of a measure are cut by the
 * store, which knows their levels.
 */
export function redacted<T extends GraphRecord>(
  record: T,
  viewer: Viewer,
  sourceLevel: (id: Id) => Level,
): T {
  if (record.record === 'source') return record;
  const seen = (evidence: readonly Evidence[]) =>
    evidence.filter(({ source }) => sourceLevel(source) <= viewer.clearance);
  const attributes = (all: readonly Attribute[]) =>
    all
      .filter((attribute) => evidenceLevel(attribute.evidence, sourceLevel) <= viewer.clearance)
      .map((attribute) => ({ ...attribute, evidence: seen(attribute.evidence) }));
  return {
    ...record,
    evidence: seen(record.evidence),
    ...('attributes' in record ? { attributes: attributes(record.attributes) } : {}),
  };
}
