import type { TieLine } from '../../api/useTies.ts';
import { stepOf, widthOf } from '../../graph/tieWidth.ts';
import { dateText } from '../../i18n/format.ts';
import { withView } from '../../state/explorer.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Cut } from '../Cut.tsx';
import { usePart, useTools } from '../context.ts';
import { FactList } from '../introduction/FactList.tsx';
import { Cross } from '../introduction/icons.ts';
import { strengthText } from '../introduction/strength.ts';
import { useWords } from '../introduction/useWords.ts';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { PANEL_ID } from '../SearchBox.tsx';
import { useShownTies } from './useShownTies.ts';

const FIRST = 20;
const SAMPLES = { strong: 0.5, middling: 0.2, weak: 0.05 } as const;

/** The ties of the picture in words: of the one selected, or all; the one between two selected with its facts. */
export function TiePanel() {
  const { t, w } = useWords();
  const { store, vocabulary } = useTools();
  const selection = usePart((state) => state.selection);
  const { actors, ties } = useShownTies();
  const { locale } = vocabulary;
  const touching = (tie: TieLine) => selection.filter((id) => id === tie.a.id || id === tie.b.id).length;
  const all = ties.ties ?? [];
  const open = selection.length === 2 ? all.find((tie) => touching(tie) === 2) : undefined;
  // A site or a place that is selected beside them has no ties of its own.
  const chosen = actors.filter(({ id }) => selection.includes(id));
  const near = chosen.length === 0 ? all : all.filter((tie) => touching(tie) > 0);
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
        <h2 className="card-name">
          {one ? <Said text={t('tie.of', { name: nameOf(one, locale) })} /> : t('tie.title')}
        </h2>
        <p className="soft">{t('tie.intro')}</p>
        <ul className="tie-widths" aria-label={t('tie.legend')}>
          {(['strong', 'middling', 'weak'] as const).map((step) => (
            <li key={step}>
              <span className={`tie-width tie-width-${widthOf(SAMPLES[step])}`} aria-hidden="true" />
              {t(step)}
            </li>
          ))}
        </ul>
        <p className="soft" role="status">
          {ties.ties === null
            ? w('loading')
            : [
                t('tie.count', { actors: actors.length, count: ties.total }),
                all.length < ties.total && t('tie.cut', { count: all.length }),
              ]
                .filter(Boolean)
                .join(' ')}
        </p>
        {ties.asOf && <p className="soft">{t('asOf', { date: dateText(ties.asOf, locale) })}</p>}
        {ties.ties !== null && near.length === 0 && (
          <Notice title={t('tie.none')}>{t('tie.noneText')}</Notice>
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
      </div>
    </aside>
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
