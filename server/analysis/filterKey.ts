import type { TieFilter } from '../model/ties/tieFilter.ts';

/** The same for filters that leave the same facts; null for one that leaves all. */
export function filterKey({ period, types, states, basis }: TieFilter): string | null {
  const isWhole = !period || (period.from === null && period.to === null && period.undated);
  const left = states && [...new Set(states)].filter((state) => state !== 'planned').sort();
  const parts = [
    isWhole ? null : [period.from, period.to, period.undated],
    types ? [...new Set(types)].sort() : null,
    left && left.length < 2 ? left : null,
    basis === 'COLLABORATED' ? basis : null,
  ];
  return parts.every((part) => part === null) ? null : JSON.stringify(parts);
}
