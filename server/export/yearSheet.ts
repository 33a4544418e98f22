import type { Context } from '../context.ts';
import { clusterOf, namingOf, sizeOf } from '../resolvers/Cluster.ts';
import type { ClusterYearParent } from '../resolvers/ClusterYear.ts';
import type { Language } from '../sentences/material.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv.ts';

const HEADS = {
  ja: [
    '年度',
    '事実',
    'この年に最後に確認できる事実',
    'クラスターID',
    'クラスター',
    '主体',
    '内側のつながり',
    '前の年から',
    '前の年と比べられるか',
  ],
  en: [
    'fiscal year',
    'facts',
    'last known to hold in it',
    'cluster id',
    'cluster',
    'actors',
    'ties inside',
    'since the year before',
    'comparable',
  ],
} as const;
const WORDS = {
  ja: {
    SAME: '継続',
    BORN: '新しい',
    GONE: 'なくなった',
    MERGED: '合流',
    SPLIT: '分かれた',
    yes: 'はい',
    no: '資料の量が違いすぎる',
  },
  en: {
    SAME: 'goes on',
    BORN: 'new',
    GONE: 'gone',
    MERGED: 'merged',
    SPLIT: 'split',
    yes: 'yes',
    no: 'too different in how much is known',
  },
} as const;

/** A row for each cluster of each year, the largest first, and for each that is gone since the year before. */
export async function* yearSheet(
  sheet: readonly ClusterYearParent[],
  context: Context,
  language: Language,
): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + csvRow(HEADS[language]);
  const words = WORDS[language];
  for (const { fiscalYear, view, lastKnown, unequal } of sheet) {
    const { count } = view.surrounded.graph.factsByYear;
    const changes = 'changes' in view ? view.changes : [];
    const comparable = 'changes' in view ? (unequal ? words.no : words.yes) : null;
    for (const cluster of view.order) {
      const { name } = await namingOf(clusterOf(view, cluster), context);
      const kind = changes.find(({ after }) => after.includes(cluster))?.kind;
      const ties = view.found.ties[cluster] ?? 0;
      const told = kind ? words[kind] : null;
      yield csvRow([
        fiscalYear,
        count,
        lastKnown,
        view.idOf(cluster),
        name[language],
        sizeOf(view, cluster),
        ties,
        told,
        comparable,
      ]);
    }
    if (!('changes' in view)) continue;
    for (const { kind, before } of view.changes) {
      if (kind !== 'GONE') continue;
      const [cluster = 0] = before;
      const { name } = await namingOf(clusterOf(view.before, cluster), context);
      yield csvRow([
        fiscalYear,
        count,
        lastKnown,
        view.before.idOf(cluster),
        name[language],
        0,
        0,
        words.GONE,
        comparable,
      ]);
    }
  }
}
