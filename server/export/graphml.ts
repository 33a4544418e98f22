import type { Context } from '../context.ts';
import { type ClusterMapParent, citationFor } from '../resolvers/ClusterMap.ts';
import type { Language } from '../sentences/material.ts';
import { clusterNodes, clusterTies } from './clusterNodes.ts';
import { XML_HEAD, xmlText } from './xml.ts';

const NODE = {
  label: 'string',
  kind: 'string',
  cluster: 'string',
  clusterName: 'string',
  strength: 'double',
  inside: 'double',
  bridging: 'double',
  x: 'double',
  y: 'double',
} as const;

/** GraphML (graphml.graphdrawing.org), as Cytoscape Desktop and Gephi read it. */
export async function* graphml(
  map: ClusterMapParent,
  context: Context,
  language: Language,
): AsyncIterable<string> {
  yield `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `<desc>${xmlText(citationFor(map, language))}</desc>\n`;
  for (const [key, type] of Object.entries(NODE))
    yield `<key id="${key}" for="node" attr.name="${key}" attr.type="${type}"/>\n`;
  yield '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n';
  yield '<graph id="clusters" edgedefault="undirected">\n';
  const written = new Set<string>();
  for await (const node of clusterNodes(map.view, context, language)) {
    written.add(node.id);
    const values: Readonly<Record<keyof typeof NODE, string | number>> = { ...node, label: node.name };
    const data = Object.keys(NODE).map(
      (key) => `<data key="${key}">${xmlText(String(values[key as keyof typeof NODE]))}</data>`,
    );
    yield `<node id="${xmlText(node.id)}">${data.join('')}</node>\n`;
  }
  let edges = 0;
  for (const { a, b, strength } of clusterTies(map.view)) {
    if (!written.has(a) || !written.has(b)) continue;
    yield `<edge id="e${edges++}" source="${xmlText(a)}" target="${xmlText(b)}"><data key="weight">${strength}</data></edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}
