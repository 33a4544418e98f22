import { widthOf } from '../../graph/tieWidth.ts';
import { useWords } from '../introduction/useWords.ts';

const SAMPLES = { strong: 0.5, middling: 0.2, weak: 0.05 } as const;

/** What the lines of ties mean: how strong by their width, and whether it is over by dots. */
export function TieKey() {
  const { t } = useWords();
  return (
    <>
      {(['strong', 'middling', 'weak'] as const).map((step) => (
        <li key={step}>
          <span className={`tie-width tie-width-${widthOf(SAMPLES[step])}`} aria-hidden="true" />
          {t(step)}
        </li>
      ))}
      <li>
        <span className="line-sample line-ended" aria-hidden="true" />
        {t('tie.ended')}
      </li>
    </>
  );
}
