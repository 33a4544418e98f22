import type { Locale } from '../state/view.ts';
import { dateText } from './format.ts';

/** The local day of a moment, as other dates are written; Swedish writes days as ISO 8601 does. */
export const dayText = (moment: Date, locale: Locale): string =>
  dateText(new Intl.DateTimeFormat('sv-SE').format(moment), locale);
