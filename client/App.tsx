import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { type Client, Provider } from 'urql';
import { Frame } from './panels/Frame.tsx';
import { Guard } from './panels/Guard.tsx';
import type { ExplorerStore } from './state/store.ts';
import './ui/tokens.css';
import './ui/ui.css';

interface AppProps {
  readonly client: Client;
  readonly i18n: i18n;
  readonly store: ExplorerStore;
}

export function App({ client, i18n, store }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <Provider value={client}>
        <Guard>
          <Frame store={store} />
        </Guard>
      </Provider>
    </I18nextProvider>
  );
}
