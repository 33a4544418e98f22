/** Of a graph in a file, each pair once and nobody tied to oneself; nodes numbered as they are come by. */
export interface FileEdges {
  readonly nodes: number;
  readonly edges: readonly (readonly [a: number, b: number])[];
}

/**
 * Edges in GML, or a line each whose first two words are the ends (Pajek, edge lists): lines that begin otherwise than
 * with a letter, digit or quotation mark say something else. Weights and directions are not read.
 */
export function edgesIn(text: string): FileEdges {
  const pairs = /^\s*graph\s*\[?/im.test(text)
    ? [...text.matchAll(/source\s+(\S+)\s+target\s+(\S+)/g)].map(([, a, b]) => [a, b])
    : rows(text).map((line) => line.trim().split(/[\s,;]+/));
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const edges = new Map<string, readonly [number, number]>();
  for (const [x, y] of pairs) {
    if (x === undefined || y === undefined || x === y) continue;
    const [a, b] = [numberOf(x), numberOf(y)];
    edges.set([a, b].sort((p, q) => p - q).join(' '), [Math.min(a, b), Math.max(a, b)]);
  }
  return {
    nodes: numbers.size,
    edges: [...edges.values()].sort(([a, b], [c, d]) => a - c || b - d),
  };
}

/** In Pajek only what stands below *Edges or *Arcs. */
function rows(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const begin = lines.findIndex((line) => /^\*(?:edges|arcs)/i.test(line));
  return lines.slice(begin + 1).filter((line) => /^\s*["\p{L}\d]/u.test(line));
}
