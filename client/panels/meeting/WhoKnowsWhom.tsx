import { useMemo } from 'react';
import { errorText } from '../../api/errorText.ts';
import type { Match } from '../../api/useMatches.ts';
import { useRoots } from '../../api/useRoots.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { useWords } from '../introduction/useWords.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { Among } from './Among.tsx';

interface WhoProps {
  readonly actors: readonly GraphEntity[];
  readonly matches: readonly Match[];
}

/** Who among some is tied to whom and by what; of the other pairs, who could introduce them. Departments count for their organisation. */
export function WhoKnowsWhom({ actors, matches }: WhoProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { roots, error, retry } = useRoots(actors);
  const distinct = useMemo(
    () => (roots ? [...new Map([...roots.values()].map((root) => [root.id, root])).values()] : null),
    [roots],
  );
  if (error)
    return (
      <Notice
        look="problem"
        title={errorText(error, w)}
        actions={<Button onClick={retry}>{w('error.retry')}</Button>}
      />
    );
  if (roots === null || distinct === null) return <p role="status">{w('loading')}</p>;
  const name = (entity: GraphEntity) => nameOf(entity, vocabulary.locale);
  return (
    <>
      {actors.map((actor) => {
        const root = roots.get(actor.id);
        return (
          root &&
          root.id !== actor.id && (
            <p key={actor.id} className="soft">
              <Said text={t('rollup', { name: name(actor), root: name(root) })} />
            </p>
          )
        );
      })}
      {distinct.length > 1 && <Among actors={distinct} matches={matches} roots={roots} />}
    </>
  );
}
