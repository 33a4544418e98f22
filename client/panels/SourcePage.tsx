import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../api/errorText.ts';
import { SOURCE_PAGE, useSourceFacts } from '../api/useSourceFacts.ts';
import type { SourceFactLineFragment } from '../generated/later/graphql.ts';
import { dateText } from '../i18n/format.ts';
import { groupBy } from '../state/groupBy.ts';
import { factName, lineOfFact } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useTools } from './context.ts';
import { Said } from './Said.tsx';
import { SourceFactRow } from './SourceFactRow.tsx';
import { useSourceWords } from './sourceWords.ts';

const MOST_SECTIONS = 2;

const recordOf = ({ relation, measure, stage, entity }: SourceFactLineFragment): string =>
  (relation ?? measure ?? stage ?? entity)?.id ?? '';

/** The sections a line is read under: the first two, and how many more. */
function sectionsOf(facts: readonly SourceFactLineFragment[], t: TFunction<'words'>): string {
  const sections = [...new Set(facts.flatMap((one) => one.section ?? []))];
  const rest = sections.length - MOST_SECTIONS;
  return [...sections.slice(0, MOST_SECTIONS), ...(rest > 0 ? [`+${rest}`] : [])].join(t('format.comma'));
}

const nameOfFact = (fact: SourceFactLineFragment) => factName(fact.line, recordOf(fact), fact.attribute);

/** One document: its facts in the order of its lines, opened at the fact of the address. */
export function SourcePage({ id, fact }: { readonly id: string; readonly fact: string | null }) {
  const { t } = useTranslation();
  const s = useSourceWords();
  const { actions, vocabulary } = useTools();
  const line = lineOfFact(fact);
  const [fromLine, setFromLine] = useState(line);
  const [seeking, setSeeking] = useState(fact !== null);
  const { source, facts, more, loading, error, load } = useSourceFacts(id, fromLine);
  const target = useRef<HTMLLIElement>(null);
  const exact = facts.some((one) => nameOfFact(one) === fact);
  const nearest = exact ? fact : facts.find((one) => one.line === line);
  const targetName = typeof nearest === 'string' ? nearest : nearest ? nameOfFact(nearest) : null;
  // The line of the fact may hold more facts than a page.
  const short = seeking && !exact && !error && more && (facts.at(-1)?.line ?? 0) <= (line ?? 0);
  useEffect(() => {
    if (short && !loading) load();
  }, [short, loading, load]);
  useEffect(() => {
    if (!seeking || targetName === null) return;
    target.current?.scrollIntoView({ block: 'center' });
    target.current?.focus({ preventScroll: true });
  }, [seeking, targetName]);

  if (source === null)
    return (
      <div className="sources-body">
        <Notice
          level={2}
          title={s('missing')}
          actions={<Button onClick={() => actions.openSource(null)}>{s('back')}</Button>}
        >
          {s('missingText')}
        </Notice>
      </div>
    );
  const marked = new Set<string>();
  const lines = groupBy(facts, (one) => one.line ?? null);
  return (
    <div className="sources-body">
      <Button look="link" className="source-back" onClick={() => actions.openSource(null)}>
        {s('back')}
      </Button>
      {source && (
        <header className="source-head">
          <h1 lang="ja">{source.title}</h1>
          <dl>
            <div>
              <dt>{s('publisher')}</dt>
              <dd>
                <Said text={source.publisher ?? '—'} />
              </dd>
            </div>
            <div>
              <dt>{s('date')}</dt>
              <dd>{source.date ? dateText(source.date, vocabulary.locale) : s('noDate')}</dd>
            </div>
            {source.file && (
              <div>
                <dt>{s('file')}</dt>
                <dd>{source.file}</dd>
              </div>
            )}
            <div>
              <dt>{s('count')}</dt>
              <dd>{s('places', { count: source.factCount })}</dd>
            </div>
          </dl>
        </header>
      )}
      {fromLine !== null && (
        <p className="source-from">
          {s('from', { line: fromLine })}
          <Button
            look="link"
            onClick={() => {
              setSeeking(false);
              setFromLine(null);
            }}
          >
            {s('fromStart')}
          </Button>
        </p>
      )}
      {seeking && !exact && !error && !loading && !short && source && source.factCount > 0 && (
        <p className="soft" role="status">
          {s(facts.length > 0 ? 'factMissing' : 'lineMissing')}
        </p>
      )}
      {error && (
        <Notice
          level={2}
          look="problem"
          title={errorText(error, t)}
          actions={<Button onClick={load}>{t('error.retry')}</Button>}
        />
      )}
      {source?.factCount === 0 && <Notice level={2} title={s('empty')} />}
      <ol className="source-lines">
        {[...lines].map(([number, group]) => (
          <li key={number ?? 'none'}>
            <h2>
              {number === null ? s('noLine') : s('lineHead', { line: number })}
              <small>
                <Said text={sectionsOf(group, t)} />
              </small>
            </h2>
            <ul>
              {group.map((one, index) => {
                const name = nameOfFact(one);
                const isTarget = name === targetName && !marked.has(name);
                marked.add(name);
                return (
                  <SourceFactRow
                    key={`${name} ${index}`}
                    ref={isTarget ? target : undefined}
                    source={id}
                    fact={one}
                    name={name}
                    marked={name === targetName}
                  />
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      {loading && <p role="status">{s('loading')}</p>}
      {more && !loading && (
        <Button className="source-next" onClick={load}>
          {s('next', { count: SOURCE_PAGE })}
        </Button>
      )}
      {!more && facts.length > 0 && <p className="soft source-end">{s('end')}</p>}
    </div>
  );
}
