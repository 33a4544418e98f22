/** A share as a percentage; what is more than nothing is never 0%. */
export const shareText = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;

export const decimalText = (value: number): string => value.toFixed(2);

/** How many times as often: to one place while it is small. */
export const timesText = (times: number): string =>
  times < 10 ? times.toFixed(1) : String(Math.round(times));
