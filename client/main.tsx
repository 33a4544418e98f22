import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { makeClient } from './api/client.ts';
import { makeI18n, speak } from './i18n/i18n.ts';
import { browserAddressBar } from './state/browserAddressBar.ts';
import { createExplorerStore } from './state/store.ts';

const store = createExplorerStore(browserAddressBar);
const i18n = makeI18n();
// Without its words the explorer speaks Japanese, and says why.
await speak(i18n, store.get().view.locale).catch(() => {});
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={makeClient('/graphql')} i18n={i18n} store={store} />
    </StrictMode>,
  );
}
