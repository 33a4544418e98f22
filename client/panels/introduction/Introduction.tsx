import { useEffect } from 'react';
import { ownOrganisation } from '../../state/ownOrganisation.ts';
import { adoptLooks } from '../../ui/adoptLooks.ts';
import briefLooks from './Brief.css?inline';
import looks from './Introduction.css?inline';
import listLooks from './RouteList.css?inline';
import { RoutesScreen } from './RoutesScreen.tsx';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

/** Who can introduce one to another, and who of a meeting knows whom. */
export function Introduction() {
  adoptLooks(looks, listLooks, briefLooks);
  const { t } = useWords();
  const { ask, change } = useAsk();
  useEffect(() => {
    // One's own organisation starts every route; an address that says otherwise stands.
    const own = ownOrganisation();
    if (own === null) return;
    change((now) => (now.from === null && now.to === null ? { ...now, from: own, own } : now), {
      silent: true,
    });
  }, [change]);
  const head = (
    <header className="intro-head">
      <h1>{t('title')}</h1>
    </header>
  );
  return (
    <main id="content" className={`intro intro-${ask.screen}`} tabIndex={-1}>
      <RoutesScreen head={head} />
    </main>
  );
}
