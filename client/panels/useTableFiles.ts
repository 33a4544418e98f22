import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { errorText } from '../api/errorText.ts';
import { type TableDetails, tableDetails } from '../api/later/tableDetails.ts';
import { asOfText } from '../state/details.ts';
import type { Row } from '../state/rows.ts';
import { useTools } from './context.ts';
import { nameOf } from './Name.tsx';
import { relationLabel, whenText } from './relationText.ts';
import { saveCsv } from './saveCsv.ts';

const CORPORATE_NUMBER = 'houjinBangou';

/** Saves the tables of what is visible as CSV; what the canvas does not hold is asked for then. */
export function useTableFiles(rows: readonly Row[]) {
  const { t } = useTranslation();
  const client = useClient();
  const { visible, vocabulary, loaded, say } = useTools();

  const save = async (name: string, lines: (details: TableDetails) => readonly (readonly string[])[]) => {
    try {
      const details = await tableDetails(
        client,
        rows.map(({ entity }) => entity.id),
      );
      saveCsv(name, lines(details));
    } catch (error) {
      say(t('table.exportFailed', { reason: errorText(error, t) }));
    }
  };
  const numbersOf = ({ entities }: TableDetails) => {
    const byId = new Map(entities.map((entity) => [entity.id, entity.externalIds]));
    return (id: string) => byId.get(id)?.find(({ scheme }) => scheme === CORPORATE_NUMBER)?.value ?? '';
  };

  const saveEntities = () =>
    save('entities', (details) => {
      const known = new Map(details.entities.map((entity) => [entity.id, entity]));
      const numberOf = numbersOf(details);
      return [
        [
          t('table.name'),
          t('table.english'),
          t('table.kind'),
          t('table.corporateNumber'),
          t('table.located'),
          t('table.links'),
          t('table.date'),
          t('table.asOf'),
          t('table.id'),
        ],
        ...rows.map(({ entity, kind, links }) => {
          const more = known.get(entity.id);
          return [
            entity.name,
            entity.nameEn ?? '',
            kind,
            numberOf(entity.id),
            (more?.relations.edges ?? [])
              .map(({ node }) => nameOf(node.to, vocabulary.locale))
              .join(vocabulary.locale === 'ja' ? '、' : ', '),
            String(links),
            entity.date ?? entity.opened ?? '',
            more ? asOfText(more) : '',
            entity.id,
          ];
        }),
      ];
    });

  const saveRelations = () =>
    save('relations', (details) => {
      const known = new Map(details.relations.map((relation) => [relation.id, relation]));
      const numberOf = numbersOf(details);
      const entity = (id: string) => loaded.graph.entities.get(id);
      return [
        [
          t('table.from'),
          t('table.fromNumber'),
          t('table.relation'),
          t('table.to'),
          t('table.toNumber'),
          t('table.when'),
          t('table.state'),
          t('table.asOf'),
          t('table.id'),
        ],
        ...visible.relations.map((relation) => {
          const more = known.get(relation.id);
          return [
            entity(relation.from.id)?.name ?? relation.from.id,
            numberOf(relation.from.id),
            relationLabel(relation, 'OUT', vocabulary, t),
            entity(relation.to.id)?.name ?? relation.to.id,
            numberOf(relation.to.id),
            whenText(relation, entity(relation.to.id), vocabulary, t),
            vocabulary.word('FactState', relation.state),
            more ? asOfText(more) : (relation.asOf ?? ''),
            relation.id,
          ];
        }),
      ];
    });

  return { saveEntities, saveRelations };
}
