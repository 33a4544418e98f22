import { useState } from 'react';
import { toggleWord } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { actorKinds } from './actorKinds.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface ChoiceProps {
  readonly of: 'kinds' | 'types';
  readonly title: string;
  /** What choosing does. */
  readonly text: string;
  /** The words in groups; the head of a group tells apart what is labelled alike. */
  readonly groups: readonly { readonly head?: string; readonly words: readonly string[] }[];
  readonly labelOf: (word: string) => string;
}

/** Kinds or relation types to choose among, folded away until one is chosen; choosing none is choosing all. */
export function Choice({ of, title, text, groups, labelOf }: ChoiceProps) {
  const { t } = useWords();
  const { ask, change } = useAsk();
  const chosen = ask[of];
  const [open, setOpen] = useState(chosen.length > 0);
  return (
    <details
      className="intro-options intro-choice"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{chosen.length === 0 ? title : t('chosenOf', { title, count: chosen.length })}</summary>
      <p className="soft">{text}</p>
      {groups.map(({ head, words }) => (
        <fieldset className="choice-words" key={head ?? ''}>
          {head !== undefined && <legend>{head}</legend>}
          {words.map((word) => (
            <Button
              key={word}
              aria-pressed={chosen.includes(word)}
              onClick={() => change((now) => toggleWord(now, of, word))}
            >
              {labelOf(word)}
            </Button>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

/** Kinds of actors to choose among. */
export function KindsChoice({ title, text }: Pick<ChoiceProps, 'title' | 'text'>) {
  const { vocabulary } = useTools();
  return (
    <Choice
      of="kinds"
      title={title}
      text={text}
      groups={[{ words: actorKinds(vocabulary) }]}
      labelOf={vocabulary.kind}
    />
  );
}
