import { namesIn, type Reading, type ReadNames, readNames } from '../../state/readNames.ts';

/**
 * What reads the names in a file: Excel's own form, or text in UTF-8 or, as Japanese spreadsheets write it, Shift_JIS. What
 * reads Excel is fetched when it is first needed. Throws where the file cannot be read.
 */
export async function readFile(file: File): Promise<(reading?: Reading) => ReadNames> {
  if (/\.xlsx$/i.test(file.name)) {
    const { readSheet } = await import('read-excel-file/universal');
    const rows = await readSheet(await file.arrayBuffer());
    const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    return (reading) => namesIn(cells, reading);
  }
  const text = textOf(await file.arrayBuffer());
  return (reading) => readNames(text, reading);
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  }
}
