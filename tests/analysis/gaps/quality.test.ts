import { describe, expect, it } from 'vitest';
import { collaborations, projected } from '../../../bench/collaborations.ts';
import { aucOf, judged } from '../../../bench/gaps/auc.ts';
import { evaluate } from '../../../bench/gaps/evaluate.ts';
import { meetingsOf } from '../../../bench/gaps/meetings.ts';
import { randomFrom } from '../../../seed/synthetic/random.ts';
import {
  adamicAdar,
  CommonPartners,
  resourceAllocation,
} from '../../../server/analysis/gaps/commonPartners.ts';
import { firstDay, lastDay, type PartialDate } from '../../../server/model/dates.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import type { GraphRecord, Id, Kind, RelationType } from '../../../server/model/records.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { entity, relation } from '../../fixtures/records.ts';

const ontology = readOntology(readSchema());
const day = (text: string) => firstDay(text as PartialDate);

/** Projects by name: when each began, and who takes part. */
function projects(
  all: Readonly<Record<string, readonly [since: string | null, ...actors: string[]]>>,
): GraphRecord[] {
  const actors = [...new Set(Object.values(all).flatMap(([, ...names]) => names))];
  return [
    ...actors.map((id) => entity({ id: id as Id, kind: 'Company' as Kind, name: id })),
    ...Object.keys(all).map((id) => entity({ id: id as Id, kind: 'Collaboration' as Kind, name: id })),
    ...Object.entries(all).flatMap(([id, [since, ...names]]) =>
      names.map((name) =>
        relation({
          id: `${id}.${name}` as Id,
          type: 'PARTICIPATED_IN' as RelationType,
          from: name as Id,
          to: id as Id,
          since: since as PartialDate | null,
        }),
      ),
    ),
  ];
}

const FILE = projects({
  early: ['2014', 'a', 'b', 'c'],
  other: ['2015-06', 'c', 'd'],
  far: ['2015-12-31', 'x', 'y'],
  /** In the window: b meets d first; a and c know each other; n was not there before. */
  first: ['2016-03', 'b', 'd', 'n'],
  again: ['2016-12-31', 'a', 'c', 'x'],
  later: ['2017-01-01', 'a', 'd'],
  undated: [null, 'a', 'y'],
});

describe('what is judged', () => {
  it('are pairs tied by nothing before that meet in a project begun in the days asked for', () => {
    const meetings = meetingsOf(FILE, ontology, day('2016'), lastDay('2016' as PartialDate));
    const { ids } = meetings.graph.projection;
    const id = (actor: number) => ids.at(actor) ?? '';
    const number = (name: string) => meetings.graph.numberOf(name as never) ?? -1;
    const pairs = Array.from(meetings.met.a, (a, i) => `${id(a)} ${id(meetings.met.b[i] ?? 0)}`);
    const never = ['a', 'b', 'c', 'd', 'x', 'y'].flatMap((a, i, all) =>
      all
        .slice(i + 1)
        .filter((b) => meetings.neverMeet(number(b), number(a)))
        .map((b) => `${a} ${b}`),
    );
    expect({ actors: Array.from({ length: ids.length }, (_, n) => id(n)), pairs, never }).toEqual({
      actors: ['a', 'b', 'c', 'd', 'x', 'y'],
      pairs: ['a x', 'b d', 'c x'],
      never: ['a y', 'b x', 'b y', 'c y', 'd x', 'd y'],
    });
    expect(new Set(meetings.projects).size).toBe(2);
  });

  it('are the same whatever the order of the file', () => {
    const random = randomFrom(1);
    const number = () => Math.floor(80 * random() ** 2);
    const many = projects(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, n) => {
          const actors = new Set(Array.from({ length: 2 + (n % 4) }, () => `actor-${number()}`));
          return [`project-${n}`, [`201${3 + (n % 4)}-0${1 + (n % 9)}`, ...actors]] as const;
        }),
      ),
    );
    const shuffled = many.map((record) => ({ record, at: random() })).sort((x, y) => x.at - y.at);
    const judge = (records: readonly GraphRecord[]) =>
      evaluate(meetingsOf(records, ontology, day('2016'), lastDay('2016' as PartialDate)));
    const judged = judge(many);
    expect(judge(shuffled.map(({ record }) => record))).toEqual(judged);
    expect(judged.metAtDistance2).toBeGreaterThan(20);
  });
});

describe('a file that tells too little', () => {
  it('is refused, saying what is missing', () => {
    const meetings = (year: string) => meetingsOf(FILE, ontology, day(year), lastDay(year as PartialDate));
    expect(() => evaluate(meetings('2012'))).toThrow('Nobody of those tied before meets somebody new');
    expect(() => evaluate(meetings('2016'))).toThrow('too few pairs');
  });
});

describe('the chance to score more', () => {
  it('is that of every pair of scores compared, equal ones half, each as often as it counts', () => {
    const random = randomFrom(2);
    const some = (n: number, most: number) =>
      Uint32Array.from({ length: n }, () => Math.floor(random() * most));
    for (let round = 0; round < 500; round++) {
      const truths = Float64Array.from(some(1 + Math.floor(random() * 8), 5), (x) => x / 2);
      const others = Float64Array.from(some(1 + Math.floor(random() * 8), 5), (x) => x / 2);
      const counts = [some(truths.length, 3), some(others.length, 3)] as const;
      let [won, all] = [0, 0];
      truths.forEach((truth, i) => {
        others.forEach((other, j) => {
          const times = (counts[0][i] ?? 0) * (counts[1][j] ?? 0);
          won += times * (truth > other ? 1 : truth === other ? 0.5 : 0);
          all += times;
        });
      });
      if (all > 0) expect(aucOf(judged(truths, others), ...counts)).toBeCloseTo(won / all, 12);
    }
  });
});

describe('the best of one actor', () => {
  it('are the first of all candidates sorted, asked for one actor after the other', () => {
    const partners = new CommonPartners(projected(collaborations(2_000, 12_000, 4)), resourceAllocation);
    const plain = new CommonPartners(projected(collaborations(2_000, 12_000, 4)), resourceAllocation);
    const [best, sums] = [new Uint32Array(20), new Int32Array(20)];
    for (let actor = 0; actor < 2_000; actor++) {
      plain.gather(actor);
      const expected = Array.from(plain.candidates.subarray(0, plain.count), (b) => ({
        b,
        sum: plain.sums[b] ?? 0,
      }))
        .sort((x, y) => y.sum - x.sum || x.b - y.b)
        .slice(0, 20);
      const count = partners.bestOf(actor, best, sums);
      expect(Array.from(best.subarray(0, count), (b, i) => ({ b, sum: sums[i] }))).toEqual(expected);
    }
  });

  it('are those of brute force on small random graphs with hubs and many equal sums, however few are asked for', () => {
    const random = randomFrom(5);
    let early = 0;
    for (let round = 0; round < 400; round++) {
      const actors = 5 + Math.floor(40 * random());
      const tied = Array.from({ length: actors }, () => new Set<number>());
      for (let tie = 0; tie < 3 * actors; tie++) {
        const [a, b] = [Math.floor(actors * random() ** 3), Math.floor(actors * random())];
        if (a !== b) tied[a]?.add(b) && tied[b]?.add(a);
      }
      const offsets = new Uint32Array(actors + 1);
      tied.forEach((row, actor) => {
        offsets[actor + 1] = (offsets[actor] ?? 0) + row.size;
      });
      const neighbours = Uint32Array.from(tied.flatMap((row) => [...row]));
      const empty = new Uint16Array(neighbours.length);
      const ids = { length: actors, at: () => undefined };
      const projection = { ids, offsets, neighbours, costs: empty, ties: new Uint32Array(neighbours.length) };
      const partners = new CommonPartners(projection, round % 2 === 0 ? resourceAllocation : adamicAdar);
      const first = 1 + Math.floor(6 * random());
      const [best, sums] = [new Uint32Array(first), new Int32Array(first)];
      for (let actor = 0; actor < actors; actor++) {
        const own = tied[actor] ?? new Set();
        const scores = Array.from({ length: actors }, (_, b) => ({ b, sum: 0 }));
        for (const partner of own)
          for (const { b } of scores)
            if (b !== actor && !own.has(b) && tied[partner]?.has(b)) {
              const score = scores[b];
              if (score) score.sum += partners.worths[partner] ?? 0;
            }
        const all = scores.filter(({ sum }) => sum > 0).sort((x, y) => y.sum - x.sum || x.b - y.b);
        if (all.length > first) early++;
        const count = partners.bestOf(actor, best, sums);
        expect(
          Array.from(best.subarray(0, count), (b, i) => ({ b, sum: sums[i] })),
          `round ${round}`,
        ).toEqual(all.slice(0, first));
      }
    }
    expect(early).toBeGreaterThan(2_000);
  });
});
