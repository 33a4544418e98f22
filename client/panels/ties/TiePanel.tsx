import { Suspense, useState } from 'react';
import type { TieLine } from '../../api/useTies.ts';
import { stepOf, widthOf } from '../../graph/tieWidth.ts';
import { dateText } from '../../i18n/format.ts';
import { withView } from '../../state/explorer.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { CardActions } from '../CardActions.tsx';
import { Cut } from '../Cut.tsx';
import { usePart, useTools } from '../context.ts';
import { FactList } from '../introduction/FactList.tsx';
import { Cross } from '../introduction/icons.ts';
import { listedNames } from '../introduction/namesText.ts';
import { strengthText } from '../introduction/strength.ts';
import { useWords } from '../introduction/useWords.ts';
import { KeptBack } from '../KeptBack.tsx';
import { Card } from '../lazyCard.ts';
import { Name, nameOf } from '../Name.tsx';
import { PartGuard } from '../PartGuard.tsx';
import { Said } from '../Said.tsx';
import { PANEL_ID } from '../SearchBox.tsx';
import { SeveralActions } from '../SeveralActions.tsx';
import { TieTools } from './TieTools.tsx';
import { useShownTies } from './useShownTies.ts';
import { useTieExtent } from './useTieExtent.ts';

const FIRST = 20;
const TABS = ['ties', 'card'] as const;

/** The ties of the picture in words, with what one can do with the selected; of one selected its card too. */
export function TiePanel() {
  return (
    <TieTools>
      <Panel />
    </TieTools>
  );
}

function Panel() {
  const { t, w } = useWords();
  const { store } = useTools();
  const selection = usePart((state) => state.selection);
  const { actors } = useShownTies();
  const [tab, setTab] = useState<(typeof TABS)[number]>('ties');
  const [only] = selection;
  const one = selection.length === 1 ? actors.find(({ id }) => id === only) : undefined;
  return (
    <aside className="panel tie-panel" id={PANEL_ID} tabIndex={-1} aria-label={t('tie.title')}>
      <div className="panel-body">
        <IconButton
          className="panel-close"
          label={w('panel.close')}
          icon={<Cross />}
          onClick={() => store.update((state) => withView(state, { panel: false }))}
        />
        {one ? (
          <Tabs
            label={t('tie.tabs')}
            tabs={TABS.map((value) => ({ value, label: value === 'ties' ? t('tie.tab') : w('panel.card') }))}
            value={tab}
            onChange={setTab}
          >
            {tab === 'ties' ? (
              <TieList one={one} />
            ) : (
              <PartGuard key={one.id} as="div">
                <Suspense
                  fallback={
                    <p className="soft" role="status">
                      {w('loading')}
                    </p>
                  }
                >
                  <TieCard id={one.id} />
                </Suspense>
              </PartGuard>
            )}
          </Tabs>
        ) : (
          <TieList />
        )}
      </div>
    </aside>
  );
}

function TieCard({ id }: { readonly id: string }) {
  return <Card id={id} extent={useTieExtent(id)} />;
}

/** The ties of one, of those selected, or all; the one between two selected with its facts. */
function TieList({ one }: { readonly one?: GraphEntity }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const selection = usePart((state) => state.selection);
  const { actors, ties } = useShownTies();
  const extent = useTieExtent(one?.id ?? null);
  const { locale } = vocabulary;
  const touching = (tie: TieLine) => selection.filter((id) => id === tie.a.id || id === tie.b.id).length;
  const all = ties.ties ?? [];
  const open = selection.length === 2 ? all.find((tie) => touching(tie) === 2) : undefined;
  // A site or a place that is selected beside them has no ties of its own.
  const chosen = actors.filter(({ id }) => selection.includes(id));
  const near = chosen.length === 0 ? all : all.filter((tie) => touching(tie) > 0);
  // In a sheet from below there is room for what was opened.
  const short = useNarrow() && open !== undefined;
  const counts = { actors: actors.length, count: ties.total, near: near.length };
  return (
    <>
      <h2 className="card-name">
        {one ? <Said text={t('tie.of', { name: nameOf(one, locale) })} /> : t('tie.title')}
      </h2>
      <KeptBack ids={selection} />
      <NoActors ids={selection} />
      {one && <CardActions entity={one} extent={extent} />}
      {selection.length > 1 && <SeveralActions ids={selection} folded />}
      {!short && <p className="soft">{t('tie.intro')}</p>}
      <p className="soft" role="status">
        {ties.ties === null
          ? w('loading')
          : [
              t(chosen.length > 0 ? 'tie.countOf' : 'tie.count', counts),
              all.length < ties.total && t('tie.cut', { count: all.length }),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      {ties.asOf && !short && <p className="soft">{t('asOf', { date: dateText(ties.asOf, locale) })}</p>}
      {ties.ties !== null && near.length === 0 && (
        <Notice title={t('tie.none')}>{t(extent.total === 0 ? 'tie.noneToAdd' : 'tie.noneText')}</Notice>
      )}
      <Cut items={open ? [open, ...near.filter((tie) => tie !== open)] : near} first={FIRST}>
        {(items) => (
          <ul className="tie-list">
            {items.map((tie) => (
              <TieItem key={`${tie.a.id} ${tie.b.id}`} tie={tie} open={tie === open} />
            ))}
          </ul>
        )}
      </Cut>
    </>
  );
}

/** Says of what is selected and no actor that no tie is drawn of it, and leads to where it is drawn. */
function NoActors({ ids }: { readonly ids: readonly string[] }) {
  const { t, w } = useWords();
  const { store, loaded, vocabulary } = useTools();
  const others = ids
    .flatMap((id) => loaded.graph.entities.get(id) ?? [])
    .filter(({ kind }) => vocabulary.group(kind) !== 'ACTOR');
  if (others.length === 0) return null;
  return (
    <div role="status">
      <Notice
        title={w('panel.notDrawn')}
        actions={
          <Button onClick={() => store.update((state) => withView(state, { lines: 'facts' }))}>
            {t('tie.drawFacts')}
          </Button>
        }
      >
        <Said text={t('tie.notDrawn', { names: listedNames(others, vocabulary.locale) })} />
      </Notice>
    </div>
  );
}

function TieItem({ tie, open }: { readonly tie: TieLine; readonly open: boolean }) {
  const { t } = useWords();
  const { actions } = useTools();
  return (
    <li>
      <button
        type="button"
        className="tie-head"
        aria-expanded={open}
        onClick={() => actions.select(open ? [] : [tie.a.id, tie.b.id])}
      >
        <span className="tie-names">
          <Name entity={tie.a} />
          <span className={`tie-width tie-width-${widthOf(tie.strength)}`} aria-hidden="true" />
          <Name entity={tie.b} />
        </span>
        <span className="route-strength">
          {strengthText(tie.strength)}
          <small>{t(stepOf(tie.strength))}</small>
        </span>
      </button>
      {open && (
        <div className="tie-facts">
          <p>
            <Said text={tie.sentence} />
          </p>
          <FactList facts={tie.facts} />
        </div>
      )}
    </li>
  );
}
