/** One measured figure, beside what it may be at most, something to measure it by in the same run, or both. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
} & (
  | { readonly limit: number; readonly peer?: Peer | undefined }
  | { readonly limit?: number | undefined; readonly peer: Peer }
);

export interface Peer {
  readonly name: string;
  readonly value: number;
}

export type ReportFigure = (figure: Figure) => void;

/** The value below which a share of the samples lie, the samples being in any order; NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds each call takes, one after the other, after some that do not count. */
export async function timings<T>(
  inputs: readonly T[],
  call: (input: T) => unknown,
  warmUp = 50,
): Promise<number[]> {
  for (const input of inputs.slice(0, warmUp)) await call(input);
  const samples: number[] = [];
  for (const input of inputs) {
    const before = performance.now();
    await call(input);
    samples.push(performance.now() - before);
  }
  return samples;
}

/** What some work takes of the processor, of all threads of this process: also those that compile and clear up. */
export function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
