import { makeClient } from '../../../client/api/client.ts';

/** A busy machine takes its time. */
export const PATIENT = { timeout: 10_000 };

const page = (total: number, nodes: readonly object[] = []) => ({
  totalCount: total,
  pageInfo: { hasNextPage: nodes.length < total, endCursor: nodes.length < total ? 'next' : null },
  edges: nodes.map((node) => ({ node })),
});

/** A company of which nothing is known but its name. */
export const nothingKnown = {
  __typename: 'Company',
  id: 'firm',
  kind: 'Company',
  name: '会社',
  nameEn: 'A firm',
  nameEnIsOurs: false,
  reading: null,
  readingIsOurs: false,
  aliases: [],
  externalIds: [],
  attributes: [],
  evidence: [],
  list: null,
  measures: page(0),
  relations: page(0),
};

export const attribute = (key: string, value: string) => ({ key, value, asOf: null, evidence: [] });

export const measure = (id: string, dated: object) => ({
  __typename: 'Measure',
  id,
  name: id,
  value: 1,
  text: null,
  unit: null,
  qualifier: null,
  nature: 'ACTUAL',
  countedAs: 'STOCK',
  fiscalYear: null,
  asOf: null,
  from: null,
  to: null,
  evidence: [],
  ...dated,
});

const COMPANY = { kind: 'Company', group: 'ACTOR', ja: '企業', en: 'Company', description: '' };

/** A client of a server that knows one company, with these attributes and measures; what is on the canvas of it where given. */
export function clientOf(known: {
  readonly attributes?: readonly object[];
  readonly measures?: readonly object[];
  readonly canvas?: readonly object[];
}) {
  const { attributes = [], measures = [], canvas = [] } = known;
  const answers: Record<string, unknown> = {
    Vocabulary: { ontology: { kinds: [COMPANY], relationTypes: [], topics: [], words: [] } },
    Card: { entity: { ...nothingKnown, attributes, measures: page(measures.length, measures) } },
    Subgraph: { subgraph: { entities: canvas, relations: [], omittedRelations: 0 } },
    Neighbours: {
      neighbourhood: { entities: [], omitted: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    },
  };
  const fetcher: typeof fetch = async (_input, init) => {
    const { operationName } = JSON.parse(String(init?.body));
    return new Response(JSON.stringify({ data: answers[operationName] ?? {} }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  return makeClient('http://musubi.example/graphql', fetcher);
}
