import { randomFrom } from '../../seed/synthetic/random.ts';
import { percentile, type ReportFigure, timings } from '../figure.ts';
import { openPlain } from '../plainSqlite.ts';
import { withServer } from '../serve.ts';
import { makeWorld, type World } from '../world.ts';

const CALLS = 2_000;
/** A service runs for weeks: what its first second costs, until the engine has compiled it, does not count. */
const WARM_UP = 1_000;
const SEARCHES = 100;
const HUB = 'gen-actor-0000000';

const ENTITY = `query ($id: ID!) { entity(id: $id) { id kind name nameEn reading aliases { text kind } evidence { source { id title } section line }
  relations(first: 25) { edges { node { id type role since until asOf state from { id kind name } to { id kind name } evidence { source { id title } section line } } } pageInfo { hasNextPage endCursor } } } }`;
const SEARCH = `query ($text: String!) { search(text: $text) { edges { matched { text field how } node { id kind name } } } }`;
const NEIGHBOURS = `query ($ids: [ID!]!) { neighbourhood(ids: $ids) { entities { id kind name } relations { id type state from { id } to { id } } omitted pageInfo { endCursor } } }`;

/** The questions of a user at 100k actors and 500k relations, through HTTP and the resolvers, beside hand-written SQL. */
export async function bench(report: ReportFigure): Promise<void> {
  const world = await makeWorld(() => {});
  const questions = questionsOn(world);
  // All of ours first, so that the peer's work does not stand beside them.
  const ours = await withServer(world.musubi, async (server) => {
    const times = [];
    for (const { inputs, query, variables } of questions)
      times.push(await timings(inputs, (input) => server.ask(query, variables(input)), WARM_UP));
    return times;
  });
  const plain = await openPlain(world.plain);
  for (const [i, { name, limit, inputs, peer }] of questions.entries()) {
    const theirs = await timings(inputs, (input) => plain[peer](input));
    report({
      name: `${name}, p95`,
      value: percentile(ours[i] ?? [], 0.95),
      unit: 'ms',
      limit,
      peer: { name: 'plain SQLite', value: percentile(theirs, 0.95) },
    });
  }
  plain.close();
}

interface Question {
  readonly name: string;
  readonly limit: number;
  readonly inputs: readonly string[];
  readonly query: string;
  readonly variables: (input: string) => Record<string, unknown>;
  readonly peer: 'entityWithRelations' | 'search' | 'neighbours';
}

function questionsOn(world: World): Question[] {
  return [
    {
      name: 'entity with its first 25 relations',
      limit: 5,
      inputs: someActors(world),
      query: ENTITY,
      variables: (id) => ({ id }),
      peer: 'entityWithRelations',
    },
    ...Object.entries(TEXTS).map(
      ([what, texts]): Question => ({
        name: `search by ${what}`,
        limit: 15,
        inputs: Array.from({ length: SEARCHES }, (_, i) => texts[i % texts.length] ?? ''),
        query: SEARCH,
        variables: (text) => ({ text }),
        peer: 'search',
      }),
    ),
    {
      name: 'first 25 neighbours of a hub with 20,000 relations',
      limit: 20,
      inputs: Array.from({ length: 100 }, () => HUB),
      query: NEIGHBOURS,
      variables: (id) => ({ ids: [id] }),
      peer: 'neighbours',
    },
  ];
}

const TEXTS = {
  'one character': ['川', '高', '株', 'あ', '9', '機'],
  'two characters': ['高橋', '製作', '電子', '青葉', '東亜', '12'],
  'ten characters': ['試験企業株式会社青葉', '髙橋エンジニアリング1', 'サンライズロボティク'],
};

function someActors({ actors }: World): string[] {
  const random = randomFrom(7);
  return Array.from(
    { length: CALLS },
    () => `gen-actor-${String(1 + Math.floor(random() * (actors - 1))).padStart(7, '0')}`,
  );
}
