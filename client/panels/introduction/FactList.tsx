import type { RelationLineFragment } from '../../generated/later/graphql.ts';
import type { Vocabulary } from '../../i18n/vocabulary.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { Cut } from '../Cut.tsx';
import { useTools } from '../context.ts';
import { groundOfRelation } from '../ground.ts';
import { Inferred } from '../Inferred.tsx';
import { Places } from '../Places.tsx';
import { relationText } from '../relationText.ts';
import { Said } from '../Said.tsx';
import { useWords, type Words } from './useWords.ts';

const FIRST = 8;

/** The sentence of a fact that brings its own ends. */
export const factText = (fact: RelationLineFragment, vocabulary: Vocabulary, w: Words['w']): string =>
  relationText(
    fact,
    new Map<string, GraphEntity>([
      [fact.from.id, fact.from],
      [fact.to.id, fact.to],
    ]),
    vocabulary,
    w,
  );

/** Facts as sentences, each with where it is printed. */
export function FactList({ facts }: { readonly facts: readonly RelationLineFragment[] }) {
  const { w } = useWords();
  const { vocabulary } = useTools();
  return (
    <Cut items={facts} first={FIRST}>
      {(items) => (
        <ul className="plain-facts">
          {items.map((fact) => (
            <li key={fact.id}>
              <Said text={factText(fact, vocabulary, w)} />
              <Inferred ground={groundOfRelation(fact)} />
              <Places evidence={fact.evidence} record={fact.id} />
            </li>
          ))}
        </ul>
      )}
    </Cut>
  );
}
