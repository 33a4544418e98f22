import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { errorText } from '../api/errorText.ts';
import { SearchDocument } from '../api/search.ts';
import type { EntityKind } from '../generated/graphql.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Cross, SearchIcon } from '../ui/icons.ts';
import { isTyping } from '../ui/isTyping.ts';
import { useTools } from './context.ts';
import { SearchOption } from './SearchOption.tsx';

const FIRST = 12;
/** The element the panel is; it takes the focus when something was chosen by search. */
export const PANEL_ID = 'panel';
const PAUSE_MS = 140;

interface SearchBoxProps {
  /** For one of several boxes on the screen: what it asks for, of which kinds, and what becomes of the answer. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly kinds?: EntityKind[];
  readonly onChoose?: (id: string) => void;
}

/** A box for every name: a combobox whose list says which name matched and how. On its own, it is the screen's one box, which shows what is chosen. */
export function SearchBox({ label, placeholder, kinds, onChoose }: SearchBoxProps) {
  const { t } = useTranslation();
  const { actions } = useTools();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const composing = useRef(false);
  /** Enter came before the answer. */
  const hurried = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [result, ask] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: FIRST, kinds: kinds ?? null },
    pause: asked === '',
  });

  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(text.trim().slice(0, 200));
      setActive(0);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    if (onChoose) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onChoose]);

  const settled = asked !== '' && asked === text.trim().slice(0, 200) && !result.fetching;
  const edges = asked === '' ? [] : (result.data?.search.edges ?? []);
  const total = result.data?.search.totalCount ?? 0;
  // A search that failed has no count: nobody knows how many there are.
  const failed =
    settled && result.error ? t('search.failed', { reason: errorText(result.error, t) }) : undefined;
  const listed = open && text.trim() !== '';
  const optionId = (index: number) => `${id}-option-${index}`;

  const choose = (index: number) => {
    const edge = edges[index];
    if (!edge) return;
    setOpen(false);
    setText('');
    if (onChoose) {
      onChoose(edge.node.id);
      return;
    }
    actions.add(edge.node.id);
    input.current?.blur();
    // The keyboard goes on where the answer is: in the card, which opens with the choice.
    requestAnimationFrame(() => document.getElementById(PANEL_ID)?.focus({ preventScroll: true }));
  };

  useEffect(() => {
    if (!settled || !hurried.current) return;
    hurried.current = false;
    choose(0);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and the arrows belong to the input method while a word is being composed.
    if (composing.current || event.nativeEvent.isComposing || event.keyCode === 229) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (listed && edges.length > 0) setActive((now) => (now + step + edges.length) % edges.length);
        return;
      }
      case 'Enter':
        if (!listed) return;
        event.preventDefault();
        if (settled) choose(active);
        else hurried.current = true;
        return;
      case 'Escape':
        event.preventDefault();
        hurried.current = false;
        if (listed) setOpen(false);
        else {
          setText('');
          input.current?.blur();
        }
    }
  };

  const message = () => {
    if (failed) return failed;
    if (!settled && edges.length === 0) return t('search.busy');
    if (settled && edges.length === 0)
      return t([...text.trim()].length === 1 ? 'search.noneOfOne' : 'search.none', { text: text.trim() });
    if (settled && total > edges.length) return t('search.more', { count: total - edges.length });
    return null;
  };

  return (
    <search
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <SearchIcon className="search-icon" aria-hidden="true" />
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label ?? t('search.label')}
        aria-keyshortcuts={onChoose ? undefined : '/'}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={listed && edges[active] ? optionId(active) : undefined}
        placeholder={placeholder ?? t('search.placeholder')}
        value={text}
        maxLength={200}
        onChange={(event) => {
          hurried.current = false;
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        !onChoose && (
          <span className="search-key" title={t('search.shortcut')} aria-hidden="true">
            /
          </span>
        )
      ) : (
        <IconButton
          className="search-clear"
          label={t('search.clear')}
          icon={<Cross />}
          onClick={() => {
            setText('');
            input.current?.focus();
          }}
        />
      )}
      <div className="search-drop" hidden={!listed}>
        <div role="listbox" id={`${id}-list`} aria-label={t('search.results')}>
          {edges.map((edge, index) => (
            <SearchOption
              key={edge.node.id}
              id={optionId(index)}
              found={edge}
              active={index === active}
              onPoint={() => setActive(index)}
              onChoose={() => choose(index)}
            />
          ))}
        </div>
        {message() && (
          <div className="search-message">
            <p aria-hidden={failed !== undefined}>{message()}</p>
            {failed && (
              <Button
                look="link"
                onClick={() => {
                  ask({ requestPolicy: 'network-only' });
                  input.current?.focus();
                }}
              >
                {t('error.retry')}
              </Button>
            )}
          </div>
        )}
      </div>
      <p className="unseen" role="status">
        {listed && settled ? (failed ?? t('search.found', { count: total })) : ''}
      </p>
    </search>
  );
}
