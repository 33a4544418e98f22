import { Fragment } from 'react';
import type { Names } from '../../api/useNames.ts';
import type { HopLine, Hubs, Route, RoutesAnswer } from '../../api/useRoutes.ts';
import { dateText } from '../../i18n/format.ts';
import type { Ask } from '../../state/introduction.ts';
import { Button } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { DocumentList, documentsOf } from '../DocumentList.tsx';
import { nameOf } from '../Name.tsx';
import { placesText } from '../placeText.ts';
import { Said } from '../Said.tsx';
import { firstPlaces } from './firstPlaces.ts';
import { firstTold } from './firstTold.ts';
import { isDirect } from './hopText.ts';
import { Printer } from './icons.ts';
import { calledBy, listed, listedNames, routeNames } from './namesText.ts';
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
/** Places printed for each step, those of what the sentence tells first. */
const MOST_PLACES = 16;

/** The page to hand round: it prints on A4 without anything around it, from this screen and from that of the routes. */
export function Brief({ answer, hubs, names }: BriefProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
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
  const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
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
                ? t(isDirect(first) ? 'paper.routeDirect' : 'paper.routeShared', {
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
          {window.location.href}
        </p>
      </div>
    </article>
  );
}

/** A hop as a sentence, with where its facts are printed. */
function BriefHop({ hop }: { readonly hop: HopLine }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const { shown, more } = firstPlaces(
    firstTold(hop).flatMap(({ evidence }) => evidence),
    MOST_PLACES,
  );
  const places =
    more > 0 ? t('paper.morePlaces', { places: placesText(shown, w), count: more }) : placesText(shown, w);
  return (
    <>
      <strong>
        <Said text={t('hopTie', { from: nameOf(hop.from, locale), to: nameOf(hop.to, locale) })} />
      </strong>
      {w('sentence.role', { role: t('strength', { value: strengthText(hop.strength) }) })}
      <p>
        <Said text={hop.sentence} />
        <small>
          <Said text={places ? t('paper.source', { places }) : t('paper.noSource')} />
        </small>
      </p>
    </>
  );
}

/** The hops of another route; of one the first has told already, only that it is the same. */
function Alternative({ route, known }: { readonly route: Route; readonly known: Route }) {
  const { t } = useWords();
  const { locale } = useTools().vocabulary;
  const told = new Set(known.hops.map(({ from, to }) => `${from.id} ${to.id}`));
  return (
    <ul className="brief-hops brief-others">
      {route.hops.map((hop) => (
        <li key={hop.to.id}>
          {told.has(`${hop.from.id} ${hop.to.id}`) ? (
            <Said
              text={t('paper.sameStep', { from: nameOf(hop.from, locale), to: nameOf(hop.to, locale) })}
            />
          ) : (
            <BriefHop hop={hop} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ExcludedProps {
  readonly ask: Ask;
  readonly hubs: Hubs | undefined;
  readonly names: Names;
}

function Excluded({ ask, hubs, names }: ExcludedProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const out = (hubs?.excludedEntities ?? []).filter(({ id }) => !ask.back.includes(id));
  const both = new Set(hubs?.knowBoth.map(({ id }) => id));
  // Whoever was left out or required is on the page, by id where the name is not known.
  const told = (ids: readonly string[]) =>
    listed(
      ids.map((id) => calledBy(names, id, locale, t)),
      locale,
    );
  const lines = [
    { key: 'excludedOwn', names: told(ask.avoid) },
    { key: 'excludedHubs', names: listedNames(out, locale) },
    {
      key: 'excludedKnow',
      names: listedNames(
        out.filter(({ id }) => both.has(id)),
        locale,
      ),
    },
    { key: 'required', names: told(ask.via) },
  ] as const;
  const period = ask.period
    ? t('periodValue', {
        from: w('period.value', { year: ask.period.from }),
        to: w('period.value', { year: ask.period.to }),
      })
    : t('periodAll');
  return (
    <>
      {hubs === undefined && <p>{t('paper.excludedUnknown')}</p>}
      {hubs && out.length === 0 && ask.avoid.length === 0 && <p>{t('paper.excludedNone')}</p>}
      {lines.map(
        (line) =>
          line.names !== '' && (
            <p key={line.key}>
              <Said text={t(`paper.${line.key}`, { names: line.names })} />
            </p>
          ),
      )}
      <p>
        {t('paper.limits')}
        {w('format.value')}
        {t('paper.limitsText', {
          hops: ask.hops,
          period,
          least: ask.least === 0 ? t('leastNone') : t('leastValue', { value: ask.least }),
        })}
        {ask.kinds.length > 0 &&
          t('paper.limitsKinds', { kinds: ask.kinds.map(vocabulary.kind).join(w('format.comma')) })}
        {ask.types.length > 0 &&
          t('paper.limitsTypes', {
            types: ask.types.map((type) => vocabulary.relation(type, 'OUT')).join(w('format.comma')),
          })}
        {ask.distinct && t('paper.limitsDistinct')}
        {!ask.undated && t('paper.limitsUndated')}
      </p>
    </>
  );
}
