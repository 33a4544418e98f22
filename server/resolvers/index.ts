import type { DocumentNode } from 'graphql';
import { Bridge } from './Bridge.ts';
import { Cluster } from './Cluster.ts';
import { ClusterChange } from './ClusterChange.ts';
import { ClusterMap } from './ClusterMap.ts';
import { ClusterMember } from './ClusterMember.ts';
import { ClusterYear } from './ClusterYear.ts';
import { Collaboration } from './Collaboration.ts';
import { Entity } from './Entity.ts';
import { Evidence } from './Evidence.ts';
import { Exchange, FieldBalance } from './Exchange.ts';
import { Certified, Unlicensed } from './FollowUp.ts';
import { GapCell, GapMatrix } from './GapMatrix.ts';
import { Group } from './Group.ts';
import { IntroductionPaths } from './IntroductionPaths.ts';
import { kindResolvers } from './kinds.ts';
import { Measure } from './Measure.ts';
import { MissingPair, MissingPairConnection, Reason } from './MissingPair.ts';
import { Neighbourhood } from './Neighbourhood.ts';
import {
  KindDefinition,
  Ontology,
  RelationTypeDefinition,
  RoleDefinition,
  TopicDefinition,
  Word,
} from './Ontology.ts';
import { partialDate } from './PartialDate.ts';
import { Query } from './Query.ts';
import { Reachable, ReachableConnection } from './Reachable.ts';
import { Relation } from './Relation.ts';
import { Hop } from './Route.ts';
import { Source } from './Source.ts';
import { SourceFact } from './SourceFact.ts';
import { StatedShare } from './StatedShare.ts';
import { Status } from './Status.ts';
import { Subgraph } from './Subgraph.ts';
import { Tie } from './Tie.ts';
import { Unlinked, UnlinkedConnection } from './Unlinked.ts';
import { wordResolvers } from './words.ts';

/** Every resolver, for the finished schema. What is not here is read off the record as it stands there. */
export function resolversFor(schema: DocumentNode) {
  const kinds = kindResolvers(schema);
  return {
    ...wordResolvers(schema),
    ...kinds,
    Bridge,
    Certified,
    Cluster,
    ClusterChange,
    ClusterMap,
    ClusterMember,
    ClusterYear,
    Collaboration: { ...kinds.Collaboration, ...Collaboration },
    Entity,
    Evidence,
    Exchange,
    FieldBalance,
    GapCell,
    GapMatrix,
    Group,
    Hop,
    IntroductionPaths,
    KindDefinition,
    Measure,
    MissingPair,
    MissingPairConnection,
    Neighbourhood,
    Ontology,
    PartialDate: partialDate(schema),
    Query,
    Reachable,
    ReachableConnection,
    Reason,
    Relation,
    RelationTypeDefinition,
    RoleDefinition,
    Source,
    SourceFact,
    StatedShare,
    Status,
    Subgraph,
    Tie,
    TopicDefinition,
    Unlicensed,
    Unlinked,
    UnlinkedConnection,
    Word,
  };
}
