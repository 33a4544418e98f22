import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../../seed/readRecords.ts';
import { seedFiles } from '../../../server/loadSeed.ts';
import { lastDay, type PartialDate } from '../../../server/model/dates.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import type { GraphRecord } from '../../../server/model/records.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { entity, relation } from '../../fixtures/records.ts';
import { deriveTies, type Ties } from './plain/deriveTies.ts';
import { tieWorldOf } from './plain/tieWorld.ts';

interface FactByHand {
  readonly weight: number;
  readonly share: number;
  /** The last day it is known to hold; null when nothing dates it. */
  readonly day: string | null;
  /** In years; null where it does not fade. */
  readonly halfLife: number | null;
  readonly what: string;
  readonly halved: boolean;
}

interface TieByHand {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly facts: readonly FactByHand[];
}

/** The newest fact that makes ties is of March 2018, so ages are counted to the end of that fiscal year. */
const AS_OF = '2018-03-31' as PartialDate;

const fact = (
  weight: number,
  share: number,
  day: string | null,
  halfLife: number | null,
  what: string,
): FactByHand => ({ weight, share, day, halfLife, what, halved: false });
const halved = (...of: Parameters<typeof fact>): FactByHand => ({ ...fact(...of), halved: true });
const between = (a: string, b: string, strength: number, facts: readonly FactByHand[]): TieByHand => ({
  a,
  b,
  strength,
  facts,
});

/**
 * Strengths worked out with a calculator from the facts below them, to twelve places. A fact: weight, share, last
 * day it is known to hold, half-life, and what it is.
 */
const TIES: readonly TieByHand[] = [
  between('aichi-pref', 'kawasaki-city', 0.694970186511, [
    fact(
      0.7,
      1,
      '2018-03-12',
      5,
      'a standing partnership, active, from the newer of its sources (2018-03-12)',
    ),
  ]),
  between('kawasaki-city', 'oxide', 0.445625507263, [
    fact(
      0.5,
      1,
      '2017-09-30',
      3,
      'a tenant, active, and who operates the facility; both of a source of 2017-09',
    ),
  ]),
  between('meti', 'mext', 0.35, [
    halved(0.7, 1, null, 5, 'a partnership that only an undated source states: no age, half the weight'),
  ]),
  between('ajinomoto', 'person-ito-yoshikazu', 0.783569853779, [
    fact(0.9, 1, '2017-03-31', 5, 'known to hold his office as of FY2016'),
  ]),
  between('shinginko-tokyo', 'tokyo-ty-financial-group', 0.96776104143, [
    fact(0.3, 1, '2017-09-30', 3, 'both operate one programme, active, source of 2017-09'),
    fact(0.8, 3 / 4, '2017-09-30', 5, 'two of the five who signed an agreement, each with 3/(5-1)'),
    fact(0.9, 1, '2017-03-10', null, 'its subsidiary, which does not fade'),
  ]),
  between('shinginko-tokyo', 'yachiyo-bank', 0.559952609275, [
    fact(0.8, 3 / 4, '2017-09-30', 5, 'two of the five who signed an agreement'),
  ]),
  between('azabu-university', 'technoguard', 0.783569853779, [
    fact(0.9, 1, '2017-03-31', 5, 'joint research of FY2016, ended with that year'),
  ]),
  between('daiwatec', 'itoki', 0.856670780135, [
    fact(0.9, 1, '2017-09-30', 7, 'licensee and licensor: the newest dated stage, 2017-09'),
  ]),
  between('daiwatec', 'kawasaki-iip', 0.428335390067, [
    fact(0.9, 1 / 2, '2017-09-30', 7, 'licensee and the supporter of the licence'),
  ]),
  between('ajinomoto', 'nec', 0.108829146358, [
    fact(0.5, 1 / 4, '2017-03-31', 5, 'two of twelve members: a quarter rather than 1/11'),
  ]),
  between('ajinomoto', 'science-salon-committee', 0.435316585433, [
    fact(0.5, 1, '2017-03-31', 5, 'a member and the association, which holds itself'),
  ]),
  between('bunkyo-ku', 'ota-ku', 0.361668569491, [fact(0.5, 1, '2016-11-04', 3, 'two co-hosts')]),
  between('bunkyo-ku', 'kawasaki-city', 0.778676477936, [
    fact(0.5, 1, '2016-11-04', 3, 'co-host and operator of that fair'),
    fact(0.7, 1, '2017-09-30', 5, 'a standing partnership'),
  ]),
  between('daiko-kiki', 'jkb', 0.054245855004, [
    fact(0.5, 1 / 7, '2017-01-20', 3, 'two of eight exhibitors, until the last day of the fair'),
  ]),
  between('daiko-kiki', 'kawasaki-city', 0.379720985031, [
    fact(0.5, 1, '2017-01-20', 3, 'an exhibitor and the city, which organises and exhibits: a holder'),
  ]),
  between('chugoku-electric-power', 'fujitsu', 0.041930351014, [
    fact(0.5, 1 / 8, '2016-07-08', 3, 'two of nine named guests, nobody counted besides'),
  ]),
  between('chugoku-electric-power', 'kawasaki-city', 0.335442808111, [
    fact(
      0.5,
      1,
      '2016-07-08',
      3,
      "a guest of an edition and the operator of its series; the earlier day is the guest's",
    ),
  ]),
  between('fujitsu', 'kawasaki-city', 0.891579188986, [
    fact(0.5, 1, '2016-07-08', 3, 'guest of an edition of the symposium'),
    fact(0.5, 1, '2017-01-27', 3, 'guest of the exchange meeting in Miyazaki, and its series'),
    fact(0.5, 1, '2017-02-10', 3, 'guest of the exchange meeting in Yokohama, and its series'),
    fact(0.5, 1, '2017-03-06', 3, 'guest of the exchange meeting at Fujitsu Laboratories, and its series'),
    fact(0.3, 1, '2018-03-12', 3, 'participant and operator of the programme, both active'),
  ]),
  between('asai-marking-system', 'kawasaki-city', 0.238147816576, [
    fact(0.3, 1, '2017-03-31', 3, 'a grant of FY2016, given by a programme that the city operates'),
  ]),
  between('ciea', 'kawasaki-city', 0.267375304358, [
    fact(
      0.3,
      1,
      '2017-09-30',
      3,
      'a grant without a date, passed over, from a programme that the city operates still',
    ),
  ]),
  between('deloitte-tohmatsu', 'kawasaki-city', 0.476295633152, [
    fact(0.6, 1, '2017-03-31', 3, 'commissioned until FY2016 by a programme that the city operates'),
  ]),
  between('kawasaki-city', 'queensland', 0.510341916501, [
    fact(0.5, 1, '2016-08-31', 2, 'a visit'),
    fact(0.5, 1, '2016-11-16', 2, 'another visit'),
  ]),
  between('kanagawa-labour-welfare-association', 'kawasaki-city', 0.419581250612, [
    fact(0.3, 1, '2017-03-31', 3, 'both operate a hall: as of FY2017 the one, as of FY2016 the other'),
    fact(0.3, 1, '2017-03-31', 3, 'and a training centre'),
  ]),
  between('daiwa-house', 'kawasaki-city', 0.864585389233, [
    fact(0.7, 1, '2017-03-31', 5, "collaboration of no sub-kind with a ward office, the city's department"),
    fact(0.7, 1, '2017-09-30', 5, 'a standing partnership'),
  ]),
  between('astro', 'nico-drive', 0.119073908288, [
    fact(0.3, 1 / 2, '2017-03-31', 3, 'two of three participants in a programme, ended: from its FY2016'),
  ]),
  between('kanagawa-doyukai', 'kawasaki-industry-promotion-council', 0.695829949808, [
    fact(0.5, 1, '2017-08-31', 5, 'a member and the council itself'),
    fact(0.5, 1, '2017-03-31', 5, 'a member of the subcommittee that the council established in FY2016'),
  ]),
  between('kawasaki-cci', 'kawasaki-station-shotengai-federation', 0.435316585433, [
    fact(0.5, 1, '2017-03-31', 5, 'secretariats of one association, one after the other: FY2016 and FY2017'),
  ]),
];

const ontology = readOntology(readSchema());
const derive = (records: readonly GraphRecord[]) => deriveTies(tieWorldOf(records), ontology);

let kawasaki: Ties;
beforeAll(async () => {
  const records = await readRecords(ontology, seedFiles());
  const sourcesFirst = [...records].sort(
    (a, b) => Number(b.record === 'source') - Number(a.record === 'source'),
  );
  kawasaki = derive(sourcesFirst);
});

const strengthIn = ({ ties }: Ties, a: string, b: string) =>
  ties.find((tie) => tie.a === a && tie.b === b)?.strength;

describe('the ties of Kawasaki', () => {
  it('are aged to the end of the fiscal year of their newest fact', () => {
    expect(kawasaki.asOf).toBe(lastDay(AS_OF));
  });

  it.each(TIES)('between $a and $b are as strong as worked out by hand', ({ a, b, strength, facts }) => {
    const tie = kawasaki.ties.find((t) => t.a === a && t.b === b);
    expect(tie?.facts.length).toBe(facts.length);
    expect(tie?.strength).toBeCloseTo(strength, 11);
    expect(tie?.cost).toBe(Math.round(-1000 * Math.log(strength)));
  });

  it.each(TIES)(
    'have in their table what their strength is worked out from: $a and $b',
    ({ strength, facts }) => {
      const left = facts.reduce((product, { weight, share, day, halfLife, halved }) => {
        const years = day ? (lastDay(AS_OF) - lastDay(day as PartialDate)) / 365.25 : 0;
        const recency = halfLife === null ? 1 : 0.5 ** (years / halfLife);
        return product * (1 - weight * share * recency * (halved ? 0.5 : 1));
      }, 1);
      expect(1 - left).toBeCloseTo(strength, 11);
    },
  );

  it.each([
    ['astro', 'jsr', 'tenants of one facility'],
    ['asai-marking-system', 'brother-kawasaki', 'recipients of grants of one programme'],
    ['jica', 'kawasaki-sme-subcommittee', 'who share nothing'],
  ])('are none between %s and %s: %s', (a, b) => {
    expect(strengthIn(kawasaki, a, b)).toBeUndefined();
  });
});

/** What the documents of Kawasaki state nowhere, worked out by hand too. Nothing is dated: half the weight. */
describe('a tie by hand', () => {
  const company = (id: string) => entity({ id, kind: 'Company', name: id });
  const facility = (id: string) => entity({ id, kind: 'Facility', name: id });
  const related = (type: string, from: string, to: string, role: string | null = null) =>
    relation({ id: `${from} ${type} ${to}`, type, from, to, role, state: 'ended' });
  const strengths = (records: readonly GraphRecord[]) =>
    derive(records).ties.map(({ a, b, strength }) => [a, b, Number(strength.toFixed(12))]);
  const crowd = (stated: number) => ({ complete: 'partial', stated, unnamed: [] }) as const;

  it('joins a tenant with each operator of the facility, and the operators with each other', () => {
    const records = [
      ...['a', 'b', 't', 'u'].map(company),
      facility('f'),
      related('OPERATES', 'a', 'f'),
      related('OPERATES', 'b', 'f', 'secretariat'),
      related('TENANT_OF', 't', 'f'),
      related('USES', 'u', 'f'),
    ];
    expect(strengths(records)).toEqual([
      ['a', 'b', 0.15],
      ['a', 't', 0.25],
      ['a', 'u', 0.15],
      ['b', 't', 0.25],
      ['b', 'u', 0.15],
    ]);
  });

  it('joins the single operator of a facility with whom the facility takes part with', () => {
    const records = [
      ...['a', 'b', 'c', 'd'].map(company),
      facility('f'),
      facility('of two'),
      entity({ id: 'k', kind: 'Collaboration', name: 'k' }),
      related('OPERATES', 'a', 'f'),
      related('OPERATES', 'c', 'of two'),
      related('OPERATES', 'd', 'of two'),
      related('PARTICIPATED_IN', 'f', 'k', 'trial-site'),
      related('PARTICIPATED_IN', 'of two', 'k', 'trial-site'),
      related('PARTICIPATED_IN', 'b', 'k', 'developer'),
    ];
    expect(strengths(records)).toEqual([
      ['a', 'b', 0.175], // 0.7 / 2 for a helper, / 2 for no date
      ['c', 'd', 0.15], // only as the operators of one facility
    ]);
  });

  it('is weak in a crowd: 25/n with who holds it, 1/(n-1) between guests, none under 0.005', () => {
    const event = (stated: number) => [
      ...['a', 'b', 'h'].map(company),
      entity({ id: 'e', kind: 'Event', name: 'e', list: crowd(stated) }),
      related('PARTICIPATED_IN', 'h', 'e', 'organiser'),
      related('PARTICIPATED_IN', 'a', 'e'),
      related('PARTICIPATED_IN', 'b', 'e'),
    ];
    expect([25, 26, 50, 51, 52].map((n) => strengths(event(n)))).toEqual([
      [
        ['a', 'b', 0.010416666667], // 0.25 / 24
        ['a', 'h', 0.25],
        ['b', 'h', 0.25],
      ],
      [
        ['a', 'b', 0.01], // 0.25 / 25
        ['a', 'h', 0.240384615385], // 0.25 * 25 / 26
        ['b', 'h', 0.240384615385],
      ],
      [
        ['a', 'b', 0.005102040816], // 0.25 / 49
        ['a', 'h', 0.125],
        ['b', 'h', 0.125],
      ],
      [
        ['a', 'b', 0.005], // 0.25 / 50, not under it
        ['a', 'h', 0.122549019608],
        ['b', 'h', 0.122549019608],
      ],
      [
        ['a', 'h', 0.120192307692], // 0.25 / 51 is 0.0049: none between a and b
        ['b', 'h', 0.120192307692],
      ],
    ]);
  });

  it('joins members of an association by a quarter up to 25 of them, then by 1/(n-1)', () => {
    const association = (stated: number) => [
      ...['a', 'b'].map(company),
      entity({ id: 'z', kind: 'Association', name: 'z', list: crowd(stated) }),
      related('MEMBER_OF', 'a', 'z'),
      related('MEMBER_OF', 'b', 'z'),
    ];
    const between = (n: number) => strengths(association(n)).find(([a, b]) => a === 'a' && b === 'b');
    expect([2, 4, 5, 6, 25, 26].map(between)).toEqual([
      ['a', 'b', 0.25], // 0.5 / 2
      ['a', 'b', 0.083333333333], // 0.25 / 3
      ['a', 'b', 0.0625], // 0.25 / 4
      ['a', 'b', 0.0625],
      ['a', 'b', 0.0625],
      ['a', 'b', 0.01], // 0.25 / 25
    ]);
  });

  it('joins those who developed one product, the more of them the less', () => {
    const product = (...names: readonly string[]) => [
      ...names.map(company),
      entity({ id: 'z', kind: 'Product', name: 'z' }),
      ...names.map((name) => related('DEVELOPED', name, 'z')),
    ];
    expect([
      strengths(product('a')),
      strengths(product('a', 'b')),
      strengths(product('a', 'b', 'c')),
    ]).toEqual([
      [],
      [['a', 'b', 0.45]],
      [
        ['a', 'b', 0.225],
        ['a', 'c', 0.225],
        ['b', 'c', 0.225],
      ],
    ]);
  });

  it('owners make only where nobody runs the thing', () => {
    const programme = (role: string) => [
      ...['a', 'g', 'o'].map(company),
      entity({ id: 'p', kind: 'Program', name: 'p' }),
      related('OPERATES', 'a', 'p', role),
      related('OPERATES', 'o', 'p', 'owner'),
      related('PARTICIPATED_IN', 'g', 'p'),
    ];
    expect([strengths(programme('secretariat')), strengths(programme('owner'))]).toEqual([
      [['a', 'g', 0.15]],
      [
        ['a', 'g', 0.15],
        ['a', 'o', 0.15],
        ['g', 'o', 0.15],
      ],
    ]);
  });
});
