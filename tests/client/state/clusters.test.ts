import { describe, expect, it } from 'vitest';
import { addressOf, explorerOf } from '../../../client/state/address.ts';
import {
  askedAnew,
  askedBesideClusters,
  type ClusterAsk,
  clusterAskOf,
  clusterFieldsOf,
  comparedIn,
  emptyClusterAsk,
  halvesOf,
  sortedClustersBy,
} from '../../../client/state/clusters.ts';
import { emptyExplorer, withView } from '../../../client/state/explorer.ts';

const ASKS: readonly ClusterAsk[] = [
  emptyClusterAsk,
  {
    mode: 'compare',
    show: 'table',
    years: { from: 2016, to: 2017 },
    dateless: false,
    against: { from: 2013, to: 2015 },
    year: 2015,
    resolution: 2,
    open: 'ア=&,~ 1',
    sort: { by: 'name', descending: false },
    look: { x: -3.25, y: 12, scale: 17.5 },
  },
  {
    ...emptyClusterAsk,
    mode: 'yearly',
    year: 2013,
    resolution: 0.05,
    sort: { by: 'inside', descending: true },
  },
];

describe('what the cluster map is asked', () => {
  it('comes back from the address as it went in, and leaves out what is usual', () => {
    for (const ask of ASKS) {
      const state = withView({ ...emptyExplorer, asked: clusterFieldsOf(ask) }, { page: 'clusters' });
      const address = addressOf(state);
      expect(address.path).toBe('/clusters');
      expect(clusterAskOf(explorerOf(address).asked)).toEqual(ask);
    }
    expect(clusterFieldsOf(emptyClusterAsk)).toEqual({});
  });

  it('reads what makes no sense as usual', () => {
    expect(
      clusterAskOf({
        'c.mode': 'x',
        'c.show': '',
        'c.years': '2017-2016',
        'c.against': '20-30',
        'c.year': 'now',
        'c.resolution': '0',
        'c.sort': 'colour.up',
        'c.look': '1~2~0',
      }),
    ).toEqual(emptyClusterAsk);
    expect(clusterAskOf({ 'c.resolution': '21', 'c.look': '1~x~2' })).toEqual(emptyClusterAsk);
  });

  it('leaves what other views were asked', () => {
    expect(askedBesideClusters({ 'g.rows': 'KIND', 'c.mode': 'yearly', from: 'a' })).toEqual({
      'g.rows': 'KIND',
      from: 'a',
    });
  });

  it('lets go of the opened cluster and of the look when something else is asked', () => {
    const ask = { ...emptyClusterAsk, open: 'a', look: { x: 1, y: 1, scale: 1 } };
    expect(askedAnew(ask, { resolution: 2 })).toEqual({ ...emptyClusterAsk, resolution: 2 });
  });

  it('compares the known years in halves until two periods are chosen', () => {
    expect(halvesOf([2013, 2014, 2015, 2016, 2017])).toEqual({
      before: { from: 2013, to: 2014 },
      after: { from: 2015, to: 2017 },
    });
    expect(halvesOf([2016, 2017])).toEqual({
      before: { from: 2016, to: 2016 },
      after: { from: 2017, to: 2017 },
    });
    expect([halvesOf([]), halvesOf([2016])]).toEqual([null, null]);
    const chosen = { from: 2010, to: 2012 };
    expect(comparedIn({ years: null, against: chosen }, [2013, 2014])).toEqual({
      before: chosen,
      after: { from: 2014, to: 2014 },
    });
    expect(comparedIn({ years: null, against: chosen }, [2013])).toBe(null);
  });

  it('turns a sorted column round, and begins numbers with the largest', () => {
    expect(sortedClustersBy(emptyClusterAsk, 'size')).toEqual({ by: 'size', descending: false });
    expect(sortedClustersBy(emptyClusterAsk, 'name')).toEqual({ by: 'name', descending: false });
    expect(sortedClustersBy(emptyClusterAsk, 'density')).toEqual({ by: 'density', descending: true });
  });
});
