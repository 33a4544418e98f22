import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { WholeCard } from '../../../client/api/wholeCard.ts';
import { makeI18n } from '../../../client/i18n/i18n.ts';
import { vocabularyOf } from '../../../client/i18n/vocabulary.ts';
import { type Tools, ToolsContext } from '../../../client/panels/context.ts';
import { PrintCard } from '../../../client/panels/PrintCard.tsx';
import { createExplorerStore } from '../../../client/state/store.ts';
import { nothingKnown } from './cardServer.ts';

describe('a card on paper', () => {
  it('says of each list apart that it is not whole, and of what', () => {
    const tools: Pick<Tools, 'store' | 'vocabulary'> = {
      store: createExplorerStore({
        read: () => ({ path: '/', hash: '' }),
        write: () => {},
        onMove: () => {},
      }),
      vocabulary: vocabularyOf({ kinds: [], relationTypes: [], topics: [], words: [] }, 'ja'),
    };
    const list = { nodes: [], total: 1200, load: null };
    const card: WholeCard = {
      entity: nothingKnown as unknown as WholeCard['entity'],
      relations: list,
      measures: list,
    };
    const paper = renderToStaticMarkup(
      <I18nextProvider i18n={makeI18n()}>
        <ToolsContext value={tools as Tools}>
          <PrintCard card={card} />
        </ToolsContext>
      </I18nextProvider>,
    );
    expect([...paper.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, text]) => text)).toEqual([
      '関係：全1200件のうち0件だけを載せています。',
      '数値：全1200件のうち0件だけを載せています。',
    ]);
  });
});
