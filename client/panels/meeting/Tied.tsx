import { useState } from 'react';
import type { TieLine } from '../../api/useTies.ts';
import { stepOf } from '../../graph/tieWidth.ts';
import { FactList } from '../introduction/FactList.tsx';
import { strengthText } from '../introduction/strength.ts';
import { useWords } from '../introduction/useWords.ts';
import { Name } from '../Name.tsx';
import { Said } from '../Said.tsx';

/** A tie as a sentence, with its strength and, when asked for, its facts. */
export function Tied({ tie }: { readonly tie: TieLine }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div className="meeting-tie">
        <span className="tie-names">
          <strong>
            <Name entity={tie.a} />
          </strong>
          {' ― '}
          <strong>
            <Name entity={tie.b} />
          </strong>
          <span className="meeting-sentence">
            <Said text={tie.sentence} />
          </span>
          <small className="soft">{t(tie.direct ? 'directHop' : 'sharedHop')}</small>{' '}
          <button type="button" className="hop-evidence" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('evidenceClose') : t('evidence')}
          </button>
        </span>
        <span className="route-strength">
          {strengthText(tie.strength)}
          <small>{t(stepOf(tie.strength))}</small>
        </span>
      </div>
      {open && (
        <div className="tie-facts">
          <FactList facts={tie.facts} />
        </div>
      )}
    </li>
  );
}
