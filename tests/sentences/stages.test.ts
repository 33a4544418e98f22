import { describe, expect, it } from 'vitest';
import { readOntology } from '../../server/model/readOntology.ts';
import type { MatchStage } from '../../server/model/records.ts';
import { readSchema } from '../../server/readSchema.ts';
import { stage } from '../fixtures/records.ts';
import { licence, says, told } from './hand.ts';

const ontology = readOntology(readSchema());
const RELATIONS = [
  says('a PARTICIPATED_IN/licensor work', { state: 'active' }),
  says('b PARTICIPATED_IN/licensee work', { state: 'active' }),
];

type Reached = readonly [MatchStage, string | null, 'on' | 'by' | 'unknown'];

function said(...reached: readonly Reached[]) {
  const stages = reached.map(([name, date, dateIs], i) =>
    stage({ id: `s${i}`, collaboration: 'work', stage: name, date, dateIs }),
  );
  return told(ontology, 'a b', RELATIONS, [licence, ...stages]);
}

const sentences = (ja: string, en: string) => [
  `青木製作所は${ja}坂東電機にライセンスを許諾した（「昇降装置の共同事業」）`,
  `Aoki Works granted a licence to Bando Electric${en} (“the lifting project”)`,
];

describe('the date of a licence', () => {
  it('is that of its contract, not of a later stage', () => {
    expect(said(['CONTRACTED', '2016-05', 'on'], ['PRODUCTISED', '2017-09', 'by'])).toEqual(
      sentences('2016年5月に', ' in May 2016'),
    );
  });

  it('says no more than that it was there by then, where the source says no more', () => {
    expect(said(['MATCHED', '2015-12', 'on'], ['CONTRACTED', '2016-05', 'by'])).toEqual(
      sentences('2016年5月までに', ' by May 2016'),
    );
  });

  it('is before that of the next stage where the contract has none', () => {
    expect(
      said(['CONTRACTED', null, 'unknown'], ['SOLD', '2018', 'on'], ['PROTOTYPED', '2017-01-31', 'on']),
    ).toEqual(sentences('2017年1月31日までに', ' by 31 Jan 2017'));
  });
});
