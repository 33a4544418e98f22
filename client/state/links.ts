/** Two things that have to do with each other. */
export interface Link {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** Whom each is linked to, in the order of the links; nobody to itself, and none that stands alone. */
export function linkedTo(links: readonly Link[]): ReadonlyMap<string, ReadonlySet<string>> {
  const around = new Map<string, Set<string>>();
  const link = (one: string, other: string) => {
    const known = around.get(one);
    if (known) known.add(other);
    else around.set(one, new Set([other]));
  };
  for (const { from, to } of links) {
    if (from.id === to.id) continue;
    link(from.id, to.id);
    link(to.id, from.id);
  }
  return around;
}
