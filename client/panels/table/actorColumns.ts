import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Client, useClient } from 'urql';
import { errorText } from '../../api/errorText.ts';
import { type TableEntity, tableEntities } from '../../api/later/tableEntities.ts';
import { asOfText } from '../../state/details.ts';
import type { Locale } from '../../state/view.ts';
import { useTools } from '../context.ts';
import { nameOf } from '../Name.tsx';
import { saveCsv } from '../saveCsv.ts';
import { type TableWords, useTableWords } from './tableWords.ts';
import { placesOf, stepsOf, wardsOf } from './whereabouts.ts';

/** What every saved table says of an entity; each is empty where it is not known. */
export interface ActorCells {
  readonly number: string;
  readonly ward: string;
  readonly place: string;
  /** The date of the newest document that names it. */
  readonly asOf: string;
}

/** The cells that stand behind a name, in their order; as-of stands where the table has it. */
export const behindName = ({ number, ward, place }: ActorCells): readonly string[] => [number, ward, place];

/** Reads the cells of an entity; all are empty for one nobody knows. */
export type CellsOf = (id: string) => ActorCells;

const CORPORATE_NUMBER = 'houjinBangou';
const NOTHING: ActorCells = { number: '', ward: '', place: '', asOf: '' };
/** No place lies deeper within others than this. */
const MOST_STEPS = 6;

/** What a saved table says of these entities. Throws the server's error. */
export async function actorCells(
  client: Client,
  ids: readonly string[],
  locale: Locale,
  w: TFunction<'words'>,
): Promise<CellsOf> {
  const known = new Map(await tableEntities(client, ids));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const above = [...known.values()].flatMap(stepsOf).map(({ to }) => to);
    const unknown = above.filter((id) => !known.has(id));
    if (unknown.length === 0) break;
    for (const [id, entity] of await tableEntities(client, unknown)) known.set(id, entity);
  }
  const text = (place: TableEntity | string) => (typeof place === 'string' ? place : nameOf(place, locale));
  return (id) => {
    const entity = known.get(id);
    if (!entity) return NOTHING;
    const places = placesOf(entity, known).map(
      ({ place, planned }) => text(place) + (planned ? w('sentence.role', { role: w('panel.planned') }) : ''),
    );
    return {
      number: entity.externalIds.find(({ scheme }) => scheme === CORPORATE_NUMBER)?.value ?? '',
      ward: [...new Set(wardsOf(entity, known).map(text))].join(w('format.comma')),
      place: places.join(w('format.comma')),
      asOf: asOfText(entity),
    };
  };
}

type Rows = readonly (readonly string[])[];

export interface ActorFile {
  /** The heads of the cells. */
  readonly heads: ActorCells;
  /** The heads of the cells of one of two ends. */
  readonly headsOf: (end: 'from' | 'to') => ActorCells;
  /** Fetches the cells of entities and hands the reader the rows made with them; says so when they do not come. */
  readonly save: (
    name: string,
    ids: readonly string[],
    rows: (cellsOf: CellsOf) => Rows | Promise<Rows>,
  ) => Promise<void>;
}

/** Saves a table with what every table says: the corporate number, the ward, the place and the as-of date. */
export function useActorFile(): ActorFile {
  const { t: w } = useTranslation();
  const t: TableWords = useTableWords();
  const client = useClient();
  const { vocabulary, say } = useTools();
  const heads = (end: '' | 'from.' | 'to.'): ActorCells => ({
    number: t(`${end}number`),
    ward: t(`${end}ward`),
    place: t(`${end}place`),
    asOf: t(`${end}asOf`),
  });
  return {
    heads: heads(''),
    headsOf: (end) => heads(`${end}.`),
    save: async (name, ids, rows) => {
      try {
        saveCsv(name, await rows(await actorCells(client, ids, vocabulary.locale, w)));
      } catch (error) {
        say(t('failed', { reason: errorText(error, w) }));
      }
    },
  };
}
