import type { Entity } from '../model/records.ts';
import type { TieBasis } from '../model/ties/tieFacts.ts';
import type { Language } from './material.ts';
import { quotedName } from './names.ts';

/** A reason for a pair, with what it names. */
export interface ToldReason {
  readonly kind:
    | 'SHARED_PARTNERS'
    | 'NEED_MEETS_OFFER'
    | 'SAME_FIELD'
    | 'SAME_FACILITY'
    | 'SAME_PROGRAM'
    | 'SAME_AREA'
    | 'LARGE_AND_SMALL'
    | 'ACROSS_ROLES'
    | 'NEAR_BY_ROUTE'
    | 'POPULARITY';
  readonly a: Entity;
  readonly b: Entity;
  readonly basis: TieBasis;
  readonly entities: readonly Entity[];
  /** How many there are in all, named or not. */
  readonly count: number;
  readonly needs: readonly { readonly need: Entity; readonly offer: Entity; readonly isFirst: boolean }[];
}

/** So many are named in a sentence. */
const NAMED = 3;

export const reasonSentence = (told: ToldReason, language: Language): string =>
  language === 'ja' ? japanese(told) : english(told);

function japanese(told: ToldReason): string {
  const { kind, basis, count, entities } = told;
  const [a, b] = [quotedName(told.a, 'ja'), quotedName(told.b, 'ja')];
  const names = entities.slice(0, NAMED).map((entity) => quotedName(entity, 'ja'));
  const more = (unit: string) => (count > names.length ? `、ほか${count - names.length}${unit}` : '');
  switch (kind) {
    case 'SHARED_PARTNERS':
      return `${a}と${b}は、共に${names.join('、')}${more('者')}と${basis === 'MET' ? '接点' : '連携'}がある`;
    case 'NEED_MEETS_OFFER':
      return told.needs
        .slice(0, NAMED)
        .map(({ need, offer, isFirst }) => {
          const [seeker, offerer] = isFirst ? [a, b] : [b, a];
          const [what, given] = [quotedName(need, 'ja'), quotedName(offer, 'ja')];
          return need.id === offer.id
            ? `${seeker}が求める${what}を${offerer}が提供している`
            : `${seeker}は${what}を求め、${offerer}は${given}を提供している`;
        })
        .join('。また、');
    case 'SAME_FIELD':
      return `${a}と${b}は、共に${names.join('、')}${more('件')}の分野にある`;
    case 'SAME_FACILITY':
      return `${a}と${b}は、共に${names.join('、')}${more('件')}にある`;
    case 'SAME_PROGRAM':
      return `${a}と${b}は、共に${names.join('、')}${more('件')}に参加している`;
    case 'SAME_AREA':
      return `${a}と${b}は、共に${names.join('、')}${more('件')}に所在する`;
    case 'LARGE_AND_SMALL':
      return `${a}と${b}は、一方が大企業、他方が中小企業またはスタートアップである`;
    case 'ACROSS_ROLES':
      return `${a}と${b}は、補い合う役割にある`;
    case 'NEAR_BY_ROUTE':
      return `${a}から${b}へは、${names.join('、')}を介するのが最も近い`;
    case 'POPULARITY':
      return `${a}と${b}それぞれのつながりや参加の数だけから見込まれる分（この2者に限った理由ではない）`;
  }
}

function english(told: ToldReason): string {
  const { kind, basis, count, entities } = told;
  const [a, b] = [quotedName(told.a, 'en'), quotedName(told.b, 'en')];
  const names = entities.slice(0, NAMED).map((entity) => quotedName(entity, 'en'));
  const all = count > names.length ? [...names, `${count - names.length} more`] : names;
  const listed = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  switch (kind) {
    case 'SHARED_PARTNERS':
      return `${a} and ${b} have both ${basis === 'MET' ? 'met' : 'collaborated with'} ${listed}`;
    case 'NEED_MEETS_OFFER':
      return told.needs
        .slice(0, NAMED)
        .map(({ need, offer, isFirst }) => {
          const [seeker, offerer] = isFirst ? [a, b] : [b, a];
          const [what, given] = [quotedName(need, 'en'), quotedName(offer, 'en')];
          return need.id === offer.id
            ? `${seeker} needs ${what}, which ${offerer} offers`
            : `${seeker} needs ${what}, and ${offerer} offers ${given}`;
        })
        .join('; ');
    case 'SAME_FIELD':
      return `${a} and ${b} are both in the field of ${listed}`;
    case 'SAME_FACILITY':
    case 'SAME_AREA':
      return `${a} and ${b} are both in ${listed}`;
    case 'SAME_PROGRAM':
      return `${a} and ${b} both take part in ${listed}`;
    case 'LARGE_AND_SMALL':
      return `One of ${a} and ${b} is a large company, the other a small one or a start-up`;
    case 'ACROSS_ROLES':
      return `${a} and ${b} stand in roles that complete each other`;
    case 'NEAR_BY_ROUTE':
      return `The nearest way from ${a} to ${b} is by ${listed}`;
    case 'POPULARITY':
      return `What the numbers of ties and occasions of ${a} and ${b} alone let one expect (which says nothing about these two in particular)`;
  }
}
