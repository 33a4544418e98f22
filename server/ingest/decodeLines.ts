/** What keeps a line, or with number 0 the file, from being read. */
export interface Fault {
  readonly reason: string;
  /** The line with U+FFFD for what is no text; empty when nothing can be told of it. */
  readonly readable: string;
  /** Whether what should follow in the file is unknown. */
  readonly cutOff: boolean;
}

export interface Line {
  /** Counted from 1; lines end at \n only. 0: the file as a whole, which only a fault has. */
  readonly number: number;
  /** Empty for a line with a fault. */
  readonly text: string;
  readonly fault?: Fault;
}

export const faultyLine = (number: number, reason: string, cutOff: boolean, readable = ''): Line => ({
  number,
  text: '',
  fault: { reason, readable, cutOff },
});

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const LINE_END = 10;

/** Whole lines, each with its line end, that stand after `before` others. All at once, and one by one only to find those that are no UTF-8. */
export function decodeLines(bytes: Uint8Array, before: number): { lines: Line[]; count: number } {
  const text = decoded(bytes);
  if (text !== null) {
    const texts = text.split('\n');
    texts.pop();
    return { lines: numbered(texts, before), count: texts.length };
  }
  const lines: Line[] = [];
  let count = 0;
  for (let from = 0; from < bytes.length; count++) {
    const end = bytes.indexOf(LINE_END, from);
    const line = bytes.subarray(from, end);
    lines.push(...decodeLine(line, before + count));
    from = end + 1;
  }
  return { lines, count };
}

/** What stands after the last line end: a line, or the beginning of one when the file is cut off. */
export function decodeLastLine(bytes: Uint8Array, before: number): Line[] {
  return isCutOff(bytes)
    ? [
        faultyLine(
          before + 1,
          'ends in the middle of a record: the file may not have been copied whole; copy it again',
          true,
        ),
      ]
    : decodeLine(bytes, before);
}

/** Those of the lines that are not blank, numbered on from `before`. */
export function numbered(texts: readonly string[], before: number): Line[] {
  const lines: Line[] = [];
  texts.forEach((text, i) => {
    const bare = before + i === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
    if (bare.trim() !== '') lines.push({ number: before + i + 1, text: bare });
  });
  return lines;
}

function decodeLine(bytes: Uint8Array, before: number): Line[] {
  const text = decoded(bytes);
  return text === null
    ? [
        faultyLine(
          before + 1,
          'is no UTF-8 (saved as Shift_JIS? save it as UTF-8)',
          false,
          lenient.decode(bytes),
        ),
      ]
    : numbered([text], before);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether it ends inside a character, or is no JSON and has a brace that is still open: a slip of the pen leaves them even. */
function isCutOff(bytes: Uint8Array): boolean {
  const text = decoded(bytes);
  if (text === null) return endsInsideCharacter(bytes);
  try {
    JSON.parse(text);
    return false;
  } catch {
    return text.split('{').length > text.split('}').length;
  }
}

function endsInsideCharacter(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
