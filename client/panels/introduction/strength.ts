/** A strength as it is written: two digits, and never rounded to nothing or to certainty. */
export const strengthText = (strength: number): string => {
  if (strength > 0 && strength < 0.0005) return '<0.001';
  if (strength < 0.01) return strength.toFixed(3);
  return Math.min(strength, 0.99).toFixed(2);
};
