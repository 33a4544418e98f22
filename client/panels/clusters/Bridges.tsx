import type { ClusterBridge } from '../../api/useClusterMap.ts';
import { EntityButton } from '../EntityButton.tsx';
import { Said } from '../Said.tsx';
import { decimalText, shareText } from './figures.ts';
import { useWords } from './useWords.ts';

interface BridgesProps {
  readonly bridges: readonly ClusterBridge[];
  /** By id; none while it is not known. */
  readonly brokerage: ReadonlyMap<string, number>;
  readonly pivots: number;
  readonly actors: number;
}

/** Who joins clusters, which, and by what. */
export function Bridges({ bridges, brokerage, pivots, actors }: BridgesProps) {
  const { t } = useWords();
  return (
    <section className="clusters-bridges">
      <h2>{t('bridges')}</h2>
      {bridges.length === 0 ? <p>{t('noBridges')}</p> : <p className="soft">{t('bridgesText')}</p>}
      <ol>
        {bridges.map(({ entity, score, joins }) => {
          const share = brokerage.get(entity.id);
          return (
            <li key={entity.id}>
              <EntityButton entity={entity} />
              <p className="clusters-figures">
                {t('bridgeScore', { score: decimalText(score) })}
                {share !== undefined && (
                  <span>
                    {pivots < actors
                      ? t('bridgeBrokerageEstimate', { share: shareText(share), pivots })
                      : t('bridgeBrokerage', { share: shareText(share) })}
                  </span>
                )}
              </p>
              <details>
                <summary>
                  <Said text={joins.map(({ cluster }) => cluster.name).join(t('between'))} />
                </summary>
                <ul className="clusters-joins">
                  {joins.map(({ cluster, share: part, ties, strongest }) => (
                    <li key={cluster.id}>
                      <Said
                        text={`${t('bridgeJoins', { name: cluster.name, ties, share: shareText(part) })} ${strongest.sentence}`}
                      />
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
