/** A ratio as it is written: two digits, three where it is small. */
export const ratioText = (ratio: number): string =>
  ratio !== 0 && ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2);

/** A number of ties expected. */
export const expectedText = (expected: number): string =>
  expected !== 0 && expected < 0.1 ? expected.toFixed(2) : expected.toFixed(1);

/** A difference, with its sign. */
export const changeText = (change: number): string =>
  `${change > 0 ? '+' : change < 0 ? '−' : '±'}${ratioText(Math.abs(change))}`;

/** A score as it is written. */
export const scoreText = (score: number): string => score.toFixed(Math.abs(score) < 1 ? 3 : 2);
