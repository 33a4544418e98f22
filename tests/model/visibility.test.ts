import { describe, expect, it } from 'vitest';
import type { Evidence, GraphRecord, Id } from '../../server/model/records.ts';
import { type Level, recordLevel, redacted } from '../../server/model/visibility.ts';

const id = (text: string) => text as Id;
const place = (source: string): Evidence => ({
  source: id(source),
  section: null,
  page: null,
  line: 1,
  printed: null,
  note: null,
});
const levels: Record<string, Level> = { open: 0, closed: 2, seen: 0, hidden: 1 };
const level = (of: Id): Level => levels[of] ?? 0;

const relation = (visibility: 'public' | 'partner' | 'internal', to: string, sources: string[]) =>
  ({
    record: 'relation',
    id: id('r'),
    type: 'PARTNERED_WITH',
    from: id('seen'),
    to: id(to),
    role: null,
    since: null,
    until: null,
    asOf: null,
    state: 'active',
    attributes: [
      { key: 'a', value: 1, asOf: null, evidence: [place('closed')] },
      { key: 'b', value: 2, asOf: null, evidence: [place('closed'), place('open')] },
      { key: 'c', value: 3, asOf: null, evidence: [] },
    ],
    visibility,
    evidence: sources.map(place),
  }) as unknown as Extract<GraphRecord, { record: 'relation' }>;

describe('the level of a record', () => {
  it.each([
    ['its own visibility', relation('partner', 'seen', ['open']), 1],
    ['that of a hidden end', relation('public', 'hidden', ['open']), 1],
    ['that of its only source', relation('public', 'seen', ['closed']), 2],
    ['that of the most open of its sources', relation('public', 'seen', ['closed', 'open']), 0],
    ['the highest of them all', relation('partner', 'hidden', ['closed']), 2],
  ])('is %s', (_, record, expected) => {
    expect(recordLevel(record, level, level)).toBe(expected);
  });
});

describe('a record as a viewer sees it', () => {
  it('loses evidence from hidden sources, and attribute values left with none', () => {
    const record = relation('public', 'seen', ['closed', 'open']);
    expect(redacted(record, { clearance: 0 }, level)).toEqual({
      ...record,
      attributes: [
        { key: 'b', value: 2, asOf: null, evidence: [place('open')] },
        { key: 'c', value: 3, asOf: null, evidence: [] },
      ],
      evidence: [place('open')],
    });
  });

  it('is whole for who may see everything', () => {
    const record = relation('public', 'seen', ['closed', 'open']);
    expect(redacted(record, { clearance: 2 }, level)).toEqual(record);
  });
});
