import { MOST_NAMES } from '../../state/introduction.ts';
import type { Reading, ReadNames } from '../../state/readNames.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { listed } from '../introduction/namesText.ts';
import { useWords } from '../introduction/useWords.ts';
import { Said } from '../Said.tsx';

interface HowReadProps {
  readonly read: ReadNames;
  /** How many names there are now, after the reader took some off or apart. */
  readonly now: number;
  readonly onRead: (reading: Reading) => void;
}

/** How a list was read where that could be otherwise, what was left unread, and the other ways to read it. */
export function HowRead({ read, now, onRead }: HowReadProps) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const { reading, columns, width, isCut, stated, skipped, left, names } = read;
  const called = (at: number) => {
    const column = columns.find((one) => one.at === at);
    if (column?.head) return t('meet.columnCalled', { name: column.head });
    return t('meet.columnNumber', { number: at + 1, first: listed(column?.first ?? [], locale) });
  };
  const how = () => {
    if (reading === 'lines') return t('meet.linesText');
    if (reading === 'all') return width > 1 ? t('meet.columnsAll', { count: width }) : '';
    const head = columns.find(({ at }) => at === reading)?.head;
    return head ? t('meet.columnText', { name: head }) : t('meet.columnPlain', { column: called(reading) });
  };
  const notes = [
    how(),
    isCut ? t('meet.cutText', { count: names.length + left }) : '',
    left > 0 ? t('meet.tooMany', { most: MOST_NAMES, left }) : '',
    skipped.length > 0 ? t('meet.skipped', { texts: listed(skipped, locale) }) : '',
    stated !== null && stated !== now ? t('meet.statedText', { stated, count: now }) : '',
  ].filter((note) => note !== '');
  const others = [
    ...(columns.length > 1
      ? columns
          .filter(({ at }) => at !== reading)
          .map(({ at }) => ({ to: at, label: t('meet.readColumn', { column: called(at) }) }))
      : []),
    ...(width > 1 && reading !== 'all' ? [{ to: 'all' as const, label: t('meet.readAll') }] : []),
    ...(reading !== 'lines' && (isCut || reading === 'all') && (isCut || width > 1)
      ? [{ to: 'lines' as const, label: t('meet.readLines') }]
      : []),
    ...(reading === 'lines' && width < 2 ? [{ to: 'all' as const, label: t('meet.readCut') }] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note}>
          <Said text={note} />
        </p>
      ))}
      {others.length > 0 && (
        <p className="name-box-tools">
          {others.map(({ to, label }) => (
            <Button key={to} onClick={() => onRead(to)}>
              <Said text={label} />
            </Button>
          ))}
        </p>
      )}
    </>
  );
}
