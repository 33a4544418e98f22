import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 720px)';

/** Whether the screen is too narrow to have things side by side. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(narrow);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(narrow).matches,
  );
