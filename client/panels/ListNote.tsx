import { useTranslation } from 'react-i18next';
import type { CardEntity } from '../api/useCard.ts';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { useTools } from './context.ts';
import { Said } from './Said.tsx';

interface ListNoteProps {
  readonly entity: CardEntity;
  readonly relations: readonly RelationLineFragment[];
}

/** 出展116社中 18社を掲載: never let a partial list pass for a whole one. */
export function ListNote({ entity, relations }: ListNoteProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { list } = entity;
  if (!list) return null;
  const named = new Set(
    relations
      .filter((r) => r.to.id === entity.id && vocabulary.group(r.from.kind) === 'ACTOR')
      // The list of a site is of those who sit there, not of those who run it.
      .filter((r) => entity.kind !== 'Facility' || r.type === 'TENANT_OF')
      .map((r) => r.from.id),
  ).size;
  const unit = t('panel.unit');
  const stated = list.stated ?? null;
  const text = () => {
    switch (list.complete) {
      case 'COMPLETE':
        return t('panel.listComplete');
      case 'PARTIAL':
        return stated === null
          ? t('panel.listPartialUnknown', { named })
          : t('panel.listPartial', { stated, named, unit });
      case 'STATED_ONLY':
        if (stated !== null) return t('panel.listStatedOnly', { stated });
        return list.unnamed.length > 0 ? '' : t('panel.listStatedOnlyUnknown');
    }
  };
  const unnamed = list.unnamed
    .map(({ printed, role, count }) =>
      [printed ?? role, count && `${count}${unit}`].filter(Boolean).join(' '),
    )
    .filter((words) => words !== '');
  return (
    <p className="card-list">
      {text()}
      {unnamed.length > 0 && (
        <small>
          <Said text={t('panel.unnamed', { text: unnamed.join(t('format.comma')) })} />
        </small>
      )}
    </p>
  );
}
