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

/** Whether the screen is too narrow to have things side by side. */
export const useNarrow = (): boolean => useMedia('(max-width: 720px)');

/** Whether the screen is too low to have things one below the other: a usual one at 200% zoom. */
export const useLow = (): boolean => useMedia('(max-height: 560px)');
