/** From these strengths on a tie is called middling, and strong. */
export const STEPS = { middling: 0.15, strong: 0.4 };

export type StrengthStep = 'weak' | 'middling' | 'strong';

export const stepOf = (strength: number): StrengthStep =>
  strength >= STEPS.strong ? 'strong' : strength >= STEPS.middling ? 'middling' : 'weak';

/** The width of its line, in the steps of all lines. */
export const widthOf = (strength: number): 1 | 2 | 3 =>
  (({ weak: 1, middling: 2, strong: 3 }) as const)[stepOf(strength)];
