import type { Introduced } from '../../api/useIntroducers.ts';
import { groupBy } from '../../state/groupBy.ts';
import { Button } from '../../ui/Button.tsx';
import { Cut } from '../Cut.tsx';
import { useTools } from '../context.ts';
import { useWords } from '../introduction/useWords.ts';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';

const FIRST = 3;

interface PairGroupProps {
  /** What is to be said of all of them. */
  readonly text: string;
  readonly pairs: readonly Introduced[];
  readonly onOpen: (pair: Introduced) => void;
}

/** Pairs of which the same is to be said, by the first of the two; where those who know both are named, each leads to the route through them. */
export function PairGroup({ text, pairs, onOpen }: PairGroupProps) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const groups = [...groupBy(pairs, ({ a }) => a.id).values()];
  const other = (pair: Introduced) =>
    pair.knowBoth.length === 0 ? (
      <Name entity={pair.b} />
    ) : (
      <Button
        look="link"
        aria-label={t('meet.openTo', { from: nameOf(pair.a, locale), to: nameOf(pair.b, locale) })}
        onClick={() => onOpen(pair)}
      >
        <Name entity={pair.b} />
      </Button>
    );
  return (
    <section className="pair-group">
      <h3>
        <Said text={t('meet.groupOf', { count: pairs.length, text })} />
      </h3>
      <Cut items={groups} first={FIRST}>
        {(items) => (
          <dl>
            {items.map((group) => {
              const [first] = group;
              return (
                first && (
                  <div key={first.a.id}>
                    <dt>
                      <Name entity={first.a} />
                    </dt>
                    <dd>
                      <ul>
                        {group.map((pair) => (
                          <li key={pair.b.id}>{other(pair)}</li>
                        ))}
                      </ul>
                    </dd>
                  </div>
                )
              );
            })}
          </dl>
        )}
      </Cut>
    </section>
  );
}
