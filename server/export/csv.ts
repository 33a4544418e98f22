/** So that spreadsheets know the text for what it is. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One row (RFC 4180). What begins like a formula gets an apostrophe before it, so that no spreadsheet works it out;
 * numbers are left as they are.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
