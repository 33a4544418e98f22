import { randomFrom } from '../seed/synthetic/random.ts';
import { gapMatrix, type Incidence } from '../server/analysis/gapMatrix.ts';
import { gapsBetween } from '../server/analysis/gapsBetween.ts';
import { groupedBy } from '../server/analysis/grouped.ts';
import { followTies } from '../server/analysis/projections.ts';
import { PUBLIC } from '../server/model/visibility.ts';
import { deriveInThread } from '../server/tieThread.ts';
import { collaborations, projected } from './collaborations.ts';
import { percentile, type ReportFigure, timings } from './figure.ts';
import type { World } from './world.ts';

const ACTORS = 100_000;
const TIES = 287_000;
const GROUPS = 40;

/**
 * The table of 40 groups over 100,000 actors and 287,000 ties, each tie on its own or several on one afternoon, actors
 * in one to three groups; beside one sum over all ties and all cells, as one would write it first.
 */
export async function gapMatrixOfGroups(report: ReportFigure): Promise<void> {
  const list = collaborations(ACTORS, TIES);
  const projection = projected(list);
  const random = randomFrom(11);
  const offsets = new Uint32Array(ACTORS + 1);
  const all: number[] = [];
  for (let actor = 0; actor < ACTORS; actor++) {
    const own = new Set(
      Array.from({ length: 1 + Math.floor(3 * random()) }, () => Math.floor(GROUPS * random())),
    );
    all.push(...[...own].sort((x, y) => x - y));
    offsets[actor + 1] = all.length;
  }
  const groups: Incidence = { count: GROUPS, offsets, groups: Uint32Array.from(all) };
  const from = Int32Array.from({ length: TIES + 1 }, (_, tie) => tie);
  let count = 0;
  const of = Int32Array.from({ length: TIES }, () => (random() < 0.5 || count === 0 ? count++ : count - 1));
  const causes = { count, from, of };
  const ours = await timings(
    Array.from({ length: 9 }),
    () => gapMatrix(projection, causes, groups, groups),
    2,
  );
  const plain = await timings(Array.from({ length: 3 }), () => countedPlainly(list, groups), 1);
  report({
    name: 'gap matrix of 40 groups over 100k actors and 287k ties, p95',
    value: percentile(ours, 0.95),
    unit: 'ms',
    limit: 150,
    peer: { name: 'counting ties by sets of groups', value: percentile(plain, 0.5) },
  });
}

/** Only what is observed, without any interval. */
function countedPlainly({ a, b }: ReturnType<typeof collaborations>, { offsets, groups, count }: Incidence) {
  const sets = Array.from(
    { length: ACTORS },
    (_, actor) => new Set(groups.subarray(offsets[actor], offsets[actor + 1])),
  );
  const table = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (let tie = 0; tie < a.length; tie++) {
    const [x, y] = [sets[a[tie] ?? 0] ?? new Set<number>(), sets[b[tie] ?? 0] ?? new Set<number>()];
    for (const row of new Set([...x, ...y])) {
      for (const column of new Set([...x, ...y])) {
        const isIn = (x.has(row) && y.has(column)) || (y.has(row) && x.has(column));
        const cells = table[row];
        if (isIn && cells) cells[column] = (cells[column] ?? 0) + 1;
      }
    }
  }
  return table;
}

/** The same over a store of 100,000 actors: what surrounds actors read once, then the table of one question. */
export async function gapMatrixOfStore({ musubi }: World, report: ReportFigure): Promise<void> {
  const ties = deriveInThread({ database: musubi, neo4j: null });
  const projections = followTies(ties, () => performance.now());
  await projections.follow();
  const before = performance.now();
  const surrounded = await projections.withMembers(PUBLIC, { basis: 'MET' });
  report({
    name: 'what is known of 100k actors beside their ties, first time',
    value: performance.now() - before,
    unit: 'ms',
    limit: 3_000,
  });
  const { members } = surrounded;
  const table = () => gapsBetween(surrounded, groupedBy(members, 'FIELD'), groupedBy(members, 'AREA'));
  const samples = await timings(Array.from({ length: 9 }), table, 2);
  report({
    name: `gap matrix of fields and areas over that store (${members.ids.length} actors), p95`,
    value: percentile(samples, 0.95),
    unit: 'ms',
    limit: 150,
  });
  await ties.close();
}
