import { invalidInput, limitExceeded } from '../model/errors.ts';
import { editsOfWhole } from './matching.ts';
import { formsOfName, isTold, type NameForm } from './normalise.ts';

export const MAX_SEARCH_LENGTH = 200;

/** A text as it is looked for. */
export interface NameQuery {
  /** What a name may be, begin with or hold: each form of the text and its core. */
  readonly forms: readonly Uint16Array[];
  /** What a name's core may nearly be: cores of at least 3 characters, not of digits alone. */
  readonly nearly: readonly Uint16Array[];
  /**
   * The forms with signs of a text that cannot be told without them, else none: a name has to begin with or hold
   * one of these to be found as more than nearly what was typed.
   */
  readonly withSigns: readonly Uint16Array[];
}

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/**
 * @throws INVALID_INPUT for a text of blanks, LIMIT_EXCEEDED for one over 200 characters.
 */
export function checkSearchText(text: string): void {
  if (text.trim() === '') throw invalidInput('There is nothing to search for: give at least one character.');
  if (text.length > MAX_SEARCH_LENGTH) {
    throw limitExceeded(
      `The text searched for has ${text.length} characters: at most ${MAX_SEARCH_LENGTH} are allowed.`,
      { limit: 'text', most: MAX_SEARCH_LENGTH, given: text.length },
    );
  }
}

/** The query of a text; one without forms finds nothing. */
export function nameQuery(text: string): NameQuery {
  const { letters, withSigns } = formsOfName(text);
  const forms = new Set<string>();
  const nearly = new Set<string>();
  for (const form of letters) {
    const core = coreOf(form);
    forms.add(form.text);
    if (core !== '') forms.add(core);
    if (editsOfWhole(core.length) > 0 && core.length <= MAX_SEARCH_LENGTH && !/^\d+$/.test(core))
      nearly.add(core);
  }
  return {
    forms: [...forms].map(unitsOf),
    nearly: [...nearly].map(unitsOf),
    withSigns: textsWithSigns(withSigns).map(unitsOf),
  };
}

const coreOf = ({ text, coreStart, coreEnd }: NameForm) => text.slice(coreStart, coreEnd);

const textsWithSigns = (forms: readonly NameForm[]): readonly string[] => [
  ...new Set(forms.flatMap((form) => [form.text, coreOf(form)]).filter(isTold)),
];
