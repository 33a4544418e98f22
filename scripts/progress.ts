const EVERY_MS = 1_000;

/** Says on the error output how many records are done, once a second at most, so that work of minutes is not silent. */
export function tellProgress(): (what: string, records: number) => void {
  let shown = Date.now();
  return (what, records) => {
    if (Date.now() - shown < EVERY_MS) return;
    shown = Date.now();
    console.error(`${what}: ${records.toLocaleString('en')} records`);
  };
}
