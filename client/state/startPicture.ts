import { type Link, linkedTo } from './links.ts';

/** Of what a first picture is chosen, by id. */
export interface StartParts {
  readonly sites: readonly string[];
  /** Of these, the ones that the sources themselves explain. */
  readonly explained: readonly string[];
  /** Those who may run a site or sit there, and what a site is part of. */
  readonly actors: readonly string[];
  readonly universities: readonly string[];
  readonly people: readonly string[];
  /** What may join a site that stands alone to the others: meetings held there, and where it stands. */
  readonly joins: readonly string[];
}

/** How many of each a picture begins with: no more than can bear their names there. */
export const ROOM = {
  usual: { sites: 9, atSite: 4, binders: 1, universities: 4, ofBridge: 3, people: 5, ofActor: 2 },
  low: { sites: 5, atSite: 1, binders: 0, universities: 1, ofBridge: 1, people: 1, ofActor: 1 },
  narrow: { sites: 6, atSite: 1, binders: 0, universities: 2, ofBridge: 1, people: 2, ofActor: 1 },
} as const;
export type Room = Readonly<Record<keyof typeof ROOM.usual, number>>;
const LEAST_TOGETHER = 4;
/** What makes a place a site: its parts, who has rooms there and who uses it; not what is held there. */
const AS_A_SITE = ['PART_OF', 'TENANT_OF', 'USES'];

/**
 * What of a graph makes a first picture: the sites that the sources explain, then those with the most parts,
 * tenants and users; some of those who run them or sit there, who binds most of these, the universities linked to
 * them, people who belong to them, and for a site that stands nearly alone the meeting or the place that joins it best. Few enough to read
 * every name; no hub fills it; what hangs on little is left out. Equals by id; same input, same answer.
 */
export function startPicture(
  parts: StartParts,
  links: readonly (Link & { readonly type: string })[],
  most: Room = ROOM.usual,
): readonly string[] {
  const around = linkedTo(links);
  const bound = linkedTo(links.filter(({ type }) => AS_A_SITE.includes(type)));
  const beside = (id: string): ReadonlySet<string> => around.get(id) ?? new Set();
  const bestFirst = (a: string, b: string) => beside(b).size - beside(a).size || (a < b ? -1 : 1);
  const picture = new Set<string>();
  const inPicture = (id: string) => [...beside(id)].filter((other) => picture.has(other)).length;
  const neighbours = (id: string, of: ReadonlySet<string>) =>
    [...beside(id)].filter((other) => of.has(other) && !picture.has(other)).sort(bestFirst);
  const take = (ids: readonly string[]) => {
    for (const id of ids) picture.add(id);
  };

  const atSites = new Set([...parts.actors, ...parts.universities, ...parts.sites]);
  const explained = new Set(parts.explained);
  const boundTo = (id: string) => [...(bound.get(id) ?? [])].filter((other) => atSites.has(other)).length;
  const sites = parts.sites
    .filter((id) => beside(id).size > 1)
    .sort(
      (a, b) =>
        Number(explained.has(b)) - Number(explained.has(a)) || boundTo(b) - boundTo(a) || bestFirst(a, b),
    )
    .slice(0, most.sites);
  take(sites);
  for (const site of sites) take(neighbours(site, atSites).slice(0, most.atSite));

  const binders = parts.actors
    .filter((id) => !picture.has(id) && inPicture(id) > 1)
    .sort((a, b) => inPicture(b) - inPicture(a) || bestFirst(a, b));
  take(binders.slice(0, most.binders));

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

  const joins = new Set(parts.joins);
  for (const site of sites) {
    if (partOf(site, picture, around).length >= LEAST_TOGETHER) continue;
    const best = neighbours(site, joins).sort((a, b) => inPicture(b) - inPicture(a) || bestFirst(a, b));
    take(best.slice(0, 1));
  }
  return [...picture].filter((id) => partOf(id, picture, around).length >= LEAST_TOGETHER);
}

/** Those of a picture that hang together with one of them, itself among them. */
function partOf(
  id: string,
  picture: ReadonlySet<string>,
  around: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const part = new Set([id]);
  for (const one of part) for (const next of around.get(one) ?? []) if (picture.has(next)) part.add(next);
  return [...part];
}
