import type { ReactNode } from 'react';
import type { Cluster, ClusterMap, ClusterYear } from '../../api/useClusterMap.ts';
import { dayText } from '../../i18n/dayText.ts';
import { dateText } from '../../i18n/format.ts';
import type { FiscalYears } from '../../state/filters.ts';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { countsOf } from './ChangeList.tsx';
import { decimalText, shareText } from './figures.ts';
import { useWords } from './useWords.ts';
import { yearsText } from './yearText.ts';

/** What is printed below the map: figures, tables, who is not on it, and how to get it again. */
function Sheet({
  citations,
  children,
}: {
  readonly citations: readonly string[];
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  return (
    <article className="clusters-paper">
      {children}
      <h2>{t('citation')}</h2>
      {citations.map((text) => (
        <p key={text}>
          <Said text={text} />
        </p>
      ))}
      <p>
        {t('paper.made')} {dayText(new Date(), locale)}
      </p>
      <p>{t('paper.address', { address: window.location.href })}</p>
    </article>
  );
}

export function Paper({ map, years }: { readonly map: ClusterMap; readonly years: FiscalYears | null }) {
  const words = useWords();
  const { t } = words;
  const { locale } = useTools().vocabulary;
  const {
    actors,
    ties,
    clusterCount: clusters,
    isolated,
    undatedFacts: undated,
    asOf,
    spanning,
    bridges,
  } = map;
  return (
    <Sheet citations={[map.citation]}>
      <h1>{t('paper.head')}</h1>
      <dl className="clusters-paper-facts">
        {asOf && (
          <>
            <dt>{t('paper.asOf')}</dt>
            <dd>{dateText(asOf, locale)}</dd>
          </>
        )}
        <dt>{t('paper.years')}</dt>
        <dd>{yearsText(years, words)}</dd>
        <dt>{t('paper.figures')}</dt>
        <dd>{t('paper.figuresText', { clusters, actors, ties, isolated, undated })}</dd>
        <dt>{t('paper.hubs')}</dt>
        <dd>
          <Said text={spanning.map((hub) => nameOf(hub, locale)).join(t('between')) || t('paper.none')} />
        </dd>
      </dl>
      <h2>{t('table')}</h2>
      <ClusterRows clusters={map.clusters} />
      <h2>{t('bridges')}</h2>
      {bridges.length === 0 && <p>{t('noBridges')}</p>}
      <ol>
        {bridges.map(({ entity, score, joins }) => (
          <li key={entity.id}>
            <Said
              text={`${nameOf(entity, locale)} ${t('bridgeScore', { score: decimalText(score) })} ${joins
                .map(({ cluster, share, ties: count }) =>
                  t('bridgeJoins', { name: cluster.name, ties: count, share: shareText(share) }),
                )
                .join(' ')}`}
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function ClusterRows({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  return (
    <table>
      <thead>
        <tr>
          {(['cluster', 'size', 'density', 'inside', 'fields', 'topMembers'] as const).map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clusters.map(({ id, name, size, density, inside, fields, topMembers }) => (
          <tr key={id}>
            <th scope="row">
              <Said text={name} />
            </th>
            <td>{size}</td>
            <td>{decimalText(density)}</td>
            <td>{shareText(inside)}</td>
            <td>
              <Said text={fields.map((field) => nameOf(field, locale)).join(t('between'))} />
            </td>
            <td>
              <Said text={topMembers.map((entity) => nameOf(entity, locale)).join(t('between'))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ComparePaper({
  before,
  after,
  titles,
}: {
  readonly before: ClusterMap;
  readonly after: ClusterMap;
  readonly titles: readonly string[];
}) {
  const { t } = useWords();
  return (
    <Sheet citations={[before.citation, after.citation]}>
      <h1>{t('mode.compare')}</h1>
      <p>{titles.join(' / ')}</p>
      {after.warning && (
        <p>
          <strong>{t('warning')}</strong> <Said text={after.warning} />
        </p>
      )}
      <h2>{t('changes')}</h2>
      <p>{t('changeCounts', countsOf(after.changes))}</p>
      <Changes of={after.changes} />
    </Sheet>
  );
}

export function YearPaper({
  sheet,
  title,
  citation,
}: {
  readonly sheet: readonly ClusterYear[];
  readonly title: string;
  readonly citation: string;
}) {
  const { t } = useWords();
  return (
    <Sheet citations={[citation]}>
      <h1>{title}</h1>
      {sheet.map(({ fiscalYear, facts, lastKnown, actors, clusterCount, warning, changes }) => (
        <section key={fiscalYear}>
          <h2>
            {t('playing', { year: t('yearValue', { year: fiscalYear }), clusters: clusterCount, actors })}
          </h2>
          <p>{t('yearFacts', { count: facts, known: lastKnown })}</p>
          {warning && (
            <p>
              <Said text={warning} />
            </p>
          )}
          <Changes of={changes} />
        </section>
      ))}
    </Sheet>
  );
}

function Changes({ of }: { readonly of: ClusterMap['changes'] }) {
  const { t } = useWords();
  return (
    <ul>
      {of.map(({ kind, sentence }) => (
        <li key={`${kind} ${sentence}`}>
          {t(`changeKind.${kind}`)}: <Said text={sentence} />
        </li>
      ))}
    </ul>
  );
}
