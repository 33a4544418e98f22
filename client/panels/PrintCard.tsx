import { useTranslation } from 'react-i18next';
import type { WholeCard } from '../api/wholeCard.ts';
import { Essentials, OtherAttributes } from './AttributeList.tsx';
import { CardHead } from './CardHead.tsx';
import { MeasureTables } from './MeasureTables.tsx';
import { PrintFacts } from './PrintFacts.tsx';
import { usePaperWords } from './paperWords.ts';
import { StageList } from './StageList.tsx';

const hasEditorsNames = ({ nameEnIsOurs, readingIsOurs, aliases }: WholeCard['entity']): boolean =>
  nameEnIsOurs || readingIsOurs || aliases.some(({ kind }) => kind === 'OURS');

/** The card of one entity on paper: everything known of it, with every place it is printed at. */
export function PrintCard({ card: { entity, relations, measures } }: { readonly card: WholeCard }) {
  const { t } = useTranslation();
  const p = usePaperWords();
  const left = [
    { what: t('table.relationsTab'), list: relations },
    { what: t('panel.measures'), list: measures },
  ].filter(({ list }) => list.nodes.length < list.total);
  return (
    <article className="print-card">
      <CardHead entity={entity} relations={relations.nodes} />
      {hasEditorsNames(entity) && (
        <p>
          <small>{p('editors')}</small>
        </p>
      )}
      {left.map(({ what, list: { nodes, total } }) => (
        <p key={what}>
          <strong>{`${what}${t('format.value')}${t('print.partial', { shown: nodes.length, total })}`}</strong>
        </p>
      ))}
      <Essentials record={entity.id} attributes={entity.attributes} />
      <OtherAttributes record={entity.id} attributes={entity.attributes} />
      {'stages' in entity && <StageList stages={entity.stages} />}
      <MeasureTables measures={measures} />
      {relations.total === 0 ? (
        <p>{`${t('panel.noRelations')}${t('panel.noLinkIsNoProof')}`}</p>
      ) : (
        <PrintFacts entity={entity} relations={relations.nodes} />
      )}
    </article>
  );
}
