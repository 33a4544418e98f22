interface Link {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** Of what a first picture is chosen, by id. */
export interface StartParts {
  readonly sites: readonly string[];
  /** Those who may run a site or sit there, and what a site is part of. */
  readonly actors: readonly string[];
  readonly universities: readonly string[];
  readonly people: readonly string[];
  readonly meetings: readonly string[];
}

/** How many of each a picture begins with: no more than can bear their names there. */
export const ROOM = {
  usual: { sites: 9, atSite: 4, universities: 6, ofBridge: 4, people: 7, ofActor: 2 },
  narrow: { sites: 6, atSite: 1, universities: 2, ofBridge: 2, people: 2, ofActor: 1 },
} as const;
export type Room = (typeof ROOM)[keyof typeof ROOM];
const LEAST_TOGETHER = 4;

/**
 * What of a graph makes a first picture: the best linked sites, some of those who run them or sit there, the
 * universities linked to these, people who belong to them, and for a site that stands alone the meeting that
 * links it best. Few enough to read every name; no hub fills it; what hangs on little is left out. Equals by
 * id; same input, same answer.
 */
export function startPicture(
  parts: StartParts,
  links: readonly Link[],
  most: Room = ROOM.usual,
): readonly string[] {
  const around = new Map<string, Set<string>>();
  const link = (a: string, b: string) => around.set(a, (around.get(a) ?? new Set()).add(b));
  for (const { from, to } of links) {
    if (from.id === to.id) continue;
    link(from.id, to.id);
    link(to.id, from.id);
  }
  const beside = (id: string): ReadonlySet<string> => around.get(id) ?? new Set();
  const bestFirst = (a: string, b: string) => beside(b).size - beside(a).size || (a < b ? -1 : 1);
  const picture = new Set<string>();
  const inPicture = (id: string) => [...beside(id)].filter((other) => picture.has(other)).length;
  const neighbours = (id: string, of: ReadonlySet<string>) =>
    [...beside(id)].filter((other) => of.has(other) && !picture.has(other)).sort(bestFirst);
  const take = (ids: readonly string[]) => {
    for (const id of ids) picture.add(id);
  };

  const sites = parts.sites.filter((id) => beside(id).size > 1).sort(bestFirst);
  take(sites.slice(0, most.sites));
  const atSites = new Set([...parts.actors, ...parts.universities, ...parts.sites]);
  for (const site of [...picture]) take(neighbours(site, atSites).slice(0, most.atSite));

  const universities = new Set(parts.universities);
  const bridges = parts.actors
    .filter((id) => inPicture(id) > 0 && neighbours(id, universities).length > 1)
    .sort(
      (a, b) => neighbours(b, universities).length - neighbours(a, universities).length || (a < b ? -1 : 1),
    );
  const [bridge] = bridges;
  if (bridge !== undefined) take([bridge, ...neighbours(bridge, universities).slice(0, most.ofBridge)]);
  const linked = parts.universities
    .filter((id) => !picture.has(id) && inPicture(id) > 0)
    .sort((a, b) => inPicture(b) - inPicture(a) || bestFirst(a, b));
  const room = most.universities - parts.universities.filter((id) => picture.has(id)).length;
  take(linked.slice(0, Math.max(0, room)));

  const people = new Set(parts.people);
  const hosts = [...picture].sort(
    (a, b) => Number(universities.has(b)) - Number(universities.has(a)) || bestFirst(a, b),
  );
  take(hosts.flatMap((id) => neighbours(id, people).slice(0, most.ofActor)).slice(0, most.people));

  const meetings = new Set(parts.meetings);
  for (const site of sites.slice(0, most.sites)) {
    if (inPicture(site) > 0) continue;
    const best = neighbours(site, meetings).sort((a, b) => inPicture(b) - inPicture(a) || bestFirst(a, b));
    take(best.slice(0, 1));
  }
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
