import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { withView } from '../state/explorer.ts';
import type { Page } from '../state/view.ts';
import { BookOpen, Grid, Network, RouteIcon, Waypoints } from '../ui/icons.ts';
import { usePart, useTools } from './context.ts';

const VIEWS = [
  { page: 'explore', path: '/', icon: Waypoints },
  { page: 'introduction', path: '/introduction', icon: RouteIcon },
  { page: 'gaps', path: '/gaps', icon: Grid },
  { page: 'clusters', path: '/clusters', icon: Network },
  { page: 'sources', path: '/sources', icon: BookOpen },
] as const;

/** The views there are. */
export function Rail() {
  const { t } = useTranslation();
  const { store } = useTools();
  const page = usePart((state) => state.view.page);
  const open = (event: MouseEvent, to: Page) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.update((state) => withView(state, { page: to, source: null, fact: null }));
  };
  return (
    <nav className="rail" aria-label={t('nav.label')}>
      {VIEWS.map(({ page: to, path, icon: Icon }) => (
        <a
          key={to}
          href={path}
          aria-current={page === to ? 'page' : undefined}
          onClick={(event) => open(event, to)}
        >
          <Icon aria-hidden="true" />
          <span>{t(`nav.${to}`)}</span>
        </a>
      ))}
    </nav>
  );
}
