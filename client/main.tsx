import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { makeClient } from './api/client.ts';
import { makeI18n } from './i18n/i18n.ts';
import { browserAddressBar } from './state/browserAddressBar.ts';
import { createExplorerStore } from './state/store.ts';

const store = createExplorerStore(browserAddressBar);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={makeClient('/graphql')} i18n={makeI18n(store.get().view.locale)} store={store} />
    </StrictMode>,
  );
}
