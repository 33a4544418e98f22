import { useTranslation } from 'react-i18next';
import type { RelationLineFragment } from '../generated/graphql.ts';
import { groupBy } from '../state/groupBy.ts';
import { useTools } from './context.ts';
import { factGroupsOf } from './factGroupsOf.ts';
import { groundOfRelation, statedAttributes } from './ground.ts';
import { Inferred } from './Inferred.tsx';
import { attributesText } from './keyText.ts';
import { Name } from './Name.tsx';
import { Places } from './Places.tsx';
import { usePaperWords } from './paperWords.ts';
import { relationLabel, stateText, whenText } from './relationText.ts';
import { Said } from './Said.tsx';

type Direction = 'OUT' | 'IN';

interface PrintFactsProps {
  readonly entity: { readonly id: string; readonly kind: string };
  readonly relations: readonly RelationLineFragment[];
}

/** An entity's relations on paper: a table under each heading of its card, in it a group for each type. */
export function PrintFacts({ entity, relations }: PrintFactsProps) {
  const { t } = useTranslation();
  const p = usePaperWords();
  const { vocabulary } = useTools();
  const directionOf = ({ from }: RelationLineFragment): Direction => (from.id === entity.id ? 'OUT' : 'IN');
  const labelOf = (relation: RelationLineFragment) =>
    relationLabel({ type: relation.type }, directionOf(relation), vocabulary, t);
  return factGroupsOf(entity, relations, vocabulary).map(({ key, title, facts }) => (
    <section key={key} className="facts">
      <h3 className="facts-head">
        {title}
        <span>{t('panel.total', { count: facts.length })}</span>
      </h3>
      <table className="print-facts">
        <thead>
          <tr>
            <th scope="col">{t('table.to')}</th>
            <th scope="col">{p('when')}</th>
            <th scope="col">{p('places')}</th>
          </tr>
        </thead>
        {[...groupBy(facts, labelOf)].map(([label, group]) => (
          <tbody key={label}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {label}
                <span>{t('panel.total', { count: group.length })}</span>
              </th>
            </tr>
            {group.map((relation) => (
              <Row key={relation.id} relation={relation} direction={directionOf(relation)} label={label} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  ));
}

interface RowProps {
  readonly relation: RelationLineFragment;
  readonly direction: Direction;
  readonly label: string;
}

function Row({ relation, direction, label }: RowProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const { to, role } = relation;
  const other = direction === 'OUT' ? to : relation.from;
  const roleText = role ? vocabulary.role(relation.type, role) : '';
  const details = [
    vocabulary.kind(other.kind),
    label.includes(roleText) ? '' : roleText,
    attributesText(statedAttributes(relation.attributes), t, vocabulary),
  ].filter((text) => text !== '');
  const when = [whenText(relation, to, vocabulary, t), stateText(relation, to, vocabulary, t)];
  return (
    <tr>
      <th scope="row">
        <Name entity={other} />
        <Inferred ground={groundOfRelation(relation)} />
        <small>
          <Said text={details.join(' / ')} />
        </small>
      </th>
      <td>{when.filter((text) => text !== '').join(t('format.comma')) || t('table.undated')}</td>
      <td>
        <Places evidence={relation.evidence} record={relation.id} />
      </td>
    </tr>
  );
}
