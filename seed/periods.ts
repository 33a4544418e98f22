import { type PartialDate, partialDateOf } from '../server/model/dates.ts';
import type { Id, Measure, Relation, Source, Stage } from '../server/model/records.ts';
import type { SourceDocument } from './document.ts';
import { NEAR } from './mentions.ts';
import { states } from './years.ts';

/** The dates a fact states of itself, each once. */
export function datesOf(fact: Relation | Stage | Measure): readonly PartialDate[] {
  const found = (() => {
    switch (fact.record) {
      case 'relation':
        return [fact.since, fact.until, fact.asOf];
      case 'stage':
        return [fact.date];
      case 'measure':
        return fact.fiscalYear === null
          ? [fact.asOf, fact.from, fact.to]
          : [partialDateOf(`FY${fact.fiscalYear}`)];
    }
  })();
  return [...new Set(found.filter((date) => date !== null))];
}

/**
 * Whether the lines of a fact state the year of a date: what heads the cell of a measure's figure does, or, where
 * nothing heads it, a year near one of the lines. A fact known as of a source need not have the source's date beside it.
 */
export function statesDate(
  date: PartialDate,
  fact: Relation | Stage | Measure,
  documentOf: (source: Id) => SourceDocument | null,
  sources: ReadonlyMap<Id, Source>,
): boolean {
  const places = fact.evidence.flatMap(({ source, line }) => {
    const document = documentOf(source);
    return document && line !== null ? [{ document, line }] : [];
  });
  if (fact.record === 'measure' && typeof fact.value === 'number') {
    const { value, unit } = fact;
    const heads = places.flatMap(({ document, line }) => document.yearsOfCell(line, value, unit));
    if (heads.length > 0) return heads.some((year) => states(year, date));
  }
  return (
    places.length === 0 ||
    places.some(({ document, line }) => document.years(line, NEAR).some((year) => states(year, date))) ||
    fact.evidence.some(({ source }) => sources.get(source)?.date === date)
  );
}
