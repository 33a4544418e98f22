import { useEffect } from 'react';
import { withOwn } from '../../state/introduction.ts';
import { ownOrganisation } from '../../state/ownOrganisation.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Meeting } from '../meeting/Meeting.tsx';
import { RoutesScreen } from './RoutesScreen.tsx';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

/** Who can introduce one to another, and who of a meeting knows whom. */
export function Introduction() {
  const { t } = useWords();
  const { ask, change } = useAsk();
  useEffect(() => {
    const own = ownOrganisation();
    if (own !== null) change((now) => withOwn(now, own), { silent: true });
  }, [change]);
  const head = (
    <header className="intro-head">
      <h1>{t('title')}</h1>
      <Segmented
        label={t('screens')}
        options={(['routes', 'meeting'] as const).map((value) => ({ value, label: t(value) }))}
        value={ask.screen === 'meeting' ? 'meeting' : 'routes'}
        onChange={(screen) => change((now) => ({ ...now, screen }))}
      />
    </header>
  );
  return (
    <main id="content" className={`intro intro-${ask.screen}`} tabIndex={-1}>
      {ask.screen === 'meeting' ? <Meeting head={head} /> : <RoutesScreen head={head} />}
    </main>
  );
}
