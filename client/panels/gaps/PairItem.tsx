import { useState } from 'react';
import type { MissingPair, PairReason } from '../../api/useMissingPairs.ts';
import { CANVAS_LIMIT } from '../../state/canvas.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { FactList } from '../introduction/FactList.tsx';
import { strengthText } from '../introduction/strength.ts';
import { Mark } from '../Mark.tsx';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { scoreText } from './figures.ts';
import { RouteIcon, Waypoints } from './icons.ts';
import { openRoutes, withDrawn } from './pairActions.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

interface PairItemProps {
  readonly pair: MissingPair;
  readonly number: number;
  /** The greatest score of the list: the bars are drawn against it. */
  readonly most: number;
  readonly startsOpen: boolean;
}

/** Two that are not tied: how high they score and of what, why, and who could introduce them. */
export function PairItem({ pair, number, most, startsOpen }: PairItemProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(startsOpen);
  const { a, b, score } = pair;
  return (
    <li className={`pair ${open ? 'pair-open' : ''}`}>
      <button type="button" className="pair-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="pair-number">{number}</span>
        <span className="pair-names">
          {[a, b].map((one) => (
            <span key={one.id} className="pair-name">
              <Mark kind={one.kind} size={18} />
              <Name entity={one} />
            </span>
          ))}
        </span>
        <span className="pair-score">{t('pair.score', { score: scoreText(score) })}</span>
      </button>
      <Split pair={pair} most={most} />
      {open && <PairBody pair={pair} />}
    </li>
  );
}

/** How much of the score is more than the two being big: by length and in words. */
function Split({ pair, most }: { readonly pair: MissingPair; readonly most: number }) {
  const { t } = useWords();
  const { popularity, beyondPopularity } = pair;
  const share = (part: number) =>
    `${most > 0 ? Math.min(100, Math.max(0, (100 * part) / most)).toFixed(1) : '0'}%`;
  if (popularity === 0) return null;
  return (
    <div className="pair-split">
      <span className="pair-bar" aria-hidden="true">
        <span className="pair-beyond" style={{ width: share(beyondPopularity) }} />
        <span className="pair-popularity" style={{ width: share(popularity) }} />
      </span>
      <small>
        {t('pair.split', { popularity: scoreText(popularity), beyond: scoreText(beyondPopularity) })}
      </small>
    </div>
  );
}

function PairBody({ pair }: { readonly pair: MissingPair }) {
  const { t } = useWords();
  return (
    <div className="pair-body">
      <h4>{t('pair.reasons')}</h4>
      <ul className="pair-reasons">
        {pair.reasons.map((reason) => (
          <Reason key={`${reason.kind} ${reason.sentence}`} reason={reason} />
        ))}
      </ul>
      <Closing pair={pair} />
    </div>
  );
}

function Reason({ reason }: { readonly reason: PairReason }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const [open, setOpen] = useState(false);
  const { kind, sentence, points, facts } = reason;
  return (
    <li>
      <p>
        <Badge look={kind === 'POPULARITY' ? 'ended' : 'plain'}>{vocabulary.word('ReasonKind', kind)}</Badge>{' '}
        <Said text={sentence} />
        {typeof points === 'number' && points > 0 && (
          <small className="soft">{` ${t('pair.points', { points: scoreText(points) })}`}</small>
        )}
      </p>
      {facts.length > 0 && (
        <button
          type="button"
          className="pair-evidence"
          aria-expanded={open}
          aria-label={`${sentence}${w('format.dot')}${t('pair.facts', { count: facts.length })}`}
          onClick={() => setOpen(!open)}
        >
          {t('pair.facts', { count: facts.length })}
        </button>
      )}
      {open && <FactList facts={facts} />}
    </li>
  );
}

/** Who could introduce the one to the other, and what to do with it. */
function Closing({ pair }: { readonly pair: MissingPair }) {
  const { t } = useWords();
  const { store, vocabulary, say } = useTools();
  const { ask } = useGaps();
  const { a, b, route } = pair;
  const { locale } = vocabulary;
  const drawn = (route?.entities ?? [a, b]).map(({ id }) => id);
  const draw = () => {
    const { shown } = store.get().canvas;
    if (new Set([...shown, ...drawn]).size > CANVAS_LIMIT) say(t('pair.full', { limit: CANVAS_LIMIT }));
    else store.update((state) => withDrawn(state, drawn));
  };
  return (
    <div className="pair-route">
      <h4>{route ? t('pair.route', { strength: strengthText(route.strength) }) : t('pair.noRoute')}</h4>
      {route && <p className="soft">{t('pair.routeText')}</p>}
      {route && (
        <ol>
          {route.hops.map((hop) => (
            <li key={`${hop.from.id} ${hop.to.id}`}>
              <strong>
                <Said text={`${nameOf(hop.from, locale)} → ${nameOf(hop.to, locale)}`} />
              </strong>
              <Said text={hop.sentence} />
            </li>
          ))}
        </ol>
      )}
      <div className="pair-actions">
        <Button icon={<Waypoints />} onClick={draw}>
          {t(route ? 'pair.drawRoute' : 'pair.drawPair')}
        </Button>
        <Button
          icon={<RouteIcon />}
          onClick={() => store.update((state) => openRoutes(state, a.id, b.id, ask))}
        >
          {t('pair.openRoute')}
        </Button>
      </div>
    </div>
  );
}
