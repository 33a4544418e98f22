import type { ClusterChange } from '../../api/useClusterMap.ts';
import { EntityButton } from '../EntityButton.tsx';
import { Said } from '../Said.tsx';
import { useClusters } from './useClusters.ts';
import { useWords } from './useWords.ts';

type Kind = ClusterChange['kind'];
export const CHANGE_KINDS: readonly Kind[] = ['SAME', 'BORN', 'GONE', 'MERGED', 'SPLIT'];

export const countsOf = (changes: readonly ClusterChange[]): Readonly<Record<Kind, number>> => {
  const count = (kind: Kind) => changes.filter((change) => change.kind === kind).length;
  return {
    SAME: count('SAME'),
    BORN: count('BORN'),
    GONE: count('GONE'),
    MERGED: count('MERGED'),
    SPLIT: count('SPLIT'),
  };
};

export const changeKey = ({ kind, before, after }: ClusterChange): string =>
  [kind, ...before.map(({ id }) => id), '>', ...after.map(({ id }) => id)].join(' ');

/** What has become of clusters: what changed first, what goes on last. */
export function ChangeList({ changes }: { readonly changes: readonly ClusterChange[] }) {
  const { t } = useWords();
  const { ask } = useClusters();
  if (changes.length === 0) return <p>{t('noChanges')}</p>;
  const isOpened = ({ before, after }: ClusterChange) =>
    ask.open !== '' && [...before, ...after].some(({ id }) => id === ask.open);
  const rank = (change: ClusterChange) =>
    (isOpened(change) ? 0 : 2) + (change.kind === 'SAME' && change.moved.length === 0 ? 1 : 0);
  return (
    <>
      <p>{t('changeCounts', countsOf(changes))}</p>
      <ul className="cluster-changes">
        {[...changes]
          .sort((a, b) => rank(a) - rank(b))
          .map((change) => (
            <li key={changeKey(change)} className={isOpened(change) ? 'opened' : ''}>
              <span className="change-kind">
                <span aria-hidden="true">{t(`changeMark.${change.kind}`)}</span>{' '}
                {t(`changeKind.${change.kind}`)}
              </span>
              <p>
                <Said text={change.sentence} />
              </p>
              {change.moved.length > 0 && <Names head={t('moved')} of={change.moved} />}
              {change.arrived.length > 0 && <Names head={t('arrived')} of={change.arrived} />}
            </li>
          ))}
      </ul>
    </>
  );
}

function Names({ head, of }: { readonly head: string; readonly of: ClusterChange['moved'] }) {
  return (
    <details className="change-names">
      <summary>
        {head} ({of.length})
      </summary>
      <ul>
        {of.map((entity) => (
          <li key={entity.id}>
            <EntityButton entity={entity} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** That two periods cannot be compared, before anything that looks like change. */
export function Warning({ text }: { readonly text: string }) {
  const { t } = useWords();
  return (
    <div className="clusters-warning" role="note">
      <strong>{t('warning')}</strong>
      <p>
        <Said text={text} />
      </p>
    </div>
  );
}
