import { Fragment } from 'react';
import type { Names } from '../../api/useNames.ts';
import type { Hubs, RoutesAnswer } from '../../api/useRoutes.ts';
import { dayText } from '../../i18n/dayText.ts';
import { dateText } from '../../i18n/format.ts';
import { addressOf } from '../../state/address.ts';
import { fieldsOf } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { usePart, useTools } from '../context.ts';
import { DocumentList, documentsOf } from '../DocumentList.tsx';
import { nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';
import { Alternative, BriefHop } from './BriefHop.tsx';
import { Excluded } from './Excluded.tsx';
import { Printer } from './icons.ts';
import { routeNames } from './namesText.ts';
import { isWeakest } from './RouteList.tsx';
import { strengthText } from './strength.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface BriefProps {
  readonly answer: RoutesAnswer;
  readonly hubs: Hubs | undefined;
  readonly names: Names;
}

const ALTERNATIVES = 2;

/** The page to hand round: it prints on A4 without anything around it, from this screen and from that of the routes. */
export function Brief({ answer, hubs, names }: BriefProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
  const state = usePart((now) => now);
  // The purpose stands above in words.
  const { path, hash } = addressOf({ ...state, asked: fieldsOf({ ...ask, purpose: '' }) });
  const { locale } = vocabulary;
  const { routes } = answer;
  const chosen = Math.min(ask.chosen, routes.length - 1);
  const route = routes[chosen];
  const [from, to] = [route?.entities[0], route?.entities.at(-1)];
  if (!route || !from || !to) return null;
  const others = routes.filter((_, i) => i !== chosen).slice(0, ALTERNATIVES);
  const shown = [route, ...others];
  const usual = t('paper.purposeUsual', { from: nameOf(from, locale), to: nameOf(to, locale) });
  const documents = documentsOf(
    shown.flatMap(({ hops }) => hops.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence))),
  );
  const today = dayText(new Date(), locale);
  const weakest = route.hops.find((_, i) => isWeakest(route, i));
  const [first, second] = route.hops;
  return (
    <article className="brief" aria-label={t('paper.head')}>
      <div className="brief-tools">
        <Button onClick={() => change((now) => ({ ...now, screen: 'routes' }))}>{t('briefBack')}</Button>
        <Button look="primary" icon={<Printer />} onClick={() => window.print()}>
          {t('briefPrint')}
        </Button>
      </div>
      <div className="brief-paper">
        <dl className="brief-dates">
          <dt>{t('paper.made')}</dt>
          <dd>{today}</dd>
          <dt>{t('paper.asOf')}</dt>
          <dd>{answer.asOf ? dateText(answer.asOf, locale) : w('table.undated')}</dd>
        </dl>
        <h1>{t('paper.head')}</h1>
        <h2>{t('paper.purpose')}</h2>
        <textarea
          className="brief-purpose-box"
          aria-label={t('paper.purposeLabel')}
          rows={2}
          maxLength={600}
          value={ask.purpose}
          placeholder={usual}
          onChange={(event) => {
            const { value } = event.target;
            change((now) => ({ ...now, purpose: value }), { silent: true });
          }}
        />
        <p className="brief-purpose">
          <Said text={ask.purpose.trim() || usual} />
        </p>
        <h2>{t('paper.route')}</h2>
        <p>
          <Said
            text={
              first && !second
                ? t(first.direct ? 'paper.routeDirect' : 'paper.routeShared', {
                    from: nameOf(from, locale),
                    to: nameOf(to, locale),
                    strength: strengthText(route.strength),
                  })
                : t('paper.routeText', {
                    names: routeNames(route.entities, locale),
                    strength: strengthText(route.strength),
                    hops: route.hops.length,
                  })
            }
          />
          {weakest && (
            <Said
              text={t('paper.weakest', {
                from: nameOf(weakest.from, locale),
                to: nameOf(weakest.to, locale),
                value: strengthText(weakest.strength),
              })}
            />
          )}
        </p>
        <ol className="brief-hops">
          {route.hops.map((hop) => (
            <li key={hop.to.id}>
              <BriefHop hop={hop} />
            </li>
          ))}
        </ol>
        <h2>{t('paper.alternatives')}</h2>
        {others.length === 0 && <p>{t(ask.distinct ? 'paper.noDistinct' : 'paper.noAlternatives')}</p>}
        {others.map((other, i) => (
          <Fragment key={routeNames(other.entities, locale)}>
            <p className="brief-alternative">
              <Said
                text={t('paper.alternative', {
                  number: i + 2,
                  names: routeNames(other.entities, locale),
                  strength: strengthText(other.strength),
                })}
              />
            </p>
            <Alternative route={other} known={route} />
          </Fragment>
        ))}
        <h2>{t('paper.excluded')}</h2>
        <Excluded ask={ask} hubs={hubs} names={names} />
        <h2>{t('paper.remarks')}</h2>
        <div className="brief-remarks" />
        <p className="brief-honest">{t('paper.honest')}</p>
        {documents.length > 0 && (
          <>
            <h3>{t('paper.sources')}</h3>
            <DocumentList documents={documents} />
          </>
        )}
        <p className="brief-address">
          {t('paper.address')}
          {w('format.value')}
          {`${window.location.origin}${path}#${hash}`}
        </p>
      </div>
    </article>
  );
}
