import { useTranslation } from 'react-i18next';
import type { EvidencePlaceFragment } from '../generated/graphql.ts';
import { dateText } from '../i18n/format.ts';
import { groupBy } from '../state/groupBy.ts';
import { Cut } from './Cut.tsx';
import { useTools } from './context.ts';
import { attributeText, keyText } from './keyText.ts';
import { Places } from './Places.tsx';

interface Attribute {
  readonly key: string;
  readonly value: string;
  readonly asOf?: string | null;
  readonly evidence: readonly EvidencePlaceFragment[];
}

const FIRST = 6;

/** What is known of an entity besides its relations; values of sources that disagree stand side by side. */
export function AttributeList({
  record,
  attributes,
}: {
  readonly record: string;
  readonly attributes: readonly Attribute[];
}) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  if (attributes.length === 0) return null;
  const byKey = groupBy(attributes, (attribute) => attribute.key);
  return (
    <section className="facts">
      <h3 className="facts-head">{t('panel.attributes')}</h3>
      <Cut items={[...byKey]} first={FIRST}>
        {(items) => (
          <dl className="attributes">
            {items.map(([key, values]) => (
              <div key={key}>
                <dt>{keyText(key, t)}</dt>
                {values.map((attribute) => (
                  <dd key={`${attribute.value} ${attribute.asOf}`}>
                    <p>
                      {attributeText(key, attribute.value, t, vocabulary.locale, vocabulary.word)}
                      {attribute.asOf && (
                        <span className="soft">
                          {` ${t('panel.asOf', { date: dateText(attribute.asOf, vocabulary.locale) })}`}
                        </span>
                      )}
                    </p>
                    {attribute.evidence.length > 0 && (
                      <Places evidence={attribute.evidence} record={record} attribute={key} />
                    )}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        )}
      </Cut>
    </section>
  );
}
