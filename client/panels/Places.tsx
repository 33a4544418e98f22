import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidencePlaceFragment } from '../generated/graphql.ts';
import { addressOf } from '../state/address.ts';
import { emptyExplorer } from '../state/explorer.ts';
import { factName, openSource } from '../state/view.ts';
import { usePart, useTools } from './context.ts';
import { useOnPaper } from './paper.ts';
import { placesText, placeText } from './placeText.ts';
import { Said } from './Said.tsx';

interface PlacesProps {
  readonly evidence: readonly EvidencePlaceFragment[];
  /** The record these places print, and its attribute where it is one. */
  readonly record: string;
  readonly attribute?: string;
}

/** Where a fact is printed: source, section and line, each leading to the source's page at that fact. */
export function Places({ evidence, record, attribute }: PlacesProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  const [first, ...rest] = evidence;
  if (!first) return <p className="places">{t('evidence.none')}</p>;
  if (onPaper)
    return (
      <p className="places">
        <Said text={placesText(evidence, t)} />
      </p>
    );
  return (
    <p className="places">
      <PlaceLink place={first} record={record} attribute={attribute} />
      {all &&
        rest.map((place) => (
          <PlaceLink
            key={`${place.source.id} ${place.line} ${place.section} ${place.printed}`}
            place={place}
            record={record}
            attribute={attribute}
          />
        ))}
      {rest.length > 0 && (
        <button type="button" className="places-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('evidence.less') : t('evidence.more', { count: rest.length })}
        </button>
      )}
    </p>
  );
}

function PlaceLink({
  place,
  record,
  attribute,
}: {
  readonly place: EvidencePlaceFragment;
  readonly record: string;
  readonly attribute: string | undefined;
}) {
  const { t } = useTranslation();
  const { actions } = useTools();
  const locale = usePart((state) => state.view.locale);
  const { source, line, printed } = place;
  const fact = factName(line, record, attribute);
  const { path, hash } = addressOf({
    ...emptyExplorer,
    view: openSource({ ...emptyExplorer.view, locale }, source.id, fact),
  });
  const words = placeText(place, t);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.openSource(source.id, fact);
  };
  return (
    <a
      className="place"
      href={hash ? `${path}#${hash}` : path}
      title={[source.title, printed && t('evidence.printed', { text: printed })].filter(Boolean).join('\n')}
      aria-label={t('evidence.open', { title: source.title, place: words })}
      onClick={open}
    >
      <Said text={words} />
    </a>
  );
}
