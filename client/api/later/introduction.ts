import { graphql } from '../../generated/later/index.ts';

export const HopFields = graphql(`
  fragment HopLine on Hop {
    from { ...CanvasEntity }
    to { ...CanvasEntity }
    strength
    cost
    sentence(locale: $locale)
    told
    newest
    direct
    undated
    facts { ...RelationLine }
  }
`);

export const RouteFields = graphql(`
  fragment RouteLine on Route {
    strength
    cost
    entities { ...CanvasEntity }
    hops { ...HopLine }
    weakestHop { from { id } to { id } }
  }
`);

export const RoutesDocument = graphql(`
  query Routes(
    $from: ID!
    $to: ID!
    $maxHops: Int
    $first: Int
    $avoid: [ID!]
    $via: [ID!]
    $kinds: [EntityKind!]
    $relationTypes: [RelationType!]
    $period: PeriodInput
    $minStrength: Float
    $hubs: HubPolicy
    $own: ID
    $distinct: Boolean
    $locale: Locale!
  ) {
    introductionPaths(
      from: $from
      to: $to
      maxHops: $maxHops
      first: $first
      avoid: $avoid
      via: $via
      kinds: $kinds
      relationTypes: $relationTypes
      period: $period
      minStrength: $minStrength
      hubs: $hubs
      own: $own
      distinct: $distinct
    ) {
      outcome
      routes { ...RouteLine }
      excludedEntities { ...CanvasEntity }
      knowBoth { id }
      stepsApart
      searchedHops
      undatedFacts
      asOf
    }
  }
`);

export const HubsDocument = graphql(`
  query Hubs(
    $from: ID!
    $to: ID!
    $maxHops: Int
    $avoid: [ID!]
    $via: [ID!]
    $kinds: [EntityKind!]
    $relationTypes: [RelationType!]
    $period: PeriodInput
    $minStrength: Float
    $own: ID
  ) {
    introductionPaths(
      from: $from
      to: $to
      maxHops: $maxHops
      first: 1
      avoid: $avoid
      via: $via
      kinds: $kinds
      relationTypes: $relationTypes
      period: $period
      minStrength: $minStrength
      hubs: EXCLUDE
      own: $own
    ) {
      excludedEntities { ...CanvasEntity }
      knowBoth { id }
    }
  }
`);

export const BestRouteDocument = graphql(`
  query BestRoute(
    $from: ID!
    $to: ID!
    $maxHops: Int
    $first: Int
    $avoid: [ID!]
    $via: [ID!]
    $kinds: [EntityKind!]
    $relationTypes: [RelationType!]
    $period: PeriodInput
    $minStrength: Float
    $hubs: HubPolicy
    $own: ID
  ) {
    introductionPaths(
      from: $from
      to: $to
      maxHops: $maxHops
      first: $first
      avoid: $avoid
      via: $via
      kinds: $kinds
      relationTypes: $relationTypes
      period: $period
      minStrength: $minStrength
      hubs: $hubs
      own: $own
    ) {
      outcome
      knowBoth { ...CanvasEntity }
      routes { strength entities { ...CanvasEntity } hops { strength } }
    }
  }
`);

export const ReachDocument = graphql(`
  query Reach(
    $from: ID!
    $maxHops: Int
    $kinds: [EntityKind!]
    $period: PeriodInput
    $minStrength: Float
    $first: Int
    $after: String
    $hubs: HubPolicy
    $own: ID
  ) {
    reachable(
      from: $from
      maxHops: $maxHops
      kinds: $kinds
      period: $period
      minStrength: $minStrength
      first: $first
      after: $after
      hubs: $hubs
      own: $own
    ) {
      totalCount
      outcome
      asOf
      undatedFacts
      excludedEntities { ...CanvasEntity }
      pageInfo { hasNextPage endCursor }
      edges { node { entity { ...CanvasEntity } strength hops route { entities { ...CanvasEntity } hops { strength } } } }
    }
  }
`);

export const TieFields = graphql(`
  fragment TieLine on Tie {
    a { ...CanvasEntity }
    b { ...CanvasEntity }
    strength
    cost
    sentence(locale: $locale)
    direct
    facts { ...RelationLine }
  }
`);

export const TiesDocument = graphql(`
  query Ties(
    $ids: [ID!]!
    $period: PeriodInput
    $first: Int
    $after: String
    $among: Boolean
    $locale: Locale!
  ) {
    ties(ids: $ids, period: $period, first: $first, after: $after, among: $among) {
      totalCount
      undatedFacts
      asOf
      pageInfo { hasNextPage endCursor }
      edges { node { ...TieLine } }
    }
  }
`);

export const NamesDocument = graphql(`
  query Names($ids: [ID!]!) {
    subgraph(ids: $ids) { entities { ...CanvasEntity } }
  }
`);

export const MatchDocument = graphql(`
  query Match($text: String!, $kinds: [EntityKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      edges { matched { text field how } node { ...CanvasEntity } }
    }
  }
`);

export const AsOfDocument = graphql(`
  query AsOf {
    status { asOf }
  }
`);

export const TieTypesDocument = graphql(`
  query TieTypes { ontology { relationTypes { type direct shared } } }
`);

/** Whether anything is known of each of two. */
export const KnownDocument = graphql(`
  query Known($from: ID!, $to: ID!) {
    from: reachable(from: $from, maxHops: 1, first: 1) { outcome }
    to: reachable(from: $to, maxHops: 1, first: 1) { outcome }
  }
`);
