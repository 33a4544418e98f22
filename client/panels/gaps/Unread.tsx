import { emptyGapAsk, type GapAsk, unreadIn } from '../../state/gaps.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { usePart, useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { groupingText } from './groupingText.ts';
import { listKinds } from './listKinds.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** Says what of the address cannot be read, and what is shown in its place. */
export function Unread() {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useGaps();
  const asked = usePart((state) => state.asked);
  const isKind = ask.kind === '' || listKinds(vocabulary).some((kind) => kind === ask.kind);
  const unread = [
    ...unreadIn(asked),
    ...(isKind ? [] : [{ key: 'kind' as const, name: 'kind', text: ask.kind }]),
  ];
  if (unread.length === 0) return null;
  const instead = (key: keyof GapAsk): string => {
    switch (key) {
      case 'screen':
        return t('screen.matrix');
      case 'rows':
      case 'columns':
        return groupingText(emptyGapAsk[key], vocabulary);
      case 'method':
        return vocabulary.word('GapMethod', emptyGapAsk.method);
      case 'years':
        return t('yearsAll');
      case 'against':
        return t('yearsNone');
      case 'since':
        return t('unlicensed.sinceAll');
      case 'basis':
        return ask.basis ? t(`basisOf.${ask.basis}`) : t('unread.nothing');
      case 'dateless':
        return t('dateless');
      default:
        return t('unread.nothing');
    }
  };
  return (
    <Notice
      level={2}
      title={t('unread.title')}
      actions={
        <Button onClick={() => change((now) => ({ ...now, kind: isKind ? now.kind : '' }))}>
          {t('unread.keep')}
        </Button>
      }
    >
      {unread.map(({ key, name, text }) => (
        <span key={name} className="gaps-unread">
          <Said
            text={
              key
                ? t('unread.item', { what: t(`unread.what.${key}`), text, instead: instead(key) })
                : t('unread.unknown', { name, text })
            }
          />
        </span>
      ))}
    </Notice>
  );
}
