import type { QueryResolvers } from '../generated/resolvers.ts';
import { idOf } from '../model/ids.ts';
import type { EntityFilter } from '../store/store.ts';
import { givenPeriod, idsOf, kindsOf } from './arguments.ts';
import { clusterMap } from './ClusterMap.ts';
import { clusterYears } from './ClusterYear.ts';
import { connectionOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { exchange, fieldBalance } from './Exchange.ts';
import { certifiedWithoutFollowUp, unlicensedOffers } from './FollowUp.ts';
import { gapMatrix } from './GapMatrix.ts';
import { introductionPaths } from './IntroductionPaths.ts';
import { changeSetKey, entityKey } from './keys.ts';
import { missingPairs } from './MissingPair.ts';
import { neighbourhood } from './Neighbourhood.ts';
import { reachable } from './Reachable.ts';
import { subgraph } from './Subgraph.ts';
import { search } from './search.ts';
import { ties } from './Tie.ts';
import { unlinkedEntities } from './Unlinked.ts';

export const Query: QueryResolvers = {
  search,
  entity: (_, { id }, { load }) => load.entity(idOf(id)),
  entities: (_, args, { store, viewer }) => {
    const filter: EntityFilter = {
      kinds: kindsOf(args.kinds),
      fields: idsOf('fields', args.fields),
      areas: idsOf('areas', args.areas),
      facilities: idsOf('facilities', args.facilities),
      period: givenPeriod(args.period),
      orderBy: args.orderBy ?? 'NAME',
    };
    return connectionOf(args, {
      cursors: cursorsOf(entityKey, ['entities', filter]),
      otherwise: 25,
      read: (page) => store.listEntities(viewer, filter, page),
      count: () => store.countEntities(viewer, filter),
    });
  },
  neighbourhood,
  subgraph,
  introductionPaths,
  reachable,
  ties,
  gapMatrix,
  missingPairs,
  clusterMap,
  clusterYears,
  unlinkedEntities,
  certifiedWithoutFollowUp,
  unlicensedOffers,
  exchange,
  fieldBalance,
  sources: async (_, __, { load }) => [...(await load.sources()).values()],
  source: async (_, { id }, { load }) => (await load.sources()).get(idOf(id)) ?? null,
  ontology: (_, __, { ontology }) => ontology,
  changeSets: (_, args, { store, viewer }) =>
    connectionOf(args, {
      cursors: cursorsOf(changeSetKey, ['changeSets']),
      otherwise: 25,
      read: (page) => store.changeSets(viewer, page),
      count: () => store.countChangeSets(viewer),
    }),
  status: () => ({}),
};
