import type { Vocabulary } from '../../i18n/vocabulary.ts';
import { actorKinds } from '../introduction/actorKinds.ts';

/** What can be listed as without collaboration: actors, and facilities nobody is named in. */
export const listKinds = (vocabulary: Vocabulary) => [...actorKinds(vocabulary), 'Facility' as const];
