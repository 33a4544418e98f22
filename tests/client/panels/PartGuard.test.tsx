// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeI18n } from '../../../client/i18n/i18n.ts';
import { PartGuard } from '../../../client/panels/PartGuard.tsx';
import { lazyPart } from '../../../client/ui/lazyPart.tsx';

/** A view whose code comes only while `there`, from a server that answers only while `answering`. */
function open() {
  const state = { there: false, answering: false, asked: 0, reloads: 0 };
  const View = lazyPart<{ readonly word: string }>(async () => {
    state.asked += 1;
    if (!state.there) throw new TypeError('Failed to fetch dynamically imported module');
    return ({ word }) => <p>{word}</p>;
  });
  const view = (key: string) => (
    <I18nextProvider i18n={makeI18n()}>
      <PartGuard
        key={key}
        as="div"
        answers={async () => state.answering}
        reload={() => {
          state.reloads += 1;
        }}
      >
        <Suspense fallback={null}>
          <View word="the view" />
        </Suspense>
      </PartGuard>
    </I18nextProvider>
  );
  const { rerender } = render(view('first'));
  return { state, leaveAndReturn: () => rerender(view('second')) };
}
const retry = () => fireEvent.click(screen.getByRole('button', { name: 'もう一度試す' }));

describe('a view whose code does not come', () => {
  // React tells the console of every error it meets.
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
  afterEach(() => {
    cleanup();
    console.mockClear();
  });

  it('names the server as the cause, and comes when it is asked for again', async () => {
    const { state } = open();
    await screen.findByRole('heading', { name: /^サーバーにつながりません。続くときは.*管理者に/ });
    retry();
    await screen.findByRole('heading', { name: /^まだサーバーにつながりません。.*管理者に/ });
    expect(state.asked).toBe(1);
    Object.assign(state, { there: true, answering: true });
    retry();
    await screen.findByText('the view');
    expect([screen.queryByRole('alert'), state.reloads]).toEqual([null, 0]);
  });

  it('is asked for anew when one comes back to it', async () => {
    const { state, leaveAndReturn } = open();
    await screen.findByRole('alert');
    state.there = true;
    leaveAndReturn();
    await screen.findByText('the view');
  });

  it('is had by loading the page anew where the server answers but has other code', async () => {
    const { state } = open();
    await screen.findByRole('alert');
    state.answering = true;
    retry();
    await vi.waitFor(() => expect(state.reloads).toBe(1));
  });
});
