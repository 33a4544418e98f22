import type { GraphRecord } from '../server/model/records.ts';

/** A tie more, for a world that is generated. */
export const partnership = (id: string, from: string, to: string) =>
  ({
    record: 'relation',
    id,
    type: 'PARTNERED_WITH',
    from,
    to,
    role: null,
    since: '2020',
    until: null,
    asOf: null,
    state: 'active',
    attributes: [],
    visibility: 'public',
    evidence: GENERATED,
  }) as unknown as GraphRecord;

/** Where what is generated is printed. */
export const GENERATED = [
  { source: 'generated', section: null, page: null, line: null, printed: null, note: null },
];
