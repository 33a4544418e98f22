import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { useOnPaper } from './paper.ts';

/** A list that begins short, says how many are left out, and opens to all of them. */
export function Cut<T>({
  items,
  first,
  children,
}: {
  readonly items: readonly T[];
  readonly first: number;
  readonly children: (items: readonly T[]) => ReactNode;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  // One line left out would take as much room as the line that says so.
  const short = items.length > first + 1 && !onPaper;
  return (
    <>
      {children(all || !short ? items : items.slice(0, first))}
      {short && (
        <Button look="link" className="cut" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('panel.less') : t('panel.rest', { count: items.length - first })}
        </Button>
      )}
    </>
  );
}
