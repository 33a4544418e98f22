import type { GapAsk, Grouping } from './gaps.ts';

/** What a planner would look at on the first day. */
export interface GapPreset {
  readonly name: 'sizes' | 'universities' | 'facilities' | 'fields' | 'cities';
  readonly rows: Grouping;
  readonly columns: Grouping;
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** Groups are taken by their names where their ids are not known beforehand. */
  readonly named: RegExp | null;
}

const preset = (
  name: GapPreset['name'],
  rows: Grouping,
  columns: Grouping,
  more: Partial<GapPreset> = {},
): GapPreset => ({ name, rows, columns, rowIds: [], columnIds: [], named: null, ...more });

export const GAP_PRESETS: readonly GapPreset[] = [
  preset('sizes', 'SIZE', 'SIZE'),
  preset('universities', 'SIZE', 'KIND', { columnIds: ['University', 'ResearchInstitute'] }),
  preset('facilities', 'FACILITY', 'FACILITY'),
  preset('fields', 'FIELD', 'FIELD'),
  // A prefecture, a ward and what lies within one are no cities.
  preset('cities', 'AREA', 'AREA', { named: /^[^区]+[市町村]$/ }),
];

/** The question a preset is, of the years asked before, by whichever facts its table says something; `ids` are those of the groups its names mean. */
export const askedBy = (ask: GapAsk, chosen: GapPreset, ids: readonly string[]): GapAsk => ({
  ...ask,
  rows: chosen.rows,
  columns: chosen.columns,
  rowIds: chosen.named ? ids : chosen.rowIds,
  columnIds: chosen.named ? ids : chosen.columnIds,
  basis: null,
  cell: null,
  rowOrder: null,
  columnOrder: null,
});

/** Which preset a question is, whatever its years; null where it is none. */
export const presetOf = ({ rows, columns, rowIds, columnIds }: GapAsk): GapPreset | null =>
  GAP_PRESETS.find(
    (one) =>
      one.rows === rows &&
      one.columns === columns &&
      (one.named !== null
        ? rowIds.length > 0 && rowIds.join() === columnIds.join()
        : one.rowIds.join() === rowIds.join() && one.columnIds.join() === columnIds.join()),
  ) ?? null;
