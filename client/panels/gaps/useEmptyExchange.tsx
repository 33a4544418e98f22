import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { RecordedDocument } from '../../api/later/gaps.ts';
import { Button } from '../../ui/Button.tsx';
import { atAnyTime } from './conditions.ts';
import { exchangeEmpty, type Recorded } from './exchangeEmpty.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** How many facts of needs and offers there are at any time; null until that is known. */
export function useRecorded(): Recorded | null {
  const [{ data }] = useQuery({ query: RecordedDocument });
  if (!data) return null;
  const of = (type: 'NEEDS' | 'OFFERS') => data.status.types.find((one) => one.type === type)?.count ?? 0;
  return { needs: of('NEEDS'), offers: of('OFFERS') };
}

interface Empty {
  readonly title: string;
  readonly text: string;
  readonly actions?: ReactNode;
}

/** Why a list of needs and offers is empty, in its own words, with a way out where there is one. */
export function useEmptyExchange(list: 'balance' | 'meets'): Empty {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const recorded = useRecorded();
  const title = t(`exchange.${list}Empty`);
  if (!recorded) return { title, text: '' };
  const isNarrowed = list === 'balance' && ask.balance !== '' && recorded.needs + recorded.offers > 0;
  const why = isNarrowed ? 'conditions' : exchangeEmpty(recorded, ask);
  switch (why) {
    case 'apart':
      return { title, text: t(`exchange.${list}Apart`) };
    case 'conditions':
      return {
        title,
        text: t('exchange.conditions'),
        actions: (
          <Button
            onClick={() => change((now) => ({ ...atAnyTime(now), seekers: '', offerers: '', balance: '' }))}
          >
            {t('list.drop')}
          </Button>
        ),
      };
    default:
      return { title: t(`exchange.${why}`), text: t(`exchange.${why}Text`, { ...recorded }) };
  }
}
