import { type DragEvent, useId, useRef, useState } from 'react';
import { lineOf, type Reading, type ReadNames, readNames } from '../../state/readNames.ts';
import { Button } from '../../ui/Button.tsx';
import { useAsk } from '../introduction/useAsk.ts';
import { useWords } from '../introduction/useWords.ts';
import { HowRead } from './HowRead.tsx';
import { readFile } from './readFile.ts';

/** A list that was given: its names as they are read one way or another. */
type Given = (reading?: Reading) => ReadNames;

/** Where a list of names is pasted, or dropped as a file. */
export function NameBox() {
  const { t } = useWords();
  const { ask, change } = useAsk();
  const [text, setText] = useState(() => ask.names.map((name) => lineOf(name.text)).join('\n'));
  const [given, setGiven] = useState<{ readonly read: Given; readonly as: ReadNames } | null>(null);
  const [failed, setFailed] = useState('');
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (read: Given, reading?: Reading) => {
    const as = read(reading);
    const { names } = as;
    setGiven({ read, as });
    setFailed(names.length === 0 ? t('meet.noNames') : '');
    if (names.length === 0) return;
    setText(names.map(lineOf).join('\n'));
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
      setGiven(null);
      setFailed(t('meet.fileFailed', { name: chosen.name }));
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
        <Button
          look="primary"
          disabled={text.trim() === ''}
          onClick={() => take((reading) => readNames(text, reading))}
        >
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
              setGiven(null);
              setFailed('');
              change((now) => ({ ...now, names: [] }));
            }}
          >
            {t('meet.clear')}
          </Button>
        )}
      </div>
      <div role="status">
        {failed && <p>{failed}</p>}
        {given && (
          <HowRead read={given.as} now={ask.names.length} onRead={(reading) => take(given.read, reading)} />
        )}
      </div>
    </section>
  );
}
