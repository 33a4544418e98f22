export type GapVerdict = 'BELOW' | 'ABOVE' | 'AS_EXPECTED' | 'TOO_FEW' | 'NO_DATA';

/** A cell of a gap matrix, judged. `ratio`, `low` and `high` are null where nothing is expected. */
export interface JudgedCell {
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: GapVerdict;
}

/** Of a normal distribution, 95% lie within so many standard errors. */
const WITHIN = 1.96;
/** Where nothing is seen, at most so many are behind it, of 95%: -ln 0.025. */
const NONE_SEEN = 3.69;
/** Of fewer expected nothing is said. */
const LEAST_EXPECTED = 5;
/** An interval that reaches beyond both says nothing. */
const [HALF, DOUBLE] = [0.5, 2];

/** @param isUnknown whether of one of its groups nobody has any fact that makes ties. */
export function judged(
  { observed, expected, error }: { observed: number; expected: number; error: number },
  isUnknown: boolean,
): JudgedCell {
  const counted = { observed, expected };
  if (expected <= 0) {
    const verdict = isUnknown ? 'NO_DATA' : 'TOO_FEW';
    return { ...counted, ratio: null, low: null, high: null, verdict };
  }
  const ratio = observed / expected;
  const low = observed === 0 ? 0 : ratio * Math.exp(-WITHIN * error);
  const high = observed === 0 ? NONE_SEEN / expected : ratio * Math.exp(WITHIN * error);
  const verdict = (): GapVerdict => {
    if (isUnknown) return 'NO_DATA';
    if (expected < LEAST_EXPECTED || (low < HALF && high > DOUBLE)) return 'TOO_FEW';
    if (high < 1) return 'BELOW';
    return low > 1 ? 'ABOVE' : 'AS_EXPECTED';
  };
  return { ...counted, ratio, low, high, verdict: verdict() };
}
