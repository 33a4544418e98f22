import { useTranslation } from 'react-i18next';
import type { RelationPlaces } from '../api/relationPlaces.ts';
import type { WholeCard } from '../api/wholeCard.ts';
import type { EvidencePlaceFragment } from '../generated/graphql.ts';
import { dayText } from '../i18n/dayText.ts';
import { histogramOf } from '../state/histogram.ts';
import { ofEveryYear } from '../state/visible.ts';
import { usePart, useTools } from './context.ts';
import { DocumentList, documentsOf } from './DocumentList.tsx';
import { filtersText } from './filtersText.ts';
import { PrintCard } from './PrintCard.tsx';
import { PrintMap } from './PrintMap.tsx';
import { PaperContext } from './paper.ts';
import { usePaperWords } from './paperWords.ts';

export interface Printed {
  readonly image: string | null;
  /** Of the one entity that is selected. */
  readonly card: WholeCard | null;
  readonly places: RelationPlaces;
  readonly date: Date;
}

/** The view on paper: the card of what is selected, else what the canvas shows. Seen on paper only. */
export function PrintSheet({ printed: { image, card, places, date } }: { readonly printed: Printed }) {
  const { t } = useTranslation();
  const p = usePaperWords();
  const { loaded, visible, vocabulary } = useTools();
  const filters = usePart((state) => state.filters);
  const canvas = usePart((state) => state.canvas);
  const { locale } = vocabulary;
  const off = filtersText(
    filters,
    histogramOf(ofEveryYear(loaded.graph, canvas, filters)).undated,
    vocabulary,
    t,
  );
  const evidence = card
    ? evidenceOf(card)
    : visible.relations.flatMap(({ id }) => places?.get(id)?.evidence ?? []);
  const documents = documentsOf(evidence);
  return (
    <PaperContext value={true}>
      <main className="print-sheet">
        <h1>{card ? p('card') : p('title')}</h1>
        <p>
          {p('made', { date: dayText(date, locale) })}
          {off !== '' && `${t('format.dot')}${p('filters', { text: off })}`}
        </p>
        {card && <PrintCard card={card} />}
        {image && (
          <figure>
            {card && <figcaption>{p('picture')}</figcaption>}
            <img src={image} alt={p('picture')} />
          </figure>
        )}
        {!card && <PrintMap places={places} />}
        {documents.length > 0 && (
          <>
            <h2>{p('documents')}</h2>
            <DocumentList documents={documents} />
          </>
        )}
        <p className="print-address">{`${p('address')}: ${window.location.href}`}</p>
      </main>
    </PaperContext>
  );
}

function evidenceOf({ entity, relations, measures }: WholeCard): readonly EvidencePlaceFragment[] {
  const stages = 'stages' in entity ? entity.stages : [];
  return [entity, ...entity.attributes, ...stages, ...measures.nodes, ...relations.nodes].flatMap(
    (record) => record.evidence,
  );
}
