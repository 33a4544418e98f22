import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardEntity } from '../api/useCard.ts';
import type { MeasureLineFragment, RelationLineFragment } from '../generated/graphql.ts';
import { dateText, periodText, valueText } from '../i18n/format.ts';
import { type Day, daysOf, fiscalYearOf } from '../state/dates.ts';
import { dayOf, isAhead } from '../state/facts.ts';
import { groupBy } from '../state/groupBy.ts';
import { measureDay } from '../state/measureDay.ts';
import { Badge } from '../ui/Badge.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { FactLine } from './FactLine.tsx';
import { DATES, keyText } from './keyText.ts';
import { Places } from './Places.tsx';
import { Said } from './Said.tsx';
import { stageWhen } from './stageWhen.ts';

const FIRST = 30;

interface Moment {
  readonly day: Day;
  readonly key: string;
  readonly line: ReactNode;
}

interface TimelineProps {
  readonly card: CardEntity;
  readonly relations: readonly RelationLineFragment[];
  readonly measures: readonly MeasureLineFragment[];
}

/** Everything dated, in the order of time, newest first, under fiscal years; relations without a date are counted. */
export function Timeline({ card, relations, measures }: TimelineProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const plain = (title: string, when: string, places: ReactNode, planned = false) => (
    <li className="fact">
      <p className="fact-top">
        <span className="fact-title">
          <Said text={title} />
        </span>
        {planned && <Badge look="planned">{t('panel.planned')}</Badge>}
      </p>
      {when && <p className="fact-label">{when}</p>}
      {places}
    </li>
  );
  const moment = (day: Day | null | undefined, key: string, line: ReactNode): readonly Moment[] =>
    day === null || day === undefined ? [] : [{ day, key, line }];
  const moments: Moment[] = [
    ...relations.flatMap((relation) =>
      moment(dayOf(relation, relation.to), relation.id, <FactLine id={card.id} relation={relation} />),
    ),
    ...('stages' in card ? card.stages : []).flatMap((stage) =>
      moment(
        daysOf(stage.date)?.first,
        stage.id,
        plain(
          vocabulary.word('MatchStage', stage.stage),
          stageWhen(stage, t, locale),
          <Places evidence={stage.evidence} record={stage.id} />,
        ),
      ),
    ),
    ...card.attributes
      .filter(({ key }) => DATES.has(key))
      .flatMap((attribute) =>
        moment(
          daysOf(attribute.value)?.first,
          `${attribute.key} ${attribute.value}`,
          plain(
            keyText(attribute.key, t),
            dateText(attribute.value, locale),
            <Places evidence={attribute.evidence} record={card.id} attribute={attribute.key} />,
            isAhead(attribute),
          ),
        ),
      ),
    ...measures.flatMap((measure) =>
      moment(
        measureDay(measure),
        measure.id,
        plain(
          `${measure.name}${t('format.value')}${valueText(measure, locale)}`,
          [vocabulary.word('MeasureNature', measure.nature), periodText(measure, t, locale)].join(
            t('format.dot'),
          ),
          <Places evidence={measure.evidence} record={measure.id} />,
        ),
      ),
    ),
  ].sort((a, b) => b.day - a.day || (a.key < b.key ? -1 : 1));
  const undated = relations.filter((relation) => dayOf(relation, relation.to) === null).length;
  return (
    <div className="timeline">
      {moments.length === 0 && <Notice title={t('panel.noDates')} />}
      <Cut items={moments} first={FIRST}>
        {(items) =>
          [...groupBy(items, ({ day }) => fiscalYearOf(day))].map(([year, inYear]) => (
            <section key={year} className="facts">
              <h3 className="facts-head">
                {t('period.value', { year })}
                <span>{t('panel.total', { count: inYear.length })}</span>
              </h3>
              <ul>
                {inYear.map(({ key, line }) => (
                  <Fragment key={key}>{line}</Fragment>
                ))}
              </ul>
            </section>
          ))
        }
      </Cut>
      {undated > 0 && <p className="soft">{t('period.undated', { count: undated })}</p>}
    </div>
  );
}
