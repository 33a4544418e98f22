import { graphql } from '../../generated/later/index.ts';

graphql(`
  fragment GapGroup on Group {
    id
    by
    label(locale: $locale)
    size
    unknown
  }
`);

graphql(`
  fragment GapEntity on Entity {
    id
    kind
    name
    nameEn
  }
`);

export const GapMatrixDocument = graphql(`
  query GapMatrix(
    $rows: Grouping!
    $columns: Grouping!
    $basis: TieBasis
    $period: PeriodInput
    $rowIds: [ID!]
    $columnIds: [ID!]
    $locale: Locale!
  ) {
    gapMatrix(
      rows: $rows
      columns: $columns
      basis: $basis
      period: $period
      rowIds: $rowIds
      columnIds: $columnIds
    ) {
      notice(locale: $locale)
      rows { ...GapGroup }
      columns { ...GapGroup }
      cells { row { id } column { id } observed expected ratio low high verdict }
      basis
      model
      period { from to undated }
      actors
      ties
      members
      unknown
      tooFew
      coarserRows
      coarserColumns
      undatedFacts
      asOf
      sources { source { id title publisher date } facts }
    }
  }
`);

/** What one cell says in words: asked for when it is opened, because a whole matrix of sentences is long. */
export const GapCellDocument = graphql(`
  query GapCell(
    $rows: Grouping!
    $columns: Grouping!
    $basis: TieBasis
    $period: PeriodInput
    $rowIds: [ID!]
    $columnIds: [ID!]
    $locale: Locale!
  ) {
    gapMatrix(
      rows: $rows
      columns: $columns
      basis: $basis
      period: $period
      rowIds: $rowIds
      columnIds: $columnIds
    ) {
      rows { ...GapGroup }
      columns { ...GapGroup }
      cells { observed expected ratio low high verdict sentence(locale: $locale) }
    }
  }
`);

/** The groups there are, to choose among. */
export const GapGroupsDocument = graphql(`
  query GapGroups($by: Grouping!, $period: PeriodInput, $locale: Locale!) {
    gapMatrix(rows: $by, columns: $by, columnIds: [], basis: MET, period: $period) {
      rows { ...GapGroup }
    }
  }
`);

export const MissingPairsDocument = graphql(`
  query MissingPairs(
    $rows: GroupInput
    $columns: GroupInput
    $period: PeriodInput
    $method: GapMethod
    $basis: TieBasis
    $first: Int
    $after: String
    $locale: Locale!
  ) {
    missingPairs(
      rows: $rows
      columns: $columns
      period: $period
      method: $method
      basis: $basis
      first: $first
      after: $after
    ) {
      totalCount
      method
      model(locale: $locale)
      sources { source { id title publisher date } facts }
      undatedFacts
      asOf
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          a { ...GapEntity }
          b { ...GapEntity }
          score
          popularity
          beyondPopularity
          reasons {
            kind
            sentence(locale: $locale)
            points
            facts { ...RelationLine }
          }
          route {
            strength
            entities { ...GapEntity }
            hops { from { ...GapEntity } to { ...GapEntity } strength sentence(locale: $locale) }
            weakestHop { from { id } to { id } }
          }
        }
      }
    }
  }
`);

export const UnlinkedDocument = graphql(`
  query Unlinked(
    $kinds: [EntityKind!]
    $groups: [GroupInput!]
    $period: PeriodInput
    $first: Int
    $after: String
    $locale: Locale!
  ) {
    unlinkedEntities(kinds: $kinds, groups: $groups, period: $period, first: $first, after: $after) {
      sentence(locale: $locale)
      totalCount
      named
      none
      noData
      statedShares {
        sentence(locale: $locale)
        measure { id evidence { ...EvidencePlace } }
      }
      asOf
      pageInfo { hasNextPage endCursor }
      edges { node { entity { ...GapEntity } verdict sentence(locale: $locale) } }
    }
  }
`);

export const ExchangeDocument = graphql(`
  query Exchange(
    $field: ID
    $seekers: CompanySize
    $offerers: CompanySize
    $period: PeriodInput
    $first: Int
    $after: String
    $locale: Locale!
  ) {
    exchange(
      field: $field
      seekers: $seekers
      offerers: $offerers
      period: $period
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          need { ...GapEntity }
          offer { ...GapEntity }
          seekers { ...GapEntity }
          offerers { ...GapEntity }
          field { ...GapEntity }
          offerField { ...GapEntity }
          facts { ...RelationLine }
          sentence(locale: $locale)
        }
      }
    }
  }
`);

export const FieldBalanceDocument = graphql(`
  query FieldBalance(
    $seekers: CompanySize
    $offerers: CompanySize
    $period: PeriodInput
    $verdict: FieldBalanceVerdict
    $locale: Locale!
  ) {
    fieldBalance(seekers: $seekers, offerers: $offerers, period: $period, verdict: $verdict) {
      field { ...GapEntity }
      needs
      offers
      needsMet
      offersMet
      verdict
      sentence(locale: $locale)
    }
  }
`);

/** How many facts of each type there are: that nothing is recorded is another thing than that nothing fits. */
export const RecordedDocument = graphql(`
  query Recorded {
    status { types { type count } }
  }
`);

export const CertifiedDocument = graphql(`
  query Certified($period: PeriodInput, $first: Int, $after: String, $locale: Locale!) {
    certifiedWithoutFollowUp(period: $period, first: $first, after: $after) {
      totalCount
      certified
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          entity { ...GapEntity }
          facts { ...RelationLine }
          planned { ...RelationLine }
          sentence(locale: $locale)
        }
      }
    }
  }
`);

export const UnlicensedDocument = graphql(`
  query Unlicensed($since: PartialDate, $fields: [ID!], $first: Int, $after: String, $locale: Locale!) {
    unlicensedOffers(since: $since, fields: $fields, first: $first, after: $after) {
      totalCount
      shown
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          entity { ...GapEntity }
          offerers { ...GapEntity }
          meetings { ...GapEntity }
          facts { ...RelationLine }
          sentence(locale: $locale)
        }
      }
    }
  }
`);
