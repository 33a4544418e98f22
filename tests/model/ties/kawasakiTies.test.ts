import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../../seed/readRecords.ts';
import { seedFiles } from '../../../server/loadSeed.ts';
import { lastDay, type PartialDate } from '../../../server/model/dates.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import type { GraphRecord } from '../../../server/model/records.ts';
import { deriveTies, type Ties } from '../../../server/model/ties/deriveTies.ts';
import { tieWorldOf } from '../../../server/model/ties/tieWorld.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { entity, relation } from '../../fixtures/records.ts';

interface FactByHand {
  readonly what: string;
  readonly weight: number;
  readonly share: number;
  /** The last day it is known to hold; null when nothing dates it. */
  readonly day: string | null;
  /** In years; null where it does not fade. */
  readonly halfLife: number | null;
  readonly halved?: true;
}

interface TieByHand {
  readonly a: string;
  readonly b: string;
  /** Worked out with a calculator from the facts beside it, to twelve places. */
  readonly strength: number;
  readonly facts: readonly FactByHand[];
}

/** The newest fact that makes ties is of March 2018, so ages are counted to the end of that fiscal year. */
const AS_OF = '2018-03-31' as PartialDate;

const TIES: readonly TieByHand[] = [
  {
    a: 'aichi-pref',
    b: 'kawasaki-city',
    strength: 0.694970186511,
    facts: [
      {
        what: 'a standing partnership, active, from the newer of its sources (2018-03-12)',
        weight: 0.7,
        share: 1,
        day: '2018-03-12',
        halfLife: 5,
      },
    ],
  },
  {
    a: 'meti',
    b: 'mext',
    strength: 0.35,
    facts: [
      {
        what: 'a partnership that only an undated source states: no age, half the weight',
        weight: 0.7,
        share: 1,
        day: null,
        halfLife: 5,
        halved: true,
      },
    ],
  },
  {
    a: 'ajinomoto',
    b: 'person-ito-yoshikazu',
    strength: 0.783569853779,
    facts: [
      {
        what: 'known to hold his office as of FY2016',
        weight: 0.9,
        share: 1,
        day: '2017-03-31',
        halfLife: 5,
      },
    ],
  },
  {
    a: 'shinginko-tokyo',
    b: 'tokyo-ty-financial-group',
    strength: 0.96776104143,
    facts: [
      {
        what: 'both operate one programme, active, source of 2017-09',
        weight: 0.3,
        share: 1,
        day: '2017-09-30',
        halfLife: 3,
      },
      {
        what: 'two of the five who signed an agreement, each with 3/(5-1)',
        weight: 0.8,
        share: 3 / 4,
        day: '2017-09-30',
        halfLife: 5,
      },
      {
        what: 'its subsidiary, which does not fade',
        weight: 0.9,
        share: 1,
        day: '2017-03-10',
        halfLife: null,
      },
    ],
  },
  {
    a: 'shinginko-tokyo',
    b: 'yachiyo-bank',
    strength: 0.559952609275,
    facts: [
      {
        what: 'two of the five who signed an agreement',
        weight: 0.8,
        share: 3 / 4,
        day: '2017-09-30',
        halfLife: 5,
      },
    ],
  },
  {
    a: 'azabu-university',
    b: 'technoguard',
    strength: 0.839928913913,
    facts: [
      {
        what: 'joint research since FY2016, active: the day of its source',
        weight: 0.9,
        share: 1,
        day: '2017-09-30',
        halfLife: 5,
      },
    ],
  },
  {
    a: 'daiwatec',
    b: 'itoki',
    strength: 0.856670780135,
    facts: [
      {
        what: 'licensee and licensor: the newest dated stage, 2017-09',
        weight: 0.9,
        share: 1,
        day: '2017-09-30',
        halfLife: 7,
      },
    ],
  },
  {
    a: 'daiwatec',
    b: 'kawasaki-iip',
    strength: 0.428335390067,
    facts: [
      {
        what: 'licensee and the supporter of the licence',
        weight: 0.9,
        share: 1 / 2,
        day: '2017-09-30',
        halfLife: 7,
      },
    ],
  },
  {
    a: 'ajinomoto',
    b: 'nec',
    strength: 0.108829146358,
    facts: [
      {
        what: 'two of twelve members: a quarter rather than 1/11',
        weight: 0.5,
        share: 1 / 4,
        day: '2017-03-31',
        halfLife: 5,
      },
    ],
  },
  {
    a: 'ajinomoto',
    b: 'science-salon-committee',
    strength: 0.435316585433,
    facts: [
      {
        what: 'a member and the association, which holds itself',
        weight: 0.5,
        share: 1,
        day: '2017-03-31',
        halfLife: 5,
      },
    ],
  },
  {
    a: 'bunkyo-ku',
    b: 'ota-ku',
    strength: 0.361668569491,
    facts: [{ what: 'two co-hosts', weight: 0.5, share: 1, day: '2016-11-04', halfLife: 3 }],
  },
  {
    a: 'bunkyo-ku',
    b: 'kawasaki-city',
    strength: 0.778676477936,
    facts: [
      { what: 'co-host and operator of that fair', weight: 0.5, share: 1, day: '2016-11-04', halfLife: 3 },
      { what: 'a standing partnership', weight: 0.7, share: 1, day: '2017-09-30', halfLife: 5 },
    ],
  },
  {
    a: 'daiko-kiki',
    b: 'jkb',
    strength: 0.054245855004,
    facts: [
      {
        what: 'two of eight exhibitors, until the last day of the fair',
        weight: 0.5,
        share: 1 / 7,
        day: '2017-01-20',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'daiko-kiki',
    b: 'kawasaki-city',
    strength: 0.379720985031,
    facts: [
      {
        what: 'an exhibitor and the city, which organises and exhibits: a holder',
        weight: 0.5,
        share: 1,
        day: '2017-01-20',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'chugoku-electric-power',
    b: 'fujitsu',
    strength: 0.041930351014,
    facts: [
      {
        what: 'two of nine named guests, nobody counted besides',
        weight: 0.5,
        share: 1 / 8,
        day: '2016-07-08',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'chugoku-electric-power',
    b: 'kawasaki-city',
    strength: 0.335442808111,
    facts: [
      {
        what: "a guest of an edition and the operator of its series; the earlier day is the guest's",
        weight: 0.5,
        share: 1,
        day: '2016-07-08',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'fujitsu',
    b: 'kawasaki-city',
    strength: 0.891579188986,
    facts: [
      { what: 'guest of an edition of the symposium', weight: 0.5, share: 1, day: '2016-07-08', halfLife: 3 },
      {
        what: 'guest of the exchange meeting in Miyazaki, and its series',
        weight: 0.5,
        share: 1,
        day: '2017-01-27',
        halfLife: 3,
      },
      {
        what: 'guest of the exchange meeting in Yokohama, and its series',
        weight: 0.5,
        share: 1,
        day: '2017-02-10',
        halfLife: 3,
      },
      {
        what: 'guest of the exchange meeting at Fujitsu Laboratories, and its series',
        weight: 0.5,
        share: 1,
        day: '2017-03-06',
        halfLife: 3,
      },
      {
        what: 'participant and operator of the programme, both active',
        weight: 0.3,
        share: 1,
        day: '2018-03-12',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'asai-marking-system',
    b: 'kawasaki-city',
    strength: 0.238147816576,
    facts: [
      {
        what: 'a grant of FY2016, given by a programme that the city operates',
        weight: 0.3,
        share: 1,
        day: '2017-03-31',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'ciea',
    b: 'kawasaki-city',
    strength: 0.267375304358,
    facts: [
      {
        what: 'a grant without a date, passed over, from a programme that the city operates still',
        weight: 0.3,
        share: 1,
        day: '2017-09-30',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'deloitte-tohmatsu',
    b: 'kawasaki-city',
    strength: 0.476295633152,
    facts: [
      {
        what: 'commissioned until FY2016 by a programme that the city operates',
        weight: 0.6,
        share: 1,
        day: '2017-03-31',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'kawasaki-city',
    b: 'queensland',
    strength: 0.510341916501,
    facts: [
      { what: 'a visit', weight: 0.5, share: 1, day: '2016-08-31', halfLife: 2 },
      { what: 'another visit', weight: 0.5, share: 1, day: '2016-11-16', halfLife: 2 },
    ],
  },
  {
    a: 'kanagawa-labour-welfare-association',
    b: 'kawasaki-city',
    strength: 0.419581250612,
    facts: [
      {
        what: 'both operate a hall: as of FY2017 the one, as of FY2016 the other',
        weight: 0.3,
        share: 1,
        day: '2017-03-31',
        halfLife: 3,
      },
      { what: 'and a training centre', weight: 0.3, share: 1, day: '2017-03-31', halfLife: 3 },
    ],
  },
  {
    a: 'daiwa-house',
    b: 'kawasaki-city',
    strength: 0.864585389233,
    facts: [
      {
        what: "collaboration of no sub-kind with a ward office, the city's department",
        weight: 0.7,
        share: 1,
        day: '2017-03-31',
        halfLife: 5,
      },
      { what: 'a standing partnership', weight: 0.7, share: 1, day: '2017-09-30', halfLife: 5 },
    ],
  },
  {
    a: 'astro',
    b: 'nico-drive',
    strength: 0.119073908288,
    facts: [
      {
        what: 'two of three participants in a programme, ended: from its FY2016',
        weight: 0.3,
        share: 1 / 2,
        day: '2017-03-31',
        halfLife: 3,
      },
    ],
  },
  {
    a: 'kanagawa-doyukai',
    b: 'kawasaki-industry-promotion-council',
    strength: 0.678194696999,
    facts: [
      { what: 'a member and the council itself', weight: 0.5, share: 1, day: '2017-08-31', halfLife: 5 },
      {
        what: 'a member of the subcommittee that the council established in 2016',
        weight: 0.5,
        share: 1,
        day: '2016-09-06',
        halfLife: 5,
      },
    ],
  },
  {
    a: 'kawasaki-cci',
    b: 'kawasaki-station-shotengai-federation',
    strength: 0.435316585433,
    facts: [
      {
        what: 'secretariats of one association, one after the other: FY2016 and FY2017',
        weight: 0.5,
        share: 1,
        day: '2017-03-31',
        halfLife: 5,
      },
    ],
  },
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
    ['kawasaki-city', 'oxide', 'a tenant, where no source says who operates the facility'],
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
