import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { ask } from '../api/ask.ts';
import { RelationPlacesDocument, relationPlacesOf } from '../api/relationPlaces.ts';
import { asOfText } from '../state/details.ts';
import type { RelationRow } from '../state/relationRows.ts';
import type { Row } from '../state/rows.ts';
import { useTools } from './context.ts';
import { placesText, titlesText } from './placeText.ts';
import { whenText } from './relationText.ts';
import { behindName, useActorFile } from './table/actorColumns.ts';
import { useTableWords } from './table/tableWords.ts';

/** Saves the tables of what is visible as CSV; what the canvas does not hold is asked for then. */
export function useTableFiles(rows: readonly Row[], relations: readonly RelationRow[]) {
  const { t: w } = useTranslation();
  const t = useTableWords();
  const client = useClient();
  const { vocabulary } = useTools();
  const file = useActorFile();
  const ids = rows.map(({ entity }) => entity.id);

  const saveEntities = () =>
    file.save('entities', ids, (cellsOf) => {
      const { heads } = file;
      return [
        [
          w('table.name'),
          t('english'),
          w('table.kind'),
          ...behindName(heads),
          w('table.links'),
          w('table.date'),
          heads.asOf,
          t('id'),
        ],
        ...rows.map(({ entity, kind, links }) => {
          const cells = cellsOf(entity.id);
          return [
            entity.name,
            entity.nameEn ?? '',
            kind,
            ...behindName(cells),
            String(links),
            entity.date ?? entity.opened ?? '',
            cells.asOf,
            entity.id,
          ];
        }),
      ];
    });

  const saveRelations = () =>
    file.save('relations', ids, async (cellsOf) => {
      const known = relationPlacesOf(await ask(client, RelationPlacesDocument, { ids: [...ids].sort() }));
      const [heads, from, to] = [file.heads, file.headsOf('from'), file.headsOf('to')];
      return [
        [
          w('table.from'),
          ...behindName(from),
          w('table.relation'),
          w('table.to'),
          ...behindName(to),
          w('table.role'),
          w('table.when'),
          w('table.state'),
          heads.asOf,
          w('table.places'),
          t('sourceTitles'),
          t('id'),
        ],
        ...relations.map(({ relation, from, to, texts }) => {
          const evidence = known?.get(relation.id)?.evidence ?? [];
          const [one, other] = [cellsOf(from.id), cellsOf(to.id)];
          return [
            texts.from,
            ...behindName(one),
            texts.relation,
            texts.to,
            ...behindName(other),
            texts.role,
            whenText(relation, to, vocabulary, w),
            texts.state,
            asOfText({ asOf: relation.asOf, evidence }),
            placesText(evidence, w),
            titlesText(evidence, w),
            relation.id,
          ];
        }),
      ];
    });

  return { saveEntities, saveRelations };
}
