import type { Context } from '../context.ts';
import { type ClusterMapParent, citationFor } from '../resolvers/ClusterMap.ts';
import type { Language } from '../sentences/material.ts';
import { clusterNodes } from './clusterNodes.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv.ts';

const HEADS = {
  ja: ['クラスターID', 'クラスター', 'ID', '名称', '種類', '強さの合計', '内側の割合', '橋渡し', 'x', 'y'],
  en: ['cluster id', 'cluster', 'id', 'name', 'kind', 'strength', 'inside', 'bridging', 'x', 'y'],
} as const;

/** Everybody in a cluster, a row each; the last row says how to get it again. */
export async function* clusterSheet(
  map: ClusterMapParent,
  context: Context,
  language: Language,
): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + csvRow(HEADS[language]);
  for await (const node of clusterNodes(map.view, context, language)) {
    const { cluster, clusterName, id, name, kind, strength, inside, bridging, x, y } = node;
    yield csvRow([cluster, clusterName, id, name, kind, strength, inside, bridging, x, y]);
  }
  yield csvRow([citationFor(map, language)]);
}
