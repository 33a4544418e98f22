import { describe, expect, it } from 'vitest';
import { clusterFileAddress } from '../../../client/api/clusterFile.ts';
import { emptyClusterAsk } from '../../../client/state/clusters.ts';

const ask = { ...emptyClusterAsk, against: { from: 2013, to: 2015 } };

describe('where the map is had as a file', () => {
  it('is by what the map is asked, and nothing else', () => {
    expect(clusterFileAddress('gexf', ask, 'ja')).toBe('/export/clusters.gexf');
    const narrowed = { ...ask, years: { from: 2016, to: 2017 }, dateless: false, resolution: 2 };
    expect(clusterFileAddress('csv', narrowed, 'en')).toBe(
      '/export/clusters.csv?from=FY2016&to=FY2017&undated=false&resolution=2&locale=en',
    );
    expect(clusterFileAddress('graphml', { ...narrowed, mode: 'compare', dateless: true }, 'ja')).toBe(
      '/export/clusters.graphml?from=FY2016&to=FY2017&compareFrom=FY2013&compareTo=FY2015&resolution=2',
    );
  });

  it('is the sheet of all years where each has a map', () => {
    expect(clusterFileAddress('csv', { ...ask, mode: 'yearly', years: { from: 2016, to: 2017 } }, 'en')).toBe(
      '/export/cluster-years.csv?locale=en',
    );
  });
});
