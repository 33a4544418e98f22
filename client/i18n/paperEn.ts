import type { paperJa } from './paperJa.ts';

export const paperEn: typeof paperJa = {
  title: 'Musubi – map of relations',
  card: 'Musubi – record',
  when: 'When, state',
  places: 'Source, section, line',
  editors:
    'No source gives the readings, English names and other names marked “editors’”: the editors added them.',
  noPlaces: 'To have the sources here, print with the button on the screen.',
  made: 'Printed {{date}}',
  address: 'Address',
  filters: 'Filters: {{text}}',
  picture: 'Map',
  entities: 'Shown here',
  facts: 'Relations and their sources',
  documents: 'Source documents',
};
