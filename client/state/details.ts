import { daysOf } from './dates.ts';

interface Told {
  readonly asOf?: string | null;
  readonly evidence: readonly { readonly source: { readonly date?: string | null } }[];
}

/** The date a record is known to have held: its own where it has one, else that of the newest document that prints it; empty when neither is dated. */
export function asOfText({ asOf, evidence }: Told): string {
  if (asOf) return asOf;
  const dates = evidence.flatMap(({ source }) => {
    const day = daysOf(source.date)?.last;
    return source.date && day !== undefined ? [{ date: source.date, day }] : [];
  });
  return dates.sort((a, b) => b.day - a.day)[0]?.date ?? '';
}
