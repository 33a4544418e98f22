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
const TIGHT = '(max-width: 1100px)';
const LOW = '(max-height: 560px)';

/** Whether the screen is so narrow that a panel comes from below instead of standing beside the picture. */
export const useNarrow = (): boolean => useMedia(NARROW);

/** Whether a first picture with all its names is too much for the screen: narrow, or low as well as tight. */
export const useSmall = (): boolean => useMedia(`${NARROW}, ${TIGHT} and ${LOW}`);

/** Whether the screen is too narrow to have a panel, a legend and all switches around the picture at once. */
export const useTight = (): boolean => useMedia(TIGHT);

/** Whether the screen is too low to have things one below the other: a usual one at 200% zoom. */
export const useLow = (): boolean => useMedia(LOW);

/** Whether there is room now for what one can do without: the screen is neither tight nor low. */
export const isRoomy = (): boolean => !window.matchMedia(`${TIGHT}, ${LOW}`).matches;

/** Whether the screen is low, but wider than a telephone: a usual one at 200% zoom. */
export const isWideAndLow = (): boolean => window.matchMedia(`${LOW} and (min-width: 560px)`).matches;
