import { namesIn, type ReadNames, readNames } from '../../state/readNames.ts';

/**
 * The names in a file: Excel's own form, or text in UTF-8 or, as Japanese spreadsheets write it, Shift_JIS. What
 * reads Excel is fetched when it is first needed. Throws where the file cannot be read.
 */
export async function readFile(file: File): Promise<ReadNames> {
  if (/\.xlsx$/i.test(file.name)) {
    const { readSheet } = await import('read-excel-file/universal');
    const rows = await readSheet(await file.arrayBuffer());
    return namesIn(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  }
  return readNames(textOf(await file.arrayBuffer()));
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  }
}
