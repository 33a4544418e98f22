import { expect, it } from 'vitest';
import { tellProgress } from '../../scripts/progress.ts';

it('says how far long work is, once a second at most, and nothing of work that is done in less', () => {
  const said: string[] = [];
  let at = 0;
  const tell = tellProgress(
    (line) => said.push(line),
    () => at,
  );
  for (const [time, what, records] of [
    [10, 'checked', 500],
    [999, 'checked', 90_000],
    [1_000, 'checked', 100_000],
    [1_999, 'checked', 190_000],
    [2_100, 'compared', 1_000],
    [9_000, 'compared', 1_234_567],
  ] as const) {
    at = time;
    tell(what, records);
  }
  expect(said).toEqual([
    'checked: 100,000 records',
    'compared: 1,000 records',
    'compared: 1,234,567 records',
  ]);
});
