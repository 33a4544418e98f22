import { type RefObject, useEffect } from 'react';

/**
 * Closes a box that hangs at a button when one clicks elsewhere, and gives the focus back to what had it. A click in
 * the enclosing `.anchor` is not elsewhere: the button in it closes what it opened by itself.
 */
export function useDismiss(box: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const onPointer = ({ target }: PointerEvent) => {
      const inside = box.current?.closest('.anchor') ?? box.current;
      if (target instanceof Node && !inside?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [box, onClose]);
}
