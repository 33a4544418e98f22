import type { LearnedWeights } from './gapWeights.ts';

export const learnedWeights: LearnedWeights = {
  kindShare: 0.5,
  occasionsPower: 0.5,
  strengthPower: 0.25,
  sharingPower: 0.5,
  partners: 10,
  route: 0,
  area: 0.5,
};
