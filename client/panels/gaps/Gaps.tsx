import { GAP_SCREENS } from '../../state/gaps.ts';
import { adoptLooks } from '../../ui/adoptLooks.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Certified } from './Certified.tsx';
import { useDocuments } from './documents.ts';
import { Exchange } from './Exchange.tsx';
import paperLooks from './GapPaper.css?inline';
import looks from './Gaps.css?inline';
import { ListPaperHead } from './ListPaperHead.tsx';
import { MatrixScreen } from './MatrixScreen.tsx';
import matrixLooks from './MatrixTable.css?inline';
import pairLooks from './PairItem.css?inline';
import { PaperFoot } from './PaperFoot.tsx';
import { Unlicensed } from './Unlicensed.tsx';
import { Unlinked } from './Unlinked.tsx';
import { Unread } from './Unread.tsx';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

adoptLooks(looks, matrixLooks, pairLooks, paperLooks);

/** Where what ought to be linked is not: as a matrix, and as lists to work through. */
export function Gaps() {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const documents = useDocuments();
  const head = (
    <>
      <header className="gaps-head">
        <h1>{t('title')}</h1>
        <Segmented
          label={t('screens')}
          options={GAP_SCREENS.map((value) => ({ value, label: t(`screen.${value}`) }))}
          value={ask.screen}
          onChange={(screen) => change((now) => ({ ...now, screen }))}
        />
      </header>
      <Unread />
    </>
  );
  return (
    <main id="content" className="gaps" tabIndex={-1}>
      {ask.screen === 'matrix' && <MatrixScreen head={head} />}
      {ask.screen !== 'matrix' && (
        <div className="gaps-list">
          {head}
          <ListPaperHead />
          {ask.screen === 'unlinked' && <Unlinked />}
          {ask.screen === 'exchange' && <Exchange />}
          {ask.screen === 'certified' && <Certified />}
          {ask.screen === 'unlicensed' && <Unlicensed />}
          <PaperFoot documents={documents} />
        </div>
      )}
    </main>
  );
}
