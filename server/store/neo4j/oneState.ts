export type Parameters = Readonly<Record<string, unknown>>;

/** Rows of one state of the graph; `turn` tells states apart. */
export interface State<Row> {
  readonly rows: readonly Row[];
  readonly turn: number;
}

/**
 * Neo4j shows a reader what others commit while they read, and even half of it. So the gate counts: odd while a
 * change set is being committed, even else. What was read is of one state when the gate stood at the same even
 * number before and after.
 * @param body a query whose only column is `row`.
 */
export const oneState = (body: string): string => `MATCH (gate:Gate) WITH gate.turn AS before
CALL () {
  CALL () {
    ${body}
  }
  RETURN collect(row) AS rows
}
WITH before, rows
MATCH (gate:Gate) RETURN before, rows, gate.turn AS after, timestamp() - gate.importing AS importing`;

export interface Gated {
  readonly before: number;
  readonly after: number;
  /** Milliseconds since who imports last said so; null when nobody does. */
  readonly importing: number | null;
  readonly rows: readonly unknown[];
}

const known = new Map<string, string>();

/**
 * Neo4j plans a query anew for parameters of another type, or of another size among 0, 1, 10, 100 …, each by each,
 * and planning takes it longer than most answers. So all go as one map, of which it asks nothing.
 */
export function inOneMap(query: string): string {
  const text = known.get(query) ?? query.replaceAll(/\$(?=\w)/g, '$given.');
  known.set(query, text);
  return text;
}
