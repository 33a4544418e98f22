import type { EntityKind } from '../../generated/graphql.ts';
import type { Vocabulary } from '../../i18n/vocabulary.ts';

/** The kinds of those who can know each other. */
export const actorKinds = (vocabulary: Vocabulary): EntityKind[] =>
  vocabulary.kinds.filter((kind) => vocabulary.group(kind) === 'ACTOR') as EntityKind[];
