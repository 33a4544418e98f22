const EVERY_MS = 1_000;

/** Says how many records are done, once a second at most, so that work of minutes is not silent: on the error output. */
export function tellProgress(
  say: (line: string) => void = console.error,
  now: () => number = Date.now,
): (what: string, records: number) => void {
  let shown = now();
  return (what, records) => {
    if (now() - shown < EVERY_MS) return;
    shown = now();
    say(`${what}: ${records.toLocaleString('en')} records`);
  };
}
