import { expect, it } from 'vitest';
import { edgesIn } from '../../bench/clusters/edgesIn.ts';

const PATH = {
  nodes: 3,
  edges: [
    [0, 1],
    [1, 2],
  ],
};

it('reads each edge once, of GML, Pajek and lists, without loops, weights and remarks', () => {
  const gml = `Creator "x"
graph
[
  node [ id 5 label "a" value 3 ]
  edge
  [
    source 5
    target 6
  ]
  edge [ source 6 target 7 ] edge [ source 7 target 6 ] edge [ source 7 target 7 ]
]`;
  expect(edgesIn(gml)).toEqual(PATH);
  expect(edgesIn('*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n*Edges\n1 2 1\n2 3 4\n')).toEqual(PATH);
  expect(edgesIn('% sym\n# remark\n1 2\n2,3\r\n3 2\n3 3\n')).toEqual(PATH);
});
