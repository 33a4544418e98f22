/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment EvidencePlace on Evidence {\n    source { id title date }\n    section\n    page\n    line\n    printed\n    note\n  }\n": typeof types.EvidencePlaceFragmentDoc,
    "\n  fragment RelationLine on Relation {\n    ...RelationFact\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    attributes { key value asOf evidence { ...EvidencePlace } }\n    evidence { ...EvidencePlace }\n  }\n": typeof types.RelationLineFragmentDoc,
    "\n  fragment MeasureLine on Measure {\n    ...MeasureFact\n    evidence { ...EvidencePlace }\n  }\n": typeof types.MeasureLineFragmentDoc,
    "\n  query Card($id: ID!) {\n    entity(id: $id) {\n      ...CanvasEntity\n      nameEnIsOurs\n      reading\n      readingIsOurs\n      aliases { text kind since until }\n      externalIds { scheme value }\n      attributes { key value asOf evidence { ...EvidencePlace } }\n      evidence { ...EvidencePlace }\n      list { complete stated unnamed { role printed count } }\n      ... on Collaboration { stages { id stage date dateIs evidence { ...EvidencePlace } } }\n      measures(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n      relations(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n": typeof types.CardDocument,
    "\n  query MoreRelations($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      relations(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n": typeof types.MoreRelationsDocument,
    "\n  query MoreMeasures($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      measures(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n    }\n  }\n": typeof types.MoreMeasuresDocument,
    "\n  fragment RelationFact on Relation {\n    id\n    type\n    role\n    since\n    until\n    asOf\n    state\n  }\n": typeof types.RelationFactFragmentDoc,
    "\n  fragment MeasureFact on Measure {\n    id\n    name\n    unit\n    fiscalYear\n    asOf\n    from\n    to\n    value\n    text\n    nature\n    countedAs\n    qualifier\n  }\n": typeof types.MeasureFactFragmentDoc,
    "\n  fragment HopLine on Hop {\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    told\n    undated\n    facts { ...RelationLine }\n  }\n": typeof types.HopLineFragmentDoc,
    "\n  fragment RouteLine on Route {\n    strength\n    cost\n    entities { ...CanvasEntity }\n    hops { ...HopLine }\n    weakestHop { from { id } to { id } }\n  }\n": typeof types.RouteLineFragmentDoc,
    "\n  query Routes(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n    $distinct: Boolean\n    $locale: Locale!\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n      distinct: $distinct\n    ) {\n      outcome\n      routes { ...RouteLine }\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n      stepsApart\n      searchedHops\n      undatedFacts\n      asOf\n    }\n  }\n": typeof types.RoutesDocument,
    "\n  query Hubs(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: 1\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: EXCLUDE\n      own: $own\n    ) {\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n    }\n  }\n": typeof types.HubsDocument,
    "\n  query BestRoute(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n    ) {\n      outcome\n      knowBoth { ...CanvasEntity }\n      routes { strength entities { ...CanvasEntity } hops { strength } }\n    }\n  }\n": typeof types.BestRouteDocument,
    "\n  query Reach(\n    $from: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $period: PeriodInput\n    $minStrength: Float\n    $first: Int\n    $after: String\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    reachable(\n      from: $from\n      maxHops: $maxHops\n      kinds: $kinds\n      period: $period\n      minStrength: $minStrength\n      first: $first\n      after: $after\n      hubs: $hubs\n      own: $own\n    ) {\n      totalCount\n      outcome\n      asOf\n      undatedFacts\n      excludedEntities { ...CanvasEntity }\n      pageInfo { hasNextPage endCursor }\n      edges { node { entity { ...CanvasEntity } strength hops route { entities { ...CanvasEntity } hops { strength } } } }\n    }\n  }\n": typeof types.ReachDocument,
    "\n  fragment TieLine on Tie {\n    a { ...CanvasEntity }\n    b { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    facts { ...RelationLine }\n  }\n": typeof types.TieLineFragmentDoc,
    "\n  query Ties(\n    $ids: [ID!]!\n    $period: PeriodInput\n    $first: Int\n    $after: String\n    $among: Boolean\n    $locale: Locale!\n  ) {\n    ties(ids: $ids, period: $period, first: $first, after: $after, among: $among) {\n      totalCount\n      undatedFacts\n      asOf\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...TieLine } }\n    }\n  }\n": typeof types.TiesDocument,
    "\n  query Names($ids: [ID!]!) {\n    subgraph(ids: $ids) { entities { ...CanvasEntity } }\n  }\n": typeof types.NamesDocument,
    "\n  query Match($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 6) {\n      totalCount\n      edges { matched { text field how } node { ...CanvasEntity } }\n    }\n  }\n": typeof types.MatchDocument,
    "\n  query AsOf {\n    status { asOf }\n  }\n": typeof types.AsOfDocument,
    "\n  query TieTypes { ontology { relationTypes { type direct shared } } }\n": typeof types.TieTypesDocument,
    "\n  query Known($from: ID!, $to: ID!) {\n    from: reachable(from: $from, maxHops: 1, first: 1) { outcome }\n    to: reachable(from: $to, maxHops: 1, first: 1) { outcome }\n  }\n": typeof types.KnownDocument,
    "\n  query Sources {\n    sources { id title publisher date file factCount }\n  }\n": typeof types.SourcesDocument,
    "\n  fragment SourceFactLine on SourceFact {\n    section\n    page\n    line\n    printed\n    note\n    attribute\n    entity { ...CanvasEntity attributes { key value evidence { line source { id date } } } }\n    relation {\n      ...RelationFact\n      from { ...CanvasEntity }\n      to { ...CanvasEntity }\n      attributes { key value }\n    }\n    measure {\n      ...MeasureFact\n      entity { ...CanvasEntity }\n    }\n    stage { id stage date dateIs }\n    collaboration { ...CanvasEntity }\n  }\n": typeof types.SourceFactLineFragmentDoc,
    "\n  query Source($id: ID!, $first: Int!, $after: String, $fromLine: Int) {\n    source(id: $id) {\n      id\n      title\n      publisher\n      date\n      file\n      factCount\n      facts(first: $first, after: $after, fromLine: $fromLine) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...SourceFactLine } }\n      }\n    }\n  }\n": typeof types.SourceDocument,
    "\n  query TableEntities($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities {\n        id\n        kind\n        name\n        nameEn\n        externalIds { scheme value }\n        attributes { key value }\n        evidence { source { date } }\n        relations(types: [LOCATED_IN, TENANT_OF, HELD_AT, PART_OF], direction: OUT, first: 10) {\n          edges { node { type state to { id } } }\n        }\n      }\n    }\n  }\n": typeof types.TableEntitiesDocument,
    "\n  query TableRelations($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id asOf evidence { source { id title date } section page line } }\n    }\n  }\n": typeof types.TableRelationsDocument,
    "\n  fragment CanvasEntity on Entity {\n    id\n    kind\n    name\n    nameEn\n    ... on Event { date endDate attributes { key value evidence { source { date } } } }\n    ... on Facility { opened closed attributes { key value evidence { source { date } } } }\n  }\n": typeof types.CanvasEntityFragmentDoc,
    "\n  fragment CanvasRelation on Relation {\n    ...RelationFact\n    from { id }\n    to { id }\n  }\n": typeof types.CanvasRelationFragmentDoc,
    "\n  query Subgraph($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities { ...CanvasEntity }\n      relations { ...CanvasRelation }\n      omittedRelations\n    }\n  }\n": typeof types.SubgraphDocument,
};
const documents: Documents = {
    "\n  fragment EvidencePlace on Evidence {\n    source { id title date }\n    section\n    page\n    line\n    printed\n    note\n  }\n": types.EvidencePlaceFragmentDoc,
    "\n  fragment RelationLine on Relation {\n    ...RelationFact\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    attributes { key value asOf evidence { ...EvidencePlace } }\n    evidence { ...EvidencePlace }\n  }\n": types.RelationLineFragmentDoc,
    "\n  fragment MeasureLine on Measure {\n    ...MeasureFact\n    evidence { ...EvidencePlace }\n  }\n": types.MeasureLineFragmentDoc,
    "\n  query Card($id: ID!) {\n    entity(id: $id) {\n      ...CanvasEntity\n      nameEnIsOurs\n      reading\n      readingIsOurs\n      aliases { text kind since until }\n      externalIds { scheme value }\n      attributes { key value asOf evidence { ...EvidencePlace } }\n      evidence { ...EvidencePlace }\n      list { complete stated unnamed { role printed count } }\n      ... on Collaboration { stages { id stage date dateIs evidence { ...EvidencePlace } } }\n      measures(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n      relations(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n": types.CardDocument,
    "\n  query MoreRelations($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      relations(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n": types.MoreRelationsDocument,
    "\n  query MoreMeasures($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      measures(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n    }\n  }\n": types.MoreMeasuresDocument,
    "\n  fragment RelationFact on Relation {\n    id\n    type\n    role\n    since\n    until\n    asOf\n    state\n  }\n": types.RelationFactFragmentDoc,
    "\n  fragment MeasureFact on Measure {\n    id\n    name\n    unit\n    fiscalYear\n    asOf\n    from\n    to\n    value\n    text\n    nature\n    countedAs\n    qualifier\n  }\n": types.MeasureFactFragmentDoc,
    "\n  fragment HopLine on Hop {\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    told\n    undated\n    facts { ...RelationLine }\n  }\n": types.HopLineFragmentDoc,
    "\n  fragment RouteLine on Route {\n    strength\n    cost\n    entities { ...CanvasEntity }\n    hops { ...HopLine }\n    weakestHop { from { id } to { id } }\n  }\n": types.RouteLineFragmentDoc,
    "\n  query Routes(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n    $distinct: Boolean\n    $locale: Locale!\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n      distinct: $distinct\n    ) {\n      outcome\n      routes { ...RouteLine }\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n      stepsApart\n      searchedHops\n      undatedFacts\n      asOf\n    }\n  }\n": types.RoutesDocument,
    "\n  query Hubs(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: 1\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: EXCLUDE\n      own: $own\n    ) {\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n    }\n  }\n": types.HubsDocument,
    "\n  query BestRoute(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n    ) {\n      outcome\n      knowBoth { ...CanvasEntity }\n      routes { strength entities { ...CanvasEntity } hops { strength } }\n    }\n  }\n": types.BestRouteDocument,
    "\n  query Reach(\n    $from: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $period: PeriodInput\n    $minStrength: Float\n    $first: Int\n    $after: String\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    reachable(\n      from: $from\n      maxHops: $maxHops\n      kinds: $kinds\n      period: $period\n      minStrength: $minStrength\n      first: $first\n      after: $after\n      hubs: $hubs\n      own: $own\n    ) {\n      totalCount\n      outcome\n      asOf\n      undatedFacts\n      excludedEntities { ...CanvasEntity }\n      pageInfo { hasNextPage endCursor }\n      edges { node { entity { ...CanvasEntity } strength hops route { entities { ...CanvasEntity } hops { strength } } } }\n    }\n  }\n": types.ReachDocument,
    "\n  fragment TieLine on Tie {\n    a { ...CanvasEntity }\n    b { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    facts { ...RelationLine }\n  }\n": types.TieLineFragmentDoc,
    "\n  query Ties(\n    $ids: [ID!]!\n    $period: PeriodInput\n    $first: Int\n    $after: String\n    $among: Boolean\n    $locale: Locale!\n  ) {\n    ties(ids: $ids, period: $period, first: $first, after: $after, among: $among) {\n      totalCount\n      undatedFacts\n      asOf\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...TieLine } }\n    }\n  }\n": types.TiesDocument,
    "\n  query Names($ids: [ID!]!) {\n    subgraph(ids: $ids) { entities { ...CanvasEntity } }\n  }\n": types.NamesDocument,
    "\n  query Match($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 6) {\n      totalCount\n      edges { matched { text field how } node { ...CanvasEntity } }\n    }\n  }\n": types.MatchDocument,
    "\n  query AsOf {\n    status { asOf }\n  }\n": types.AsOfDocument,
    "\n  query TieTypes { ontology { relationTypes { type direct shared } } }\n": types.TieTypesDocument,
    "\n  query Known($from: ID!, $to: ID!) {\n    from: reachable(from: $from, maxHops: 1, first: 1) { outcome }\n    to: reachable(from: $to, maxHops: 1, first: 1) { outcome }\n  }\n": types.KnownDocument,
    "\n  query Sources {\n    sources { id title publisher date file factCount }\n  }\n": types.SourcesDocument,
    "\n  fragment SourceFactLine on SourceFact {\n    section\n    page\n    line\n    printed\n    note\n    attribute\n    entity { ...CanvasEntity attributes { key value evidence { line source { id date } } } }\n    relation {\n      ...RelationFact\n      from { ...CanvasEntity }\n      to { ...CanvasEntity }\n      attributes { key value }\n    }\n    measure {\n      ...MeasureFact\n      entity { ...CanvasEntity }\n    }\n    stage { id stage date dateIs }\n    collaboration { ...CanvasEntity }\n  }\n": types.SourceFactLineFragmentDoc,
    "\n  query Source($id: ID!, $first: Int!, $after: String, $fromLine: Int) {\n    source(id: $id) {\n      id\n      title\n      publisher\n      date\n      file\n      factCount\n      facts(first: $first, after: $after, fromLine: $fromLine) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...SourceFactLine } }\n      }\n    }\n  }\n": types.SourceDocument,
    "\n  query TableEntities($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities {\n        id\n        kind\n        name\n        nameEn\n        externalIds { scheme value }\n        attributes { key value }\n        evidence { source { date } }\n        relations(types: [LOCATED_IN, TENANT_OF, HELD_AT, PART_OF], direction: OUT, first: 10) {\n          edges { node { type state to { id } } }\n        }\n      }\n    }\n  }\n": types.TableEntitiesDocument,
    "\n  query TableRelations($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id asOf evidence { source { id title date } section page line } }\n    }\n  }\n": types.TableRelationsDocument,
    "\n  fragment CanvasEntity on Entity {\n    id\n    kind\n    name\n    nameEn\n    ... on Event { date endDate attributes { key value evidence { source { date } } } }\n    ... on Facility { opened closed attributes { key value evidence { source { date } } } }\n  }\n": types.CanvasEntityFragmentDoc,
    "\n  fragment CanvasRelation on Relation {\n    ...RelationFact\n    from { id }\n    to { id }\n  }\n": types.CanvasRelationFragmentDoc,
    "\n  query Subgraph($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities { ...CanvasEntity }\n      relations { ...CanvasRelation }\n      omittedRelations\n    }\n  }\n": types.SubgraphDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidencePlace on Evidence {\n    source { id title date }\n    section\n    page\n    line\n    printed\n    note\n  }\n"): (typeof documents)["\n  fragment EvidencePlace on Evidence {\n    source { id title date }\n    section\n    page\n    line\n    printed\n    note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelationLine on Relation {\n    ...RelationFact\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    attributes { key value asOf evidence { ...EvidencePlace } }\n    evidence { ...EvidencePlace }\n  }\n"): (typeof documents)["\n  fragment RelationLine on Relation {\n    ...RelationFact\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    attributes { key value asOf evidence { ...EvidencePlace } }\n    evidence { ...EvidencePlace }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureLine on Measure {\n    ...MeasureFact\n    evidence { ...EvidencePlace }\n  }\n"): (typeof documents)["\n  fragment MeasureLine on Measure {\n    ...MeasureFact\n    evidence { ...EvidencePlace }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Card($id: ID!) {\n    entity(id: $id) {\n      ...CanvasEntity\n      nameEnIsOurs\n      reading\n      readingIsOurs\n      aliases { text kind since until }\n      externalIds { scheme value }\n      attributes { key value asOf evidence { ...EvidencePlace } }\n      evidence { ...EvidencePlace }\n      list { complete stated unnamed { role printed count } }\n      ... on Collaboration { stages { id stage date dateIs evidence { ...EvidencePlace } } }\n      measures(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n      relations(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Card($id: ID!) {\n    entity(id: $id) {\n      ...CanvasEntity\n      nameEnIsOurs\n      reading\n      readingIsOurs\n      aliases { text kind since until }\n      externalIds { scheme value }\n      attributes { key value asOf evidence { ...EvidencePlace } }\n      evidence { ...EvidencePlace }\n      list { complete stated unnamed { role printed count } }\n      ... on Collaboration { stages { id stage date dateIs evidence { ...EvidencePlace } } }\n      measures(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n      relations(first: 100) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreRelations($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      relations(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreRelations($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      relations(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...RelationLine } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreMeasures($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      measures(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreMeasures($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      measures(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...MeasureLine } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelationFact on Relation {\n    id\n    type\n    role\n    since\n    until\n    asOf\n    state\n  }\n"): (typeof documents)["\n  fragment RelationFact on Relation {\n    id\n    type\n    role\n    since\n    until\n    asOf\n    state\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureFact on Measure {\n    id\n    name\n    unit\n    fiscalYear\n    asOf\n    from\n    to\n    value\n    text\n    nature\n    countedAs\n    qualifier\n  }\n"): (typeof documents)["\n  fragment MeasureFact on Measure {\n    id\n    name\n    unit\n    fiscalYear\n    asOf\n    from\n    to\n    value\n    text\n    nature\n    countedAs\n    qualifier\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HopLine on Hop {\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    told\n    undated\n    facts { ...RelationLine }\n  }\n"): (typeof documents)["\n  fragment HopLine on Hop {\n    from { ...CanvasEntity }\n    to { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    told\n    undated\n    facts { ...RelationLine }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RouteLine on Route {\n    strength\n    cost\n    entities { ...CanvasEntity }\n    hops { ...HopLine }\n    weakestHop { from { id } to { id } }\n  }\n"): (typeof documents)["\n  fragment RouteLine on Route {\n    strength\n    cost\n    entities { ...CanvasEntity }\n    hops { ...HopLine }\n    weakestHop { from { id } to { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Routes(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n    $distinct: Boolean\n    $locale: Locale!\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n      distinct: $distinct\n    ) {\n      outcome\n      routes { ...RouteLine }\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n      stepsApart\n      searchedHops\n      undatedFacts\n      asOf\n    }\n  }\n"): (typeof documents)["\n  query Routes(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n    $distinct: Boolean\n    $locale: Locale!\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n      distinct: $distinct\n    ) {\n      outcome\n      routes { ...RouteLine }\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n      stepsApart\n      searchedHops\n      undatedFacts\n      asOf\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Hubs(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: 1\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: EXCLUDE\n      own: $own\n    ) {\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n    }\n  }\n"): (typeof documents)["\n  query Hubs(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: 1\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: EXCLUDE\n      own: $own\n    ) {\n      excludedEntities { ...CanvasEntity }\n      knowBoth { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BestRoute(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n    ) {\n      outcome\n      knowBoth { ...CanvasEntity }\n      routes { strength entities { ...CanvasEntity } hops { strength } }\n    }\n  }\n"): (typeof documents)["\n  query BestRoute(\n    $from: ID!\n    $to: ID!\n    $maxHops: Int\n    $first: Int\n    $avoid: [ID!]\n    $via: [ID!]\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $minStrength: Float\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    introductionPaths(\n      from: $from\n      to: $to\n      maxHops: $maxHops\n      first: $first\n      avoid: $avoid\n      via: $via\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      minStrength: $minStrength\n      hubs: $hubs\n      own: $own\n    ) {\n      outcome\n      knowBoth { ...CanvasEntity }\n      routes { strength entities { ...CanvasEntity } hops { strength } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reach(\n    $from: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $period: PeriodInput\n    $minStrength: Float\n    $first: Int\n    $after: String\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    reachable(\n      from: $from\n      maxHops: $maxHops\n      kinds: $kinds\n      period: $period\n      minStrength: $minStrength\n      first: $first\n      after: $after\n      hubs: $hubs\n      own: $own\n    ) {\n      totalCount\n      outcome\n      asOf\n      undatedFacts\n      excludedEntities { ...CanvasEntity }\n      pageInfo { hasNextPage endCursor }\n      edges { node { entity { ...CanvasEntity } strength hops route { entities { ...CanvasEntity } hops { strength } } } }\n    }\n  }\n"): (typeof documents)["\n  query Reach(\n    $from: ID!\n    $maxHops: Int\n    $kinds: [EntityKind!]\n    $period: PeriodInput\n    $minStrength: Float\n    $first: Int\n    $after: String\n    $hubs: HubPolicy\n    $own: ID\n  ) {\n    reachable(\n      from: $from\n      maxHops: $maxHops\n      kinds: $kinds\n      period: $period\n      minStrength: $minStrength\n      first: $first\n      after: $after\n      hubs: $hubs\n      own: $own\n    ) {\n      totalCount\n      outcome\n      asOf\n      undatedFacts\n      excludedEntities { ...CanvasEntity }\n      pageInfo { hasNextPage endCursor }\n      edges { node { entity { ...CanvasEntity } strength hops route { entities { ...CanvasEntity } hops { strength } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TieLine on Tie {\n    a { ...CanvasEntity }\n    b { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    facts { ...RelationLine }\n  }\n"): (typeof documents)["\n  fragment TieLine on Tie {\n    a { ...CanvasEntity }\n    b { ...CanvasEntity }\n    strength\n    cost\n    sentence(locale: $locale)\n    facts { ...RelationLine }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ties(\n    $ids: [ID!]!\n    $period: PeriodInput\n    $first: Int\n    $after: String\n    $among: Boolean\n    $locale: Locale!\n  ) {\n    ties(ids: $ids, period: $period, first: $first, after: $after, among: $among) {\n      totalCount\n      undatedFacts\n      asOf\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...TieLine } }\n    }\n  }\n"): (typeof documents)["\n  query Ties(\n    $ids: [ID!]!\n    $period: PeriodInput\n    $first: Int\n    $after: String\n    $among: Boolean\n    $locale: Locale!\n  ) {\n    ties(ids: $ids, period: $period, first: $first, after: $after, among: $among) {\n      totalCount\n      undatedFacts\n      asOf\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...TieLine } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Names($ids: [ID!]!) {\n    subgraph(ids: $ids) { entities { ...CanvasEntity } }\n  }\n"): (typeof documents)["\n  query Names($ids: [ID!]!) {\n    subgraph(ids: $ids) { entities { ...CanvasEntity } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Match($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 6) {\n      totalCount\n      edges { matched { text field how } node { ...CanvasEntity } }\n    }\n  }\n"): (typeof documents)["\n  query Match($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 6) {\n      totalCount\n      edges { matched { text field how } node { ...CanvasEntity } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AsOf {\n    status { asOf }\n  }\n"): (typeof documents)["\n  query AsOf {\n    status { asOf }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TieTypes { ontology { relationTypes { type direct shared } } }\n"): (typeof documents)["\n  query TieTypes { ontology { relationTypes { type direct shared } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Known($from: ID!, $to: ID!) {\n    from: reachable(from: $from, maxHops: 1, first: 1) { outcome }\n    to: reachable(from: $to, maxHops: 1, first: 1) { outcome }\n  }\n"): (typeof documents)["\n  query Known($from: ID!, $to: ID!) {\n    from: reachable(from: $from, maxHops: 1, first: 1) { outcome }\n    to: reachable(from: $to, maxHops: 1, first: 1) { outcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sources {\n    sources { id title publisher date file factCount }\n  }\n"): (typeof documents)["\n  query Sources {\n    sources { id title publisher date file factCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceFactLine on SourceFact {\n    section\n    page\n    line\n    printed\n    note\n    attribute\n    entity { ...CanvasEntity attributes { key value evidence { line source { id date } } } }\n    relation {\n      ...RelationFact\n      from { ...CanvasEntity }\n      to { ...CanvasEntity }\n      attributes { key value }\n    }\n    measure {\n      ...MeasureFact\n      entity { ...CanvasEntity }\n    }\n    stage { id stage date dateIs }\n    collaboration { ...CanvasEntity }\n  }\n"): (typeof documents)["\n  fragment SourceFactLine on SourceFact {\n    section\n    page\n    line\n    printed\n    note\n    attribute\n    entity { ...CanvasEntity attributes { key value evidence { line source { id date } } } }\n    relation {\n      ...RelationFact\n      from { ...CanvasEntity }\n      to { ...CanvasEntity }\n      attributes { key value }\n    }\n    measure {\n      ...MeasureFact\n      entity { ...CanvasEntity }\n    }\n    stage { id stage date dateIs }\n    collaboration { ...CanvasEntity }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Source($id: ID!, $first: Int!, $after: String, $fromLine: Int) {\n    source(id: $id) {\n      id\n      title\n      publisher\n      date\n      file\n      factCount\n      facts(first: $first, after: $after, fromLine: $fromLine) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...SourceFactLine } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Source($id: ID!, $first: Int!, $after: String, $fromLine: Int) {\n    source(id: $id) {\n      id\n      title\n      publisher\n      date\n      file\n      factCount\n      facts(first: $first, after: $after, fromLine: $fromLine) {\n        pageInfo { hasNextPage endCursor }\n        edges { node { ...SourceFactLine } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TableEntities($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities {\n        id\n        kind\n        name\n        nameEn\n        externalIds { scheme value }\n        attributes { key value }\n        evidence { source { date } }\n        relations(types: [LOCATED_IN, TENANT_OF, HELD_AT, PART_OF], direction: OUT, first: 10) {\n          edges { node { type state to { id } } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TableEntities($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities {\n        id\n        kind\n        name\n        nameEn\n        externalIds { scheme value }\n        attributes { key value }\n        evidence { source { date } }\n        relations(types: [LOCATED_IN, TENANT_OF, HELD_AT, PART_OF], direction: OUT, first: 10) {\n          edges { node { type state to { id } } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TableRelations($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id asOf evidence { source { id title date } section page line } }\n    }\n  }\n"): (typeof documents)["\n  query TableRelations($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id asOf evidence { source { id title date } section page line } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CanvasEntity on Entity {\n    id\n    kind\n    name\n    nameEn\n    ... on Event { date endDate attributes { key value evidence { source { date } } } }\n    ... on Facility { opened closed attributes { key value evidence { source { date } } } }\n  }\n"): (typeof documents)["\n  fragment CanvasEntity on Entity {\n    id\n    kind\n    name\n    nameEn\n    ... on Event { date endDate attributes { key value evidence { source { date } } } }\n    ... on Facility { opened closed attributes { key value evidence { source { date } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CanvasRelation on Relation {\n    ...RelationFact\n    from { id }\n    to { id }\n  }\n"): (typeof documents)["\n  fragment CanvasRelation on Relation {\n    ...RelationFact\n    from { id }\n    to { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Subgraph($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities { ...CanvasEntity }\n      relations { ...CanvasRelation }\n      omittedRelations\n    }\n  }\n"): (typeof documents)["\n  query Subgraph($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities { ...CanvasEntity }\n      relations { ...CanvasRelation }\n      omittedRelations\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;