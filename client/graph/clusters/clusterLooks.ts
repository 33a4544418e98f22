/**
 * Colours that stay apart for readers who see few of them (Okabe and Ito), without the yellow that is lost on paper;
 * areas are tints of them.
 */
export const CLUSTER_COLOURS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#a67c00',
  '#56b4e9',
  '#6b4fa0',
  '#5b6472',
] as const;

/** Lines within an area: the second channel beside its colour, the third being its name. */
export const CLUSTER_PATTERNS = [
  'rising',
  'dashes',
  'level',
  'falling',
  'upright',
  'crossed',
  'zigzag',
] as const;
export type ClusterPattern = (typeof CLUSTER_PATTERNS)[number];

export interface ClusterLook {
  readonly colour: string;
  readonly pattern: ClusterPattern;
}

const GREY = '#5b6472';

/**
 * How clusters are told apart, by their ids: those of the first list get theirs in its order, later lists add theirs
 * after them, so that what goes on keeps its own. Two look the same again after 56.
 */
export function clusterLooks(...lists: readonly (readonly string[])[]): (id: string) => ClusterLook {
  const places = new Map<string, number>();
  for (const list of lists) for (const id of list) if (!places.has(id)) places.set(id, places.size);
  return (id) => {
    const place = places.get(id) ?? 0;
    return {
      colour: CLUSTER_COLOURS[place % CLUSTER_COLOURS.length] ?? GREY,
      pattern: CLUSTER_PATTERNS[place % CLUSTER_PATTERNS.length] ?? 'rising',
    };
  };
}
