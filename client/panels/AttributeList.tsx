import { useTranslation } from 'react-i18next';
import type { EvidencePlaceFragment } from '../generated/graphql.ts';
import { dateText } from '../i18n/format.ts';
import { isAhead } from '../state/facts.ts';
import { groupBy } from '../state/groupBy.ts';
import { Badge } from '../ui/Badge.tsx';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { groundOf } from './ground.ts';
import { Inferred } from './Inferred.tsx';
import { attributeText, DATES, keyText } from './keyText.ts';
import { Places } from './Places.tsx';
import { useOnPaper } from './paper.ts';
import { Said } from './Said.tsx';

interface Attribute {
  readonly key: string;
  readonly value: string;
  readonly asOf?: string | null;
  readonly evidence: readonly EvidencePlaceFragment[];
}

interface AttributeListProps {
  readonly record: string;
  readonly attributes: readonly Attribute[];
}

/** What something is comes before its facts, in this order. */
const WHAT = ['description', 'definition'];
const ESSENTIAL = [
  ...WHAT,
  'type',
  'kind',
  'status',
  'plannedDate',
  'opened',
  'closed',
  'date',
  'endDate',
  'days',
  'established',
  'size',
  'address',
];
const REGISTER = ['registeredName', 'registeredAddress', 'registerEvent'];
const FIRST_VALUES = 3;

/** What an entity is: its description, then what a reader asks first. */
export function Essentials({ record, attributes }: AttributeListProps) {
  const { t } = useTranslation();
  const shown = ESSENTIAL.flatMap((key) => attributes.filter((a) => a.key === key));
  return <Attributes title={t('panel.attributes')} record={record} attributes={shown} />;
}

/** What else is known of it, below its facts; last and folded, what the register says. */
export function OtherAttributes({ record, attributes }: AttributeListProps) {
  const { t } = useTranslation();
  const onPaper = useOnPaper();
  const register = REGISTER.flatMap((key) => attributes.filter((a) => a.key === key));
  const others = attributes.filter(({ key }) => !ESSENTIAL.includes(key) && !REGISTER.includes(key));
  return (
    <>
      <Attributes title={t('panel.otherAttributes')} record={record} attributes={others} />
      {register.length > 0 && (
        <details className="facts register" open={onPaper || undefined}>
          <summary className="facts-head">
            {t('panel.register')}
            <span>{t('panel.total', { count: register.length })}</span>
          </summary>
          <Values record={record} attributes={register} />
          {/* The register asks that its name, and that it was worked on, stand where its data is read. */}
          {titlesOf(register).map((title) => (
            <p key={title} className="soft">
              <Said text={title} />
            </p>
          ))}
        </details>
      )}
    </>
  );
}

const titlesOf = (attributes: readonly Attribute[]): readonly string[] => [
  ...new Set(attributes.flatMap(({ evidence }) => evidence.map(({ source }) => source.title))),
];

function Attributes({ title, record, attributes }: AttributeListProps & { readonly title: string }) {
  if (attributes.length === 0) return null;
  return (
    <section className="facts">
      <h3 className="facts-head">{title}</h3>
      <Values record={record} attributes={attributes} />
    </section>
  );
}

/** Values under their keys; those of sources that disagree stand side by side. */
function Values({ record, attributes }: AttributeListProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  return (
    <dl className="attributes">
      {[...groupBy(attributes, ({ key }) => key)].map(([key, values]) => (
        <div key={key} className={WHAT.includes(key) ? 'what' : ''}>
          <dt>{keyText(key, t)}</dt>
          <dd>
            <Cut items={values} first={FIRST_VALUES}>
              {(items) =>
                items.map((attribute) => (
                  <div key={`${attribute.value} ${attribute.asOf}`} className="attribute-value">
                    <p>
                      <Said
                        text={attributeText(key, attribute.value, t, vocabulary.locale, vocabulary.word)}
                      />
                      {DATES.has(key) && isAhead(attribute) && (
                        <>
                          {' '}
                          <Badge look="planned">{t('panel.planned')}</Badge>
                        </>
                      )}
                      {attribute.asOf && (
                        <span className="soft">
                          {` ${t('panel.asOf', { date: dateText(attribute.asOf, vocabulary.locale) })}`}
                        </span>
                      )}
                      <Inferred ground={groundOf(attribute.evidence.map(({ note }) => note))} />
                    </p>
                    {attribute.evidence.length > 0 && (
                      <Places evidence={attribute.evidence} record={record} attribute={key} />
                    )}
                  </div>
                ))
              }
            </Cut>
          </dd>
        </div>
      ))}
    </dl>
  );
}
