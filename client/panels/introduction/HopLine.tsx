import { useState } from 'react';
import type { HopLine as Hop } from '../../api/useRoutes.ts';
import { stepOf } from '../../graph/tieWidth.ts';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { FactList } from './FactList.tsx';
import { firstTold } from './firstTold.ts';
import { ageText } from './hopText.ts';
import { strengthText } from './strength.ts';
import { useWords } from './useWords.ts';

/** One step in words: what it stands on, how strong and how old it is; its facts and their sources one click away. */
export function HopLine({ hop, weakest }: { readonly hop: Hop; readonly weakest: boolean }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const [open, setOpen] = useState(false);
  const { locale } = vocabulary;
  const words = open ? t('evidenceClose') : t('evidence');
  return (
    <div className={`hop-line ${weakest ? 'weakest' : ''}`}>
      <p className="hop-title">
        <Said text={t('hopTitle', { from: nameOf(hop.from, locale), to: nameOf(hop.to, locale) })} />
        {weakest && <span className="hop-flag">{t('weakest')}</span>}
      </p>
      <p>
        <Said text={hop.sentence} />
      </p>
      <p className="hop-notes">
        {[
          `${t(stepOf(hop.strength))} ${strengthText(hop.strength)}`,
          t(hop.direct ? 'directHop' : 'sharedHop'),
          ageText(hop, vocabulary, { t, w }),
        ]
          .filter((note) => note !== '')
          .join(w('format.dot'))}
      </p>
      <button
        type="button"
        className="hop-evidence"
        aria-expanded={open}
        aria-label={`${t('hopTitle', { from: nameOf(hop.from, locale), to: nameOf(hop.to, locale) })}${w('format.dot')}${words}`}
        onClick={() => setOpen(!open)}
      >
        {words}
      </button>
      {open && <FactList facts={firstTold(hop)} />}
    </div>
  );
}
