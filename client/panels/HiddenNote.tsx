import { useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { usePart, useTools } from './context.ts';
import { GraphHandleContext } from './graphHandle.ts';

/** How many are hidden, and the way to have them back; nothing when none are. */
export function HiddenNote() {
  const { t } = useTranslation();
  const { actions } = useTools();
  const handle = useContext(GraphHandleContext);
  const count = usePart((state) => state.canvas.hidden.length);
  const any = count > 0;
  useEffect(() => {
    if (any) handle.current?.uncover();
  }, [any, handle]);
  if (!any) return null;
  return (
    <div className="canvas-hidden">
      <span>{t('canvas.hidden', { count })}</span>
      <Button look="link" onClick={actions.showHidden}>
        {t('canvas.showHidden')}
      </Button>
    </div>
  );
}
