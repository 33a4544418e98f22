import type { MatchStage } from '../records.ts';

/** Kinds of collaboration whose participants are dated by the stages reached, with the stage that makes them what they are. */
export const DATED_BY_STAGES: ReadonlyMap<string | null, MatchStage> = new Map([
  ['licence', 'CONTRACTED'],
  ['match', 'MATCHED'],
]);
