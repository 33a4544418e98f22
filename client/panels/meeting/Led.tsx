import type { Introduced } from '../../api/useIntroducers.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { strengthText } from '../introduction/strength.ts';
import { useAsk } from '../introduction/useAsk.ts';
import { useWords } from '../introduction/useWords.ts';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { introductionText } from './introductionText.ts';

interface LedProps {
  readonly pair: Introduced;
  readonly onOpen: (pair: Introduced) => void;
}

/** A pair that somebody could introduce. */
export function Led({ pair, onOpen }: LedProps) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask } = useAsk();
  const { locale } = vocabulary;
  const { a, b, route } = pair;
  return (
    <tr>
      <th scope="row">
        <Name entity={a} />
      </th>
      <td>
        <Name entity={b} />
      </td>
      <td>
        <Said text={introductionText(pair, ask.hops, locale, t)} />{' '}
        <Button
          look="link"
          aria-label={t('meet.openTo', { from: nameOf(a, locale), to: nameOf(b, locale) })}
          onClick={() => onOpen(pair)}
        >
          {t('meet.open')}
        </Button>
      </td>
      <td>{route ? strengthText(route.strength) : '—'}</td>
    </tr>
  );
}
