import { useState } from 'react';
import type { RelationLineFragment } from '../../generated/later/graphql.ts';
import { FactList } from '../introduction/FactList.tsx';
import { useWords } from './useWords.ts';

interface FactsFoldProps {
  readonly facts: readonly RelationLineFragment[];
  /** What the facts are of, for who only hears the button. */
  readonly of: string;
}

/** The facts something stands on, with where they are printed, one click away. */
export function FactsFold({ facts, of }: FactsFoldProps) {
  const { t, w } = useWords();
  const [open, setOpen] = useState(false);
  if (facts.length === 0) return null;
  const words = t('pair.facts', { count: facts.length });
  return (
    <>
      <button
        type="button"
        className="pair-evidence"
        aria-expanded={open}
        aria-label={`${of}${w('format.dot')}${words}`}
        onClick={() => setOpen(!open)}
      >
        {words}
      </button>
      {open && <FactList facts={facts} />}
    </>
  );
}
