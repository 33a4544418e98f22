import type { Names } from '../../api/useNames.ts';
import type { Routes } from '../../api/useRoutes.ts';
import { toggleAvoided, toggleBack, toggleRequired } from '../../state/introduction.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { calledBy } from './namesText.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface LeftOutProps {
  readonly routes: Routes;
  readonly names: Names;
}

/** Who is not gone through, who has to be, and who is left out without being asked to; each taken back with one click. */
export function LeftOut({ routes, names }: LeftOutProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
  const both = new Set(routes.hubs?.knowBoth.map(({ id }) => id));
  const hubs = routes.hubs?.excludedEntities ?? [];
  const called = (id: string) => calledBy(names, id, vocabulary.locale, t);
  const chosen = [
    { ids: ask.via, title: t('required'), label: 'requiredBack', toggle: toggleRequired },
    { ids: ask.avoid, title: t('avoided'), label: 'avoidedBack', toggle: toggleAvoided },
  ] as const;
  return (
    <>
      {chosen.map(
        ({ ids, title, label, toggle }) =>
          ids.length > 0 && (
            <section key={title} className="left-out">
              <h2>{title}</h2>
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    <span>
                      <Said text={called(id)} />
                      {names.failed && !names.entities.has(id) && (
                        <Button look="link" onClick={names.retry}>
                          {w('error.retry')}
                        </Button>
                      )}
                    </span>
                    <Button
                      aria-label={t(label, { name: called(id) })}
                      onClick={() => change((now) => toggle(now, id))}
                    >
                      {t('back')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {hubs.length > 0 && (
        <section className="left-out">
          <h2>{t('hubs')}</h2>
          <p className="soft">{t('hubsText')}</p>
          <ul>
            {hubs.map((hub) => {
              const back = ask.back.includes(hub.id);
              const name = nameOf(hub, vocabulary.locale);
              return (
                <li key={hub.id}>
                  <span>
                    <Name entity={hub} /> {both.has(hub.id) && <Badge look="plain">{t('knowsBoth')}</Badge>}
                    {back && <small className="soft">{t('askedBack')}</small>}
                  </span>
                  <Button
                    aria-label={t(back ? 'leaveOutOf' : 'askBackOf', { name })}
                    onClick={() => change((now) => toggleBack(now, hub.id))}
                  >
                    {t(back ? 'leaveOut' : 'askBack')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
