import { useQuery } from 'urql';
import { type NeighbourChoice, NeighboursDocument } from './neighbours.ts';

/** How many neighbours an entity has under the filters; null until that is known, or where none is asked for. */
export function useNeighbourCount(id: string | null, choice: NeighbourChoice): number | null {
  const [{ data }] = useQuery({
    query: NeighboursDocument,
    variables: { ids: id === null ? [] : [id], depth: 1, ...choice, first: 1 },
    pause: id === null,
  });
  return id !== null && data ? data.neighbourhood.entities.length + data.neighbourhood.omitted : null;
}
