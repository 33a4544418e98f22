import { useSyncExternalStore } from 'react';

const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );

const NARROW = '(max-width: 720px)';
const LOW = '(max-height: 560px)';

/** Whether the screen is too narrow to have things side by side. */
export const useNarrow = (): boolean => useMedia(NARROW);

/** Whether the screen is too low to have things one below the other: a usual one at 200% zoom. */
export const useLow = (): boolean => useMedia(LOW);

/** Whether there is room now for what one can do without: the screen is neither narrow nor low. */
export const isRoomy = (): boolean => !window.matchMedia(`${NARROW}, ${LOW}`).matches;
