import type { Context } from '../context.ts';
import { byText } from '../model/order.ts';
import type { Entity } from '../model/records.ts';

const MAX_MEASURES = 1_000;
const last = (day: number | null) => day ?? Number.NEGATIVE_INFINITY;

/** Answers a field with the measures of one role, newest first. */
export const measured =
  (role: string) =>
  async ({ id }: Entity, { fiscalYear }: { fiscalYear?: number | null }, { load }: Context) => {
    const filter = { role, ...(typeof fiscalYear === 'number' && { fiscalYear }) };
    const found = await load.measuresOf(id, filter, { first: MAX_MEASURES });
    return found
      .toSorted(
        ({ key: a }, { key: b }) =>
          Math.sign(last(b.last) - last(a.last)) || byText(a.name, b.name) || byText(a.id, b.id),
      )
      .map(({ item }) => item);
  };
