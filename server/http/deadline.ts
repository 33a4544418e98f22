import { timedOut } from '../model/errors.ts';
import type { GraphStore } from '../store/store.ts';

export interface Deadline {
  /** The store, whose answers come in time or not at all: TIMEOUT. */
  readonly store: GraphStore;
  /** Another answer, in time or not at all. */
  readonly inTime: <T>(answer: Promise<T>) => Promise<T>;
  /** To be called when the answer is out, whatever it is. */
  readonly over: () => void;
}

/**
 * Stops the work of one request when its time is up. A store that answers at once never lets a timer fire,
 * one that answers later may never answer: so the clock is read at every call, and a timer runs beside it.
 */
export function deadlineFor(store: GraphStore, milliseconds: number, now: () => number): Deadline {
  const end = now() + milliseconds;
  const tooLate = () =>
    timedOut(
      `The query took longer than ${milliseconds / 1000} seconds and was stopped: ask for less at once.`,
      { milliseconds },
    );
  let refuse: (reason: Error) => void = () => {};
  const late = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  late.catch(() => {});
  const timer = setTimeout(() => refuse(tooLate()), milliseconds);
  const inTime = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (now() > end) return Promise.reject(tooLate());
        const answer: unknown = Reflect.apply(member, target, args);
        return answer instanceof Promise ? Promise.race([answer, late]) : answer;
      };
    },
  });
  return { store: inTime, inTime: (answer) => Promise.race([answer, late]), over: () => clearTimeout(timer) };
}
