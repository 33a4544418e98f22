import type { ReportFigure } from '../figure.ts';
import { makeWorld } from '../world.ts';

/** An import of 100k actors and 500k relations, in a process of its own: time and memory. */
export async function bench(report: ReportFigure): Promise<void> {
  await makeWorld(report);
}
