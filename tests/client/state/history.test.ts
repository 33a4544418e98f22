import { describe, expect, it } from 'vitest';
import { emptyHistory, type History, redo, remember, undo } from '../../../client/state/history.ts';

describe('the history', () => {
  it('goes back and forth between values', () => {
    const history: History<string> = remember(remember(emptyHistory, 'a'), 'b');
    const back = undo(history, 'c');
    expect(back).toEqual({ present: 'b', history: { past: ['a'], future: ['c'] } });
    const further = undo(back?.history ?? emptyHistory, 'b');
    expect(further).toEqual({ present: 'a', history: { past: [], future: ['b', 'c'] } });
    expect(redo(further?.history ?? emptyHistory, 'a')).toEqual({
      present: 'b',
      history: { past: ['a'], future: ['c'] },
    });
  });

  it('has nothing to undo or redo at its ends', () => {
    expect(undo(emptyHistory, 'a')).toBeNull();
    expect(redo(emptyHistory, 'a')).toBeNull();
  });

  it('forgets what was undone once something else is done', () => {
    expect(remember({ past: ['a'], future: ['c'] }, 'b')).toEqual({ past: ['a', 'b'], future: [] });
  });

  it('keeps the last hundred', () => {
    let history: History<number> = emptyHistory;
    for (let i = 0; i < 150; i += 1) history = remember(history, i);
    expect(history.past).toEqual(Array.from({ length: 100 }, (_, i) => i + 50));
  });
});
