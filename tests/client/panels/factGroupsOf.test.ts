import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../../client/i18n/vocabulary.ts';
import { factGroupsOf } from '../../../client/panels/factGroupsOf.ts';
import type { GraphEntity, GraphRelation } from '../../../client/state/graphData.ts';
import { entity, relation } from '../world.ts';

const TOPICS = {
  OPERATES: 'OPERATION',
  PARTICIPATED_IN: 'PARTICIPATION',
  TENANT_OF: 'PLACE',
  ABOUT: 'RESULT',
};
const vocabulary: Vocabulary = {
  locale: 'ja',
  kinds: [],
  kind: (kind) => kind,
  group: () => 'THING',
  relation: (type) => type,
  isPoint: () => false,
  role: (_, role) => role,
  topic: (topic) => topic,
  topicOf: (type) => Object.entries(TOPICS).find(([known]) => known === type)?.[1] ?? '',
  topics: ['OPERATION', 'PARTICIPATION', 'RESULT', 'PLACE'].map((topic) => ({ topic, types: [] })),
  word: (_, value) => value,
};
const site = entity('site', 'Facility');
const firm = entity('firm', 'Company');
const line = (type: string, from: GraphEntity, to: GraphEntity, more: Partial<GraphRelation> = {}) => ({
  ...relation(from.id, to.id, type, more),
  from,
  to,
});
const facts = [
  line('ABOUT', entity('opinion', 'Finding'), site),
  line('PARTICIPATED_IN', site, entity('fair', 'Event')),
  line('TENANT_OF', firm, site, { state: 'PLANNED', since: 'FY2018' }),
  line('TENANT_OF', entity('old'), site),
  line('TENANT_OF', entity('new'), site, { since: '2016-07' }),
  line('OPERATES', entity('city', 'Municipality'), site),
];
const said = (of: GraphEntity) =>
  factGroupsOf(of, facts, vocabulary).map(({ key, facts, first }) => [key, facts.length, first]);

describe('the facts of a card', () => {
  it('tell of a site who runs it and who is there before what it took part in, opinions last', () => {
    expect(said(site)).toEqual([
      ['OPERATION', 1, 5],
      ['PLACE', 3, 5],
      ['Event', 1, 2],
      ['Finding', 1, 2],
    ]);
  });

  it('keep the usual order for others', () => {
    expect(factGroupsOf(firm, facts.slice(1), vocabulary).map(({ key }) => key)).toEqual([
      'OPERATION',
      'PARTICIPATION',
      'PLACE',
    ]);
  });

  it('leave opinions where they belong on the card of an opinion', () => {
    const opinion = entity('opinion', 'Finding');
    expect(factGroupsOf(opinion, facts.slice(0, 1), vocabulary).map(({ key }) => key)).toEqual(['RESULT']);
  });

  it('begin with the newest; what has no date follows, what is only planned comes last', () => {
    const [, place] = factGroupsOf(site, facts, vocabulary);
    expect(place?.facts.map(({ from }) => from.id)).toEqual(['new', 'old', 'firm']);
  });
});
