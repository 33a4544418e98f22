import { useRef } from 'react';
import type { Names } from '../../api/useNames.ts';
import { swapEnds, withEnds } from '../../state/introduction.ts';
import { keepOwnOrganisation } from '../../state/ownOrganisation.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { usePart, useTools } from '../context.ts';
import { Mark } from '../Mark.tsx';
import { Name, nameOf } from '../Name.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { actorKinds } from './actorKinds.ts';
import { Cross, Swap } from './icons.ts';
import { calledBy } from './namesText.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

/** From whom and to whom: by name, or what is selected on the canvas. */
export function Ends({ names }: { readonly names: Names }) {
  const { t } = useWords();
  const { ask, change } = useAsk();
  return (
    <div className="ends">
      <End end="from" names={names} />
      <IconButton
        look="plain"
        className="ends-swap"
        label={t('swap')}
        icon={<Swap />}
        disabled={ask.from === null && ask.to === null}
        onClick={() => change(swapEnds)}
      />
      <End end="to" names={names} />
      <OwnOrganisation names={names} />
      <Selected names={names} />
    </div>
  );
}

function End({ end, names }: { readonly end: 'from' | 'to'; readonly names: Names }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
  const { locale } = vocabulary;
  const box = useRef<HTMLFieldSetElement>(null);
  const id = ask[end];
  const entity = id === null ? undefined : names.entities.get(id);
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  return (
    <fieldset className="end" ref={box}>
      <legend>{t(end)}</legend>
      {id === null ? (
        <SearchBox
          label={t(end)}
          placeholder={t(`${end}Hint`)}
          kinds={actorKinds(vocabulary)}
          onChoose={(chosen) => {
            change((now) => withEnds(now, { [end]: chosen }));
            focusOn('button');
          }}
        />
      ) : (
        <p className="end-chosen">
          {entity && <Mark kind={entity.kind} size={24} />}
          <span className="end-name">
            {entity ? <Name entity={entity} /> : calledBy(names, id, locale, t)}
            {id === ask.own && <small>{t('ownIs')}</small>}
            {!entity && names.failed && (
              <Button look="link" onClick={names.retry}>
                {w('error.retry')}
              </Button>
            )}
          </span>
          <IconButton
            label={t('changeOf', { name: entity ? nameOf(entity, locale) : id })}
            icon={<Cross />}
            onClick={() => {
              change((now) => withEnds(now, { [end]: null }));
              focusOn('input');
            }}
          />
        </p>
      )}
    </fieldset>
  );
}

function OwnOrganisation({ names }: { readonly names: Names }) {
  const { t } = useWords();
  const { say } = useTools();
  const { ask, change } = useAsk();
  const { from, own } = ask;
  if (from === null || !names.entities.has(from)) return null;
  const isOwn = own === from;
  return (
    <Button
      look="link"
      className="ends-own"
      onClick={() => {
        keepOwnOrganisation(isOwn ? null : from);
        change((now) => ({ ...now, own: isOwn ? null : from }));
        say(t(isOwn ? 'ownDropped' : 'ownKept'));
      }}
    >
      {t(isOwn ? 'ownForget' : 'ownSet')}
    </Button>
  );
}

/** Actors selected on the canvas, one click from being an end. */
function Selected({ names }: { readonly names: Names }) {
  const { t } = useWords();
  const { loaded, vocabulary } = useTools();
  const { ask, change } = useAsk();
  const selection = usePart((state) => state.selection);
  const actors = selection
    .flatMap((id) => loaded.graph.entities.get(id) ?? [])
    .filter(({ id, kind }) => vocabulary.group(kind) === 'ACTOR' && id !== ask.from && id !== ask.to)
    .slice(0, 2);
  const open = (['from', 'to'] as const).filter(
    (end) => ask[end] === null || !names.entities.has(ask[end] ?? ''),
  );
  if (actors.length === 0 || open.length === 0) return null;
  return (
    <p className="ends-selected">
      {t('useSelected')}
      {actors.flatMap((entity) =>
        open.map((end) => (
          <Button
            key={`${entity.id} ${end}`}
            look="link"
            onClick={() => change((now) => withEnds(now, { [end]: entity.id }))}
          >
            {t(end === 'from' ? 'asFrom' : 'asTo', { name: nameOf(entity, vocabulary.locale) })}
          </Button>
        )),
      )}
    </p>
  );
}
