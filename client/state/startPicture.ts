interface Link {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

const EACH_SITE = 6;
const EACH_OTHER = 2;
const LEAST_TOGETHER = 4;

/**
 * What of a graph makes a first picture: the best linked sites with some of those around each, then some of
 * those around these, at most `most` in all. No hub fills the picture; what hangs on little is left out.
 * Equals by id; same input, same answer.
 */
export function startPicture(
  sites: readonly string[],
  links: readonly Link[],
  most: number,
): readonly string[] {
  const around = new Map<string, Set<string>>();
  const link = (a: string, b: string) => around.set(a, (around.get(a) ?? new Set()).add(b));
  for (const { from, to } of links) {
    if (from.id === to.id) continue;
    link(from.id, to.id);
    link(to.id, from.id);
  }
  const linksOf = (id: string) => around.get(id)?.size ?? 0;
  const bestFirst = (a: string, b: string) => linksOf(b) - linksOf(a) || (a < b ? -1 : 1);
  const picture = new Set<string>();
  const take = (id: string, neighbours: number) => {
    const others = [...(around.get(id) ?? [])].filter((other) => !picture.has(other)).sort(bestFirst);
    for (const one of [id, ...others.slice(0, neighbours)]) if (picture.size < most) picture.add(one);
  };
  const linked = sites.filter((id) => linksOf(id) > 1).sort(bestFirst);
  for (const site of linked) if (picture.size < (2 * most) / 3) take(site, EACH_SITE);
  for (const id of [...picture]) if (!sites.includes(id)) take(id, EACH_OTHER);
  return together([...picture], around);
}

/** Without those that hang together with too few others. */
function together(
  ids: readonly string[],
  around: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const within = new Set(ids);
  const partOf = new Map<string, readonly string[]>();
  for (const id of ids) {
    if (partOf.has(id)) continue;
    const part = [id];
    partOf.set(id, part);
    for (let i = 0; i < part.length; i += 1) {
      for (const next of around.get(part[i] ?? '') ?? []) {
        if (!within.has(next) || partOf.has(next)) continue;
        part.push(next);
        partOf.set(next, part);
      }
    }
  }
  return ids.filter((id) => (partOf.get(id)?.length ?? 0) >= LEAST_TOGETHER);
}
