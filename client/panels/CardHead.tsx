import { useTranslation } from 'react-i18next';
import type { CardEntity } from '../api/useCard.ts';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { KindMark } from '../graph/KindMark.tsx';
import { dateText } from '../i18n/format.ts';
import { useTools } from './context.ts';
import { Editors } from './Editors.tsx';
import { keyText } from './keyText.ts';
import { nameOf } from './Name.tsx';
import { Places } from './Places.tsx';
import { Said } from './Said.tsx';

/** Kind and names of an entity, its numbers, and how complete its list of members is. */
export function CardHead({
  entity,
  relations,
}: {
  readonly entity: CardEntity;
  readonly relations: readonly RelationLineFragment[];
}) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const title = nameOf(entity, locale);
  const second = title === entity.name ? (locale === 'ja' ? entity.nameEn : null) : entity.name;
  const subtitle = [second, entity.reading].filter((text) => text && text !== title);
  return (
    <header className="card-head">
      <p className="card-kind">
        <KindMark kind={entity.kind} group={vocabulary.group(entity.kind)} size={22} />
        {vocabulary.kind(entity.kind)}
      </p>
      <div className="card-title">
        <h2 className="card-name" lang={title === entity.name ? 'ja' : 'en'}>
          {title}
        </h2>
        {title !== entity.name && entity.nameEnIsOurs && <Editors of="nameEn" />}
      </div>
      {subtitle.length > 0 && (
        <p className="card-second">
          {subtitle.map((text) => (
            <span key={text} lang={text === entity.nameEn ? 'en' : 'ja'}>
              {text}
              {text === entity.nameEn && entity.nameEnIsOurs && <Editors of="nameEn" />}
              {text === entity.reading && entity.readingIsOurs && <Editors of="reading" />}
            </span>
          ))}
        </p>
      )}
      {(entity.aliases.length > 0 || entity.externalIds.length > 0) && (
        <dl className="card-names">
          {entity.aliases.length > 0 && (
            <div>
              <dt>{t('panel.others')}</dt>
              <dd>
                {[...new Map(entity.aliases.map((a) => [a.text, a])).values()].map((alias, i) => (
                  <span key={alias.text} title={vocabulary.word('AliasKind', alias.kind)}>
                    {i > 0 && '、'}
                    <Said text={alias.text} />
                    {alias.until && `（${t('panel.until', { date: dateText(alias.until, locale) })}）`}
                  </span>
                ))}
              </dd>
            </div>
          )}
          {entity.externalIds.map(({ scheme, value }) => (
            <div key={`${scheme} ${value}`}>
              <dt>{keyText(scheme, t)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <ListNote entity={entity} relations={relations} />
      <Places evidence={entity.evidence} record={entity.id} />
    </header>
  );
}

/** 出展116社中 18社を掲載: never let a partial list pass for a whole one. */
function ListNote({
  entity,
  relations,
}: {
  readonly entity: CardEntity;
  readonly relations: readonly RelationLineFragment[];
}) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { list } = entity;
  if (!list) return null;
  const named = new Set(
    relations
      .filter((r) => r.to.id === entity.id && vocabulary.group(r.from.kind) === 'ACTOR')
      .map((r) => r.from.id),
  ).size;
  const unit = t('panel.unit');
  const text = () => {
    switch (list.complete) {
      case 'COMPLETE':
        return t('panel.listComplete');
      case 'PARTIAL':
        return list.stated === null || list.stated === undefined
          ? t('panel.listPartialUnknown', { named })
          : t('panel.listPartial', { stated: list.stated, named, unit });
      case 'STATED_ONLY':
        return list.stated === null || list.stated === undefined
          ? t('panel.listStatedOnlyUnknown')
          : t('panel.listStatedOnly', { stated: list.stated });
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
          <Said text={t('panel.unnamed', { text: unnamed.join('、') })} />
        </small>
      )}
    </p>
  );
}
