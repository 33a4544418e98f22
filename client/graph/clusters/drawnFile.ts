interface Drawn {
  /** What an SVG element holds, as it is written. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

export interface DrawnFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const PADDING = 20;
const [HEAD, NOTE] = [30, 18];
const TYPE = 'Noto Sans CJK JP, Hiragino Sans, Yu Gothic UI, Meiryo, sans-serif';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A text in lines of at most so many half letters; Japanese may break anywhere, other words between each other. */
export function wrapped(text: string, most: number): readonly string[] {
  const widthOf = (part: string) =>
    [...part].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? 1 : 2), 0);
  const parts = text.match(/[!-~À-ɏ]+\s*|\s+|./gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && widthOf(line) + widthOf(part.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** One drawing of maps side by side, each under its title, with what the reader must know below: a file that stands alone. */
export function drawnFile(maps: readonly Drawn[], notes: readonly string[]): DrawnFile {
  const width = maps.reduce((sum, map) => sum + map.width, 0) + PADDING * (maps.length + 1);
  const tallest = Math.max(0, ...maps.map(({ height }) => height));
  const lines = notes.flatMap((note) => wrapped(note, Math.floor((width - 2 * PADDING) / 6.2)));
  const below = PADDING + HEAD + tallest + PADDING;
  const height = below + lines.length * NOTE + PADDING;
  let left = PADDING;
  const parts = maps.map((map) => {
    const x = left;
    left += map.width + PADDING;
    return `<text x="${x}" y="${PADDING + 16}" font-size="16" font-weight="600" fill="#1d2433">${escaped(map.title)}</text><svg x="${x}" y="${PADDING + HEAD}" width="${map.width}" height="${map.height}" viewBox="0 0 ${map.width} ${map.height}">${map.content}</svg>`;
  });
  const told = lines.map(
    (line, i) =>
      `<text x="${PADDING}" y="${below + 14 + i * NOTE}" font-size="12" fill="#1d2433">${escaped(line)}</text>`,
  );
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${TYPE}"><rect width="${width}" height="${height}" fill="#fbfaf7"/>${parts.join('')}${told.join('')}</svg>`,
  };
}
