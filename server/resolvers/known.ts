/**
 * What a record a viewer sees hangs on, they see too: the store keeps that. A fact whose end was removed
 * between two reads of one answer is the one way to get here.
 */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the store did not give ${what}`);
  return value;
}
