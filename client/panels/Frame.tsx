import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { errorText } from '../api/errorText.ts';
import { useGraph } from '../api/useGraph.ts';
import { VocabularyDocument } from '../api/vocabulary.ts';
import type { GraphHandle } from '../graph/GraphCanvas.tsx';
import { type Vocabulary, vocabularyOf } from '../i18n/vocabulary.ts';
import { type ExplorerStore, useExplorer } from '../state/store.ts';
import { visibleOf } from '../state/visible.ts';
import { Button } from '../ui/Button.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ToolsContext } from './context.ts';
import { Explore } from './Explore.tsx';
import { GraphHandleContext } from './graphHandle.ts';
import { Introduction } from './lazyIntroduction.ts';
import { PartGuard } from './PartGuard.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useActions } from './useActions.ts';
import { type Language, useLanguage } from './useLanguage.ts';
import { usePrint } from './usePrint.ts';
import { useStart } from './useStart.ts';
import '../graph/graph.css';
import './panels.css';

const Gaps = lazyPart(() => import('./gaps/Gaps.tsx').then((module) => module.Gaps));
const Clusters = lazyPart(() => import('./clusters/Clusters.tsx').then((module) => module.Clusters));
const Sources = lazyPart(() => import('./Sources.tsx').then((module) => module.Sources));
const TOLD_MS = 6000;

/** Everything on the screen, once the words of the ontology are there. */
export function Frame({ store }: { readonly store: ExplorerStore }) {
  const { t } = useTranslation();
  const language = useLanguage(store);
  const locale = useExplorer(store, (state) => state.view.locale);
  const page = useExplorer(store, (state) => state.view.page);
  const [ontology, ask] = useQuery({ query: VocabularyDocument });
  const vocabulary = useMemo(
    () => ontology.data && vocabularyOf(ontology.data.ontology, locale),
    [ontology.data, locale],
  );
  useEffect(() => {
    document.title = page === 'explore' ? t('app.title') : `${t(`nav.${page}`)} · ${t('app.name')}`;
  }, [t, page]);
  if (!vocabulary) {
    return (
      <main className="waiting">
        <h1 className="brand">
          <span lang="ja" aria-hidden="true">
            結
          </span>
          <span>{t('app.name')}</span>
        </h1>
        {ontology.error ? (
          <Notice
            level={2}
            look="problem"
            title={errorText(ontology.error, t)}
            actions={
              <Button onClick={() => ask({ requestPolicy: 'network-only' })}>{t('error.retry')}</Button>
            }
          />
        ) : (
          <p role="status">{t('loading')}</p>
        )}
      </main>
    );
  }
  return <Rooms store={store} vocabulary={vocabulary} language={language} />;
}

interface RoomsProps {
  readonly store: ExplorerStore;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

function Rooms({ store, vocabulary, language }: RoomsProps) {
  const { t, i18n } = useTranslation();
  const page = useExplorer(store, (state) => state.view.page);
  const canvas = useExplorer(store, (state) => state.canvas);
  const filters = useExplorer(store, (state) => state.filters);
  const [told, setTold] = useState('');
  const say = useCallback((text: string) => setTold(text), []);
  useEffect(() => {
    if (told === '') return;
    const timer = setTimeout(() => setTold(''), TOLD_MS);
    return () => clearTimeout(timer);
  }, [told]);
  const loaded = useGraph(canvas.shown);
  const visible = useMemo(() => visibleOf(loaded.graph, canvas, filters), [loaded.graph, canvas, filters]);
  const actions = useActions({ store, vocabulary, relations: loaded.graph.relations, say });
  const handle = useRef<GraphHandle | null>(null);
  const start = useStart({ store, vocabulary, say });
  const { printed, PrintSheet, print } = usePrint(store, handle);
  const tools = useMemo(
    () => ({ store, vocabulary, loaded, visible, actions, start, say, i18n }),
    [store, vocabulary, loaded, visible, actions, start, say, i18n],
  );
  return (
    <ToolsContext value={tools}>
      <GraphHandleContext value={handle}>
        <div className="frame">
          <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
            {t('app.skip')}
          </button>
          <TopBar language={language} onPrint={() => void print()} />
          <Rail />
          <PartGuard key={page} as="main">
            <Suspense
              fallback={
                <main className="stage">
                  <p className="canvas-loading" role="status">
                    {t('canvas.loading')}
                  </p>
                </main>
              }
            >
              {page === 'explore' && <Explore />}
              {page === 'introduction' && <Introduction />}
              {page === 'gaps' && <Gaps />}
              {page === 'clusters' && <Clusters />}
              {page === 'sources' && <Sources />}
            </Suspense>
          </PartGuard>
          <p className={`told ${told ? 'shown' : ''}`} role="status">
            {told}
          </p>
        </div>
        {printed && PrintSheet && <PrintSheet printed={printed} />}
      </GraphHandleContext>
    </ToolsContext>
  );
}
