import type { Matrix } from '../../api/useGapMatrix.ts';
import { useTools } from '../context.ts';
import { saveCsv } from '../saveCsv.ts';
import { documentsOfBoth, documentsText } from './documents.ts';
import { yearsText } from './groupingText.ts';
import { matrixRows } from './matrixRows.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** Saves the matrix, a cell a line, with what it rests on; with two periods, both in one line. */
export function useMatrixFile(matrix: Matrix | undefined, compared: Matrix | null): () => void {
  const words = useWords();
  const { t } = words;
  const { vocabulary } = useTools();
  const { ask } = useGaps();
  return () => {
    if (!matrix) return;
    const all = t('yearsAll');
    saveCsv(
      'gaps',
      matrixRows(matrix, compared, {
        t,
        model: vocabulary.word('GapModel', matrix.model),
        years: yearsText(ask.years, words, all),
        against: yearsText(ask.against, words, all),
        undated: t(ask.dateless ? 'undatedIn' : 'undatedOut'),
        documents: documentsText(documentsOfBoth(matrix, compared), words),
      }),
    );
  };
}
