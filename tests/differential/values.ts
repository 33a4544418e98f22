import { type GraphQLArgument, getNamedType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { GraphRecord } from '../../server/model/records.ts';

const PERIODS = [
  { from: '2016', to: '2016' },
  { from: 'FY2016', to: 'FY2016', undated: false },
  { from: '2016-07-08' },
  { to: '2013-03', undated: false },
  { from: '2018-04-01', to: '2018-04-01' },
];

/** What an argument may be given in a world. An argument of a later question needs a line here. */
export function valuesFor(
  { name, type }: GraphQLArgument,
  field: string,
  records: readonly GraphRecord[],
  random: () => number,
): readonly unknown[] {
  const list = isListType(isNonNullType(type) ? type.ofType : type);
  const inner = getNamedType(type);
  const entities = records.filter((record) => record.record === 'entity');
  const idsOf = (kind: string) => entities.flatMap((entity) => (entity.kind === kind ? [entity.id] : []));
  const several = <T>(from: readonly T[]): T[] => from.filter(() => random() < Math.min(1, 4 / from.length));

  const one = ((): readonly unknown[] => {
    switch (`${inner.name} ${name}`) {
      case 'ID id':
        return field === 'source'
          ? records.filter(({ record }) => record === 'source').map(({ id }) => id)
          : records.filter(({ record }) => record !== 'source').map(({ id }) => id);
      case 'ID ids':
      case 'ID from':
      case 'ID to':
      case 'ID via':
      case 'ID avoid':
      case 'ID own':
      case 'ID of':
      case 'ID cluster':
        return entities.map(({ id }) => id);
      case 'ID rowIds':
      case 'ID columnIds':
        // Of which grouping is another argument's: what is no kind or size is refused alike.
        return [...entities.map(({ id }) => id), 'Company', 'University', 'LARGE', 'SMALL'];
      case 'ID field':
      case 'ID fields':
        return idsOf('Field');
      case 'ID areas':
        return idsOf('Area');
      case 'ID facilities':
        return idsOf('Facility');
      case 'String text':
        return entities.flatMap((entity) => {
          const start = Math.floor(random() * entity.name.length);
          const text = entity.name.slice(start, start + 1 + Math.floor(random() * 4));
          return /\S/.test(text) ? [text] : [];
        });
      case 'String name':
        return records.flatMap((record) => (record.record === 'measure' ? [record.name] : []));
      case 'Int depth':
        return [1, 2, 3];
      case 'Int maxHops':
        return [1, 2, 3, 5];
      case 'Float minStrength':
        return [0, 0.05, 0.4, 1];
      case 'Int fiscalYear':
      case 'Int from':
      case 'Int to':
        return [2013, 2016, 2017];
      case 'Int first':
        return [1, 7, 100];
      case 'Float resolution':
        return [0.5, 1, 3.7];
      case 'Int fromLine':
        return [1, 100, 2_000];
      case 'PartialDate since':
        return ['2013', 'FY2016', '2016-07-08'];
      case 'GroupInput rows':
      case 'GroupInput columns':
      case 'GroupInput groups':
        return [
          { by: 'KIND', id: 'Company' },
          { by: 'KIND', id: 'SupportAgency' },
          { by: 'SIZE', id: 'SMALL' },
          { by: 'SIZE', id: 'UNKNOWN' },
          ...idsOf('Field').map((id) => ({ by: 'FIELD', id })),
          ...idsOf('Facility').map((id) => ({ by: 'FACILITY', id })),
          ...idsOf('Area').map((id) => ({ by: 'AREA', id })),
          ...idsOf('Program').map((id) => ({ by: 'PROGRAM', id })),
          ...idsOf('SupportAgency').map((id) => ({ by: 'CLUSTER', id })),
        ];
      case 'PeriodInput period':
      case 'PeriodInput compareWith':
        return PERIODS;
      case 'EntityKind kinds':
        return [...new Set(entities.map(({ kind }) => kind as string))].sort();
      case 'RelationType types':
      case 'RelationType relationTypes':
        return [
          ...new Set(records.flatMap((r) => (r.record === 'relation' ? [r.type as string] : []))),
        ].sort();
      default:
        if (inner.name === 'Boolean') return [true, false];
        if (isEnumType(inner)) return inner.getValues().map((value) => value.name);
        throw new Error(`tests/differential/values.ts has no values of ${name}: ${String(type)}`);
    }
  })();
  if (!list) return one.length > 0 ? one : ['nobody'];
  return [...one.map((value) => [value]), several(one), several(one), []];
}
