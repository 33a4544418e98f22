export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text as it stands in XML 1.0, in content and in attributes; signs that have no place there are left out. */
export function xmlText(text: string): string {
  return [...text]
    .filter((sign) => isAllowed(sign.codePointAt(0) ?? 0))
    .join('')
    .replace(/[&<>"'\t\n\r]/g, (sign) => ESCAPES[sign] ?? '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const isAllowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;
