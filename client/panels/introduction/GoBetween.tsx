import type { GraphEntity } from '../../state/graphData.ts';
import { toggleAvoided, toggleRequired } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { Mark } from '../Mark.tsx';
import { Name, nameOf } from '../Name.tsx';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

/** One who is to introduce, and what the reader may say of that. */
export function GoBetween({ entity }: { readonly entity: GraphEntity }) {
  const { t } = useWords();
  const { vocabulary, actions } = useTools();
  const { ask, change } = useAsk();
  const { id } = entity;
  const name = nameOf(entity, vocabulary.locale);
  const required = ask.via.includes(id);
  return (
    <div className="go-between">
      <Mark kind={entity.kind} size={20} />
      <strong>
        <Name entity={entity} />
      </strong>
      <span className="go-between-actions">
        <Button aria-label={t('avoidOf', { name })} onClick={() => change((now) => toggleAvoided(now, id))}>
          {t('avoid')}
        </Button>
        <Button
          aria-pressed={required}
          aria-label={t('requireOf', { name })}
          onClick={() => change((now) => toggleRequired(now, id))}
        >
          {t('require')}
        </Button>
        <Button look="link" aria-label={t('showOf', { name })} onClick={() => actions.add(id)}>
          {t('show')}
        </Button>
      </span>
    </div>
  );
}
