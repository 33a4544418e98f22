import { expect, it } from 'vitest';
import { clusterMaps } from '../../../server/analysis/clusterMaps.ts';
import { workHere } from '../../../server/analysis/clusters/clusterWork.ts';
import { followTies } from '../../../server/analysis/projections.ts';
import { deriveHere } from '../../../server/analysis/ties/derivesTies.ts';
import { readOntology } from '../../../server/model/readOntology.ts';
import type { GraphRecord } from '../../../server/model/records.ts';
import { readSchema } from '../../../server/readSchema.ts';
import { randomTieWorld } from '../../model/ties/randomTieWorld.ts';
import { Changing } from '../ties/changing.ts';

const ontology = readOntology(readSchema());

/** A map told by ids alone, of records written in several steps. */
async function mapAfter(steps: readonly (readonly GraphRecord[])[]) {
  const store = new Changing();
  const projections = followTies(deriveHere(store, ontology), () => 0);
  for (const records of steps) {
    store.write(records);
    await projections.follow();
  }
  const view = await clusterMaps(projections, workHere).of({ clearance: 2 }, {}, 1);
  const { found, layout, surrounded } = view;
  const { ids } = surrounded.graph.projection;
  const { entityId } = surrounded.members;
  return {
    modularity: found.modularity,
    isolated: view.isolated,
    clusters: view.order.map((cluster) => ({
      id: view.idOf(cluster),
      name: view.names[cluster] && entityId(view.names[cluster]?.entity ?? 0),
      traits: view.traits[cluster]?.map(({ entity, ...rest }) => ({ ...rest, entity: entityId(entity) })),
      x: layout.clusters.x[cluster],
      members: Array.from(
        found.members.subarray(found.begins[cluster], found.begins[cluster + 1]),
        (actor) => [
          ids.at(actor),
          found.inside[actor],
          view.participation[actor],
          layout.members.x[actor],
          layout.members.y[actor],
        ],
      ),
    })),
    shares: [...(await view.brokerage()).shares],
    certainty: [...(await view.certainty())],
  };
}

it('a cluster map is the same whatever was written first, and so however it is numbered within', async () => {
  for (let seed = 1; seed <= 25; seed++) {
    const { records } = randomTieWorld(seed, ontology);
    const late = [...records].sort((a, b) => (a.id < b.id ? 1 : -1));
    const first = late
      .slice(0, late.length / 2)
      .filter(({ record }) => record === 'entity')
      .map((record) => ({ ...record, evidence: [], attributes: [] }) as unknown as GraphRecord);
    expect(await mapAfter([first, records]), `world ${seed}`).toEqual(await mapAfter([records]));
  }
});
