import { useTranslation } from 'react-i18next';
import type { CardEntity } from '../api/useCard.ts';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { dateText } from '../i18n/format.ts';
import { useTools } from './context.ts';
import { Editors } from './Editors.tsx';
import { keyText } from './keyText.ts';
import { ListNote } from './ListNote.tsx';
import { Mark } from './Mark.tsx';
import { nameOf } from './Name.tsx';
import { Places } from './Places.tsx';
import { Said } from './Said.tsx';

interface CardHeadProps {
  readonly entity: CardEntity;
  readonly relations: readonly RelationLineFragment[];
}

/** Kind and names of an entity, its numbers, and how complete its list of members is. */
export function CardHead({ entity, relations }: CardHeadProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const title = nameOf(entity, locale);
  const second = title === entity.name ? (locale === 'ja' ? entity.nameEn : null) : entity.name;
  const subtitle = [second, entity.reading].flatMap((text) => (text && text !== title ? [text] : []));
  return (
    <header className="card-head">
      <p className="card-kind">
        <Mark kind={entity.kind} size={22} />
        {vocabulary.kind(entity.kind)}
      </p>
      <div className="card-title">
        <h2 className="card-name" lang={title === entity.name ? 'ja' : 'en'}>
          {title}
        </h2>
        <NameMark entity={entity} name={title} />
      </div>
      {subtitle.length > 0 && (
        <p className="card-second">
          {subtitle.map((text) => (
            <span key={text} lang={text === entity.nameEn ? 'en' : 'ja'}>
              {text}
              <NameMark entity={entity} name={text} />
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
                {aliasesOf(entity).map((alias, i) => (
                  <span key={alias.text} title={vocabulary.word('AliasKind', alias.kind)}>
                    {i > 0 && t('format.comma')}
                    <Said text={alias.text} />
                    {alias.until &&
                      t('sentence.role', { role: t('panel.until', { date: dateText(alias.until, locale) }) })}
                    {alias.kind === 'OURS' && <Editors of="alias" />}
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

/** Each other name once; one that a source gives is not the editors'. */
function aliasesOf({ aliases }: Pick<CardEntity, 'aliases'>): CardEntity['aliases'] {
  const given = new Set(aliases.filter(({ kind }) => kind !== 'OURS').map(({ text }) => text));
  const ours = aliases.filter(({ kind, text }) => kind !== 'OURS' || !given.has(text));
  return [...new Map(ours.map((alias) => [alias.text, alias])).values()];
}

/** Marks a name that no source gives; the name the sources know the entity by never is one. */
function NameMark({ entity, name }: { readonly entity: CardEntity; readonly name: string }) {
  if (name === entity.name) return null;
  if (name === entity.nameEn && entity.nameEnIsOurs) return <Editors of="nameEn" />;
  return name === entity.reading && entity.readingIsOurs ? <Editors of="reading" /> : null;
}
