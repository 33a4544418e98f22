// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useCallback, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Menu } from '../../../client/ui/Menu.tsx';
import { Popover } from '../../../client/ui/Popover.tsx';

function Buttons() {
  const [open, setOpen] = useState<'menu' | 'dialog' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const toggle = (what: 'menu' | 'dialog') => () => setOpen(open === what ? null : what);
  return (
    <>
      <div className="anchor">
        <button type="button" onClick={toggle('menu')}>
          actions
        </button>
        {open === 'menu' && (
          <Menu label="actions" items={[{ name: 'hide', label: 'hide', run: () => {} }]} onClose={close} />
        )}
      </div>
      <div className="anchor">
        <button type="button" onClick={toggle('dialog')}>
          share
        </button>
        {open === 'dialog' && (
          <Popover label="share" onClose={close}>
            text
          </Popover>
        )}
      </div>
      <p>elsewhere</p>
    </>
  );
}

/** What a press of the mouse sends. */
const press = (element: Element) => {
  fireEvent.pointerDown(element);
  if (element instanceof HTMLElement) element.focus();
  fireEvent.click(element);
};
const [MENU, DIALOG] = [
  { role: 'menu', button: 'actions' },
  { role: 'dialog', button: 'share' },
];

afterEach(cleanup);

describe.each([MENU, DIALOG])('a $role', ({ role, button }) => {
  const opened = () => {
    render(<Buttons />);
    press(screen.getByRole('button', { name: button }));
    return screen.getByRole(role);
  };

  it('is closed by the button that opened it', () => {
    opened();
    press(screen.getByRole('button', { name: button }));
    expect(screen.queryByRole(role)).toBeNull();
  });

  it('is closed by a press elsewhere, and gives the focus back', () => {
    expect(opened().contains(document.activeElement)).toBe(true);
    fireEvent.pointerDown(screen.getByText('elsewhere'));
    expect(screen.queryByRole(role)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: button }));
  });

  it('is closed by the button of another', () => {
    opened();
    fireEvent.pointerDown(screen.getByRole('button', { name: role === 'menu' ? 'share' : 'actions' }));
    expect(screen.queryByRole(role)).toBeNull();
  });

  it('stays open at a press inside', () => {
    fireEvent.pointerDown(opened());
    expect(screen.queryByRole(role)).not.toBeNull();
  });
});
