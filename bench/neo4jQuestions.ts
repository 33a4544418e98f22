import { randomFrom } from '../seed/synthetic/random.ts';

type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;
interface Asked {
  readonly query: string;
  /** What a call is given; what it must first find out, as a cursor, it asks beforehand. */
  readonly variables: (input: string, ask: Ask) => Promise<Record<string, unknown>>;
}
export interface Question {
  readonly name: string;
  readonly inputs: readonly string[];
  /** In our words, and in those of @neo4j/graphql. */
  readonly ours: Asked;
  readonly theirs: Asked;
}

const CALLS = 500;
const ACTORS = 100_000;
const FIELDS = 200;
const PAGE = 25;
const HUB = 'gen-actor-0000000';
const TEXTS = ['高橋', '製作', '電子', '青葉', '東亜', '12'];
const KIND = 'Company';

const random = randomFrom(11);
const some = (prefix: string, from: number, to: number): string[] =>
  Array.from(
    { length: CALLS },
    () => `${prefix}${String(from + Math.floor(random() * (to - from))).padStart(7, '0')}`,
  );
const just = (name: string) => async (value: string) => ({ [name]: value });

const OUR_LIST = `query ($field: ID!, $after: String) { entities(kinds: [${KIND}], fields: [$field], first: ${PAGE}, after: $after) {
  edges { node { id kind name nameEn reading aliases { text } } } pageInfo { hasNextPage endCursor } } }`;
const THEIR_LIST = `query ($field: ID!, $offset: Int!) { entities(where: { kind: { eq: "${KIND}" }, fields: { some: { id: { eq: $field } } } },
  limit: ${PAGE}, offset: $offset, sort: [{ name: ASC }, { id: ASC }]) { id kind name nameEn reading aliases } }`;
const inFields = some('gen-field-', 0, FIELDS);

export const QUESTIONS: readonly Question[] = [
  {
    name: 'entity with its first 25 relations',
    inputs: some('gen-actor-', 1, ACTORS),
    ours: {
      query: `query ($id: ID!) { entity(id: $id) { id kind name nameEn reading aliases { text }
        relations(first: ${PAGE}) { edges { node { id type role since state from { id kind name } to { id kind name } evidence { source { id } section line } } } } } }`,
      variables: just('id'),
    },
    theirs: {
      query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id kind name nameEn reading aliases
        relations(first: ${PAGE}) { id type role since state other { id kind name } sources sections lines } } }`,
      variables: just('id'),
    },
  },
  {
    name: 'search by two characters',
    inputs: Array.from({ length: CALLS }, (_, i) => TEXTS[i % TEXTS.length] ?? ''),
    ours: {
      query: 'query ($text: String!) { search(text: $text, first: 10) { edges { node { id kind name } } } }',
      variables: just('text'),
    },
    theirs: {
      query:
        'query ($text: String!) { named(phrase: $text, first: 10) { edges { score node { id kind name } } } }',
      variables: async (text) => ({ text: `"${text}"` }),
    },
  },
  {
    name: 'first 25 neighbours of a hub with 20,000 relations',
    inputs: Array.from({ length: 100 }, () => HUB),
    ours: {
      query: `query ($id: ID!) { neighbourhood(ids: [$id], first: ${PAGE}) { entities { id kind name } omitted } }`,
      variables: just('id'),
    },
    theirs: {
      query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { neighbours(first: ${PAGE}) { id kind name count newest } } }`,
      variables: just('id'),
    },
  },
  {
    name: 'companies of a field by name',
    inputs: inFields,
    ours: { query: OUR_LIST, variables: just('field') },
    theirs: { query: THEIR_LIST, variables: async (field) => ({ field, offset: 0 }) },
  },
  {
    name: 'their second page',
    inputs: inFields,
    ours: {
      query: OUR_LIST,
      variables: async (field, ask) => {
        const first = (await ask(OUR_LIST, { field })) as {
          entities: { pageInfo: { endCursor: string | null } };
        };
        return { field, after: first.entities.pageInfo.endCursor };
      },
    },
    theirs: { query: THEIR_LIST, variables: async (field) => ({ field, offset: PAGE }) },
  },
];
