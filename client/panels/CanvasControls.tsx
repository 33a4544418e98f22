import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphHandle } from '../graph/GraphCanvas.tsx';
import { ZOOM_STEP } from '../graph/zoomStep.ts';
import { IconButton } from '../ui/Button.tsx';
import { Fit, Minus, Plus } from '../ui/icons.ts';

interface CanvasControlsProps {
  /** What is drawn there. */
  readonly label: string;
  readonly handle: RefObject<GraphHandle | null>;
  /** Further buttons, after the others. */
  readonly children?: ReactNode;
}

/** The buttons that float on a picture: nearer, farther, all of it. */
export function CanvasControls({ label, handle, children }: CanvasControlsProps) {
  const { t } = useTranslation();
  return (
    <div className="canvas-controls" role="toolbar" aria-label={label}>
      <IconButton
        label={t('canvas.zoomIn')}
        icon={<Plus />}
        onClick={() => handle.current?.zoom(ZOOM_STEP)}
      />
      <IconButton
        label={t('canvas.zoomOut')}
        icon={<Minus />}
        onClick={() => handle.current?.zoom(1 / ZOOM_STEP)}
      />
      <IconButton label={t('canvas.fit')} icon={<Fit />} onClick={() => handle.current?.fit()} />
      {children}
    </div>
  );
}
