import type { RelationLineFragment } from '../../generated/later/graphql.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { placesText, titlesText } from '../placeText.ts';
import { behindName, useActorFile } from '../table/actorColumns.ts';
import { useTableWords } from '../table/tableWords.ts';
import { useListPeriod } from './conditions.ts';
import { useDocumentsText } from './documents.ts';
import { useWords } from './useWords.ts';

export interface ListLine {
  readonly entity: GraphEntity;
  /** Further cells, in the order of the further heads. */
  readonly more: readonly string[];
  readonly told: string;
  readonly facts: readonly RelationLineFragment[];
}

/** Saves a list of entities with what every saved table says of them, and where it is printed. */
export function useListFile(): (
  name: string,
  heads: readonly string[],
  lines: readonly ListLine[],
) => Promise<void> {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const file = useActorFile();
  const tableWords = useTableWords();
  const { locale } = vocabulary;
  const documents = useDocumentsText();
  const period = useListPeriod();
  return (name, heads, lines) =>
    file.save(
      name,
      lines.map(({ entity }) => entity.id),
      (cellsOf) => [
        [
          t('columnsOf.name'),
          ...behindName(file.heads),
          t('columnsOf.kind'),
          ...heads,
          t('columnsOf.told'),
          t('columnsOf.places'),
          tableWords('sourceTitles'),
          file.heads.asOf,
          t('columnsOf.id'),
          t('columnsOf.years'),
          t('columnsOf.documents'),
        ],
        ...lines.map(({ entity, more, told, facts }) => {
          const cells = cellsOf(entity.id);
          const evidence = facts.flatMap((fact) => fact.evidence);
          return [
            nameOf(entity, locale),
            ...behindName(cells),
            vocabulary.kind(entity.kind),
            ...more,
            told,
            placesText(evidence, w),
            titlesText(evidence, w),
            cells.asOf,
            entity.id,
            period,
            documents,
          ];
        }),
      ],
    );
}
