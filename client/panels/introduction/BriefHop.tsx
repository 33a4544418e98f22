import type { HopLine, Route } from '../../api/useRoutes.ts';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { placesText } from '../placeText.ts';
import { Said } from '../Said.tsx';
import { firstPlaces } from './firstPlaces.ts';
import { firstTold } from './firstTold.ts';
import { strengthText } from './strength.ts';
import { useWords } from './useWords.ts';

/** Places printed for each step, those of what the sentence tells first. */
const MOST_PLACES = 16;

/** A hop as a sentence, with where its facts are printed. */
export function BriefHop({ hop }: { readonly hop: HopLine }) {
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
export function Alternative({ route, known }: { readonly route: Route; readonly known: Route }) {
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
