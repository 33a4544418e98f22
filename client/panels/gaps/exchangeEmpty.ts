import type { GapAsk } from '../../state/gaps.ts';
import { isTimed } from './conditions.ts';

/** How many facts of any time say that somebody looks for something, and offers it. */
export interface Recorded {
  readonly needs: number;
  readonly offers: number;
}

/** Why a list of needs and offers is empty: what is not recorded at all, what the reader left out, or that they lie apart. */
export type EmptyExchange = 'nothing' | 'noNeeds' | 'noOffers' | 'conditions' | 'apart';

export function exchangeEmpty(
  { needs, offers }: Recorded,
  ask: Pick<GapAsk, 'seekers' | 'offerers' | 'years' | 'dateless'>,
): EmptyExchange {
  if (needs === 0) return offers === 0 ? 'nothing' : 'noNeeds';
  if (offers === 0) return 'noOffers';
  return ask.seekers !== '' || ask.offerers !== '' || isTimed(ask) ? 'conditions' : 'apart';
}
