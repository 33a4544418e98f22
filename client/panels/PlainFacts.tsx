import { useTranslation } from 'react-i18next';
import type { RelationPlaces } from '../api/relationPlaces.ts';
import type { GraphRelation } from '../state/graphData.ts';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { Places } from './Places.tsx';
import { relationText } from './relationText.ts';
import { Said } from './Said.tsx';

/** Facts as sentences, each with where it is printed. */
export function PlainFacts({
  facts,
  first,
  places,
}: {
  readonly facts: readonly GraphRelation[];
  readonly first: number;
  readonly places: RelationPlaces;
}) {
  const { t } = useTranslation();
  const { loaded, vocabulary } = useTools();
  return (
    <Cut items={facts} first={first}>
      {(items) => (
        <ul className="plain-facts">
          {items.map((relation) => (
            <li key={relation.id}>
              <Said text={relationText(relation, loaded.graph.entities, vocabulary, t)} />
              {places && <Places evidence={places.get(relation.id) ?? []} record={relation.id} />}
            </li>
          ))}
        </ul>
      )}
    </Cut>
  );
}
