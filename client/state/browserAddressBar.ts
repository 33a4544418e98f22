import type { AddressBar } from './store.ts';

export const browserAddressBar: AddressBar = {
  read: () => ({ path: window.location.pathname, hash: window.location.hash.replace(/^#/, '') }),
  write: ({ path, hash }, entry) => {
    const url = hash === '' ? path : `${path}#${hash}`;
    if (entry === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  },
  onMove: (listener) => {
    window.addEventListener('popstate', listener);
    window.addEventListener('hashchange', listener);
  },
};
