import type { Context } from '../context.ts';
import { type ClusterMapParent, citationFor } from '../resolvers/ClusterMap.ts';
import type { Language } from '../sentences/material.ts';
import { type ClusterNode, clusterNodes, clusterTies } from './clusterNodes.ts';
import { XML_HEAD, xmlText } from './xml.ts';

const ATTRIBUTES = {
  kind: 'string',
  cluster: 'string',
  clusterName: 'string',
  strength: 'double',
  inside: 'double',
  bridging: 'double',
} as const satisfies Partial<Record<keyof ClusterNode, string>>;

/** GEXF 1.3 (gexf.net), as Gephi reads it, with places and sizes; y runs upwards there. */
export async function* gexf(
  map: ClusterMapParent,
  context: Context,
  language: Language,
): AsyncIterable<string> {
  yield `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n`;
  yield `<meta><creator>Musubi</creator><description>${xmlText(citationFor(map, language))}</description></meta>\n`;
  yield '<graph defaultedgetype="undirected">\n<attributes class="node">\n';
  for (const [key, type] of Object.entries(ATTRIBUTES))
    yield `<attribute id="${key}" title="${key}" type="${type}"/>\n`;
  yield '</attributes>\n<nodes>\n';
  const written = new Set<string>();
  for await (const node of clusterNodes(map.view, context, language)) {
    written.add(node.id);
    const values = Object.keys(ATTRIBUTES).map(
      (key) => `<attvalue for="${key}" value="${xmlText(String(node[key as keyof typeof ATTRIBUTES]))}"/>`,
    );
    yield `<node id="${xmlText(node.id)}" label="${xmlText(node.name)}"><attvalues>${values.join('')}</attvalues><viz:position x="${node.x}" y="${-node.y}" z="0"/></node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  let edges = 0;
  for (const { a, b, strength } of clusterTies(map.view)) {
    if (!written.has(a) || !written.has(b)) continue;
    yield `<edge id="${edges++}" source="${xmlText(a)}" target="${xmlText(b)}" weight="${strength}"/>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}
