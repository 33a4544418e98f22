import { useTranslation } from 'react-i18next';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { useTools } from './context.ts';
import { EntityButton } from './EntityButton.tsx';
import { groundOfRelation, statedAttributes } from './ground.ts';
import { Inferred } from './Inferred.tsx';
import { attributesText } from './keyText.ts';
import { Mark } from './Mark.tsx';
import { Places } from './Places.tsx';
import { isHappening, relationLabel, whenText } from './relationText.ts';
import { Said } from './Said.tsx';
import { StateBadge } from './StateBadge.tsx';

/** One relation seen from an entity: the other end, how they are related, when, and where that is printed. */
export function FactLine({ id, relation }: { readonly id: string; readonly relation: RelationLineFragment }) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const outwards = relation.from.id === id;
  const attributes = statedAttributes(relation.attributes);
  const other = outwards ? relation.to : relation.from;
  // A happening's date stands in the badge.
  const when =
    isHappening(relation, relation.to, vocabulary) && relation.state !== 'PLANNED'
      ? ''
      : whenText(relation, relation.to, vocabulary, t);
  return (
    <li className="fact">
      <div className="fact-top">
        <Mark kind={other.kind} size={18} />
        <EntityButton entity={other} />
        <StateBadge relation={relation} to={relation.to} />
      </div>
      <p className="fact-label">
        <Said text={relationLabel(relation, outwards ? 'OUT' : 'IN', vocabulary, t)} />
        {when && <span className="fact-when">{when}</span>}
        <Inferred ground={groundOfRelation(relation)} />
      </p>
      {attributes.length > 0 && (
        <p className="fact-extra">
          <Said text={attributesText(attributes, t, vocabulary)} />
        </p>
      )}
      <Places evidence={relation.evidence} record={relation.id} />
    </li>
  );
}
