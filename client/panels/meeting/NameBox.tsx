import { type DragEvent, useId, useRef, useState } from 'react';
import { MOST_NAMES } from '../../state/introduction.ts';
import { type ReadNames, readNames } from '../../state/readNames.ts';
import { Button } from '../../ui/Button.tsx';
import { useAsk } from '../introduction/useAsk.ts';
import { useWords } from '../introduction/useWords.ts';
import { readFile } from './readFile.ts';

/** Where a list of names is pasted, or dropped as a file. */
export function NameBox() {
  const { t } = useWords();
  const { ask, change } = useAsk();
  const [text, setText] = useState(() => ask.names.map((name) => name.text).join('\n'));
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = ({ names, column, cut }: ReadNames) => {
    setNotes([
      ...(names.length === 0 ? [t('meet.noNames')] : []),
      ...(cut ? [t('meet.tooMany', { most: MOST_NAMES })] : []),
      ...(column ? [t('meet.columnText', { name: column })] : []),
    ]);
    if (names.length === 0) return;
    setText(names.join('\n'));
    change((now) => ({
      ...now,
      names: names.map(
        (name) => now.names.find((known) => known.text === name) ?? { text: name, chosen: null },
      ),
    }));
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      take(await readFile(chosen));
    } catch {
      setNotes([t('meet.fileFailed', { name: chosen.name })]);
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void open(dropped);
    else setText(event.dataTransfer.getData('text'));
  };
  return (
    <section
      className={`name-box ${over ? 'over' : ''}`}
      aria-label={t('meet.paste')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor={id}>{t('meet.paste')}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        placeholder={t('meet.pasteHint')}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="soft">{t('meet.drop')}</p>
      <div className="name-box-tools">
        <Button look="primary" disabled={text.trim() === ''} onClick={() => take(readNames(text))}>
          {t('meet.read')}
        </Button>
        <Button onClick={() => file.current?.click()}>{t('meet.file')}</Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.csv,.tsv,.xlsx,text/plain,text/csv"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {ask.names.length > 0 && (
          <Button
            look="link"
            onClick={() => {
              setText('');
              setNotes([]);
              change((now) => ({ ...now, names: [] }));
            }}
          >
            {t('meet.clear')}
          </Button>
        )}
      </div>
      <div role="status">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  );
}
