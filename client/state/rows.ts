import { entityExtent } from './facts.ts';
import type { GraphEntity } from './graphData.ts';
import { linkedTo } from './links.ts';
import type { Sort } from './view.ts';
import type { Visible } from './visible.ts';

/** A row of the table: an entity with how many others on the canvas it is linked to. */
export interface Row {
  readonly entity: GraphEntity;
  readonly name: string;
  readonly kind: string;
  readonly links: number;
  readonly day: number | null;
}

/** One row for each visible entity, in the order asked for; equals by name, then id. */
export function rowsOf(
  visible: Visible,
  sort: Sort,
  words: { readonly name: (entity: GraphEntity) => string; readonly kind: (kind: string) => string },
  language: string,
): readonly Row[] {
  const neighbours = linkedTo(visible.relations);
  const rows = visible.entities.map((entity) => {
    const extent = entityExtent(entity);
    return {
      entity,
      name: words.name(entity),
      kind: words.kind(entity.kind),
      links: neighbours.get(entity.id)?.size ?? 0,
      day: extent?.first ?? extent?.last ?? null,
    };
  });
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byKey = (a: Row, b: Row): number => {
    switch (sort.by) {
      case 'name':
        return compare(a.name, b.name);
      case 'kind':
        return compare(a.kind, b.kind);
      case 'links':
        return a.links - b.links;
      case 'date':
        return (a.day ?? Number.NEGATIVE_INFINITY) - (b.day ?? Number.NEGATIVE_INFINITY);
    }
  };
  return rows.sort(
    (a, b) =>
      (sort.descending ? byKey(b, a) : byKey(a, b)) ||
      compare(a.name, b.name) ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
}
