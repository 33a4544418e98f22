import { useEffect } from 'react';
import { type Asked, type Matrix, useGapMatrix } from '../../api/useGapMatrix.ts';
import type { Basis } from '../../state/gaps.ts';
import { isMostlySilent, toldIn } from '../../state/gapTable.ts';
import type { Locale } from '../../state/view.ts';
import { useGaps } from './useGaps.ts';

interface ByBasis {
  readonly shown: Asked<Matrix>;
  /** The same table by each of the two; by having met only where that is shown or the other tells next to nothing. */
  readonly collaborated: Matrix | undefined;
  readonly met: Matrix | undefined;
}

/**
 * The table by what the reader counts. Where the reader has not said: facts of collaboration, unless they leave most
 * of it silent and those of having met say more; the choice is written into the address.
 */
export function useByBasis(locale: Locale): ByBasis {
  const { ask, change } = useGaps();
  const isOpen = ask.basis === null;
  const collaborated = useGapMatrix({ ...ask, basis: 'COLLABORATED' }, ask.years, locale);
  const silent = collaborated.answer && isMostlySilent(collaborated.answer.cells);
  const met = useGapMatrix({ ...ask, basis: 'MET' }, ask.years, locale, ask.basis !== 'MET' && !silent);
  const basis = isOpen ? telling(collaborated.answer, met.answer) : null;
  useEffect(() => {
    if (basis) change((now) => (now.basis === null ? { ...now, basis } : now), { silent: true });
  }, [basis, change]);
  const shown = ask.basis === 'MET' || (isOpen && silent) ? met : collaborated;
  return {
    shown: isOpen ? { ...shown, answer: undefined } : shown,
    collaborated: collaborated.answer,
    met: met.answer,
  };
}

/** By which facts the table says something; null while that is not known. */
function telling(collaborated: Matrix | undefined, met: Matrix | undefined): Basis | null {
  if (!collaborated) return null;
  if (!isMostlySilent(collaborated.cells)) return 'COLLABORATED';
  if (!met) return null;
  return toldIn(met.cells) > toldIn(collaborated.cells) ? 'MET' : 'COLLABORATED';
}
