import { useTranslation } from 'react-i18next';
import type { SearchQuery } from '../generated/graphql.ts';
import { usePart, useTools } from './context.ts';
import { Mark } from './Mark.tsx';
import { Name, nameOf } from './Name.tsx';

interface SearchOptionProps {
  readonly id: string;
  readonly found: SearchQuery['search']['edges'][number];
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One of what was found: its name, the other name that matched, its kind and how it matched. */
export function SearchOption({ id, found: { node, matched }, active, onPoint, onChoose }: SearchOptionProps) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  const shown = usePart((state) => state.canvas.shown.includes(node.id));
  const isPrinted = matched.field === 'PRINTED';
  const other = !isPrinted && matched.field !== 'NAME' && matched.text !== nameOf(node, vocabulary.locale);
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="search-option"
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onChoose}
      onKeyDown={() => {}}
    >
      <Mark kind={node.kind} size={26} />
      <span className="search-name">
        <Name entity={node} />
        {isPrinted && <small>{vocabulary.word('NameField', matched.field)}</small>}
        {other && (
          <small>
            {t('search.matched', {
              field: vocabulary.word('NameField', matched.field),
              text: matched.text,
            })}
          </small>
        )}
      </span>
      <span className="search-side">
        <small>{vocabulary.kind(node.kind)}</small>
        <small>
          {[t(`search.${matched.how}`), ...(shown ? [t('search.onCanvas')] : [])].join(t('format.dot'))}
        </small>
      </span>
    </div>
  );
}
