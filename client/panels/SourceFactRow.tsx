import type { TFunction } from 'i18next';
import type { MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceFactLineFragment } from '../generated/later/graphql.ts';
import { periodText, valueText } from '../i18n/format.ts';
import type { Vocabulary } from '../i18n/vocabulary.ts';
import { addressOf } from '../state/address.ts';
import { emptyExplorer } from '../state/explorer.ts';
import { isAhead } from '../state/facts.ts';
import type { GraphEntity } from '../state/graphData.ts';
import { openSource } from '../state/view.ts';
import { LinkIcon } from '../ui/icons.ts';
import { useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { groundOf, HOW } from './ground.ts';
import { attributeText, DATES, keyText } from './keyText.ts';
import { nameOf, quotedName } from './Name.tsx';
import { relationText } from './relationText.ts';
import { Said } from './Said.tsx';
import { useSourceWords } from './sourceWords.ts';
import { stageWhen } from './stageWhen.ts';

interface SourceFactRowProps {
  readonly source: string;
  readonly fact: SourceFactLineFragment;
  readonly name: string;
  readonly marked: boolean;
  readonly ref: Ref<HTMLLIElement> | undefined;
}

/** One fact of a document in plain words, with those it is about. */
export function SourceFactRow({ source, fact, name, marked, ref }: SourceFactRowProps) {
  const { t } = useTranslation();
  const s = useSourceWords();
  const { vocabulary, actions } = useTools();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.openSource(source, name);
  };
  const { path, hash } = addressOf({
    ...emptyExplorer,
    view: openSource({ ...emptyExplorer.view, locale: vocabulary.locale }, source, name),
  });
  return (
    <li ref={ref} className={`source-fact ${marked ? 'marked' : ''}`} tabIndex={marked ? -1 : undefined}>
      <p>
        <Said text={sentence(fact, source, vocabulary, t)} />
        {'\u00a0'}
        <a
          className="permalink"
          onClick={open}
          href={`${path}#${hash}`}
          aria-label={s('permalink')}
          title={s('permalink')}
        >
          <LinkIcon aria-hidden="true" />
        </a>
      </p>
      {(fact.printed || fact.note || fact.page || inferredFrom(fact)) && (
        <p className="soft">
          <Said
            text={[
              fact.page && t('evidence.page', { page: fact.page }),
              fact.printed && t('evidence.printed', { text: fact.printed }),
              fact.note,
              inferredFrom(fact),
            ]
              .filter(Boolean)
              .join(t('format.dot'))}
          />
        </p>
      )}
      <p className="source-entities">
        {entitiesOf(fact).map((entity) => (
          <EntityButton key={entity.id} entity={entity} />
        ))}
      </p>
    </li>
  );
}

/** The words that say a relation is inferred; null where none do, and where they are the fact itself. */
const inferredFrom = ({ relation, attribute }: SourceFactLineFragment): string | null =>
  (!attribute && relation?.attributes.find(({ key, value }) => key === HOW && groundOf([value]))?.value) ||
  null;

function entitiesOf({
  entity,
  relation,
  measure,
  collaboration,
}: SourceFactLineFragment): readonly GraphEntity[] {
  if (relation) return [relation.from, relation.to];
  const one = measure?.entity ?? collaboration ?? entity;
  return one ? [one] : [];
}

/** What the fact says, in words. */
function sentence(
  fact: SourceFactLineFragment,
  source: string,
  vocabulary: Vocabulary,
  t: TFunction<'words'>,
): string {
  const { locale } = vocabulary;
  const { entity, relation, measure, stage, collaboration, attribute } = fact;
  if (relation) {
    const ends = new Map<string, GraphEntity>([
      [relation.from.id, relation.from],
      [relation.to.id, relation.to],
    ]);
    const said = relationText(relation, ends, vocabulary, t);
    if (!attribute) return said;
    const values = relation.attributes.filter((a) => a.key === attribute);
    return t('sentence.relationAttribute', {
      sentence: said,
      key: keyText(attribute, t),
      value: values.map((a) => attributeText(attribute, a.value, t, locale, vocabulary.word)).join(' / '),
    });
  }
  if (measure) {
    const what = [vocabulary.word('MeasureNature', measure.nature), periodText(measure, t, locale)];
    const notes = t('sentence.role', { role: what.filter((word) => word !== '').join(t('format.dot')) });
    return t('sentence.measure', {
      entity: quotedName(measure.entity, locale),
      name: measure.name,
      value: `${valueText(measure, locale)}${notes}`,
    });
  }
  if (stage && collaboration) {
    const said = t('sentence.stage', {
      name: quotedName(collaboration, locale),
      stage: vocabulary.word('MatchStage', stage.stage),
    });
    return t('sentence.notes', { sentence: said, notes: stageWhen(stage, t, locale) });
  }
  if (!entity) return '';
  const name = quotedName(entity, locale);
  if (!attribute) {
    const words = { kind: vocabulary.kind(entity.kind), name };
    return name === nameOf(entity, locale) ? t('sentence.named', words) : t('sentence.stated', words);
  }
  const values = entity.attributes.filter((a) => a.key === attribute);
  const printed = values.filter((a) =>
    a.evidence.some((place) => place.source.id === source && place.line === fact.line),
  );
  return t('sentence.attribute', {
    name,
    key: keyText(attribute, t),
    value: (printed.length > 0 ? printed : values)
      .map((a) => {
        const value = attributeText(attribute, a.value, t, locale, vocabulary.word);
        return DATES.has(attribute) && isAhead(a) ? t('format.ahead', { date: value }) : value;
      })
      .join(' / '),
  });
}
