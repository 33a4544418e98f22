import type { TableEntity } from '../../api/later/tableEntities.ts';

type Known = ReadonlyMap<string, TableEntity>;

export interface Step {
  readonly to: string;
  readonly planned: boolean;
}

const WITHIN = new Set(['Area', 'Facility']);
/** A ward is a part of a city; a district (地区) is none. */
const WARD = /[^地]区$/;
const WARD_IN_ADDRESS = /[市都]([^市区町村\s]{1,5}区)/;

/** Where an entity is or was held, one step up; of a place or a facility also what it is part of. What is over counts only for what was held there. */
export const stepsOf = ({ kind, relations }: TableEntity): readonly Step[] =>
  relations.edges.flatMap(({ node: { type, state, to } }) => {
    if (type === 'PART_OF' && !WITHIN.has(kind)) return [];
    if (state === 'ENDED' && type !== 'HELD_AT') return [];
    return [{ to: to.id, planned: state === 'PLANNED' }];
  });

const addressOf = ({ attributes }: TableEntity): string =>
  attributes.find(({ key }) => key === 'address')?.value ??
  attributes.find(({ key }) => key === 'registeredAddress')?.value ??
  '';

/** The wards an entity lies in, by way of whatever it lies in; else the one its address names. */
export function wardsOf(entity: TableEntity, known: Known): readonly (TableEntity | string)[] {
  const reached = new Map([[entity.id, entity]]);
  for (const one of reached.values())
    for (const { to } of stepsOf(one)) {
      const above = known.get(to);
      if (above) reached.set(to, above);
    }
  const wards = [...reached.values()].filter(({ kind, name }) => kind === 'Area' && WARD.test(name));
  if (wards.length > 0) return wards;
  const [, ward] = WARD_IN_ADDRESS.exec(addressOf(entity)) ?? [];
  return ward === undefined ? [] : [ward];
}

/** The places an entity is directly in, else its address as it is written. */
export function placesOf(
  entity: TableEntity,
  known: Known,
): readonly { readonly place: TableEntity | string; readonly planned: boolean }[] {
  const places = stepsOf(entity).flatMap(({ to, planned }) => {
    const place = known.get(to);
    return place ? [{ place, planned }] : [];
  });
  const address = addressOf(entity);
  return places.length > 0 || address === '' ? places : [{ place: address, planned: false }];
}
