import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { errorText } from '../api/errorText.ts';
import { SourcesDocument } from '../api/later/sources.ts';
import { dateText } from '../i18n/format.ts';
import { addressOf } from '../state/address.ts';
import { emptyExplorer } from '../state/explorer.ts';
import { openSource } from '../state/view.ts';
import { adoptLooks } from '../ui/adoptLooks.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { usePart, useTools } from './context.ts';
import { Said } from './Said.tsx';
import factLooks from './SourceFactRow.css?inline';
import pageLooks from './SourcePage.css?inline';
import { SourcePage } from './SourcePage.tsx';
import looks from './Sources.css?inline';
import { useSourceWords } from './sourceWords.ts';

adoptLooks(looks, pageLooks, factLooks);

/** The documents facts are taken from, or one of them. */
export function Sources() {
  const source = usePart((state) => state.view.source);
  const fact = usePart((state) => state.view.fact);
  return (
    <main id="content" className="sources" tabIndex={-1}>
      {source === null ? <SourceList /> : <SourcePage key={`${source} ${fact}`} id={source} fact={fact} />}
    </main>
  );
}

function SourceList() {
  const { t } = useTranslation();
  const s = useSourceWords();
  const { actions } = useTools();
  const locale = usePart((state) => state.view.locale);
  const [result, ask] = useQuery({ query: SourcesDocument });
  const sources = result.data?.sources;
  const open = (event: MouseEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.openSource(id);
  };
  const address = (id: string) => {
    const { path, hash } = addressOf({
      ...emptyExplorer,
      view: openSource({ ...emptyExplorer.view, locale }, id),
    });
    return hash ? `${path}#${hash}` : path;
  };
  return (
    <div className="sources-body">
      <h1>{s('title')}</h1>
      <p className="soft">{s('intro')}</p>
      {result.error && (
        <Notice
          level={2}
          look="problem"
          title={errorText(result.error, t)}
          actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>{t('error.retry')}</Button>}
        />
      )}
      {!sources && result.fetching && <p role="status">{t('loading')}</p>}
      {sources?.length === 0 && <Notice level={2} title={s('none')} />}
      <ul className="source-list">
        {sources?.map((source) => (
          <li key={source.id}>
            <h2>
              <a lang="ja" href={address(source.id)} onClick={(event) => open(event, source.id)}>
                {source.title}
              </a>
            </h2>
            <p className="soft">
              <span className="source-id">{source.id}</span>
              {source.publisher && (
                <span>
                  <Said text={source.publisher} />
                </span>
              )}
              <span>{source.date ? dateText(source.date, locale) : s('noDate')}</span>
              <span>{s('mentions', { count: source.factCount })}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
