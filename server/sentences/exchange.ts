import type { Entity } from '../model/records.ts';
import { listed } from './listed.ts';
import type { Language } from './material.ts';
import { quotedName } from './names.ts';

export interface ToldExchange {
  readonly need: Entity;
  readonly offer: Entity;
  readonly seekers: readonly Entity[];
  readonly offerers: readonly Entity[];
}

/** Who looks for what, and who offers what, without a full stop. */
export function exchangeSentence(
  { need, offer, seekers, offerers }: ToldExchange,
  language: Language,
): string {
  const [who, whose] = [listed(seekers, language), listed(offerers, language)];
  const [what, given] = [quotedName(need, language), quotedName(offer, language)];
  const isSame = need.id === offer.id;
  if (language === 'ja')
    return isSame
      ? `${who}が求める${what}を、${whose}が提供している`
      : `${who}は${what}を求め、${whose}は${given}を提供している`;
  const look = seekers.length > 1 ? 'look' : 'looks';
  const offers = offerers.length > 1 ? 'offer' : 'offers';
  return isSame
    ? `${who} ${look} for ${what}, which ${whose} ${offers}`
    : `${who} ${look} for ${what}, and ${whose} ${offers} ${given}`;
}

export interface ToldBalance {
  readonly field: Entity;
  readonly needs: number;
  readonly offers: number;
  readonly needsMet: number;
  readonly offersMet: number;
}

/** A field's needs and offers, without a full stop. */
export function balanceSentence(
  { field, needs, offers, needsMet, offersMet }: ToldBalance,
  language: Language,
): string {
  const name = quotedName(field, language);
  if (language === 'ja') {
    const told = [
      ...(needs > 0 ? [`ニーズ${needs}件のうち${needsMet}件に、ほかの主体のシーズがある`] : []),
      ...(offers > 0 ? [`シーズ${offers}件のうち${offersMet}件に、ほかの主体のニーズがある`] : []),
    ];
    return `${name}では、${told.join('。')}`;
  }
  const told = [
    ...(needs > 0 ? [`${needsMet} of ${needs} needs meet an offer of somebody else`] : []),
    ...(offers > 0 ? [`${offersMet} of ${offers} offers meet a need of somebody else`] : []),
  ];
  return `${name}: ${told.join('; ')}`;
}
