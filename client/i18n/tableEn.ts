import type { tableJa } from './tableJa.ts';

export const tableEn: typeof tableJa = {
  number: 'Corporate number',
  ward: 'Ward',
  place: 'Located in',
  asOf: 'As of',
  from: {
    number: 'Corporate number (from)',
    ward: 'Ward (from)',
    place: 'Located in (from)',
    asOf: 'As of (from)',
  },
  to: {
    number: 'Corporate number (to)',
    ward: 'Ward (to)',
    place: 'Located in (to)',
    asOf: 'As of (to)',
  },
  english: 'English name',
  id: 'ID',
  sourceTitles: 'Titles of the sources',
  failed: 'The CSV could not be saved. {{reason}}',
};
