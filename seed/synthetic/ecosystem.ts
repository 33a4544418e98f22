import { companyName } from './names.ts';
import { randomFrom } from './random.ts';

/** A record in interchange form, what is empty left out. */
type Line = Readonly<Record<string, unknown>>;

export interface EcosystemSize {
  readonly actors: number;
  readonly relations: number;
  readonly seed: number;
}

const EVIDENCE = [{ source: 'generated', section: '生成' }];
const YEARS = 16;
const FIRST_YEAR = 2008;

/**
 * A synthetic regional ecosystem for load tests, shaped like a real one: communities of power-law sizes,
 * events that bring groups of one community together, partners that meet again, and one city that supports a
 * fifth of all actors. Records come in the order of an export, the same for the same size and seed. Everything
 * in it is named as a test: 試験.
 */
export function* ecosystem({ actors, relations, seed }: EcosystemSize): Iterable<Line> {
  const random = randomFrom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const plan = planOf(actors, relations);
  const id = (prefix: string, n: number) => `${prefix}-${String(n).padStart(7, '0')}`;
  const actor = (n: number) => id('gen-actor', n);

  yield { record: 'source', id: 'generated', title: '試験用に生成したデータ', date: '2024-03-31' };

  const community = communities(actors, random);
  yield* entities(plan, actors, actor, id, random);

  // One number for every relation keeps ids in the order they are written.
  let written = 0;
  const relation = (type: string, from: string, to: string, more: Line = {}): Line => ({
    record: 'relation',
    id: id('gen-relation', written++),
    type,
    from,
    to,
    ...more,
    evidence: EVIDENCE,
  });
  const day = () => `${FIRST_YEAR + pick(YEARS)}-${pad(1 + pick(12))}-${pad(1 + pick(28))}`;
  const near = (n: number) => {
    const own = community.membersOf(n);
    return random() < 0.85 ? (own[pick(own.length)] ?? 0) : pick(actors);
  };

  for (let n = 1; n <= plan.supported; n++) yield relation('SUPPORTS', actor(0), actor(n), { since: day() });
  for (let n = 0; n < plan.located; n++)
    yield relation('LOCATED_IN', actor(n), id('gen-area', pick(plan.areas)));
  for (let n = 0; n < plan.fielded; n++)
    yield relation('IN_FIELD', actor(n), id('gen-field', pick(plan.fields)));

  let partners: [number, number] = [0, 1];
  for (let n = 0; n < plan.collaborations; n++) {
    const first = pick(actors);
    if (random() > 0.3) partners = [first, other(first, near, actors)];
    const since = day();
    for (const member of partners)
      yield relation('PARTICIPATED_IN', actor(member), id('gen-collaboration', n), {
        role: 'developer',
        since,
      });
  }
  let event = 0;
  let left = plan.total - written;
  while (left > 0) {
    const size = Math.min(left, 2 + Math.floor(2 * (1 / (0.05 + random()))));
    const first = pick(actors);
    const guests = new Set([first]);
    for (let tries = 0; guests.size < size && tries < 4 * size; tries++) guests.add(near(first));
    const since = day();
    for (const guest of guests)
      yield relation('PARTICIPATED_IN', actor(guest), id('gen-event', event % plan.events), {
        role: 'attendee',
        since:
          event < plan.events
            ? since
            : `${since.slice(0, 4)}-${pad(1 + (Math.floor(event / plan.events) % 12))}`,
      });
    left -= guests.size;
    event++;
  }
}

const pad = (n: number) => String(n).padStart(2, '0');

function other(first: number, near: (n: number) => number, actors: number): number {
  const second = near(first);
  return second === first ? (first + 1) % actors : second;
}

/** How many of each there are: things in proportion to actors, relations exactly as asked. */
function planOf(actors: number, relations: number) {
  const supported = Math.min(Math.floor(actors / 5), Math.floor(relations / 5));
  const located = Math.min(actors, Math.floor(relations / 8));
  const fielded = located;
  const collaborations = Math.floor(relations / 10);
  return {
    supported,
    located,
    fielded,
    collaborations,
    events: Math.max(1, Math.floor(relations / 14)),
    areas: Math.max(1, Math.floor(actors / 1000)),
    fields: Math.max(1, Math.floor(actors / 500)),
    total: relations,
  };
}

function* entities(
  plan: ReturnType<typeof planOf>,
  actors: number,
  actor: (n: number) => string,
  id: (prefix: string, n: number) => string,
  random: () => number,
): Iterable<Line> {
  const things = (prefix: string, kind: string, word: string, count: number) =>
    Array.from(
      { length: count },
      (_, n): Line => ({
        record: 'entity',
        id: id(prefix, n),
        kind,
        name: `試験${word}${n}`,
        evidence: EVIDENCE,
      }),
    );
  for (let n = 0; n < actors; n++) {
    if (n === 0) {
      yield {
        record: 'entity',
        id: actor(0),
        kind: 'Municipality',
        name: '試験市',
        nameEn: 'Test City',
        evidence: EVIDENCE,
      };
      continue;
    }
    const { name, short, reading } = companyName(n, random);
    yield {
      record: 'entity',
      id: actor(n),
      kind: n % 40 === 0 ? 'University' : 'Company',
      name,
      reading,
      aliases: [{ text: short, kind: 'short' }],
      evidence: EVIDENCE,
    };
  }
  yield* things('gen-area', 'Area', '地域', plan.areas);
  for (let n = 0; n < plan.collaborations; n++) {
    yield {
      record: 'entity',
      id: id('gen-collaboration', n),
      kind: 'Collaboration',
      name: `試験連携${n}`,
      attributes: [{ key: 'kind', value: n % 3 === 0 ? 'licence' : 'joint-research' }],
      evidence: EVIDENCE,
    };
  }
  yield* things('gen-event', 'Event', '交流会', plan.events);
  yield* things('gen-field', 'Field', '分野', plan.fields);
}

/** Communities of sizes that fall off as a power law; every actor belongs to one. */
function communities(actors: number, random: () => number) {
  const of = new Int32Array(actors);
  const members: number[][] = [];
  let next = 0;
  while (next < actors) {
    const size = Math.min(actors - next, Math.floor(5 / (0.01 + random() * random())) + 3);
    const group = Array.from({ length: size }, (_, i) => next + i);
    for (const n of group) of[n] = members.length;
    members.push(group);
    next += size;
  }
  return { membersOf: (n: number): readonly number[] => members[of[n] ?? 0] ?? [] };
}
