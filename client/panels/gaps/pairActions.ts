import { addEntities, type Explorer, select, withView } from '../../state/explorer.ts';
import { type GapAsk, gapFieldsIn } from '../../state/gaps.ts';
import { emptyAsk, fieldsOf } from '../../state/introduction.ts';
import { ownOrganisation } from '../../state/ownOrganisation.ts';

/** Draws a route, with its ties for lines: beside what the reader has chosen, in place of what nobody chose. */
export function withDrawn(state: Explorer, ids: readonly string[]): Explorer {
  const before = state.fresh
    ? { ...state, canvas: { ...state.canvas, shown: [], positions: {}, pinned: [], hidden: [] } }
    : state;
  const drawn = addEntities(before, ids);
  return select(
    withView(drawn, { page: 'explore', drawing: 'canvas', lines: 'ties', source: null, fact: null }),
    ids,
  );
}

/** Opens the routes between two, of the same years; what was asked of gaps stays for coming back. */
export const openRoutes = (
  state: Explorer,
  from: string,
  to: string,
  { years, dateless }: Pick<GapAsk, 'years' | 'dateless'>,
): Explorer => ({
  ...withView(state, { page: 'introduction', source: null, fact: null }),
  asked: {
    ...gapFieldsIn(state.asked),
    ...fieldsOf({ ...emptyAsk, from, to, own: ownOrganisation(), period: years, undated: dateless }),
  },
});
