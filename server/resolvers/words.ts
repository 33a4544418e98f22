import { type DocumentNode, Kind as Node } from 'graphql';
import { interchangeWord } from '../model/ontology.ts';

/**
 * Enums whose values are words of the records: inside, they are written as there. Visibility is not among them,
 * as it has a default in a directive, which would be left as the schema spells it.
 */
const WORDS_OF_RECORDS: ReadonlySet<string> = new Set([
  'AliasKind',
  'CollaborationKind',
  'CompanySize',
  'Counting',
  'DateIs',
  'FactState',
  'ListCompleteness',
  'MeasureNature',
]);

/** For each such enum, its values as the schema spells them with the records' words. */
export function wordResolvers(schema: DocumentNode): Readonly<Record<string, Record<string, string>>> {
  return Object.fromEntries(
    schema.definitions.flatMap((d) =>
      d.kind === Node.ENUM_TYPE_DEFINITION && WORDS_OF_RECORDS.has(d.name.value)
        ? [
            [
              d.name.value,
              Object.fromEntries(
                (d.values ?? []).map(({ name }) => [name.value, interchangeWord(name.value)]),
              ),
            ],
          ]
        : [],
    ),
  );
}
