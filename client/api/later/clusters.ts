import { graphql } from '../../generated/later/index.ts';

graphql(`
  fragment ClusterEntity on Entity {
    id
    kind
    name
    nameEn
  }
`);

graphql(`
  fragment ClusterDisc on Cluster {
    id
    name(locale: $locale)
    size
    x
    y
    radius
  }
`);

graphql(`
  fragment ClusterTold on Cluster {
    ...ClusterDisc
    namedBy
    ties
    density
    inside
    topMembers(first: 5) { ...ClusterEntity }
    fields { ...ClusterEntity }
    traits { entity { ...ClusterEntity } by members all times }
  }
`);

graphql(`
  fragment ClusterChanged on ClusterChange {
    kind
    before { ...ClusterDisc }
    after { ...ClusterDisc }
    moved { ...ClusterEntity }
    arrived { ...ClusterEntity }
    appeared
    vanished
    sentence(locale: $locale)
  }
`);

export const ClusterMapDocument = graphql(`
  query ClusterMap(
    $period: PeriodInput
    $compareWith: PeriodInput
    $resolution: Float
    $clusters: Int!
    $locale: Locale!
  ) {
    clusterMap(period: $period, compareWith: $compareWith, resolution: $resolution) {
      clusters(first: $clusters) { ...ClusterTold }
      clusterCount
      bridges(first: 20) {
        entity { ...ClusterEntity }
        score
        outside
        clusters { id name(locale: $locale) }
        joins {
          cluster { id name(locale: $locale) }
          share
          ties
          strongest { a { ...ClusterEntity } b { ...ClusterEntity } strength sentence(locale: $locale) }
        }
      }
      links(first: 500) { a { id } b { id } ties strength }
      modularity
      resolution
      seed
      runs
      pivots
      spanning { ...ClusterEntity }
      actors
      ties
      isolated
      tiedToHubsOnly
      changes { ...ClusterChanged }
      warning(locale: $locale)
      citation(locale: $locale)
      undatedFacts
      asOf
    }
  }
`);

/** The members of one cluster or of the whole map, with the ties among them. */
export const ClusterMembersDocument = graphql(`
  query ClusterMembers(
    $period: PeriodInput
    $compareWith: PeriodInput
    $resolution: Float
    $cluster: ID
    $first: Int!
    $ties: Int!
    $details: Boolean!
  ) {
    clusterMap(period: $period, compareWith: $compareWith, resolution: $resolution) {
      members(cluster: $cluster, first: $first) {
        totalCount
        edges {
          node {
            entity { ...ClusterEntity }
            cluster { id }
            certainty @include(if: $details)
            brokerage @include(if: $details)
            bridging
            inside
            x
            y
          }
        }
      }
      memberTies(cluster: $cluster, first: $ties) { a b strength }
    }
  }
`);

/** Where some actors stand: those a map does not draw one by one. */
export const ClusterPlacesDocument = graphql(`
  query ClusterPlaces($period: PeriodInput, $compareWith: PeriodInput, $resolution: Float, $ids: [ID!]) {
    clusterMap(period: $period, compareWith: $compareWith, resolution: $resolution) {
      members(ids: $ids, first: 100) {
        edges { node { entity { ...ClusterEntity } cluster { id } x y } }
      }
    }
  }
`);

/** How much goes through some actors: worked out apart, because it takes longest. */
export const ClusterBrokerageDocument = graphql(`
  query ClusterBrokerage($period: PeriodInput, $compareWith: PeriodInput, $resolution: Float, $ids: [ID!]) {
    clusterMap(period: $period, compareWith: $compareWith, resolution: $resolution) {
      members(ids: $ids, first: 100) { edges { node { entity { id } brokerage certainty } } }
    }
  }
`);

export const ClusterFactsDocument = graphql(`
  query ClusterFacts {
    clusterMap { factsPerYear { fiscalYear facts } }
  }
`);

export const ClusterYearsDocument = graphql(`
  query ClusterYears($resolution: Float, $locale: Locale!) {
    clusterYears(resolution: $resolution) {
      fiscalYear
      facts
      lastKnown
      actors
      ties
      clusterCount
      modularity
      warning(locale: $locale)
      clusters(first: 100) {
        ...ClusterDisc
        density
        inside
        topMembers(first: 5) { ...ClusterEntity }
        fields { ...ClusterEntity }
      }
      changes { ...ClusterChanged }
    }
  }
`);

/** What a reader needs to get the map of one year again. */
export const ClusterYearCitedDocument = graphql(`
  query ClusterYearCited($period: PeriodInput, $resolution: Float, $locale: Locale!) {
    clusterMap(period: $period, resolution: $resolution) {
      citation(locale: $locale)
      spanning { ...ClusterEntity }
      isolated
      tiedToHubsOnly
    }
  }
`);
