import { useTranslation } from 'react-i18next';
import type { RelationPlaces } from '../api/relationPlaces.ts';
import type { GraphRelation } from '../state/graphData.ts';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { groundOfRelation } from './ground.ts';
import { Inferred } from './Inferred.tsx';
import { Places } from './Places.tsx';
import { relationText } from './relationText.ts';
import { Said } from './Said.tsx';

/** Facts as sentences, each with where it is printed, and from what it is inferred where it is. */
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
          {items.map((relation) => {
            const told = places?.get(relation.id);
            return (
              <li key={relation.id}>
                <Said text={relationText(relation, loaded.graph.entities, vocabulary, t)} />
                {told && <Inferred ground={groundOfRelation(told)} />}
                {places && <Places evidence={told?.evidence ?? []} record={relation.id} />}
              </li>
            );
          })}
        </ul>
      )}
    </Cut>
  );
}
