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
    "\n  query Neighbours(\n    $ids: [ID!]!\n    $depth: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $order: NeighbourOrder\n    $first: Int\n    $after: String\n  ) {\n    neighbourhood(\n      ids: $ids\n      depth: $depth\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      entities { id }\n      omitted\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.NeighboursDocument,
    "\n  query RelationPlaces($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id attributes { key value } evidence { ...EvidencePlace } }\n    }\n  }\n": typeof types.RelationPlacesDocument,
    "\n  query Search($text: String!, $first: Int!, $kinds: [EntityKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      totalCount\n      edges {\n        cursor\n        matched { text field how }\n        node { id kind name nameEn }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query StartList($first: Int!) {\n    entities(first: $first) { edges { node { id } } }\n  }\n": typeof types.StartListDocument,
    "\n  query StartParts {\n    sites: entities(kinds: [Facility], first: 100) { edges { node { id attributes { key } } } }\n    universities: entities(kinds: [University, ResearchInstitute], first: 50) { edges { node { id } } }\n    people: entities(kinds: [Person], first: 100) { edges { node { id } } }\n  }\n": typeof types.StartPartsDocument,
    "\n  query StartAround($ids: [ID!]!, $actors: [EntityKind!]) {\n    actors: neighbourhood(ids: $ids, depth: 2, kinds: $actors, order: STRONGEST, first: 100) {\n      entities { id }\n    }\n    joins: neighbourhood(ids: $ids, depth: 1, kinds: [Event, Area], order: STRONGEST, first: 100) {\n      entities { id }\n    }\n  }\n": typeof types.StartAroundDocument,
    "\n  query StartLinks($ids: [ID!]!) {\n    subgraph(ids: $ids) { relations { type from { id } to { id } } }\n  }\n": typeof types.StartLinksDocument,
    "\n  fragment CanvasEntity on Entity {\n    id\n    kind\n    name\n    nameEn\n    ... on Event { date endDate attributes { key value evidence { source { date } } } }\n    ... on Facility { opened closed attributes { key value evidence { source { date } } } }\n  }\n": typeof types.CanvasEntityFragmentDoc,
    "\n  fragment CanvasRelation on Relation {\n    ...RelationFact\n    from { id }\n    to { id }\n  }\n": typeof types.CanvasRelationFragmentDoc,
    "\n  query Subgraph($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities { ...CanvasEntity }\n      relations { ...CanvasRelation }\n      omittedRelations\n    }\n  }\n": typeof types.SubgraphDocument,
    "\n  query Vocabulary {\n    ontology {\n      kinds { kind group ja: label(locale: JA) en: label(locale: EN) description }\n      relationTypes {\n        type\n        topic\n        time\n        pointIn\n        symmetric\n        jaOut: label(locale: JA, direction: OUT)\n        jaIn: label(locale: JA, direction: IN)\n        enOut: label(locale: EN, direction: OUT)\n        enIn: label(locale: EN, direction: IN)\n        roles { name ja: label(locale: JA) en: label(locale: EN) }\n      }\n      topics { topic ja: label(locale: JA) en: label(locale: EN) }\n      words { enum value ja: label(locale: JA) en: label(locale: EN) }\n    }\n  }\n": typeof types.VocabularyDocument,
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
    "\n  query Neighbours(\n    $ids: [ID!]!\n    $depth: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $order: NeighbourOrder\n    $first: Int\n    $after: String\n  ) {\n    neighbourhood(\n      ids: $ids\n      depth: $depth\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      entities { id }\n      omitted\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.NeighboursDocument,
    "\n  query RelationPlaces($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id attributes { key value } evidence { ...EvidencePlace } }\n    }\n  }\n": types.RelationPlacesDocument,
    "\n  query Search($text: String!, $first: Int!, $kinds: [EntityKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      totalCount\n      edges {\n        cursor\n        matched { text field how }\n        node { id kind name nameEn }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query StartList($first: Int!) {\n    entities(first: $first) { edges { node { id } } }\n  }\n": types.StartListDocument,
    "\n  query StartParts {\n    sites: entities(kinds: [Facility], first: 100) { edges { node { id attributes { key } } } }\n    universities: entities(kinds: [University, ResearchInstitute], first: 50) { edges { node { id } } }\n    people: entities(kinds: [Person], first: 100) { edges { node { id } } }\n  }\n": types.StartPartsDocument,
    "\n  query StartAround($ids: [ID!]!, $actors: [EntityKind!]) {\n    actors: neighbourhood(ids: $ids, depth: 2, kinds: $actors, order: STRONGEST, first: 100) {\n      entities { id }\n    }\n    joins: neighbourhood(ids: $ids, depth: 1, kinds: [Event, Area], order: STRONGEST, first: 100) {\n      entities { id }\n    }\n  }\n": types.StartAroundDocument,
    "\n  query StartLinks($ids: [ID!]!) {\n    subgraph(ids: $ids) { relations { type from { id } to { id } } }\n  }\n": types.StartLinksDocument,
    "\n  fragment CanvasEntity on Entity {\n    id\n    kind\n    name\n    nameEn\n    ... on Event { date endDate attributes { key value evidence { source { date } } } }\n    ... on Facility { opened closed attributes { key value evidence { source { date } } } }\n  }\n": types.CanvasEntityFragmentDoc,
    "\n  fragment CanvasRelation on Relation {\n    ...RelationFact\n    from { id }\n    to { id }\n  }\n": types.CanvasRelationFragmentDoc,
    "\n  query Subgraph($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      entities { ...CanvasEntity }\n      relations { ...CanvasRelation }\n      omittedRelations\n    }\n  }\n": types.SubgraphDocument,
    "\n  query Vocabulary {\n    ontology {\n      kinds { kind group ja: label(locale: JA) en: label(locale: EN) description }\n      relationTypes {\n        type\n        topic\n        time\n        pointIn\n        symmetric\n        jaOut: label(locale: JA, direction: OUT)\n        jaIn: label(locale: JA, direction: IN)\n        enOut: label(locale: EN, direction: OUT)\n        enIn: label(locale: EN, direction: IN)\n        roles { name ja: label(locale: JA) en: label(locale: EN) }\n      }\n      topics { topic ja: label(locale: JA) en: label(locale: EN) }\n      words { enum value ja: label(locale: JA) en: label(locale: EN) }\n    }\n  }\n": types.VocabularyDocument,
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
export function graphql(source: "\n  query Neighbours(\n    $ids: [ID!]!\n    $depth: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $order: NeighbourOrder\n    $first: Int\n    $after: String\n  ) {\n    neighbourhood(\n      ids: $ids\n      depth: $depth\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      entities { id }\n      omitted\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Neighbours(\n    $ids: [ID!]!\n    $depth: Int\n    $kinds: [EntityKind!]\n    $relationTypes: [RelationType!]\n    $period: PeriodInput\n    $order: NeighbourOrder\n    $first: Int\n    $after: String\n  ) {\n    neighbourhood(\n      ids: $ids\n      depth: $depth\n      kinds: $kinds\n      relationTypes: $relationTypes\n      period: $period\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      entities { id }\n      omitted\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelationPlaces($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id attributes { key value } evidence { ...EvidencePlace } }\n    }\n  }\n"): (typeof documents)["\n  query RelationPlaces($ids: [ID!]!) {\n    subgraph(ids: $ids) {\n      relations { id attributes { key value } evidence { ...EvidencePlace } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!, $kinds: [EntityKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      totalCount\n      edges {\n        cursor\n        matched { text field how }\n        node { id kind name nameEn }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!, $first: Int!, $kinds: [EntityKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      totalCount\n      edges {\n        cursor\n        matched { text field how }\n        node { id kind name nameEn }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartList($first: Int!) {\n    entities(first: $first) { edges { node { id } } }\n  }\n"): (typeof documents)["\n  query StartList($first: Int!) {\n    entities(first: $first) { edges { node { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartParts {\n    sites: entities(kinds: [Facility], first: 100) { edges { node { id attributes { key } } } }\n    universities: entities(kinds: [University, ResearchInstitute], first: 50) { edges { node { id } } }\n    people: entities(kinds: [Person], first: 100) { edges { node { id } } }\n  }\n"): (typeof documents)["\n  query StartParts {\n    sites: entities(kinds: [Facility], first: 100) { edges { node { id attributes { key } } } }\n    universities: entities(kinds: [University, ResearchInstitute], first: 50) { edges { node { id } } }\n    people: entities(kinds: [Person], first: 100) { edges { node { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartAround($ids: [ID!]!, $actors: [EntityKind!]) {\n    actors: neighbourhood(ids: $ids, depth: 2, kinds: $actors, order: STRONGEST, first: 100) {\n      entities { id }\n    }\n    joins: neighbourhood(ids: $ids, depth: 1, kinds: [Event, Area], order: STRONGEST, first: 100) {\n      entities { id }\n    }\n  }\n"): (typeof documents)["\n  query StartAround($ids: [ID!]!, $actors: [EntityKind!]) {\n    actors: neighbourhood(ids: $ids, depth: 2, kinds: $actors, order: STRONGEST, first: 100) {\n      entities { id }\n    }\n    joins: neighbourhood(ids: $ids, depth: 1, kinds: [Event, Area], order: STRONGEST, first: 100) {\n      entities { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartLinks($ids: [ID!]!) {\n    subgraph(ids: $ids) { relations { type from { id } to { id } } }\n  }\n"): (typeof documents)["\n  query StartLinks($ids: [ID!]!) {\n    subgraph(ids: $ids) { relations { type from { id } to { id } } }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Vocabulary {\n    ontology {\n      kinds { kind group ja: label(locale: JA) en: label(locale: EN) description }\n      relationTypes {\n        type\n        topic\n        time\n        pointIn\n        symmetric\n        jaOut: label(locale: JA, direction: OUT)\n        jaIn: label(locale: JA, direction: IN)\n        enOut: label(locale: EN, direction: OUT)\n        enIn: label(locale: EN, direction: IN)\n        roles { name ja: label(locale: JA) en: label(locale: EN) }\n      }\n      topics { topic ja: label(locale: JA) en: label(locale: EN) }\n      words { enum value ja: label(locale: JA) en: label(locale: EN) }\n    }\n  }\n"): (typeof documents)["\n  query Vocabulary {\n    ontology {\n      kinds { kind group ja: label(locale: JA) en: label(locale: EN) description }\n      relationTypes {\n        type\n        topic\n        time\n        pointIn\n        symmetric\n        jaOut: label(locale: JA, direction: OUT)\n        jaIn: label(locale: JA, direction: IN)\n        enOut: label(locale: EN, direction: OUT)\n        enIn: label(locale: EN, direction: IN)\n        roles { name ja: label(locale: JA) en: label(locale: EN) }\n      }\n      topics { topic ja: label(locale: JA) en: label(locale: EN) }\n      words { enum value ja: label(locale: JA) en: label(locale: EN) }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;