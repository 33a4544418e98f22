import { expect, it } from 'vitest';
import type { Introduced } from '../../../../client/api/useIntroducers.ts';
import type { Match } from '../../../../client/api/useMatches.ts';
import type { TieLine } from '../../../../client/api/useTies.ts';
import type { Words } from '../../../../client/panels/introduction/useWords.ts';
import { meetingFile } from '../../../../client/panels/meeting/meetingFile.ts';
import { entity } from '../../world.ts';

const t = ((key: string) => key) as Words['t'];
const cell = (of: string) => ({ number: `${of}-number`, ward: `${of}-ward`, place: `${of}-place`, asOf: '' });
const [a, b, c] = ['a', 'b', 'c'].map((id) => entity(id));
const given: Readonly<Record<string, string>> = { a: 'A社、(株)A', b: 'B', c: 'C' };
const tie = { a, b, strength: 0.5, sentence: 'tied' } as TieLine;
const apart = { a, b: c, outcome: 'NONE_WITHIN_HOPS', route: null, knowBoth: [] } as unknown as Introduced;
const unknown: Match = { text: 'nobody', verdict: 'unknown', entity: null, candidates: [] };

it('says of each end the names it was given by and what every table says; of a name without anyone, the name', () => {
  const [heads, ...rows] = meetingFile(
    {
      matches: [unknown],
      ties: [tie],
      introduced: [apart],
      rest: [{ a: entity('b'), b: entity('c') }],
      asOf: '2018-03-31',
      hops: 4,
      givenOf: (id) => given[id] ?? '',
    },
    cell,
    cell,
    'ja',
    t,
  );
  const end = (id: string) => [given[id], id, `${id}-number`, `${id}-ward`, `${id}-place`];
  expect(rows).toEqual([
    ['meet.tied', ...end('a'), ...end('b'), '0.50', 'tied', '', '2018-03-31'],
    ['meet.untied', ...end('a'), ...end('c'), '', 'meet.noRoute', '', '2018-03-31'],
    ['meet.untied', ...end('b'), ...end('c'), '', 'meet.notAsked', '', '2018-03-31'],
    ['meet.unknown', 'nobody', ...Array.from({ length: 13 }, () => '')],
  ]);
  const headsOf = (end: string) => [
    `columns.${end}Given`,
    `columns.${end}`,
    `${end}-number`,
    `${end}-ward`,
    `${end}-place`,
  ];
  expect(heads).toEqual([
    'columns.result',
    ...headsOf('from'),
    ...headsOf('to'),
    'columns.strength',
    'columns.fact',
    'columns.route',
    'columns.asOf',
  ]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heads?.length]));
});
