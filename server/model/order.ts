/**
 * All text order is by UTF-16 code units, as JavaScript compares strings: the same in every store, whatever
 * its collation.
 */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A key whose bytes compare as the text's code units do, for databases that compare bytes. */
export const textKey = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
