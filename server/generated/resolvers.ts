import type { PartialDate } from '../model/dates.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Alias as AliasRecord, Attribute as AttributeRecord, Entity as EntityRecord, Kind as KindRecord, Evidence as EvidenceRecord, Measure as MeasureRecord, NamedList as NamedListRecord, Relation as RelationRecord, RelationType as RelationTypeRecord, Source as SourceRecord, Stage as StageRecord } from '../model/records.ts';
import type { BridgeParent as BridgeParentRecord, JoinParent as JoinParentRecord } from '../resolvers/Bridge.ts';
import type { CertifiedParent as CertifiedParentRecord, CertifiedPage as CertifiedPageRecord, UnlicensedParent as UnlicensedParentRecord, UnlicensedPage as UnlicensedPageRecord } from '../resolvers/FollowUp.ts';
import type { ChangeSetPage as ChangeSetPageRecord, EntityPage as EntityPageRecord, MeasurePage as MeasurePageRecord, RelationPage as RelationPageRecord, SourceFactPage as SourceFactPageRecord } from '../resolvers/connection.ts';
import type { ClusterParent as ClusterParentRecord, TraitParent as TraitParentRecord } from '../resolvers/Cluster.ts';
import type { ClusterChangeParent as ClusterChangeParentRecord } from '../resolvers/ClusterChange.ts';
import type { ClusterMapParent as ClusterMapParentRecord } from '../resolvers/ClusterMap.ts';
import type { ClusterMemberParent as ClusterMemberParentRecord, ClusterMemberPage as ClusterMemberPageRecord } from '../resolvers/ClusterMember.ts';
import type { ClusterYearParent as ClusterYearParentRecord } from '../resolvers/ClusterYear.ts';
import type { ExchangeParent as ExchangeParentRecord, FieldBalanceParent as FieldBalanceParentRecord } from '../resolvers/Exchange.ts';
import type { GapCellParent as GapCellParentRecord, GapMatrixParent as GapMatrixParentRecord } from '../resolvers/GapMatrix.ts';
import type { GroupParent as GroupParentRecord } from '../resolvers/Group.ts';
import type { HopParent as HopParentRecord, RouteParent as RouteParentRecord } from '../resolvers/Route.ts';
import type { IntroductionPathsParent as IntroductionPathsParentRecord } from '../resolvers/IntroductionPaths.ts';
import type { KindDefinition as KindDefinitionRecord, Ontology as OntologyRecord, RelationTypeDefinition as RelationTypeDefinitionRecord, RoleDefinition as RoleDefinitionRecord } from '../model/ontology.ts';
import type { MissingPairParent as MissingPairParentRecord, MissingPairPage as MissingPairPageRecord, ReasonParent as ReasonParentRecord } from '../resolvers/MissingPair.ts';
import type { NeighbourhoodParent as NeighbourhoodParentRecord } from '../resolvers/Neighbourhood.ts';
import type { ReachableParent as ReachableParentRecord, ReachablePage as ReachablePageRecord } from '../resolvers/Reachable.ts';
import type { SearchPage as SearchPageRecord } from '../resolvers/search.ts';
import type { SourceCountParent as SourceCountParentRecord } from '../resolvers/SourceCount.ts';
import type { SourceFact as SourceFactRecord } from '../store/store.ts';
import type { StatedShareParent as StatedShareParentRecord } from '../resolvers/StatedShare.ts';
import type { SubgraphParent as SubgraphParentRecord } from '../resolvers/Subgraph.ts';
import type { TieParent as TieParentRecord, TiePage as TiePageRecord } from '../resolvers/Tie.ts';
import type { Topic as TopicRecord, Word as WordRecord } from '../resolvers/Ontology.ts';
import type { UnlinkedParent as UnlinkedParentRecord, UnlinkedPage as UnlinkedPageRecord } from '../resolvers/Unlinked.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date that may be partial (2016, 2016-07, 2016-07-08), or a Japanese fiscal year (FY2016: April 2016 to March 2017). */
  PartialDate: { input: PartialDate; output: PartialDate; }
};

/** Another name of an entity. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** What kind of name it is. */
  readonly kind: AliasKind;
  /** First date the name was in use, where known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** Last date the name was in use, where known. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** What kind of name an alias is. */
export type AliasKind =
  /** A name of earlier times. */
  | 'FORMER'
  /** A registered or official form. */
  | 'OFFICIAL'
  /** A form added by the editors, in no source. */
  | 'OURS'
  /** A slip of the printed or scanned source, kept for searching. */
  | 'PRINTED'
  /** A short form in use. */
  | 'SHORT';

/** A prefecture, city, ward or district as a place. */
export type Area = Entity & {
  readonly __typename?: 'Area';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** What stands in it. */
  readonly located: RelationConnection;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A prefecture, city, ward or district as a place. */
export type AreaLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A prefecture, city, ward or district as a place. */
export type AreaMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A prefecture, city, ward or district as a place. */
export type AreaRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A chamber, union, council, network, committee or consortium. */
export type Association = Entity & {
  readonly __typename?: 'Association';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its members. */
  readonly members: RelationConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A chamber, union, council, network, committee or consortium. */
export type AssociationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A chamber, union, council, network, committee or consortium. */
export type AssociationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chamber, union, council, network, committee or consortium. */
export type AssociationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** One value of one attribute. */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** The date the value is of, where stated. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it is printed. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The attribute. */
  readonly key: Scalars['String']['output'];
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
};

/** An actor that joins clusters. */
export type Bridge = {
  readonly __typename?: 'Bridge';
  /** See ClusterMember. */
  readonly brokerage?: Maybe<Scalars['Float']['output']>;
  /** The clusters it joins: its own first, then those it is tied to most strongly. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Who. */
  readonly entity: Entity;
  /** By which ties it joins them, in that order, its own cluster left out: at most 10. */
  readonly joins: ReadonlyArray<BridgeJoin>;
  /** Of the strength of its ties, the share outside its own cluster. */
  readonly outside: Scalars['Float']['output'];
  /** How evenly the strength of its ties is spread over clusters: 1 less the sum of the squared shares (participation coefficient); from 0 to below 1. */
  readonly score: Scalars['Float']['output'];
};

/** What ties a bridge to a cluster. */
export type BridgeJoin = {
  readonly __typename?: 'BridgeJoin';
  /** Which. */
  readonly cluster: Cluster;
  /** Of the strength of its ties, the share into this cluster. */
  readonly share: Scalars['Float']['output'];
  /** The strongest of them, with the facts it stands on. */
  readonly strongest: Tie;
  /** How many of its ties lead there. */
  readonly ties: Scalars['Int']['output'];
};

/** A hospital, clinic or welfare provider. */
export type CareProvider = Entity & {
  readonly __typename?: 'CareProvider';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A hospital, clinic or welfare provider. */
export type CareProviderMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A hospital, clinic or welfare provider. */
export type CareProviderRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A maker with a certificate, its own or one of what it developed, offers or owns. */
export type Certified = {
  readonly __typename?: 'Certified';
  /** Who. */
  readonly entity: Entity;
  /** The certificates, and what ties them to the maker; newest first. */
  readonly facts: ReadonlyArray<Relation>;
  /** Grants, visits and collaborations of which sources say only that they are planned: whether they came about is not recorded. */
  readonly planned: ReadonlyArray<Relation>;
  /** What is certified by what, and what is not recorded since, in words. */
  readonly sentence: Scalars['String']['output'];
};


/** A maker with a certificate, its own or one of what it developed, offers or owns. */
export type CertifiedSentenceArgs = {
  locale?: Locale;
};

/** A page of certified makers that nothing is known to have followed for, by name, id. */
export type CertifiedConnection = {
  readonly __typename?: 'CertifiedConnection';
  /** How many makers hold a certificate in all. */
  readonly certified: Scalars['Int']['output'];
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CertifiedEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type CertifiedEdge = {
  readonly __typename?: 'CertifiedEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Certified;
};

/** One atomic change of the graph: the only way anything is written. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /** When, as an ISO time in UTC. */
  readonly at: Scalars['String']['output'];
  /** Who made it. */
  readonly author: Scalars['String']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The revision it made. */
  readonly revision: Scalars['Int']['output'];
};

/** A page of a list, each item being a change set. */
export type ChangeSetConnection = {
  readonly __typename?: 'ChangeSetConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ChangeSetEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, after filters and visibility; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type ChangeSetEdge = {
  readonly __typename?: 'ChangeSetEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ChangeSet;
};

/** Actors that form a cluster; always connected by ties among themselves. */
export type Cluster = {
  readonly __typename?: 'Cluster';
  /** Ties inside it, of all pairs it has: 0 to 1; 0 for one alone, which a high resolution makes. */
  readonly density: Scalars['Float']['output'];
  /** Fields its members are in more often than others, the most characteristic first: at most 5. How characteristic they are stands in `traits`. */
  readonly fields: ReadonlyArray<Entity>;
  /** The id of its most central member: the one with most strength inside it, of equals the lowest id. With `compareWith`, one that goes on keeps the id it had. */
  readonly id: Scalars['ID']['output'];
  /** Of the strength of its members' ties, the share that stays inside: 0 to 1. Ties to hubs are not counted. */
  readonly inside: Scalars['Float']['output'];
  /** What it is called: what staff called it, else what binds it, else its most central member. One that goes on keeps its name. */
  readonly name: Scalars['String']['output'];
  /** What the name is of: the facility, programme, field, hub or member. Of a name by staff, the member it is kept at. */
  readonly namedAfter?: Maybe<Entity>;
  /** Where the name is from. */
  readonly namedBy: ClusterNaming;
  /** Of its disc: no two discs overlap. */
  readonly radius: Scalars['Float']['output'];
  /** How many actors are in it. */
  readonly size: Scalars['Int']['output'];
  /** How many ties there are inside it. */
  readonly ties: Scalars['Int']['output'];
  /** The most central members. */
  readonly topMembers: ReadonlyArray<Entity>;
  /** Facilities, programmes, fields and hubs its members have in common more often than others, the most characteristic first: at most 5 of each sort. */
  readonly traits: ReadonlyArray<ClusterTrait>;
  /** Where the middle of its disc stands. */
  readonly x: Scalars['Float']['output'];
  /** Where the middle of its disc stands; downwards as on a screen. */
  readonly y: Scalars['Float']['output'];
};


/** Actors that form a cluster; always connected by ties among themselves. */
export type ClusterNameArgs = {
  locale?: Locale;
};


/** Actors that form a cluster; always connected by ties among themselves. */
export type ClusterTopMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What has become of clusters between two periods. Weighed are actors in a cluster both times, by their strength: a cluster goes where more than half of its weight goes, and comes from where more than half of it was; it goes on where both hold. */
export type ClusterChange = {
  readonly __typename?: 'ClusterChange';
  /** Of this map. */
  readonly after: ReadonlyArray<Cluster>;
  /** Members of `after` that were in no cluster. */
  readonly appeared: Scalars['Int']['output'];
  /** Members of `after` that were in another cluster, by id. */
  readonly arrived: ReadonlyArray<Entity>;
  /** Of the earlier period; their names and ids as in its own map. */
  readonly before: ReadonlyArray<Cluster>;
  /** What has become of them. */
  readonly kind: ClusterChangeKind;
  /** Members of `before` that are in another cluster now, by id. */
  readonly moved: ReadonlyArray<Entity>;
  /** The change in words, without a full stop. */
  readonly sentence: Scalars['String']['output'];
  /** Members of `before` that are in no cluster now. */
  readonly vanished: Scalars['Int']['output'];
};


/** What has become of clusters between two periods. Weighed are actors in a cluster both times, by their strength: a cluster goes where more than half of its weight goes, and comes from where more than half of it was; it goes on where both hold. */
export type ClusterChangeSentenceArgs = {
  locale?: Locale;
};

/** What has become of clusters. */
export type ClusterChangeKind =
  /** It comes from no single cluster of before. */
  | 'BORN'
  /** It goes into no single cluster. */
  | 'GONE'
  /** Several went into one, or one into a larger one that does not come from it. */
  | 'MERGED'
  /** It goes on. */
  | 'SAME'
  /** Several came out of one, or one out of a larger one that went elsewhere. */
  | 'SPLIT';

/** The ties between two clusters. */
export type ClusterLink = {
  readonly __typename?: 'ClusterLink';
  /** The larger one, or of equals the one whose id comes first. */
  readonly a: Cluster;
  /** The other. */
  readonly b: Cluster;
  /** The sum of their strengths. */
  readonly strength: Scalars['Float']['output'];
  /** How many. */
  readonly ties: Scalars['Int']['output'];
};

/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMap = {
  readonly __typename?: 'ClusterMap';
  /** How many actors are in a cluster. */
  readonly actors: Scalars['Int']['output'];
  /** The day ages are counted to: the end of the period, else of the fiscal year of the newest fact. Null where no fact makes a tie. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Actors with ties into several clusters: by score, then the strength of their ties outside their own, then id. */
  readonly bridges: ReadonlyArray<Bridge>;
  /** What has become of the clusters of `compareWith`: what goes on first, by size. Empty without it. */
  readonly changes: ReadonlyArray<ClusterChange>;
  /** What a reader needs to get the same map again, in a line: day, method, parameters and seed. */
  readonly citation: Scalars['String']['output'];
  /** How many clusters there are in all. */
  readonly clusterCount: Scalars['Int']['output'];
  /** The clusters, by size down, then id. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** The period compared with; null where none is. */
  readonly comparedWith?: Maybe<Period>;
  /** Facts that make ties, by the fiscal year of the last day each is known to hold, over all time: how much a year is known of. Years without any are left out. */
  readonly factsPerYear: ReadonlyArray<YearFacts>;
  /** How many further actors are named, but in no cluster: without a tie in this map, or tied to hubs alone. They are not drawn. */
  readonly isolated: Scalars['Int']['output'];
  /** The ties between clusters, summed up: the strongest first, then by the order of the clusters. */
  readonly links: ReadonlyArray<ClusterLink>;
  /** The ties among members, by their ids alone, as a canvas draws them: the strongest first, then by the ids. */
  readonly memberTies: ReadonlyArray<MemberTie>;
  /** Who is in a cluster: those of the largest cluster first, in each the most central first. */
  readonly members: ClusterMemberConnection;
  /** How much more strength lies within clusters than chance would put there, at this resolution, hubs left out: below 1; over 0.3 is usually called clear. */
  readonly modularity: Scalars['Float']['output'];
  /** The period asked for; null where it is everything. */
  readonly period?: Maybe<Period>;
  /** From how many actors routes are followed for `brokerage`; fewer than all makes it an estimate. */
  readonly pivots: Scalars['Int']['output'];
  /** The resolution asked for: the greater, the smaller the clusters. */
  readonly resolution: Scalars['Float']['output'];
  /** How many seeds were tried from this one on, the best of them standing: many for a small graph, one for a large one. */
  readonly runs: Scalars['Int']['output'];
  /** What chance is drawn from; always the same. */
  readonly seed: Scalars['Int']['output'];
  /** Hubs, by id: tied to more than a fifth of all tied actors and to at least 20, in the map of all facts. They span the clusters and are in none. */
  readonly spanning: ReadonlyArray<Entity>;
  /** Of these, how many are tied to hubs alone. */
  readonly tiedToHubsOnly: Scalars['Int']['output'];
  /** How many ties there are among them. */
  readonly ties: Scalars['Int']['output'];
  /** How many of the facts that can make ties carry no date at all. */
  readonly undatedFacts: Scalars['Int']['output'];
  /** That the two periods are not comparable, because more than twice as many facts a year are last known to hold in one as in the other, in a sentence; null where there is nothing to warn of, and without `compareWith`. */
  readonly warning?: Maybe<Scalars['String']['output']>;
};


/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMapBridgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMapCitationArgs = {
  locale?: Locale;
};


/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMapClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMapLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMapMemberTiesArgs = {
  cluster?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMapMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Who forms a cluster with whom: actors with more strength of ties among them than chance would give, found by the Leiden algorithm. Hubs are left out, because they are tied to all clusters, and so is who has no tie to anybody else. The same question always has the same answer. */
export type ClusterMapWarningArgs = {
  locale?: Locale;
};

/** An actor in its cluster. */
export type ClusterMember = {
  readonly __typename?: 'ClusterMember';
  /** How evenly its strength is spread over clusters: see Bridge. 0 where all of it stays in one. */
  readonly bridging: Scalars['Float']['output'];
  /** Of all pairs of two others, the share with a way of fewest steps through this one, hubs left out; of several ways each counts in part. An estimate where `pivots` are fewer than all. Takes seconds on large graphs. */
  readonly brokerage?: Maybe<Scalars['Float']['output']>;
  /** How often it lands with the core of its cluster when clusters are found with eight other seeds: 0 to 1. Low for who stands between clusters. */
  readonly certainty: Scalars['Float']['output'];
  /** Its cluster. */
  readonly cluster: Cluster;
  /** Who. */
  readonly entity: Entity;
  /** Of the strength of its ties, the share inside its cluster: 0 to 1. */
  readonly inside: Scalars['Float']['output'];
  /** Where it stands, in the disc of its cluster. */
  readonly x: Scalars['Float']['output'];
  /** Where it stands; downwards as on a screen. */
  readonly y: Scalars['Float']['output'];
};

/** A page of members. */
export type ClusterMemberConnection = {
  readonly __typename?: 'ClusterMemberConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ClusterMemberEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type ClusterMemberEdge = {
  readonly __typename?: 'ClusterMemberEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ClusterMember;
};

/** Where the name of a cluster is from. */
export type ClusterNaming =
  /** A facility or site its members are in. */
  | 'FACILITY'
  /** A field its members are in. */
  | 'FIELD'
  /** A hub its members are tied to. */
  | 'HUB'
  /** Nothing binds it that is known: its most central member. */
  | 'MEMBER'
  /** A programme its members are in. */
  | 'PROGRAM'
  /** The attribute clusterName of its most central member. */
  | 'STAFF';

/** Something the members of a cluster have in common more often than others. */
export type ClusterTrait = {
  readonly __typename?: 'ClusterTrait';
  /** How many members of all clusters. */
  readonly all: Scalars['Int']['output'];
  /** Of which sort: never STAFF or MEMBER. */
  readonly by: ClusterNaming;
  /** The facility, programme, field or hub. */
  readonly entity: Entity;
  /** How many members of the cluster. */
  readonly members: Scalars['Int']['output'];
  /** How many times as often as among all: above 1. */
  readonly times: Scalars['Float']['output'];
};

/** A fiscal year of the cluster map, beside the one before. */
export type ClusterYear = {
  readonly __typename?: 'ClusterYear';
  /** Actors in a cluster. */
  readonly actors: Scalars['Int']['output'];
  /** What has become of those of the year before; empty in the first. */
  readonly changes: ReadonlyArray<ClusterChange>;
  /** How many clusters. */
  readonly clusterCount: Scalars['Int']['output'];
  /** The clusters, by size down, then id; one that goes on from year to year keeps id and name. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Facts that ties of this year stand on: also those of whose beginning nothing is known, which count in every earlier year. */
  readonly facts: Scalars['Int']['output'];
  /** By the year it begins in: 2016 is April 2016 to March 2017. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Facts that are last known to hold in this year: what years are compared by. */
  readonly lastKnown: Scalars['Int']['output'];
  /** See ClusterMap. */
  readonly modularity: Scalars['Float']['output'];
  /** Ties among them. */
  readonly ties: Scalars['Int']['output'];
  /** That the two years are not comparable; null where there is nothing to warn of, and in the first. */
  readonly warning?: Maybe<Scalars['String']['output']>;
};


/** A fiscal year of the cluster map, beside the one before. */
export type ClusterYearClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A fiscal year of the cluster map, beside the one before. */
export type ClusterYearWarningArgs = {
  locale?: Locale;
};

/** Joint work of two or more: a match, licence, joint research, co-development, agreement or trial. */
export type Collaboration = Entity & {
  readonly __typename?: 'Collaboration';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Its sub-kind. */
  readonly collaborationKind?: Maybe<CollaborationKind>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** Who took part, in which role. */
  readonly participants: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** What came out of it. */
  readonly results: RelationConnection;
  /** The stages it has reached, in their order. */
  readonly stages: ReadonlyArray<Stage>;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** Joint work of two or more: a match, licence, joint research, co-development, agreement or trial. */
export type CollaborationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** Joint work of two or more: a match, licence, joint research, co-development, agreement or trial. */
export type CollaborationParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Joint work of two or more: a match, licence, joint research, co-development, agreement or trial. */
export type CollaborationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Joint work of two or more: a match, licence, joint research, co-development, agreement or trial. */
export type CollaborationResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of joint work it is; the strength of the tie it makes goes by it. */
export type CollaborationKind =
  /** An agreement of three parties, or with a programme or subject. */
  | 'AGREEMENT'
  /** A product or technology developed together. */
  | 'CO_DEVELOPMENT'
  /** Research done together. */
  | 'JOINT_RESEARCH'
  /** One lets the other use its rights. */
  | 'LICENCE'
  /** Two brought together, with no contract stated. */
  | 'MATCH'
  /** Something tried out together. */
  | 'TRIAL';

/** A firm of any size, a sole proprietor included. */
export type Company = Entity & {
  readonly __typename?: 'Company';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Collaborations it was a party to. */
  readonly collaborations: RelationConnection;
  /** What it developed. */
  readonly developed: RelationConnection;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** How large it is; UNKNOWN where no source says. */
  readonly size: CompanySize;
  /** Facilities it has rooms in. */
  readonly tenancies: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A firm of any size, a sole proprietor included. */
export type CompanyCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm of any size, a sole proprietor included. */
export type CompanyDevelopedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm of any size, a sole proprietor included. */
export type CompanyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A firm of any size, a sole proprietor included. */
export type CompanyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A firm of any size, a sole proprietor included. */
export type CompanyTenanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How large a company is. */
export type CompanySize =
  /** A large company (大企業). */
  | 'LARGE'
  /** A mid-sized company (中堅企業). */
  | 'MID'
  /** A small or medium-sized company (中小企業). */
  | 'SMALL'
  /** A start-up (スタートアップ). */
  | 'START_UP'
  /** No source says. */
  | 'UNKNOWN';

/** How a number was counted. */
export type Counting =
  /** Added up since a beginning. */
  | 'CUMULATIVE'
  /** Of the period alone. */
  | 'FLOW'
  /** What there was at a date. */
  | 'STOCK';

/** What a stage's date says. */
export type DateIs =
  /** It was reached then or earlier. */
  | 'BY'
  /** It was reached then. */
  | 'ON'
  /** No source says when. */
  | 'UNKNOWN';

/** An office, bureau, branch or laboratory within another actor; it counts for that actor in every analysis. */
export type Department = Entity & {
  readonly __typename?: 'Department';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** The actor it belongs to. */
  readonly parent: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Programmes and plans it is responsible for. */
  readonly responsibilities: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** An office, bureau, branch or laboratory within another actor; it counts for that actor in every analysis. */
export type DepartmentMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** An office, bureau, branch or laboratory within another actor; it counts for that actor in every analysis. */
export type DepartmentParentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office, bureau, branch or laboratory within another actor; it counts for that actor in every analysis. */
export type DepartmentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** An office, bureau, branch or laboratory within another actor; it counts for that actor in every analysis. */
export type DepartmentResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A tie made by a relation itself. */
export type DirectTie = {
  /** Only where the first end is one of these (absent: any). */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Years after which half of the weight is left; absent: it does not fade. */
  readonly halfLife?: InputMaybe<Scalars['Float']['input']>;
  /** Only where the second end is one of these (absent: any). */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Between 0 and 0.9. */
  readonly weight: Scalars['Float']['input'];
};

/** Which end of a relation an entity stands at. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The second end. */
  | 'IN'
  /** The first end. */
  | 'OUT';

/** Kinds that may stand at the two ends. Besides kinds: Actor (any actor), Thing (any thing or place), Any, and, on the second end, Same (the kind of the first). */
export type Ends = {
  /** Kinds of the first end. */
  readonly from: ReadonlyArray<Scalars['String']['input']>;
  /** Kinds of the second end. */
  readonly to: ReadonlyArray<Scalars['String']['input']>;
};

/** Anything in the graph: an actor, a thing or a place. The fields written here are those of every kind. */
export type Entity = {
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** Anything in the graph: an actor, a thing or a place. The fields written here are those of every kind. */
export type EntityMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** Anything in the graph: an actor, a thing or a place. The fields written here are those of every kind. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of a list, each item being an entity. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, after filters and visibility; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

/** Whether a kind of entity acts, is acted upon, or is a place. */
export type EntityGroup =
  /** Companies, universities, municipalities, persons in a role: whoever can take part in something. */
  | 'ACTOR'
  /** Areas. */
  | 'PLACE'
  /** Facilities, programmes, events, collaborations, patents: what actors have, share or make. */
  | 'THING';

/** What an entity is. */
export type EntityKind =
  /** A prefecture, city, ward or district as a place. */
  | 'Area'
  /** A chamber, union, council, network, committee or consortium. */
  | 'Association'
  /** A hospital, clinic or welfare provider. */
  | 'CareProvider'
  /** Joint work of two or more: a match, licence, joint research, co-development, agreement or trial. */
  | 'Collaboration'
  /** A firm of any size, a sole proprietor included. */
  | 'Company'
  /** An office, bureau, branch or laboratory within another actor; it counts for that actor in every analysis. */
  | 'Department'
  /** A meeting, fair, seminar or award; a series or one of its editions. */
  | 'Event'
  /** A building, centre or site; a site holds its facilities as parts. */
  | 'Facility'
  /** A field of technology or business. */
  | 'Field'
  /** A bank, credit union, fund or credit guarantee body. */
  | 'FinancialInstitution'
  /** An assessment, opinion or planned action about a programme. */
  | 'Finding'
  /** One award of money, to whom, under which programme, for what. */
  | 'Grant'
  /** An industry of the official classifications, for statistics. */
  | 'Industry'
  /** A ministry, agency or regional bureau of the state. */
  | 'Ministry'
  /** A city, town, ward or prefecture as a government. */
  | 'Municipality'
  /** Something an organisation is looking for. */
  | 'Need'
  /** A non-profit corporation that is none of the other kinds. */
  | 'NonProfit'
  /** Something an organisation lets others use. */
  | 'Offer'
  /** A patent or other registered right. */
  | 'Patent'
  /** A person, in an official role only. */
  | 'Person'
  /** A strategy, plan, ordinance or one of its articles or versions. */
  | 'Policy'
  /** A product or service that came to market or to a trial. */
  | 'Product'
  /** A measure, project, subsidy, certification scheme or award. */
  | 'Program'
  /** A report, leaflet, site or other published work. */
  | 'Publication'
  /** A public or private research body. */
  | 'ResearchInstitute'
  /** A school below university level, or a vocational school. */
  | 'School'
  /** A foundation or body that supports firms or research. */
  | 'SupportAgency'
  /** An unpatented technique or seed. */
  | 'Technology'
  /** A technical term with its definition. */
  | 'Term'
  /** A university, college or technical college. */
  | 'University'
  /** One visit to a firm. Internal unless its record says otherwise. */
  | 'Visit';

/** The order entities come in. */
export type EntityOrder =
  /** By name, then id. */
  | 'NAME'
  /** By their own date (date, else opened), newest first, undated last, then name and id. */
  | 'NEWEST';

/** A meeting, fair, seminar or award; a series or one of its editions. */
export type Event = Entity & {
  readonly __typename?: 'Event';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** When it took place, or its first day. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Its occurrences, when it is a series. */
  readonly editions: RelationConnection;
  /** Its last day. */
  readonly endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** Who took part, in which role. */
  readonly participants: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Where it took place. */
  readonly venues: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A meeting, fair, seminar or award; a series or one of its editions. */
export type EventEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, fair, seminar or award; a series or one of its editions. */
export type EventMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A meeting, fair, seminar or award; a series or one of its editions. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, fair, seminar or award; a series or one of its editions. */
export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A meeting, fair, seminar or award; a series or one of its editions. */
export type EventVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a source prints a fact. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The line of the source's file, counted from 1. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** How the line was read, where that needs saying. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The page. */
  readonly page?: Maybe<Scalars['String']['output']>;
  /** The words printed there, where they differ from ours. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The section's number or title. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly source: Source;
};

/** A need that meets an offer of somebody else. Both may be anybody's, large or small. */
export type Exchange = {
  readonly __typename?: 'Exchange';
  /** The facts it stands on, by id. */
  readonly facts: ReadonlyArray<Relation>;
  /** The field of the need in which they meet, the first by name, id; null where the very thing is offered. */
  readonly field?: Maybe<Entity>;
  /** The need; or the technology or patent somebody looks for. */
  readonly need: Entity;
  /** What is offered: an offer, a technology or a patent. The same as the need where one looks for just what the other offers. */
  readonly offer: Entity;
  /** The offer's field: the same, or a narrower one. */
  readonly offerField?: Maybe<Entity>;
  /** Who offers it, by name, id; none of them is the only seeker. */
  readonly offerers: ReadonlyArray<Entity>;
  /** Who looks for it, by name, id; a department is answered for by the organisation it belongs to. */
  readonly seekers: ReadonlyArray<Entity>;
  /** Who looks for what, and who offers what, in words. */
  readonly sentence: Scalars['String']['output'];
};


/** A need that meets an offer of somebody else. Both may be anybody's, large or small. */
export type ExchangeSentenceArgs = {
  locale?: Locale;
};

/** A page of needs that meet offers, by the need's name, the offer's name, their ids. */
export type ExchangeConnection = {
  readonly __typename?: 'ExchangeConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ExchangeEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type ExchangeEdge = {
  readonly __typename?: 'ExchangeEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Exchange;
};

/** A number in another register. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The register, as houjinBangou (法人番号), ror or patentNumber. */
  readonly scheme: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['String']['output'];
};

/** A building, centre or site; a site holds its facilities as parts. */
export type Facility = Entity & {
  readonly __typename?: 'Facility';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** When it closed. */
  readonly closed?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Facilities inside it. */
  readonly facilities: RelationConnection;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Where it stands. */
  readonly locations: RelationConnection;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** When it opened or is to open. */
  readonly opened?: Maybe<Scalars['PartialDate']['output']>;
  /** Who runs or owns it. */
  readonly operators: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who has rooms in it. */
  readonly tenants: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A building, centre or site; a site holds its facilities as parts. */
export type FacilityFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building, centre or site; a site holds its facilities as parts. */
export type FacilityLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building, centre or site; a site holds its facilities as parts. */
export type FacilityMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A building, centre or site; a site holds its facilities as parts. */
export type FacilityOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building, centre or site; a site holds its facilities as parts. */
export type FacilityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A building, centre or site; a site holds its facilities as parts. */
export type FacilityTenantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The state of a fact in time. */
export type FactState =
  /** A span not known to be over. Only a date (asOf) says when it was last known to hold. */
  | 'ACTIVE'
  /** Over; also everything that happened at a date. */
  | 'ENDED'
  /** Announced, and not known to have begun. */
  | 'PLANNED';

/** A field of technology or business. */
export type Field = Entity & {
  readonly __typename?: 'Field';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What belongs to it. */
  readonly entries: RelationConnection;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A field of technology or business. */
export type FieldEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of technology or business. */
export type FieldMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A field of technology or business. */
export type FieldRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A field with its needs and offers. */
export type FieldBalance = {
  readonly __typename?: 'FieldBalance';
  /** The field. */
  readonly field: Entity;
  /** Needs in the very field. */
  readonly needs: Scalars['Int']['output'];
  /** Of the needs, how many meet an offer of somebody else, in the field or a narrower one. */
  readonly needsMet: Scalars['Int']['output'];
  /** Offers in the very field. */
  readonly offers: Scalars['Int']['output'];
  /** Of the offers, how many meet a need of somebody else, in the field or a broader one. */
  readonly offersMet: Scalars['Int']['output'];
  /** The same in words. */
  readonly sentence: Scalars['String']['output'];
  /** What is missing. */
  readonly verdict: FieldBalanceVerdict;
};


/** A field with its needs and offers. */
export type FieldBalanceSentenceArgs = {
  locale?: Locale;
};

/** What a field is missing. */
export type FieldBalanceVerdict =
  /** Some needs meet offers. */
  | 'BOTH'
  /** Offers stand without any need. */
  | 'NO_NEED'
  /** Needs stand without any offer. */
  | 'NO_OFFER';

/** A bank, credit union, fund or credit guarantee body. */
export type FinancialInstitution = Entity & {
  readonly __typename?: 'FinancialInstitution';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A bank, credit union, fund or credit guarantee body. */
export type FinancialInstitutionMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A bank, credit union, fund or credit guarantee body. */
export type FinancialInstitutionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** An assessment, opinion or planned action about a programme. */
export type Finding = Entity & {
  readonly __typename?: 'Finding';
  /** What it is about. */
  readonly about: RelationConnection;
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What answered it. */
  readonly answers: RelationConnection;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** An assessment, opinion or planned action about a programme. */
export type FindingAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An assessment, opinion or planned action about a programme. */
export type FindingAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An assessment, opinion or planned action about a programme. */
export type FindingMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** An assessment, opinion or planned action about a programme. */
export type FindingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Two groups, and the ties between them. */
export type GapCell = {
  readonly __typename?: 'GapCell';
  /** The group of the column. */
  readonly column: Group;
  /** The sum of k times l / 2m over the same pairs, k and l being their numbers of ties and m the number of all: see GapModel. */
  readonly expected: Scalars['Float']['output'];
  /** How much of expected comes of pairs with somebody tied to very many (GapMatrix.hubs). Where it is most of it, the cell tells of them rather than of the groups. */
  readonly expectedOfHubs: Scalars['Float']['output'];
  /** The upper end of the interval. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The lower end of the 95% interval of the ratio. Independent are facts, not pairs: an afternoon's guests are one fact. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Ties with one end in the row's group and the other in the column's; each pair of actors once. */
  readonly observed: Scalars['Int']['output'];
  /** observed / expected; null where nothing is expected. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** The group of the row. */
  readonly row: Group;
  /** The figures in words: what they mean, and what they do not. */
  readonly sentence: Scalars['String']['output'];
  /** What it comes to. */
  readonly verdict: GapVerdict;
};


/** Two groups, and the ties between them. */
export type GapCellSentenceArgs = {
  locale?: Locale;
};

/** How many ties there are between groups, against how many would be expected if everybody kept their number of ties and chance alone said with whom. */
export type GapMatrix = {
  readonly __typename?: 'GapMatrix';
  /** How many actors with a tie there are in all, in a group or not. */
  readonly actors: Scalars['Int']['output'];
  /** The day ages are counted to: the end of the period, else of the fiscal year of the newest fact. Null where no fact makes a tie. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Which facts make the ties that are counted. */
  readonly basis: TieBasis;
  /** Row by row, one for each of its columns. */
  readonly cells: ReadonlyArray<GapCell>;
  /** The same of the columns. */
  readonly coarserColumns: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the rows that are no part of another row: to be asked for in `rowIds` where cells are too few. Empty where that is all of them. */
  readonly coarserRows: ReadonlyArray<Scalars['ID']['output']>;
  /** The groups of the columns, in the same order. */
  readonly columns: ReadonlyArray<Group>;
  /** The same of the columns. */
  readonly columnsWithoutMembers: Scalars['Int']['output'];
  /** The same table in the period of `compareWith`; null without it. Its own `compared` is null. */
  readonly compared?: Maybe<GapMatrix>;
  /** How the two periods can be compared, in a sentence: that they overlap, that undated facts are in both, that more or fewer facts are recorded of one. Null without `compareWith`. */
  readonly comparison?: Maybe<Scalars['String']['output']>;
  /** Whether their ties count. */
  readonly hubPolicy: HubPolicy;
  /** Those tied to more than a fifth of all tied actors (and at least 20), by id: see `hubs` and GapCell.expectedOfHubs. */
  readonly hubs: ReadonlyArray<Entity>;
  /** How many actors are in a group of the rows or columns. */
  readonly members: Scalars['Int']['output'];
  /** What the expectation rests on. */
  readonly model: GapModel;
  /** What to know before anything else, in a sentence: that most cells are too few to tell, with what to group by instead; that there are facilities no source names anybody in; null where there is nothing to warn of. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** The days both periods have in common, whose facts count in both tables; null where there are none, or no second period. */
  readonly overlap?: Maybe<Period>;
  /** The period asked for; null where it is everything. */
  readonly period?: Maybe<Period>;
  /** The groups of the rows: by the ontology's order (kinds, sizes), else by name, id. Groups without any member are left out, but where they are named in `rowIds`. */
  readonly rows: ReadonlyArray<Group>;
  /** How many groups there are besides, which could be rows, but no source names anybody in them: that is no data, and not none. Named in `rowIds` they stand in the table; 0 where that is given. */
  readonly rowsWithoutMembers: Scalars['Int']['output'];
  /** The documents the ties counted rest on, by id. Which facts put somebody into a group is not counted here. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** How many ties there are in all: what the expectation is a share of. */
  readonly ties: Scalars['Int']['output'];
  /** How many cells are TOO_FEW. */
  readonly tooFew: Scalars['Int']['output'];
  /** How many of the facts that can make ties carry no date at all. */
  readonly undatedFacts: Scalars['Int']['output'];
  /** Of these, how many are unknown (see Group.unknown): they are members, but add neither ties nor expectation. */
  readonly unknown: Scalars['Int']['output'];
};


/** How many ties there are between groups, against how many would be expected if everybody kept their number of ties and chance alone said with whom. */
export type GapMatrixComparisonArgs = {
  locale?: Locale;
};


/** How many ties there are between groups, against how many would be expected if everybody kept their number of ties and chance alone said with whom. */
export type GapMatrixNoticeArgs = {
  locale?: Locale;
};

/** How pairs that are not tied are scored. */
export type GapMethod =
  /** Partners in common, each worth 1 / the logarithm of its number of ties (Adamic, Adar 2003). */
  | 'ADAMIC_ADAR'
  /** Our own: partners in common weighed by how few others they have, need against offer, field, facility, programme, size, kind, and distance by route, with weights that stand readable in the source. */
  | 'DEFAULT'
  /** Partners in common, each worth 1 / its number of ties (Zhou, Lü, Zhang 2009). */
  | 'RESOURCE_ALLOCATION';

/** What the expectation of a gap matrix rests on. */
export type GapModel =
  /** Every actor keeps its number of ties; who is tied to whom is chance: between two actors with k and l ties, of m in all, k times l / 2m. Those named are the ones that joined the region's schemes, not all there are. */
  | 'DEGREES_KEPT';

/** What a cell of a gap matrix comes to. The first that fits stands, in the order NO_DATA, TOO_FEW, BELOW, ABOVE, AS_EXPECTED. */
export type GapVerdict =
  /** More than expected: the lower end of the interval is over 1. */
  | 'ABOVE'
  /** The interval holds 1. */
  | 'AS_EXPECTED'
  /** Fewer than expected: the upper end of the interval is under 1. */
  | 'BELOW'
  /** Of one of the two groups every member is unknown: no source says with whom they are tied. */
  | 'NO_DATA'
  /** Not enough to tell: expected is under 5, or the interval reaches below 0.5 and above 2 at once. */
  | 'TOO_FEW';

/** One award of money, to whom, under which programme, for what. */
export type Grant = Entity & {
  readonly __typename?: 'Grant';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Who or what gave it. */
  readonly givers: RelationConnection;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Who received it. */
  readonly recipients: RelationConnection;
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** One award of money, to whom, under which programme, for what. */
export type GrantGiversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One award of money, to whom, under which programme, for what. */
export type GrantMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** One award of money, to whom, under which programme, for what. */
export type GrantRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One award of money, to whom, under which programme, for what. */
export type GrantRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A group of actors, as it is in the period asked for. */
export type Group = {
  readonly __typename?: 'Group';
  /** By what it is a group. */
  readonly by: Grouping;
  /** The field, facility, area or programme; null for a kind, size or cluster. */
  readonly entity?: Maybe<Entity>;
  /** What stands in GroupInput: an entity's id, a kind's name, a size's word, a cluster's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** How many actors are in it, as far as sources name them. */
  readonly size: Scalars['Int']['output'];
  /** Of these, how many with no fact of any period that makes a tie, nor an unnamed partner: of them nothing is known, which is not that there is nothing. */
  readonly unknown: Scalars['Int']['output'];
};


/** A group of actors, as it is in the period asked for. */
export type GroupLabelArgs = {
  locale?: Locale;
};

/** A group of actors. */
export type GroupInput = {
  /** By what. */
  readonly by: Grouping;
  /** Which: see Grouping. One nobody is in has no members; an entity that is not there is NOT_FOUND, a word that is none INVALID_INPUT. */
  readonly id: Scalars['ID']['input'];
};

/** What actors are put into groups by. One actor may be in several groups; departments count for the organisation they belong to. Only what is not planned, and in the period, puts anybody into a group. */
export type Grouping =
  /** The area it is LOCATED_IN, itself or by a facility it is a tenant of or stands in, and every one that is a part of; the id is the area's. */
  | 'AREA'
  /** The cluster it is in, of the cluster map of the period at resolution 1; hubs and who has no tie are in none. The id is the cluster's. To look for gaps between clusters says little: clusters are where ties are dense. */
  | 'CLUSTER'
  /** The facility or site it is TENANT_OF, LOCATED_IN or OPERATES, and every one that is a part of; the id is the facility's. */
  | 'FACILITY'
  /** The field it is IN_FIELD, and every field that is a part of; the id is the field's. */
  | 'FIELD'
  /** What kind of actor it is; the id is the kind's name. */
  | 'KIND'
  /** The programme it PARTICIPATED_IN or is MEMBER_OF, and every one that is a part of; the id is the programme's. */
  | 'PROGRAM'
  /** A company's size; the id is the word: LARGE, MID, SMALL, START_UP or UNKNOWN. Who is no company has none. */
  | 'SIZE';

/** One step of a route: a tie, read in the route's direction. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** -1000 times the natural logarithm of the strength, rounded. */
  readonly cost: Scalars['Int']['output'];
  /** Whether one of its facts joins the two: a commission, a grant, a tenancy, a membership of the other, a collaboration or visit both are in. Else they only took part in the same things. */
  readonly direct: Scalars['Boolean']['output'];
  /** The facts it stands on, by id. */
  readonly facts: ReadonlyArray<Relation>;
  /** Who knows the next. */
  readonly from: Entity;
  /** The last day the newest of its facts is known to hold, which its age is counted from; null where nothing dates any. */
  readonly newest?: Maybe<Scalars['PartialDate']['output']>;
  /** Why the two are tied, without a full stop: the fact that weighs most, when it held, and how many more there are: a direct fact is one and so is each thing both share in each role, which is not the number of `facts`. */
  readonly sentence: Scalars['String']['output'];
  /** From 0.005 to below 1. */
  readonly strength: Scalars['Float']['output'];
  /** The next. */
  readonly to: Entity;
  /** Ids of those of `facts` that the sentence tells of. */
  readonly told: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether all of its facts count by half for want of a date: nothing but the date of a source, or nothing at all, dates them. */
  readonly undated: Scalars['Boolean']['output'];
};


/** One step of a route: a tie, read in the route's direction. */
export type HopSentenceArgs = {
  locale?: Locale;
};

/** Whether actors tied to a great part of all others may be gone through. */
export type HubPolicy =
  /** Not those tied to more than a fifth of all tied actors and to at least 20, nor the asker's own organisation. */
  | 'EXCLUDE'
  /** Everybody may be. */
  | 'INCLUDE';

/** An industry of the official classifications, for statistics. */
export type Industry = Entity & {
  readonly __typename?: 'Industry';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** An industry of the official classifications, for statistics. */
export type IndustryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** An industry of the official classifications, for statistics. */
export type IndustryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Who can introduce one actor to another: the strongest routes over the ties that this viewer may see. */
export type IntroductionPaths = {
  readonly __typename?: 'IntroductionPaths';
  /** The day ages are counted to: the end of the period, else of the fiscal year of the newest fact. Null where no fact makes a tie. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Actors left out as go-betweens without being asked to: the hubs and the asker's own organisation, by id. Whom `avoid` names was asked for, and is not among them. */
  readonly excludedEntities: ReadonlyArray<Entity>;
  /** Those of them that could introduce by themselves if they were asked back in: of a kind that `kinds` allows, and tied to both ends by hops that are strong enough. */
  readonly knowBoth: ReadonlyArray<Entity>;
  /** Whether there is a route, and if not, why. */
  readonly outcome: PathOutcome;
  /** The best of all loopless routes, exactly: by cost, then hops, then the list of ids. Fewer than asked for where there are no more. */
  readonly routes: ReadonlyArray<Route>;
  /** Every route of up to so many hops was looked at. Less than asked for where the search stopped early. */
  readonly searchedHops: Scalars['Int']['output'];
  /** Where there is no route within the hops: the fewest hops from one to the other with the same actors left out and the same filters, so that it is seen whether more hops help. Actors in `via` may be gone through, and need not be. Null where no way of any length leads there, and by any other outcome. */
  readonly stepsApart?: Maybe<Scalars['Int']['output']>;
  /** How many of the facts that can make ties carry no date at all. */
  readonly undatedFacts: Scalars['Int']['output'];
};

/** How many entities of a kind there are. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** A kind of entity. */
export type KindDefinition = {
  readonly __typename?: 'KindDefinition';
  /** What it stands for. */
  readonly description: Scalars['String']['output'];
  /** Whether it acts, is acted upon, or is a place. */
  readonly group: EntityGroup;
  /** The kind. */
  readonly kind: EntityKind;
  /** Its name in the language asked for. */
  readonly label: Scalars['String']['output'];
};


/** A kind of entity. */
export type KindDefinitionLabelArgs = {
  locale?: Locale;
};

/** Whether a list of names is whole. */
export type ListCompleteness =
  /** Everybody is named. */
  | 'COMPLETE'
  /** Some are named. */
  | 'PARTIAL'
  /** Only a number is stated. */
  | 'STATED_ONLY';

/** A language of labels and sentences. */
export type Locale =
  /** English. */
  | 'EN'
  /** Japanese. */
  | 'JA';

/** How a search found an entity. */
export type Match = {
  readonly __typename?: 'Match';
  /** Which name it is. */
  readonly field: NameField;
  /** How it fits what was typed. */
  readonly how: MatchHow;
  /** The name as written; for PRINTED the canonical name, which stands for what was found. */
  readonly text: Scalars['String']['output'];
};

/** How a name fits what was typed, best first. */
export type MatchHow =
  /** It is the same, after normalisation. */
  | 'EXACT'
  /** It is nearly the same. */
  | 'FUZZY'
  /** It contains it. */
  | 'INSIDE'
  /** It begins with it. */
  | 'PREFIX';

/** The stages from match to sales, in their order. */
export type MatchStage =
  /** A contract was signed. */
  | 'CONTRACTED'
  /** The two were brought together. */
  | 'MATCHED'
  /** A product was made. */
  | 'PRODUCTISED'
  /** A prototype was made. */
  | 'PROTOTYPED'
  /** It sells. */
  | 'SOLD';

/** A number about an entity. Plan, actual and forecast never mix. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The date it is of, for a stock. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Its role, direction and dimensions. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Whether it is of the period alone, added up until then, or what there was. */
  readonly countedAs: Counting;
  /** What it is about. */
  readonly entity: Entity;
  /** Where it is printed. Never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The Japanese fiscal year (April to March) it is of, by the year it begins in. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** First date of any other span. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** Plan, actual or forecast. */
  readonly nature: MeasureNature;
  /** The measures it is the sum of. */
  readonly parts: ReadonlyArray<Measure>;
  /** As printed: 約, 以上, 延べ … */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** The words, where the source prints no number. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Last date of any other span. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** Unit, as printed. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number as printed, never rescaled; null where the source prints words. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Who may see it. */
  readonly visibility: Visibility;
};

/** A page of a list, each item being a measure. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, after filters and visibility; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Measure;
};

/** Whether a number was meant, reached or expected. */
export type MeasureNature =
  /** What was reached, counted or spent. */
  | 'actual'
  /** An estimate before the end. */
  | 'forecast'
  /** A target or budget. */
  | 'plan';

/** A tie between two members, hubs left out. */
export type MemberTie = {
  readonly __typename?: 'MemberTie';
  /** The one whose id comes first. */
  readonly a: Scalars['ID']['output'];
  /** The other. */
  readonly b: Scalars['ID']['output'];
  /** See Tie. */
  readonly strength: Scalars['Float']['output'];
};

/** A ministry, agency or regional bureau of the state. */
export type Ministry = Entity & {
  readonly __typename?: 'Ministry';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A ministry, agency or regional bureau of the state. */
export type MinistryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A ministry, agency or regional bureau of the state. */
export type MinistryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Two actors that are not tied in the period, and why they might be. */
export type MissingPair = {
  readonly __typename?: 'MissingPair';
  /** The one asked for; without `of`, the one whose id comes first. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** The rest of the score: how much more it is than the two being big. */
  readonly beyondPopularity: Scalars['Float']['output'];
  /** How much of the score comes of how many ties and occasions the two have alone: it says nothing about these two together. 0 for methods that do not tell it apart. */
  readonly popularity: Scalars['Float']['output'];
  /** Why they might work together, each with its facts; what adds most to the score first. Empty never: where nothing else is, it is what their ties alone let one expect. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The strongest route by which one could be introduced to the other, over every fact of the period, of 4 steps at most, hubs left out where another way leads there. Null where there is none. */
  readonly route?: Maybe<Route>;
  /** What pairs are ordered by. Comparable within one method only. */
  readonly score: Scalars['Float']['output'];
};

/** A page of pairs that are not tied, the likeliest first: by score, a, b. */
export type MissingPairConnection = {
  readonly __typename?: 'MissingPairConnection';
  /** The day ages are counted to; null where no fact makes a tie. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Which facts make two a pair that is tied already. */
  readonly basis: TieBasis;
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MissingPairEdge>;
  /** Who is in no pair because they are tied to more than a fifth of all, by id; empty where somebody or some group is asked for, or `hubs` is INCLUDE. */
  readonly excludedEntities: ReadonlyArray<Entity>;
  /** How the pairs were scored. */
  readonly method: GapMethod;
  /** The same in words: what the score is made of, what was learned from data and what was set by hand, and what it does not say. */
  readonly model: Scalars['String']['output'];
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** The period asked for; null where it is everything. */
  readonly period?: Maybe<Period>;
  /** The documents the ties rest on by which pairs are told and scored, by id. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** How many candidates there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of the facts that can make ties carry no date at all. */
  readonly undatedFacts: Scalars['Int']['output'];
};


/** A page of pairs that are not tied, the likeliest first: by score, a, b. */
export type MissingPairConnectionModelArgs = {
  locale?: Locale;
};

/** An item of a page. */
export type MissingPairEdge = {
  readonly __typename?: 'MissingPairEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MissingPair;
};

/** A city, town, ward or prefecture as a government. */
export type Municipality = Entity & {
  readonly __typename?: 'Municipality';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Its bureaus and offices. */
  readonly departments: RelationConnection;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** Actors it works with. */
  readonly partners: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Programmes and plans it is responsible for. */
  readonly responsibilities: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A city, town, ward or prefecture as a government. */
export type MunicipalityDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, town, ward or prefecture as a government. */
export type MunicipalityMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A city, town, ward or prefecture as a government. */
export type MunicipalityPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, town, ward or prefecture as a government. */
export type MunicipalityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A city, town, ward or prefecture as a government. */
export type MunicipalityResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which name of an entity was found. */
export type NameField =
  /** One of its other names. */
  | 'ALIAS'
  /** A number of another register. */
  | 'EXTERNAL_ID'
  /** Its canonical name. */
  | 'NAME'
  /** Its English name. */
  | 'NAME_EN'
  /** A form a source prints, with its slips: searched, not shown. `how` tells how it fits. */
  | 'PRINTED'
  /** Its reading. */
  | 'READING';

/** How complete the sources' list of those in a shared thing is. */
export type NamedList = {
  readonly __typename?: 'NamedList';
  /** Whether the sources name everybody. */
  readonly complete: ListCompleteness;
  /** How many there are, where a source says. */
  readonly stated?: Maybe<Scalars['Int']['output']>;
  /** Those the sources mention without naming. */
  readonly unnamed: ReadonlyArray<Unnamed>;
};

/** Something an organisation is looking for. */
export type Need = Entity & {
  readonly __typename?: 'Need';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who is looking for it. */
  readonly seekers: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** Something an organisation is looking for. */
export type NeedMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** Something an organisation is looking for. */
export type NeedRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Something an organisation is looking for. */
export type NeedSeekersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The order neighbours come in; at depth 1 first, then 2, and so on. */
export type NeighbourOrder =
  /** By the newest date of a relation to the step before, greatest weight, number of relations, id. */
  | 'NEWEST'
  /** By the greatest weight of a relation to the step before, number of relations, newest date, id. */
  | 'STRONGEST';

/** The entities around some centres. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The neighbours of this page in their order, without the centres. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many neighbours come after this page. */
  readonly omitted: Scalars['Int']['output'];
  /** How many more relations among them there are than given. */
  readonly omittedRelations: Scalars['Int']['output'];
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Relations among the centres and the neighbours of this page, newest first: at most 1,000. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A non-profit corporation that is none of the other kinds. */
export type NonProfit = Entity & {
  readonly __typename?: 'NonProfit';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A non-profit corporation that is none of the other kinds. */
export type NonProfitMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A non-profit corporation that is none of the other kinds. */
export type NonProfitRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Something an organisation lets others use. */
export type Offer = Entity & {
  readonly __typename?: 'Offer';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** Who offers it. */
  readonly offerers: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** Something an organisation lets others use. */
export type OfferMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** Something an organisation lets others use. */
export type OfferOfferersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something an organisation lets others use. */
export type OfferRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** The vocabulary of the graph: every kind and relation type, with labels in both languages. */
export type Ontology = {
  readonly __typename?: 'Ontology';
  /** Every kind, actors first, in the order of the schema. */
  readonly kinds: ReadonlyArray<KindDefinition>;
  /** Every relation type, in the order of the schema. */
  readonly relationTypes: ReadonlyArray<RelationTypeDefinition>;
  /** The headings relation types are read under, in reading order. */
  readonly topics: ReadonlyArray<TopicDefinition>;
  /** The words for enum values shown to readers, in the order of the schema. */
  readonly words: ReadonlyArray<Word>;
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last cursor of the page, to go on from; null when it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something came before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of the page; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A patent or other registered right. */
export type Patent = Entity & {
  readonly __typename?: 'Patent';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Who holds it. */
  readonly holders: RelationConnection;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A patent or other registered right. */
export type PatentHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A patent or other registered right. */
export type PatentMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A patent or other registered right. */
export type PatentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** How a search for routes ended. */
export type PathOutcome =
  /** There is a route. */
  | 'FOUND'
  /** Both have ties, but no route leads from one to the other within the hops and filters asked for. */
  | 'NONE_WITHIN_HOPS'
  /** One of the two has no known tie at all, whatever the filters: nothing can be said. */
  | 'NOTHING_KNOWN'
  /** The search was stopped at its limit of work: the routes given are the best, but there may be more. */
  | 'STOPPED_EARLY';

/** A period as it was asked for; both ends are included. */
export type Period = {
  readonly __typename?: 'Period';
  /** The first day; null where it is open. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day; null where it is open. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether facts without any date count. */
  readonly undated: Scalars['Boolean']['output'];
};

/** A period, both ends included. Spans overlap it, with an unknown end open; what happened at a date lies in it. */
export type PeriodInput = {
  /** First date; left out: open. A partial date counts from its first day. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Last date; left out: open. A partial date counts to its last day. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether facts without any date stay. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person, in an official role only. */
export type Person = Entity & {
  readonly __typename?: 'Person';
  /** Where the person holds a post. */
  readonly affiliations: RelationConnection;
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A person, in an official role only. */
export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, in an official role only. */
export type PersonMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A person, in an official role only. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A strategy, plan, ordinance or one of its articles or versions. */
export type Policy = Entity & {
  readonly __typename?: 'Policy';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** When it ran out. */
  readonly closed?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** Programmes and measures that carry it out. */
  readonly implementedBy: RelationConnection;
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** When it took effect. */
  readonly opened?: Maybe<Scalars['PartialDate']['output']>;
  /** Parts of it. */
  readonly parts: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A strategy, plan, ordinance or one of its articles or versions. */
export type PolicyImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, plan, ordinance or one of its articles or versions. */
export type PolicyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A strategy, plan, ordinance or one of its articles or versions. */
export type PolicyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A strategy, plan, ordinance or one of its articles or versions. */
export type PolicyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A product or service that came to market or to a trial. */
export type Product = Entity & {
  readonly __typename?: 'Product';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who made it. */
  readonly developers: RelationConnection;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A product or service that came to market or to a trial. */
export type ProductDevelopersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A product or service that came to market or to a trial. */
export type ProductMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A product or service that came to market or to a trial. */
export type ProductRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A measure, project, subsidy, certification scheme or award. */
export type Program = Entity & {
  readonly __typename?: 'Program';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Money planned for it, newest year first. */
  readonly budget: ReadonlyArray<Measure>;
  /** When it ended. */
  readonly closed?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** Plans it carries out. */
  readonly implements: RelationConnection;
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** When it started. */
  readonly opened?: Maybe<Scalars['PartialDate']['output']>;
  /** Who runs it. */
  readonly operators: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who has charge of it. */
  readonly responsible: RelationConnection;
  /** Money spent on it (forecast settlements marked as such), newest year first. */
  readonly settled: ReadonlyArray<Measure>;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A measure, project, subsidy, certification scheme or award. */
export type ProgramBudgetArgs = {
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure, project, subsidy, certification scheme or award. */
export type ProgramImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure, project, subsidy, certification scheme or award. */
export type ProgramMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A measure, project, subsidy, certification scheme or award. */
export type ProgramOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure, project, subsidy, certification scheme or award. */
export type ProgramRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A measure, project, subsidy, certification scheme or award. */
export type ProgramResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure, project, subsidy, certification scheme or award. */
export type ProgramSettledArgs = {
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A report, leaflet, site or other published work. */
export type Publication = Entity & {
  readonly __typename?: 'Publication';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** Who wrote or issued it. */
  readonly publishers: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A report, leaflet, site or other published work. */
export type PublicationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A report, leaflet, site or other published work. */
export type PublicationPublishersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report, leaflet, site or other published work. */
export type PublicationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** The questions one can ask. Every answer holds only what the viewer may see. */
export type Query = {
  readonly __typename?: 'Query';
  /** Makers with a certificate that took part in no collaboration, received no grant and had no visit in the period, by name, id. */
  readonly certifiedWithoutFollowUp: CertifiedConnection;
  /** What has been changed, newest first. */
  readonly changeSets: ChangeSetConnection;
  /** Who forms a cluster with whom, what binds each, who bridges them, and what has changed since an earlier period. Worked out beside other questions, once for the same facts and arguments; the first time it may take seconds. */
  readonly clusterMap: ClusterMap;
  /** The cluster map fiscal year by fiscal year, facts without a date left out, each year beside the one before: a sheet to print. Years without a tie are left out. */
  readonly clusterYears: ReadonlyArray<ClusterYear>;
  /** Entities by what they are and belong to. */
  readonly entities: EntityConnection;
  /** One entity; null where there is none that this viewer may see. */
  readonly entity?: Maybe<Entity>;
  /** Needs that meet offers of somebody else in the same field or a narrower one, or look for just what is offered: read from either side. */
  readonly exchange: ExchangeConnection;
  /** The fields in which there is a need or an offer, by name, id: where needs stand without any offer, and the other way. */
  readonly fieldBalance: ReadonlyArray<FieldBalance>;
  /** Where there are fewer ties between groups than chance would have, and where more: any two groupings as rows and columns. */
  readonly gapMatrix: GapMatrix;
  /** Who can introduce one actor to another: the strongest routes, each hop with the facts it stands on. The same two, two departments of one organisation, and what is no actor are INVALID_INPUT; an unknown id is NOT_FOUND. */
  readonly introductionPaths: IntroductionPaths;
  /** Pairs of actors that are not tied in the period but might well be, by score, a, b: of one actor, between two groups, or of all. Where `of` and `kinds` are given, kinds of the other one. */
  readonly missingPairs: MissingPairConnection;
  /** What surrounds some entities, the best first. */
  readonly neighbourhood: Neighbourhood;
  /** The kinds and relation types of the graph. */
  readonly ontology: Ontology;
  /** Whom an actor can reach, by the cost of the best route, then its hops, then id. */
  readonly reachable: ReachableConnection;
  /** Entities whose names contain the text: exact before prefix before inside before nearly the same, then by name and id. */
  readonly search: SearchConnection;
  /** One source; null where there is none that this viewer may see. */
  readonly source?: Maybe<Source>;
  /** Every source, by id. */
  readonly sources: ReadonlyArray<Source>;
  /** What the graph holds. */
  readonly status: Status;
  /** Some entities with the relations among them: a part of the graph, as a canvas draws it. */
  readonly subgraph: Subgraph;
  /** The ties of some actors, strongest first: by cost, a, b. */
  readonly ties: TieConnection;
  /** Offers, patents and technologies shown at an event since a date, that no licence is known of, by name, id. */
  readonly unlicensedOffers: UnlicensedConnection;
  /** Actors without any collaboration in the period, by name, id: whether there is none, or no data. Being in a place or a field is no collaboration; one with a partner whose name no source gives is linked. With Facility in `kinds`, facilities too whose tenants and occupants no source gives. */
  readonly unlinkedEntities: UnlinkedConnection;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryCertifiedWithoutFollowUpArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<PeriodInput>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryChangeSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryClusterMapArgs = {
  compareWith?: InputMaybe<PeriodInput>;
  period?: InputMaybe<PeriodInput>;
  relationTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  resolution?: InputMaybe<Scalars['Float']['input']>;
  states?: InputMaybe<ReadonlyArray<FactState>>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryClusterYearsArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  relationTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  resolution?: InputMaybe<Scalars['Float']['input']>;
  states?: InputMaybe<ReadonlyArray<FactState>>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  facilities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  fields?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  orderBy?: InputMaybe<EntityOrder>;
  period?: InputMaybe<PeriodInput>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryExchangeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  offerers?: InputMaybe<CompanySize>;
  period?: InputMaybe<PeriodInput>;
  seekers?: InputMaybe<CompanySize>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryFieldBalanceArgs = {
  offerers?: InputMaybe<CompanySize>;
  period?: InputMaybe<PeriodInput>;
  seekers?: InputMaybe<CompanySize>;
  verdict?: InputMaybe<FieldBalanceVerdict>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryGapMatrixArgs = {
  basis?: InputMaybe<TieBasis>;
  columnIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  columns: Grouping;
  compareWith?: InputMaybe<PeriodInput>;
  hubs?: InputMaybe<HubPolicy>;
  period?: InputMaybe<PeriodInput>;
  rowIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  rows: Grouping;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryIntroductionPathsArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  distinct?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  hubs?: InputMaybe<HubPolicy>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  own?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
  relationTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  states?: InputMaybe<ReadonlyArray<FactState>>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryMissingPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<TieBasis>;
  columns?: InputMaybe<GroupInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hubs?: InputMaybe<HubPolicy>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  method?: InputMaybe<GapMethod>;
  of?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
  rows?: InputMaybe<GroupInput>;
  states?: InputMaybe<ReadonlyArray<FactState>>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryNeighbourhoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  order?: InputMaybe<NeighbourOrder>;
  period?: InputMaybe<PeriodInput>;
  relationTypes?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryReachableArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  hubs?: InputMaybe<HubPolicy>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  own?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
  states?: InputMaybe<ReadonlyArray<FactState>>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QuerySubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<Scalars['Boolean']['input']>;
  basis?: InputMaybe<TieBasis>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryUnlicensedOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** The questions one can ask. Every answer holds only what the viewer may see. */
export type QueryUnlinkedEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<GroupInput>>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
};

/** An actor that can be reached, by its best route. */
export type Reachable = {
  readonly __typename?: 'Reachable';
  /** Who. */
  readonly entity: Entity;
  /** The hops of the best route. */
  readonly hops: Scalars['Int']['output'];
  /** The best route: by cost, then hops, then the list of ids. */
  readonly route: Route;
  /** The strength of the best route. */
  readonly strength: Scalars['Float']['output'];
};

/** A page of who can be reached from an actor, the nearest first. */
export type ReachableConnection = {
  readonly __typename?: 'ReachableConnection';
  /** The day ages are counted to; null where no fact makes a tie. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ReachableEdge>;
  /** Actors left out as go-betweens without being asked to, by id. They may be reached themselves. */
  readonly excludedEntities: ReadonlyArray<Entity>;
  /** FOUND, NONE_WITHIN_HOPS where nobody can be reached, or NOTHING_KNOWN. */
  readonly outcome: PathOutcome;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many can be reached in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of the facts that can make ties carry no date at all. */
  readonly undatedFacts: Scalars['Int']['output'];
};

/** An item of a page. */
export type ReachableEdge = {
  readonly __typename?: 'ReachableEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Reachable;
};

/** Why two might work together. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The partners, fields, places, needs and offers it names, in order. */
  readonly entities: ReadonlyArray<Entity>;
  /** The facts it stands on, by id, those of the names in the sentence; empty where it is a count of ties. */
  readonly facts: ReadonlyArray<Relation>;
  /** Of what sort. */
  readonly kind: ReasonKind;
  /** What it adds to the score; null where the method does not take the score apart so. */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** The reason in words, without a full stop. */
  readonly sentence: Scalars['String']['output'];
};


/** Why two might work together. */
export type ReasonSentenceArgs = {
  locale?: Locale;
};

/** Of what sort a reason is. */
export type ReasonKind =
  /** They are of kinds that complete each other, as a firm and a university. */
  | 'ACROSS_ROLES'
  /** One is a large company, the other a small one or a start-up. */
  | 'LARGE_AND_SMALL'
  /** The nearest way from one to the other, over somebody both know. */
  | 'NEAR_BY_ROUTE'
  /** What one needs meets what the other offers, in the same field or a narrower one. */
  | 'NEED_MEETS_OFFER'
  /** What the ties and occasions each of them has let one expect: true of them with anybody. */
  | 'POPULARITY'
  /** Both are in one area. */
  | 'SAME_AREA'
  /** Both are in one facility or site. */
  | 'SAME_FACILITY'
  /** Both are in one field. */
  | 'SAME_FIELD'
  /** Both are in one programme. */
  | 'SAME_PROGRAM'
  /** Both are tied to the same others. */
  | 'SHARED_PARTNERS';

/** A typed, dated fact between two entities. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The last date it is known to have held. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What else the sources say of it. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where it is printed. Never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The first end. */
  readonly from: Entity;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** In which role, where the type has roles and the source says. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** First date it held, or the date it happened, where known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is planned, holds, or is over. */
  readonly state: FactState;
  /** The second end. */
  readonly to: Entity;
  /** How the two are related. */
  readonly type: RelationType;
  /** Last date it held, where known. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Who may see it. */
  readonly visibility: Visibility;
};

/** A page of a list, each item being a relation. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, after filters and visibility; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Relation;
};

/** How two entities are related. A relation reads from its first end (from) to its second (to). */
export type RelationType =
  /** What something deals with. */
  | 'ABOUT'
  /** A person in an official role of an actor; attribute post. */
  | 'AFFILIATED_WITH'
  /** What was said or done in reply to a finding. */
  | 'ANSWERED_BY'
  /** Won an award; attribute round. */
  | 'AWARDED_BY'
  /** Rests on a plan, patent, technology or product; of an event: is modelled on. */
  | 'BASED_ON'
  /** Was certified under a scheme; attribute round. */
  | 'CERTIFIED_BY'
  /** Pays an actor to carry out work. */
  | 'COMMISSIONS'
  /** Made a product, patent, technology or facility. */
  | 'DEVELOPED'
  /** One occurrence of a series or of a programme held repeatedly. */
  | 'EDITION_OF'
  /** Set up or enacted. */
  | 'ESTABLISHED'
  /** Gives money to a programme, collaboration, actor or facility. */
  | 'FUNDS'
  /** Who or which programme gave a grant. */
  | 'GIVEN_BY'
  /** Took place at a facility, in an area or at an actor's. */
  | 'HELD_AT'
  /** Carries out a plan or one of its measures; attribute priority where the plan calls it a priority. */
  | 'IMPLEMENTS'
  /** Belongs to a field. */
  | 'IN_FIELD'
  /** Does research together with; one with three parties, a programme or a subject is a Collaboration. */
  | 'JOINT_RESEARCH_WITH'
  /** The next stage of support after this one. */
  | 'LEADS_TO'
  /** Lets the other use its rights; one with a technology, product or event is a Collaboration. */
  | 'LICENSED_TO'
  /** Stands in an area or within a facility. */
  | 'LOCATED_IN'
  /** Belongs to an association or committee, or to a programme; attributes representative and post. */
  | 'MEMBER_OF'
  /** The event a collaboration or visit came out of. */
  | 'MET_AT'
  /** Is close to. Being near is no link. */
  | 'NEAR'
  /** Is looking for something. */
  | 'NEEDS'
  /** Has something others can use. */
  | 'OFFERS'
  /** Runs a programme, facility, event or association, keeps its secretariat, or owns it. */
  | 'OPERATES'
  /** Holds a patent, technology or facility. */
  | 'OWNS'
  /** Took part in an event, programme, collaboration or visit, in a role. */
  | 'PARTICIPATED_IN'
  /** Works together with, as a stated standing partnership. */
  | 'PARTNERED_WITH'
  /** A part of something of the same kind, of a plan, programme or event; a department of an actor. */
  | 'PART_OF'
  /** Wrote or issued a publication, plan or finding. */
  | 'PUBLISHED'
  /** Was awarded a grant. */
  | 'RECEIVED'
  /** Was chosen for, or presented in, a plan, by a ministry or in a publication. */
  | 'RECOGNISED_BY'
  /** Has charge of a programme or plan. */
  | 'RESPONSIBLE_FOR'
  /** What came out of it. */
  | 'RESULTED_IN'
  /** Has an agreement with; one with three parties, a programme or a subject is a Collaboration. */
  | 'SIGNED_AGREEMENT_WITH'
  /** Owned or led by the other actor. */
  | 'SUBSIDIARY_OF'
  /** Took the place of an earlier one. */
  | 'SUCCEEDS'
  /** Helps an actor, programme, event or facility. */
  | 'SUPPORTS'
  /** Has rooms in a facility since it moved in. */
  | 'TENANT_OF'
  /** Was tried out at a facility or an actor's. */
  | 'TESTED_AT'
  /** Uses a facility without being its tenant. */
  | 'USES';

/** A relation type. */
export type RelationTypeDefinition = {
  readonly __typename?: 'RelationTypeDefinition';
  /** Whether it counts as collaboration. */
  readonly collaboration: Scalars['Boolean']['output'];
  /** What it says. */
  readonly description: Scalars['String']['output'];
  /** Whether it makes a tie between two actors by itself. */
  readonly direct: Scalars['Boolean']['output'];
  /** Kinds that may stand at the first end. */
  readonly from: ReadonlyArray<EntityKind>;
  /** Its label, read forward (OUT, BOTH) or backward (IN). */
  readonly label: Scalars['String']['output'];
  /** Kinds of second ends to which it happened at a date all the same. */
  readonly pointIn: ReadonlyArray<EntityKind>;
  /** The roles it may carry. */
  readonly roles: ReadonlyArray<RoleDefinition>;
  /** Whether it makes ties among those who share the thing at its second end. */
  readonly shared: Scalars['Boolean']['output'];
  /** Whether the order of the ends means nothing. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Whether it holds from a date to a date, or happened at one. */
  readonly time: TimeShape;
  /** Kinds that may stand at the second end. */
  readonly to: ReadonlyArray<EntityKind>;
  /** What its facts are about. */
  readonly topic: Topic;
  /** The type. */
  readonly type: RelationType;
};


/** A relation type. */
export type RelationTypeDefinitionLabelArgs = {
  direction?: Direction;
  locale?: Locale;
};

/** A public or private research body. */
export type ResearchInstitute = Entity & {
  readonly __typename?: 'ResearchInstitute';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it developed. */
  readonly developed: RelationConnection;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A public or private research body. */
export type ResearchInstituteDevelopedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public or private research body. */
export type ResearchInstituteMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A public or private research body. */
export type ResearchInstituteRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A role a relation may carry. */
export type Role = {
  /** As what it stands in the shared thing. */
  readonly as?: InputMaybe<Standing>;
  /** Taken when a relation gives no role. */
  readonly default?: InputMaybe<Scalars['Boolean']['input']>;
  /** Label in English. */
  readonly en: Scalars['String']['input'];
  /** Only where the second end is one of these kinds (absent: any). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Label in Japanese. */
  readonly ja: Scalars['String']['input'];
  /** Its name in the data, in kebab-case. */
  readonly name: Scalars['String']['input'];
  /** What a relation in this role says, as a sentence; absent: what its type says, with the role beside it. */
  readonly says?: InputMaybe<Sentence>;
  /** What is said of whoever stands in this role and whoever stands in another of the same thing. */
  readonly toward?: InputMaybe<Toward>;
};

/** A role of a relation type. */
export type RoleDefinition = {
  readonly __typename?: 'RoleDefinition';
  /** Its label in the language asked for. */
  readonly label: Scalars['String']['output'];
  /** Its name in the data. */
  readonly name: Scalars['String']['output'];
};


/** A role of a relation type. */
export type RoleDefinitionLabelArgs = {
  locale?: Locale;
};

/** A way from one actor to another, each knowing the next. */
export type Route = {
  readonly __typename?: 'Route';
  /** The sum of the costs of its hops. */
  readonly cost: Scalars['Int']['output'];
  /** From the first to the last: two or more. A department is answered for by the organisation it belongs to. */
  readonly entities: ReadonlyArray<Entity>;
  /** From one to the next. */
  readonly hops: ReadonlyArray<Hop>;
  /** The product of the strengths of its hops, above 0 and below 1. */
  readonly strength: Scalars['Float']['output'];
  /** The dearest hop; of equals the first. */
  readonly weakestHop: Hop;
};

/** A sentence for second ends of certain kinds. */
export type SaidOf = {
  /** The sentence. */
  readonly says: Sentence;
  /** The kinds. */
  readonly to: ReadonlyArray<Scalars['String']['input']>;
};

/** A school below university level, or a vocational school. */
export type School = Entity & {
  readonly __typename?: 'School';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A school below university level, or a vocational school. */
export type SchoolMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A school below university level, or a vocational school. */
export type SchoolRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search result. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The name it was found by. */
  readonly matched: Match;
  /** The entity found. */
  readonly node: Entity;
};

/**
 * A sentence about the first end ({from}) and the second ({to}). In brackets the forms of a word: of what is simply
 * stated, of what is over, of what a source says holds at a date, of what is planned; a form left out is the first.
 * What is done at once, as an agreement, is stated as done: 締結している, has an agreement.
 */
export type Sentence = {
  /** In English: ends with {to}, wherever actors may share the second end. */
  readonly en: Scalars['String']['input'];
  /** In English of two who share the second end; needed where two may tie by it. {from} stands for both. */
  readonly enBoth?: InputMaybe<Scalars['String']['input']>;
  /** In Japanese: {from}は{to}, a particle, and the rest. */
  readonly ja: Scalars['String']['input'];
};

/** A tie made through the shared thing at the second end. */
export type SharedTie = {
  /** As what the first end stands in it; BY_ROLE: as the relation's role says. */
  readonly as: Standing;
  /** The kinds of shared things this holds for. */
  readonly in: ReadonlyArray<Scalars['String']['input']>;
};

/** A document facts are taken from. */
export type Source = {
  readonly __typename?: 'Source';
  /** When it was published. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** How many places in it facts this viewer may see are taken from: a fact printed in two places counts twice. */
  readonly factCount: Scalars['Int']['output'];
  /** The facts taken from it, in the order of their lines, then record and id. */
  readonly facts: SourceFactConnection;
  /** File name of the text that line numbers refer to. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
};


/** A document facts are taken from. */
export type SourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromLine?: InputMaybe<Scalars['Int']['input']>;
};

/** A document, and how much is taken from it. */
export type SourceCount = {
  readonly __typename?: 'SourceCount';
  /** How many of the relations counted it states; a relation stated by two documents counts with each. */
  readonly facts: Scalars['Int']['output'];
  /** The document. */
  readonly source: Source;
};

/** One fact taken from a source, with the place; exactly one of entity, relation, measure and stage is given. */
export type SourceFact = {
  readonly __typename?: 'SourceFact';
  /** The key, where the fact is an attribute of the entity or relation given. */
  readonly attribute?: Maybe<Scalars['String']['output']>;
  /** The collaboration of the stage. */
  readonly collaboration?: Maybe<Collaboration>;
  /** The entity named there. */
  readonly entity?: Maybe<Entity>;
  /** The line of the source's file. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The number printed there. */
  readonly measure?: Maybe<Measure>;
  /** How the line was read. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The page. */
  readonly page?: Maybe<Scalars['String']['output']>;
  /** The words printed there, where they differ from ours. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** The relation stated there. */
  readonly relation?: Maybe<Relation>;
  /** The section's number or title. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The stage stated there. */
  readonly stage?: Maybe<Stage>;
};

/** A page of a list, each item being a fact of a source. */
export type SourceFactConnection = {
  readonly __typename?: 'SourceFactConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceFactEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, after filters and visibility; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type SourceFactEdge = {
  readonly __typename?: 'SourceFactEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SourceFact;
};

/** A stage a collaboration has reached. */
export type Stage = {
  readonly __typename?: 'Stage';
  /** When; see dateIs. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** What the date says. */
  readonly dateIs: DateIs;
  /** Where it is printed. Never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Which stage. */
  readonly stage: MatchStage;
};

/** As what an actor stands in a shared thing. */
export type Standing =
  /** As the relation's role says. */
  | 'BY_ROLE'
  /** It takes part: the larger the crowd, the weaker the tie. */
  | 'GUEST'
  /** It helped a collaboration come about: half a tie to each main party. */
  | 'HELPER'
  /** It runs or founded the thing: known to everyone in it. */
  | 'HOLDER'
  /** It makes no tie. */
  | 'NONE'
  /** A main party of a collaboration, or the visitor or visited of a visit. */
  | 'PRINCIPAL';

/** How many collaborate, as a survey in the sources puts it: of those it asked, in its own words. A statistic of a publication or finding with the attribute `about`: `collaboration`. */
export type StatedShare = {
  readonly __typename?: 'StatedShare';
  /** The number as printed, with who counted it, when, and where it is printed. */
  readonly measure: Measure;
  /** The same in words, and why it can't be compared with the numbers of those named in the sources. */
  readonly sentence: Scalars['String']['output'];
};


/** How many collaborate, as a survey in the sources puts it: of those it asked, in its own words. A statistic of a publication or finding with the attribute `about`: `collaboration`. */
export type StatedShareSentenceArgs = {
  locale?: Locale;
};

/** What the graph holds, for this viewer. */
export type Status = {
  readonly __typename?: 'Status';
  /** The day the ages of ties are counted to when no period ends: the end of the fiscal year of the newest fact. Null where no fact makes a tie, and until they are worked out. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** How many entities there are of each kind; kinds without any are left out. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** How long ago that was worked out, in seconds; null until it is. */
  readonly projectionAgeSeconds?: Maybe<Scalars['Float']['output']>;
  /** The revision that routes and ties are answered from, counted as revision is; null until they can be. */
  readonly projectionRevision?: Maybe<Scalars['Int']['output']>;
  /** How many change sets this viewer may know of have been applied. */
  readonly revision: Scalars['Int']['output'];
  /** Which store answers: sqlite or neo4j. */
  readonly store: Scalars['String']['output'];
  /** How many relations there are of each type; types without any are left out. */
  readonly types: ReadonlyArray<TypeCount>;
};

/** A weight and how fast it fades. */
export type Strength = {
  /** Years after which half of the weight is left; absent: it does not fade. */
  readonly halfLife?: InputMaybe<Scalars['Float']['input']>;
  /** Between 0 and 0.9. */
  readonly weight: Scalars['Float']['input'];
};

/** Some entities and the relations among them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Those of the entities asked for that are there, in the order asked for. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many more relations among them there are than given. */
  readonly omittedRelations: Scalars['Int']['output'];
  /** The relations with both ends among them, newest since first, undated last, then by id: at most 5,000. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A foundation or body that supports firms or research. */
export type SupportAgency = Entity & {
  readonly __typename?: 'SupportAgency';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** What it runs. */
  readonly operates: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A foundation or body that supports firms or research. */
export type SupportAgencyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A foundation or body that supports firms or research. */
export type SupportAgencyOperatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A foundation or body that supports firms or research. */
export type SupportAgencyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** An unpatented technique or seed. */
export type Technology = Entity & {
  readonly __typename?: 'Technology';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Who holds it. */
  readonly holders: RelationConnection;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** An unpatented technique or seed. */
export type TechnologyHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An unpatented technique or seed. */
export type TechnologyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** An unpatented technique or seed. */
export type TechnologyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A technical term with its definition. */
export type Term = Entity & {
  readonly __typename?: 'Term';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What it means, in our own words. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A technical term with its definition. */
export type TermMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A technical term with its definition. */
export type TermRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Two actors that know each other: derived from the facts, never stated. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** The one whose id comes first. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** -1000 times the natural logarithm of the strength, rounded. */
  readonly cost: Scalars['Int']['output'];
  /** Whether one of its facts joins the two: a commission, a grant, a tenancy, a membership of the other, a collaboration or visit both are in. Else they only took part in the same things. */
  readonly direct: Scalars['Boolean']['output'];
  /** The facts it stands on, by id. */
  readonly facts: ReadonlyArray<Relation>;
  /** Why the two are tied, without a full stop: the fact that weighs most, when it held, and how many more there are: a direct fact is one and so is each thing both share in each role, which is not the number of `facts`. */
  readonly sentence: Scalars['String']['output'];
  /** 1 less the product over the facts of (1 - weight * share * recency): from 0.005 to below 1. */
  readonly strength: Scalars['Float']['output'];
};


/** Two actors that know each other: derived from the facts, never stated. */
export type TieSentenceArgs = {
  locale?: Locale;
};

/** Which facts make ties. */
export type TieBasis =
  /** Only working together: commissions, partnerships, agreements, joint research, licences, what two developed, and the principals of one collaboration. */
  | 'COLLABORATED'
  /** Every fact by which two actors know each other. */
  | 'MET';

/** A page of ties, the strongest first. */
export type TieConnection = {
  readonly __typename?: 'TieConnection';
  /** The day ages are counted to; null where no fact makes a tie. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of the facts that can make ties carry no date at all. */
  readonly undatedFacts: Scalars['Int']['output'];
};

/** An item of a page. */
export type TieEdge = {
  readonly __typename?: 'TieEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Tie;
};

/** The shape of a relation in time. */
export type TimeShape =
  /** Happened at a date. */
  | 'POINT'
  /** Holds from a date to a date. */
  | 'SPAN';

/** What the facts of a relation type are about, for a reader. */
export type Topic =
  /** Who works, agrees or exchanges with whom. */
  | 'COLLABORATION'
  /** Who sits on what, who belongs to whom. */
  | 'MEMBERSHIP'
  /** Who runs, owns or is responsible for what. */
  | 'OPERATION'
  /** Who took part in what. */
  | 'PARTICIPATION'
  /** Where something is. */
  | 'PLACE'
  /** What was certified, awarded or chosen. */
  | 'RECOGNITION'
  /** What came out of it. */
  | 'RESULT'
  /** How plans, programmes, series and fields build on one another. */
  | 'STRUCTURE'
  /** Who supports or pays whom. */
  | 'SUPPORT';

/** A heading relation types are read under. */
export type TopicDefinition = {
  readonly __typename?: 'TopicDefinition';
  /** Its words in the language asked for. */
  readonly label: Scalars['String']['output'];
  /** The heading. */
  readonly topic: Topic;
};


/** A heading relation types are read under. */
export type TopicDefinitionLabelArgs = {
  locale?: Locale;
};

/** What two roles of one thing say of those who stand in them. */
export type Toward = {
  /** The role of the other. */
  readonly role: Scalars['String']['input'];
  /** The sentence, with the other as {to}. */
  readonly says: Sentence;
};

/** How many relations of a type there are. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** A university, college or technical college. */
export type University = Entity & {
  readonly __typename?: 'University';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Offices and laboratories that belong to it. */
  readonly departments: RelationConnection;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Facilities it has rooms in. */
  readonly tenancies: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** A university, college or technical college. */
export type UniversityDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, college or technical college. */
export type UniversityMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** A university, college or technical college. */
export type UniversityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A university, college or technical college. */
export type UniversityTenanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An offer, a patent or a technology that was shown at a meeting and that nobody is known to have licensed. */
export type Unlicensed = {
  readonly __typename?: 'Unlicensed';
  /** What. */
  readonly entity: Entity;
  /** The facts: that it was shown, and whose it is. */
  readonly facts: ReadonlyArray<Relation>;
  /** The meetings it was shown at, newest first. */
  readonly meetings: ReadonlyArray<Entity>;
  /** Who offers, owns or developed it, by name, id; a department is answered for by the organisation it belongs to. */
  readonly offerers: ReadonlyArray<Entity>;
  /** Where it was shown and by whom, in words. */
  readonly sentence: Scalars['String']['output'];
};


/** An offer, a patent or a technology that was shown at a meeting and that nobody is known to have licensed. */
export type UnlicensedSentenceArgs = {
  locale?: Locale;
};

/** A page of offers without a licensee, by name, id. */
export type UnlicensedConnection = {
  readonly __typename?: 'UnlicensedConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<UnlicensedEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many were shown in all, licensed or not. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type UnlicensedEdge = {
  readonly __typename?: 'UnlicensedEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Unlicensed;
};

/** An actor without any collaboration in the period; or, where facilities are asked for, one whose tenants and occupants no source gives. */
export type Unlinked = {
  readonly __typename?: 'Unlinked';
  /** Which. */
  readonly entity: Entity;
  /** The verdict in words: what is known of it instead. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it is known to have none, or nothing is known. */
  readonly verdict: UnlinkedVerdict;
};


/** An actor without any collaboration in the period; or, where facilities are asked for, one whose tenants and occupants no source gives. */
export type UnlinkedSentenceArgs = {
  locale?: Locale;
};

/** A page of what is not linked, by name, id. */
export type UnlinkedConnection = {
  readonly __typename?: 'UnlinkedConnection';
  /** The day ages are counted to; null where no fact makes a tie. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<UnlinkedEdge>;
  /** How many are named in the sources in all, linked or not, of the kinds and groups asked for: what totalCount is out of. */
  readonly named: Scalars['Int']['output'];
  /** Of totalCount, how many are NO_DATA. */
  readonly noData: Scalars['Int']['output'];
  /** Of totalCount, how many are NONE. */
  readonly none: Scalars['Int']['output'];
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** The period asked for; null where it is everything. */
  readonly period?: Maybe<Period>;
  /** How to read the list, in a sentence: n of m firms named in the sources, and that firms are named because they joined a scheme. */
  readonly sentence: Scalars['String']['output'];
  /** What surveys in the sources say of how many collaborate. Apart from all that is counted here, and never to be compared with it. Empty where no source says any. */
  readonly statedShares: ReadonlyArray<StatedShare>;
  /** How many are not linked in all. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of what is not linked, by name, id. */
export type UnlinkedConnectionSentenceArgs = {
  locale?: Locale;
};

/** An item of a page. */
export type UnlinkedEdge = {
  readonly __typename?: 'UnlinkedEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Unlinked;
};

/** Whether there is none, or only no data. */
export type UnlinkedVerdict =
  /** Sources tell of it with others, at events or in associations, but of no collaboration in the period. */
  | 'NONE'
  /** No source tells of it with anybody, nor of a partner without a name; of a facility: no source tells who is in it. That is no data, not none. */
  | 'NO_DATA';

/** Partners a source mentions without naming. */
export type Unnamed = {
  readonly __typename?: 'Unnamed';
  /** How many, where stated. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** In which words. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Who may see a fact. */
export type Visibility =
  /** Staff. */
  | 'INTERNAL'
  /** Partner organisations and staff. */
  | 'PARTNER'
  /** Everybody. */
  | 'PUBLIC';

/** One visit to a firm. Internal unless its record says otherwise. */
export type Visit = Entity & {
  readonly __typename?: 'Visit';
  /** Its other names. Forms kept only to be searched (slips of a scan) are left out. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What is known of it besides its relations and measures, by key and then newest first; sources that disagree stand side by side. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** When it took place. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the sources name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its numbers in other registers, by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable id of our own; never a database's. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** For a shared thing or collaboration: how complete the sources' list of those in it is. */
  readonly list?: Maybe<NamedList>;
  /** Numbers about it, by name, period and id. */
  readonly measures: MeasureConnection;
  /** Its canonical name, in Japanese. */
  readonly name: Scalars['String']['output'];
  /** Its English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Whether the English name is the editors', printed in no source this viewer may see. */
  readonly nameEnIsOurs: Scalars['Boolean']['output'];
  /** Who came and who was visited. */
  readonly participants: RelationConnection;
  /** How the name is read, in kana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** Whether the reading is the editors', printed in no source this viewer may see. */
  readonly readingIsOurs: Scalars['Boolean']['output'];
  /** Its relations, newest since first, undated last, then by id. */
  readonly relations: RelationConnection;
  /** Who may see it. */
  readonly visibility: Visibility;
};


/** One visit to a firm. Internal unless its record says otherwise. */
export type VisitMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<MeasureNature>;
};


/** One visit to a firm. Internal unless its record says otherwise. */
export type VisitParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One visit to a firm. Internal unless its record says otherwise. */
export type VisitRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** The words for one value of an enum. */
export type Word = {
  readonly __typename?: 'Word';
  /** The enum, as FactState. */
  readonly enum: Scalars['String']['output'];
  /** The words in the language asked for. */
  readonly label: Scalars['String']['output'];
  /** The value, as PLANNED. */
  readonly value: Scalars['String']['output'];
};


/** The words for one value of an enum. */
export type WordLabelArgs = {
  locale?: Locale;
};

/** How many facts are known of a year. */
export type YearFacts = {
  readonly __typename?: 'YearFacts';
  /** Facts that ties stand on. */
  readonly facts: Scalars['Int']['output'];
  /** The fiscal year by the year it begins in: 2016 is April 2016 to March 2017. */
  readonly fiscalYear: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Alias: ResolverTypeWrapper<AliasRecord>;
  AliasKind: AliasKind;
  Area: ResolverTypeWrapper<Omit<Area, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'located' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, located: ResolversTypes['RelationConnection'], measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Association: ResolverTypeWrapper<Omit<Association, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'members' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], members: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Attribute: ResolverTypeWrapper<AttributeRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<BridgeParentRecord>;
  BridgeJoin: ResolverTypeWrapper<JoinParentRecord>;
  CareProvider: ResolverTypeWrapper<Omit<CareProvider, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Certified: ResolverTypeWrapper<CertifiedParentRecord>;
  CertifiedConnection: ResolverTypeWrapper<CertifiedPageRecord>;
  CertifiedEdge: ResolverTypeWrapper<Omit<CertifiedEdge, 'node'> & { node: ResolversTypes['Certified'] }>;
  ChangeSet: ResolverTypeWrapper<ChangeSet>;
  ChangeSetConnection: ResolverTypeWrapper<ChangeSetPageRecord>;
  ChangeSetEdge: ResolverTypeWrapper<ChangeSetEdge>;
  Cluster: ResolverTypeWrapper<ClusterParentRecord>;
  ClusterChange: ResolverTypeWrapper<ClusterChangeParentRecord>;
  ClusterChangeKind: ClusterChangeKind;
  ClusterLink: ResolverTypeWrapper<Omit<ClusterLink, 'a' | 'b'> & { a: ResolversTypes['Cluster'], b: ResolversTypes['Cluster'] }>;
  ClusterMap: ResolverTypeWrapper<ClusterMapParentRecord>;
  ClusterMember: ResolverTypeWrapper<ClusterMemberParentRecord>;
  ClusterMemberConnection: ResolverTypeWrapper<ClusterMemberPageRecord>;
  ClusterMemberEdge: ResolverTypeWrapper<Omit<ClusterMemberEdge, 'node'> & { node: ResolversTypes['ClusterMember'] }>;
  ClusterNaming: ClusterNaming;
  ClusterTrait: ResolverTypeWrapper<TraitParentRecord>;
  ClusterYear: ResolverTypeWrapper<ClusterYearParentRecord>;
  Collaboration: ResolverTypeWrapper<EntityRecord>;
  CollaborationKind: CollaborationKind;
  Company: ResolverTypeWrapper<Omit<Company, 'aliases' | 'attributes' | 'collaborations' | 'developed' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations' | 'tenancies'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, collaborations: ResolversTypes['RelationConnection'], developed: ResolversTypes['RelationConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'], tenancies: ResolversTypes['RelationConnection'] }>;
  CompanySize: CompanySize;
  Counting: Counting;
  DateIs: DateIs;
  Department: ResolverTypeWrapper<Omit<Department, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'parent' | 'relations' | 'responsibilities'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], parent: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'], responsibilities: ResolversTypes['RelationConnection'] }>;
  DirectTie: DirectTie;
  Direction: Direction;
  Ends: Ends;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityConnection: ResolverTypeWrapper<EntityPageRecord>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityGroup: EntityGroup;
  EntityKind: ResolverTypeWrapper<KindRecord>;
  EntityOrder: EntityOrder;
  Event: ResolverTypeWrapper<Omit<Event, 'aliases' | 'attributes' | 'editions' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'participants' | 'relations' | 'venues'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, editions: ResolversTypes['RelationConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], participants: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'], venues: ResolversTypes['RelationConnection'] }>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Exchange: ResolverTypeWrapper<ExchangeParentRecord>;
  ExchangeConnection: ResolverTypeWrapper<Omit<ExchangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExchangeEdge']> }>;
  ExchangeEdge: ResolverTypeWrapper<Omit<ExchangeEdge, 'node'> & { node: ResolversTypes['Exchange'] }>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Facility: ResolverTypeWrapper<Omit<Facility, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'facilities' | 'kind' | 'list' | 'locations' | 'measures' | 'operators' | 'relations' | 'tenants'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, facilities: ResolversTypes['RelationConnection'], kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, locations: ResolversTypes['RelationConnection'], measures: ResolversTypes['MeasureConnection'], operators: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'], tenants: ResolversTypes['RelationConnection'] }>;
  FactState: FactState;
  Field: ResolverTypeWrapper<Omit<Field, 'aliases' | 'attributes' | 'entries' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, entries: ResolversTypes['RelationConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  FieldBalance: ResolverTypeWrapper<FieldBalanceParentRecord>;
  FieldBalanceVerdict: FieldBalanceVerdict;
  FinancialInstitution: ResolverTypeWrapper<Omit<FinancialInstitution, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Finding: ResolverTypeWrapper<Omit<Finding, 'about' | 'aliases' | 'answers' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { about: ResolversTypes['RelationConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, answers: ResolversTypes['RelationConnection'], attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapCell: ResolverTypeWrapper<GapCellParentRecord>;
  GapMatrix: ResolverTypeWrapper<GapMatrixParentRecord>;
  GapMethod: GapMethod;
  GapModel: GapModel;
  GapVerdict: GapVerdict;
  Grant: ResolverTypeWrapper<Omit<Grant, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'givers' | 'kind' | 'list' | 'measures' | 'recipients' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, givers: ResolversTypes['RelationConnection'], kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], recipients: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Group: ResolverTypeWrapper<GroupParentRecord>;
  GroupInput: GroupInput;
  Grouping: Grouping;
  Hop: ResolverTypeWrapper<HopParentRecord>;
  HubPolicy: HubPolicy;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Industry: ResolverTypeWrapper<Omit<Industry, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntroductionPaths: ResolverTypeWrapper<IntroductionPathsParentRecord>;
  KindCount: ResolverTypeWrapper<Omit<KindCount, 'kind'> & { kind: ResolversTypes['EntityKind'] }>;
  KindDefinition: ResolverTypeWrapper<KindDefinitionRecord>;
  ListCompleteness: ListCompleteness;
  Locale: Locale;
  Match: ResolverTypeWrapper<Match>;
  MatchHow: MatchHow;
  MatchStage: MatchStage;
  Measure: ResolverTypeWrapper<MeasureRecord>;
  MeasureConnection: ResolverTypeWrapper<MeasurePageRecord>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureNature: null;
  MemberTie: ResolverTypeWrapper<MemberTie>;
  Ministry: ResolverTypeWrapper<Omit<Ministry, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  MissingPair: ResolverTypeWrapper<MissingPairParentRecord>;
  MissingPairConnection: ResolverTypeWrapper<MissingPairPageRecord>;
  MissingPairEdge: ResolverTypeWrapper<Omit<MissingPairEdge, 'node'> & { node: ResolversTypes['MissingPair'] }>;
  Municipality: ResolverTypeWrapper<Omit<Municipality, 'aliases' | 'attributes' | 'departments' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'partners' | 'relations' | 'responsibilities'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, departments: ResolversTypes['RelationConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], partners: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'], responsibilities: ResolversTypes['RelationConnection'] }>;
  NameField: NameField;
  NamedList: ResolverTypeWrapper<NamedListRecord>;
  Need: ResolverTypeWrapper<Omit<Need, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations' | 'seekers'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'], seekers: ResolversTypes['RelationConnection'] }>;
  NeighbourOrder: NeighbourOrder;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodParentRecord>;
  NonProfit: ResolverTypeWrapper<Omit<NonProfit, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Offer: ResolverTypeWrapper<Omit<Offer, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'offerers' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], offerers: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Ontology: ResolverTypeWrapper<OntologyRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Patent: ResolverTypeWrapper<Omit<Patent, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'holders' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, holders: ResolversTypes['RelationConnection'], kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  PathOutcome: PathOutcome;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<Omit<Person, 'affiliations' | 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { affiliations: ResolversTypes['RelationConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Policy: ResolverTypeWrapper<Omit<Policy, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'implementedBy' | 'kind' | 'list' | 'measures' | 'parts' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, implementedBy: ResolversTypes['RelationConnection'], kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], parts: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Product: ResolverTypeWrapper<Omit<Product, 'aliases' | 'attributes' | 'developers' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, developers: ResolversTypes['RelationConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Program: ResolverTypeWrapper<Omit<Program, 'aliases' | 'attributes' | 'budget' | 'evidence' | 'externalIds' | 'implements' | 'kind' | 'list' | 'measures' | 'operators' | 'relations' | 'responsible' | 'settled'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, budget: ReadonlyArray<ResolversTypes['Measure']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, implements: ResolversTypes['RelationConnection'], kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], operators: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'], responsible: ResolversTypes['RelationConnection'], settled: ReadonlyArray<ResolversTypes['Measure']> }>;
  Publication: ResolverTypeWrapper<Omit<Publication, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'publishers' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], publishers: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reachable: ResolverTypeWrapper<ReachableParentRecord>;
  ReachableConnection: ResolverTypeWrapper<ReachablePageRecord>;
  ReachableEdge: ResolverTypeWrapper<Omit<ReachableEdge, 'node'> & { node: ResolversTypes['Reachable'] }>;
  Reason: ResolverTypeWrapper<ReasonParentRecord>;
  ReasonKind: ReasonKind;
  Relation: ResolverTypeWrapper<RelationRecord>;
  RelationConnection: ResolverTypeWrapper<RelationPageRecord>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: ResolverTypeWrapper<RelationTypeRecord>;
  RelationTypeDefinition: ResolverTypeWrapper<RelationTypeDefinitionRecord>;
  ResearchInstitute: ResolverTypeWrapper<Omit<ResearchInstitute, 'aliases' | 'attributes' | 'developed' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, developed: ResolversTypes['RelationConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Role: Role;
  RoleDefinition: ResolverTypeWrapper<RoleDefinitionRecord>;
  Route: ResolverTypeWrapper<RouteParentRecord>;
  SaidOf: SaidOf;
  School: ResolverTypeWrapper<Omit<School, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  SearchConnection: ResolverTypeWrapper<SearchPageRecord>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Sentence: Sentence;
  SharedTie: SharedTie;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceCount: ResolverTypeWrapper<SourceCountParentRecord>;
  SourceFact: ResolverTypeWrapper<SourceFactRecord>;
  SourceFactConnection: ResolverTypeWrapper<SourceFactPageRecord>;
  SourceFactEdge: ResolverTypeWrapper<Omit<SourceFactEdge, 'node'> & { node: ResolversTypes['SourceFact'] }>;
  Stage: ResolverTypeWrapper<StageRecord>;
  Standing: Standing;
  StatedShare: ResolverTypeWrapper<StatedShareParentRecord>;
  Status: ResolverTypeWrapper<{}>;
  Strength: Strength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphParentRecord>;
  SupportAgency: ResolverTypeWrapper<Omit<SupportAgency, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'operates' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], operates: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Technology: ResolverTypeWrapper<Omit<Technology, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'holders' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, holders: ResolversTypes['RelationConnection'], kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Term: ResolverTypeWrapper<Omit<Term, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Tie: ResolverTypeWrapper<TieParentRecord>;
  TieBasis: TieBasis;
  TieConnection: ResolverTypeWrapper<TiePageRecord>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TimeShape: TimeShape;
  Topic: Topic;
  TopicDefinition: ResolverTypeWrapper<TopicRecord>;
  Toward: Toward;
  TypeCount: ResolverTypeWrapper<Omit<TypeCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
  University: ResolverTypeWrapper<Omit<University, 'aliases' | 'attributes' | 'departments' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'relations' | 'tenancies'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, departments: ResolversTypes['RelationConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], relations: ResolversTypes['RelationConnection'], tenancies: ResolversTypes['RelationConnection'] }>;
  Unlicensed: ResolverTypeWrapper<UnlicensedParentRecord>;
  UnlicensedConnection: ResolverTypeWrapper<UnlicensedPageRecord>;
  UnlicensedEdge: ResolverTypeWrapper<Omit<UnlicensedEdge, 'node'> & { node: ResolversTypes['Unlicensed'] }>;
  Unlinked: ResolverTypeWrapper<UnlinkedParentRecord>;
  UnlinkedConnection: ResolverTypeWrapper<UnlinkedPageRecord>;
  UnlinkedEdge: ResolverTypeWrapper<Omit<UnlinkedEdge, 'node'> & { node: ResolversTypes['Unlinked'] }>;
  UnlinkedVerdict: UnlinkedVerdict;
  Unnamed: ResolverTypeWrapper<Unnamed>;
  Visibility: Visibility;
  Visit: ResolverTypeWrapper<Omit<Visit, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'kind' | 'list' | 'measures' | 'participants' | 'relations'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, attributes: ReadonlyArray<ResolversTypes['Attribute']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, kind: ResolversTypes['EntityKind'], list?: Maybe<ResolversTypes['NamedList']>, measures: ResolversTypes['MeasureConnection'], participants: ResolversTypes['RelationConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Word: ResolverTypeWrapper<WordRecord>;
  YearFacts: ResolverTypeWrapper<YearFacts>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alias: AliasRecord;
  Area: Omit<Area, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'located' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, located: ResolversParentTypes['RelationConnection'], measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Association: Omit<Association, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'members' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], members: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Attribute: AttributeRecord;
  Boolean: Scalars['Boolean']['output'];
  Bridge: BridgeParentRecord;
  BridgeJoin: JoinParentRecord;
  CareProvider: Omit<CareProvider, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Certified: CertifiedParentRecord;
  CertifiedConnection: CertifiedPageRecord;
  CertifiedEdge: Omit<CertifiedEdge, 'node'> & { node: ResolversParentTypes['Certified'] };
  ChangeSet: ChangeSet;
  ChangeSetConnection: ChangeSetPageRecord;
  ChangeSetEdge: ChangeSetEdge;
  Cluster: ClusterParentRecord;
  ClusterChange: ClusterChangeParentRecord;
  ClusterLink: Omit<ClusterLink, 'a' | 'b'> & { a: ResolversParentTypes['Cluster'], b: ResolversParentTypes['Cluster'] };
  ClusterMap: ClusterMapParentRecord;
  ClusterMember: ClusterMemberParentRecord;
  ClusterMemberConnection: ClusterMemberPageRecord;
  ClusterMemberEdge: Omit<ClusterMemberEdge, 'node'> & { node: ResolversParentTypes['ClusterMember'] };
  ClusterTrait: TraitParentRecord;
  ClusterYear: ClusterYearParentRecord;
  Collaboration: EntityRecord;
  Company: Omit<Company, 'aliases' | 'attributes' | 'collaborations' | 'developed' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations' | 'tenancies'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, collaborations: ResolversParentTypes['RelationConnection'], developed: ResolversParentTypes['RelationConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'], tenancies: ResolversParentTypes['RelationConnection'] };
  Department: Omit<Department, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'parent' | 'relations' | 'responsibilities'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], parent: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'], responsibilities: ResolversParentTypes['RelationConnection'] };
  DirectTie: DirectTie;
  Ends: Ends;
  Entity: EntityRecord;
  EntityConnection: EntityPageRecord;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Event: Omit<Event, 'aliases' | 'attributes' | 'editions' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'participants' | 'relations' | 'venues'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, editions: ResolversParentTypes['RelationConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], participants: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'], venues: ResolversParentTypes['RelationConnection'] };
  Evidence: EvidenceRecord;
  Exchange: ExchangeParentRecord;
  ExchangeConnection: Omit<ExchangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExchangeEdge']> };
  ExchangeEdge: Omit<ExchangeEdge, 'node'> & { node: ResolversParentTypes['Exchange'] };
  ExternalId: ExternalId;
  Facility: Omit<Facility, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'facilities' | 'list' | 'locations' | 'measures' | 'operators' | 'relations' | 'tenants'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, facilities: ResolversParentTypes['RelationConnection'], list?: Maybe<ResolversParentTypes['NamedList']>, locations: ResolversParentTypes['RelationConnection'], measures: ResolversParentTypes['MeasureConnection'], operators: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'], tenants: ResolversParentTypes['RelationConnection'] };
  Field: Omit<Field, 'aliases' | 'attributes' | 'entries' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, entries: ResolversParentTypes['RelationConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  FieldBalance: FieldBalanceParentRecord;
  FinancialInstitution: Omit<FinancialInstitution, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Finding: Omit<Finding, 'about' | 'aliases' | 'answers' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { about: ResolversParentTypes['RelationConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, answers: ResolversParentTypes['RelationConnection'], attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Float: Scalars['Float']['output'];
  GapCell: GapCellParentRecord;
  GapMatrix: GapMatrixParentRecord;
  Grant: Omit<Grant, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'givers' | 'list' | 'measures' | 'recipients' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, givers: ResolversParentTypes['RelationConnection'], list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], recipients: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Group: GroupParentRecord;
  GroupInput: GroupInput;
  Hop: HopParentRecord;
  ID: Scalars['ID']['output'];
  Industry: Omit<Industry, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Int: Scalars['Int']['output'];
  IntroductionPaths: IntroductionPathsParentRecord;
  KindCount: KindCount;
  KindDefinition: KindDefinitionRecord;
  Match: Match;
  Measure: MeasureRecord;
  MeasureConnection: MeasurePageRecord;
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MemberTie: MemberTie;
  Ministry: Omit<Ministry, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  MissingPair: MissingPairParentRecord;
  MissingPairConnection: MissingPairPageRecord;
  MissingPairEdge: Omit<MissingPairEdge, 'node'> & { node: ResolversParentTypes['MissingPair'] };
  Municipality: Omit<Municipality, 'aliases' | 'attributes' | 'departments' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'partners' | 'relations' | 'responsibilities'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, departments: ResolversParentTypes['RelationConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], partners: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'], responsibilities: ResolversParentTypes['RelationConnection'] };
  NamedList: NamedListRecord;
  Need: Omit<Need, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations' | 'seekers'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'], seekers: ResolversParentTypes['RelationConnection'] };
  Neighbourhood: NeighbourhoodParentRecord;
  NonProfit: Omit<NonProfit, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Offer: Omit<Offer, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'offerers' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], offerers: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Ontology: OntologyRecord;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Patent: Omit<Patent, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'holders' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, holders: ResolversParentTypes['RelationConnection'], list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Period: Period;
  PeriodInput: PeriodInput;
  Person: Omit<Person, 'affiliations' | 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { affiliations: ResolversParentTypes['RelationConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Policy: Omit<Policy, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'implementedBy' | 'list' | 'measures' | 'parts' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, implementedBy: ResolversParentTypes['RelationConnection'], list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], parts: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Product: Omit<Product, 'aliases' | 'attributes' | 'developers' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, developers: ResolversParentTypes['RelationConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Program: Omit<Program, 'aliases' | 'attributes' | 'budget' | 'evidence' | 'externalIds' | 'implements' | 'list' | 'measures' | 'operators' | 'relations' | 'responsible' | 'settled'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, budget: ReadonlyArray<ResolversParentTypes['Measure']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, implements: ResolversParentTypes['RelationConnection'], list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], operators: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'], responsible: ResolversParentTypes['RelationConnection'], settled: ReadonlyArray<ResolversParentTypes['Measure']> };
  Publication: Omit<Publication, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'publishers' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], publishers: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Query: Record<PropertyKey, never>;
  Reachable: ReachableParentRecord;
  ReachableConnection: ReachablePageRecord;
  ReachableEdge: Omit<ReachableEdge, 'node'> & { node: ResolversParentTypes['Reachable'] };
  Reason: ReasonParentRecord;
  Relation: RelationRecord;
  RelationConnection: RelationPageRecord;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationTypeDefinition: RelationTypeDefinitionRecord;
  ResearchInstitute: Omit<ResearchInstitute, 'aliases' | 'attributes' | 'developed' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, developed: ResolversParentTypes['RelationConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Role: Role;
  RoleDefinition: RoleDefinitionRecord;
  Route: RouteParentRecord;
  SaidOf: SaidOf;
  School: Omit<School, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  SearchConnection: SearchPageRecord;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Sentence: Sentence;
  SharedTie: SharedTie;
  Source: SourceRecord;
  SourceCount: SourceCountParentRecord;
  SourceFact: SourceFactRecord;
  SourceFactConnection: SourceFactPageRecord;
  SourceFactEdge: Omit<SourceFactEdge, 'node'> & { node: ResolversParentTypes['SourceFact'] };
  Stage: StageRecord;
  StatedShare: StatedShareParentRecord;
  Status: {};
  Strength: Strength;
  String: Scalars['String']['output'];
  Subgraph: SubgraphParentRecord;
  SupportAgency: Omit<SupportAgency, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'operates' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], operates: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Technology: Omit<Technology, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'holders' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, holders: ResolversParentTypes['RelationConnection'], list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Term: Omit<Term, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Tie: TieParentRecord;
  TieConnection: TiePageRecord;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  TopicDefinition: TopicRecord;
  Toward: Toward;
  TypeCount: TypeCount;
  University: Omit<University, 'aliases' | 'attributes' | 'departments' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'relations' | 'tenancies'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, departments: ResolversParentTypes['RelationConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], relations: ResolversParentTypes['RelationConnection'], tenancies: ResolversParentTypes['RelationConnection'] };
  Unlicensed: UnlicensedParentRecord;
  UnlicensedConnection: UnlicensedPageRecord;
  UnlicensedEdge: Omit<UnlicensedEdge, 'node'> & { node: ResolversParentTypes['Unlicensed'] };
  Unlinked: UnlinkedParentRecord;
  UnlinkedConnection: UnlinkedPageRecord;
  UnlinkedEdge: Omit<UnlinkedEdge, 'node'> & { node: ResolversParentTypes['Unlinked'] };
  Unnamed: Unnamed;
  Visit: Omit<Visit, 'aliases' | 'attributes' | 'evidence' | 'externalIds' | 'list' | 'measures' | 'participants' | 'relations'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, attributes: ReadonlyArray<ResolversParentTypes['Attribute']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, list?: Maybe<ResolversParentTypes['NamedList']>, measures: ResolversParentTypes['MeasureConnection'], participants: ResolversParentTypes['RelationConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Word: WordRecord;
  YearFacts: YearFacts;
};

export type AttributeDirectiveArgs = {
  key: Scalars['String']['input'];
};

export type AttributeDirectiveResolver<Result, Parent, ContextType = Context, Args = AttributeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CollaborationDirectiveArgs = {
  en: Scalars['String']['input'];
  ja: Scalars['String']['input'];
  strength: Strength;
};

export type CollaborationDirectiveResolver<Result, Parent, ContextType = Context, Args = CollaborationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EntityDirectiveArgs = {
  en: Scalars['String']['input'];
  group: EntityGroup;
  ja: Scalars['String']['input'];
  shared?: Maybe<Strength>;
  visibility?: Visibility;
};

export type EntityDirectiveResolver<Result, Parent, ContextType = Context, Args = EntityDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LabelDirectiveArgs = {
  en: Scalars['String']['input'];
  ja: Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = Context, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MeasuredDirectiveArgs = {
  role: Scalars['String']['input'];
};

export type MeasuredDirectiveResolver<Result, Parent, ContextType = Context, Args = MeasuredDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelatedDirectiveArgs = {
  direction: Direction;
  roles?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  type: RelationType;
};

export type RelatedDirectiveResolver<Result, Parent, ContextType = Context, Args = RelatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationDirectiveArgs = {
  collaboration?: Scalars['Boolean']['input'];
  direct?: Maybe<DirectTie>;
  en: Scalars['String']['input'];
  enBack: Scalars['String']['input'];
  ends: ReadonlyArray<Ends>;
  ja: Scalars['String']['input'];
  jaBack: Scalars['String']['input'];
  pointIn?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  roles?: ReadonlyArray<Role>;
  says: Sentence;
  saysOf?: ReadonlyArray<SaidOf>;
  symmetric?: Scalars['Boolean']['input'];
  through?: Maybe<SharedTie>;
  time: TimeShape;
  topic: Topic;
};

export type RelationDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  located?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AreaLocatedArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<AreaMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AreaRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<AssociationMeasuresArgs, 'first'>>;
  members?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AssociationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AssociationRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  brokerage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['BridgeJoin']>, ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BridgeJoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeJoin'] = ResolversParentTypes['BridgeJoin']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strongest?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareProvider'] = ResolversParentTypes['CareProvider']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<CareProviderMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CareProviderRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certified'] = ResolversParentTypes['Certified']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  planned?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CertifiedSentenceArgs, 'locale'>>;
};

export type CertifiedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedConnection'] = ResolversParentTypes['CertifiedConnection']> = {
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertifiedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertifiedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedEdge'] = ResolversParentTypes['CertifiedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certified'], ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetConnection'] = ResolversParentTypes['ChangeSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeSetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetEdge'] = ResolversParentTypes['ChangeSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClusterNameArgs, 'locale'>>;
  namedAfter?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  namedBy?: Resolver<ResolversTypes['ClusterNaming'], ParentType, ContextType>;
  radius?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topMembers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ClusterTopMembersArgs, 'first'>>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['ClusterTrait']>, ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClusterChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterChange'] = ResolversParentTypes['ClusterChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  appeared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrived?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClusterChangeKind'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClusterChangeSentenceArgs, 'locale'>>;
  vanished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterLink'] = ResolversParentTypes['ClusterLink']> = {
  a?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterMap'] = ResolversParentTypes['ClusterMap']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  bridges?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, RequireFields<ClusterMapBridgesArgs, 'first'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ClusterChange']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClusterMapCitationArgs, 'locale'>>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<ClusterMapClustersArgs, 'first'>>;
  comparedWith?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  factsPerYear?: Resolver<ReadonlyArray<ResolversTypes['YearFacts']>, ParentType, ContextType>;
  isolated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ClusterLink']>, ParentType, ContextType, RequireFields<ClusterMapLinksArgs, 'first'>>;
  memberTies?: Resolver<ReadonlyArray<ResolversTypes['MemberTie']>, ParentType, ContextType, RequireFields<ClusterMapMemberTiesArgs, 'first'>>;
  members?: Resolver<ResolversTypes['ClusterMemberConnection'], ParentType, ContextType, RequireFields<ClusterMapMembersArgs, 'first'>>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  pivots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spanning?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  tiedToHubsOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClusterMapWarningArgs, 'locale'>>;
};

export type ClusterMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterMember'] = ResolversParentTypes['ClusterMember']> = {
  bridging?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  brokerage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClusterMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterMemberConnection'] = ResolversParentTypes['ClusterMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterMemberEdge'] = ResolversParentTypes['ClusterMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClusterMember'], ParentType, ContextType>;
};

export type ClusterTraitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterTrait'] = ResolversParentTypes['ClusterTrait']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ClusterNaming'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClusterYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterYear'] = ResolversParentTypes['ClusterYear']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ClusterChange']>, ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<ClusterYearClustersArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClusterYearWarningArgs, 'locale'>>;
};

export type CollaborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  collaborationKind?: Resolver<Maybe<ResolversTypes['CollaborationKind']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<CollaborationMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CollaborationParticipantsArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CollaborationRelationsArgs, 'direction' | 'first'>>;
  results?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CollaborationResultsArgs, 'first'>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  collaborations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CompanyCollaborationsArgs, 'first'>>;
  developed?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CompanyDevelopedArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<CompanyMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CompanyRelationsArgs, 'direction' | 'first'>>;
  size?: Resolver<ResolversTypes['CompanySize'], ParentType, ContextType>;
  tenancies?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CompanyTenanciesArgs, 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<DepartmentMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DepartmentParentArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DepartmentRelationsArgs, 'direction' | 'first'>>;
  responsibilities?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DepartmentResponsibilitiesArgs, 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Area' | 'Association' | 'CareProvider' | 'Collaboration' | 'Company' | 'Department' | 'Event' | 'Facility' | 'Field' | 'FinancialInstitution' | 'Finding' | 'Grant' | 'Industry' | 'Ministry' | 'Municipality' | 'Need' | 'NonProfit' | 'Offer' | 'Patent' | 'Person' | 'Policy' | 'Product' | 'Program' | 'Publication' | 'ResearchInstitute' | 'School' | 'SupportAgency' | 'Technology' | 'Term' | 'University' | 'Visit', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<{ Area?: any, Association?: any, CareProvider?: any, Collaboration?: any, Company?: any, Department?: any, Event?: any, Facility?: any, Field?: any, FinancialInstitution?: any, Finding?: any, Grant?: any, Industry?: any, Ministry?: any, Municipality?: any, Need?: any, NonProfit?: any, Offer?: any, Patent?: any, Person?: any, Policy?: any, Product?: any, Program?: any, Publication?: any, ResearchInstitute?: any, School?: any, SupportAgency?: any, Technology?: any, Term?: any, University?: any, Visit?: any }, ResolversTypes['EntityKind']>;

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  editions?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventEditionsArgs, 'first'>>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<EventMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'direction' | 'first'>>;
  venues?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventVenuesArgs, 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  offerField?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  offerers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  seekers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExchangeSentenceArgs, 'locale'>>;
};

export type ExchangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityFacilitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityLocationsArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<FacilityMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityOperatorsArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityRelationsArgs, 'direction' | 'first'>>;
  tenants?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityTenantsArgs, 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FieldEntriesArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<FieldMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FieldRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldBalance'] = ResolversParentTypes['FieldBalance']> = {
  field?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offersMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FieldBalanceSentenceArgs, 'locale'>>;
  verdict?: Resolver<ResolversTypes['FieldBalanceVerdict'], ParentType, ContextType>;
};

export type FinancialInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancialInstitution'] = ResolversParentTypes['FinancialInstitution']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<FinancialInstitutionMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FinancialInstitutionRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  about?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FindingAboutArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FindingAnswersArgs, 'first'>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<FindingMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FindingRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapCell'] = ResolversParentTypes['GapCell']> = {
  column?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedOfHubs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapCellSentenceArgs, 'locale'>>;
  verdict?: Resolver<ResolversTypes['GapVerdict'], ParentType, ContextType>;
};

export type GapMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapMatrix'] = ResolversParentTypes['GapMatrix']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TieBasis'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['GapCell']>, ParentType, ContextType>;
  coarserColumns?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  coarserRows?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  columnsWithoutMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['GapMatrix']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GapMatrixComparisonArgs, 'locale'>>;
  hubPolicy?: Resolver<ResolversTypes['HubPolicy'], ParentType, ContextType>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['GapModel'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GapMatrixNoticeArgs, 'locale'>>;
  overlap?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  rowsWithoutMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooFew?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  givers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GrantGiversArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<GrantMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GrantRecipientsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GrantRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  by?: Resolver<ResolversTypes['Grouping'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupLabelArgs, 'locale'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HopSentenceArgs, 'locale'>>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<IndustryMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<IndustryRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionPaths'] = ResolversParentTypes['IntroductionPaths']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  excludedEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  knowBoth?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  searchedHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsApart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  undatedFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type KindDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindDefinition'] = ResolversParentTypes['KindDefinition']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['EntityGroup'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KindDefinitionLabelArgs, 'locale'>>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  field?: Resolver<ResolversTypes['NameField'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['MatchHow'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  countedAs?: Resolver<ResolversTypes['Counting'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['MeasureNature'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureNatureResolvers = { ACTUAL: 'actual', FORECAST: 'forecast', PLAN: 'plan' };

export type MemberTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberTie'] = ResolversParentTypes['MemberTie']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MinistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<MinistryMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MinistryRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingPair'] = ResolversParentTypes['MissingPair']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  beyondPopularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  popularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MissingPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingPairConnection'] = ResolversParentTypes['MissingPairConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TieBasis'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissingPairEdge']>, ParentType, ContextType>;
  excludedEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['GapMethod'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingPairConnectionModelArgs, 'locale'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingPairEdge'] = ResolversParentTypes['MissingPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingPair'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MunicipalityDepartmentsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<MunicipalityMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MunicipalityPartnersArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MunicipalityRelationsArgs, 'direction' | 'first'>>;
  responsibilities?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MunicipalityResponsibilitiesArgs, 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedList'] = ResolversParentTypes['NamedList']> = {
  complete?: Resolver<ResolversTypes['ListCompleteness'], ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unnamed?: Resolver<ReadonlyArray<ResolversTypes['Unnamed']>, ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<NeedMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<NeedRelationsArgs, 'direction' | 'first'>>;
  seekers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<NeedSeekersArgs, 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type NonProfitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NonProfit'] = ResolversParentTypes['NonProfit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<NonProfitMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<NonProfitRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OfferMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offerers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfferOfferersArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfferRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindDefinition']>, ParentType, ContextType>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationTypeDefinition']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicDefinition']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['Word']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PatentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patent'] = ResolversParentTypes['Patent']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PatentHoldersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PatentMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PatentRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonAffiliationsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PersonMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyImplementedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PolicyMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyPartsArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  developers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProductDevelopersArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ProductMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProductRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  budget?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<ProgramBudgetArgs>>;
  closed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgramImplementsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ProgramMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgramOperatorsArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgramRelationsArgs, 'direction' | 'first'>>;
  responsible?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgramResponsibleArgs, 'first'>>;
  settled?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<ProgramSettledArgs>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PublicationMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PublicationPublishersArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PublicationRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certifiedWithoutFollowUp?: Resolver<ResolversTypes['CertifiedConnection'], ParentType, ContextType, RequireFields<QueryCertifiedWithoutFollowUpArgs, 'first'>>;
  changeSets?: Resolver<ResolversTypes['ChangeSetConnection'], ParentType, ContextType, RequireFields<QueryChangeSetsArgs, 'first'>>;
  clusterMap?: Resolver<ResolversTypes['ClusterMap'], ParentType, ContextType, RequireFields<QueryClusterMapArgs, 'resolution' | 'states'>>;
  clusterYears?: Resolver<ReadonlyArray<ResolversTypes['ClusterYear']>, ParentType, ContextType, RequireFields<QueryClusterYearsArgs, 'resolution' | 'states'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  exchange?: Resolver<ResolversTypes['ExchangeConnection'], ParentType, ContextType, RequireFields<QueryExchangeArgs, 'first'>>;
  fieldBalance?: Resolver<ReadonlyArray<ResolversTypes['FieldBalance']>, ParentType, ContextType, Partial<QueryFieldBalanceArgs>>;
  gapMatrix?: Resolver<ResolversTypes['GapMatrix'], ParentType, ContextType, RequireFields<QueryGapMatrixArgs, 'basis' | 'columns' | 'hubs' | 'rows'>>;
  introductionPaths?: Resolver<ResolversTypes['IntroductionPaths'], ParentType, ContextType, RequireFields<QueryIntroductionPathsArgs, 'distinct' | 'first' | 'from' | 'hubs' | 'maxHops' | 'states' | 'to'>>;
  missingPairs?: Resolver<ResolversTypes['MissingPairConnection'], ParentType, ContextType, RequireFields<QueryMissingPairsArgs, 'basis' | 'first' | 'method' | 'states'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'ids' | 'order'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['ReachableConnection'], ParentType, ContextType, RequireFields<QueryReachableArgs, 'first' | 'from' | 'hubs' | 'maxHops' | 'states'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'among' | 'basis' | 'first' | 'ids'>>;
  unlicensedOffers?: Resolver<ResolversTypes['UnlicensedConnection'], ParentType, ContextType, RequireFields<QueryUnlicensedOffersArgs, 'first'>>;
  unlinkedEntities?: Resolver<ResolversTypes['UnlinkedConnection'], ParentType, ContextType, RequireFields<QueryUnlinkedEntitiesArgs, 'first'>>;
};

export type ReachableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reachable'] = ResolversParentTypes['Reachable']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReachableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachableConnection'] = ResolversParentTypes['ReachableConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachableEdge']>, ParentType, ContextType>;
  excludedEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachableEdge'] = ResolversParentTypes['ReachableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reachable'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonSentenceArgs, 'locale'>>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FactState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationTypeResolvers = EnumResolverSignature<{ ABOUT?: any, AFFILIATED_WITH?: any, ANSWERED_BY?: any, AWARDED_BY?: any, BASED_ON?: any, CERTIFIED_BY?: any, COMMISSIONS?: any, DEVELOPED?: any, EDITION_OF?: any, ESTABLISHED?: any, FUNDS?: any, GIVEN_BY?: any, HELD_AT?: any, IMPLEMENTS?: any, IN_FIELD?: any, JOINT_RESEARCH_WITH?: any, LEADS_TO?: any, LICENSED_TO?: any, LOCATED_IN?: any, MEMBER_OF?: any, MET_AT?: any, NEAR?: any, NEEDS?: any, OFFERS?: any, OPERATES?: any, OWNS?: any, PARTICIPATED_IN?: any, PARTNERED_WITH?: any, PART_OF?: any, PUBLISHED?: any, RECEIVED?: any, RECOGNISED_BY?: any, RESPONSIBLE_FOR?: any, RESULTED_IN?: any, SIGNED_AGREEMENT_WITH?: any, SUBSIDIARY_OF?: any, SUCCEEDS?: any, SUPPORTS?: any, TENANT_OF?: any, TESTED_AT?: any, USES?: any }, ResolversTypes['RelationType']>;

export type RelationTypeDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeDefinition'] = ResolversParentTypes['RelationTypeDefinition']> = {
  collaboration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationTypeDefinitionLabelArgs, 'direction' | 'locale'>>;
  pointIn?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleDefinition']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['TimeShape'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ResearchInstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchInstitute'] = ResolversParentTypes['ResearchInstitute']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  developed?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResearchInstituteDevelopedArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ResearchInstituteMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResearchInstituteRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDefinition'] = ResolversParentTypes['RoleDefinition']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RoleDefinitionLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<SchoolMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SchoolRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['SourceFactConnection'], ParentType, ContextType, RequireFields<SourceFactsArgs, 'first'>>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFact'] = ResolversParentTypes['SourceFact']> = {
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collaboration?: Resolver<Maybe<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type SourceFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFactConnection'] = ResolversParentTypes['SourceFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceFactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFactEdge'] = ResolversParentTypes['SourceFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceFact'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateIs?: Resolver<ResolversTypes['DateIs'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MatchStage'], ParentType, ContextType>;
};

export type StatedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedShare'] = ResolversParentTypes['StatedShare']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatedShareSentenceArgs, 'locale'>>;
};

export type StatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  projectionAgeSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  projectionRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omittedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type SupportAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAgency'] = ResolversParentTypes['SupportAgency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<SupportAgencyMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operates?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SupportAgencyOperatesArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SupportAgencyRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TechnologyHoldersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<TechnologyMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TechnologyRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<TermMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TermRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieSentenceArgs, 'locale'>>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TopicDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicDefinition'] = ResolversParentTypes['TopicDefinition']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicDefinitionLabelArgs, 'locale'>>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type UniversityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<UniversityDepartmentsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<UniversityMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<UniversityRelationsArgs, 'direction' | 'first'>>;
  tenancies?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<UniversityTenanciesArgs, 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlicensedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unlicensed'] = ResolversParentTypes['Unlicensed']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  offerers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnlicensedSentenceArgs, 'locale'>>;
};

export type UnlicensedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlicensedConnection'] = ResolversParentTypes['UnlicensedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnlicensedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnlicensedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlicensedEdge'] = ResolversParentTypes['UnlicensedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unlicensed'], ParentType, ContextType>;
};

export type UnlinkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unlinked'] = ResolversParentTypes['Unlinked']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnlinkedSentenceArgs, 'locale'>>;
  verdict?: Resolver<ResolversTypes['UnlinkedVerdict'], ParentType, ContextType>;
};

export type UnlinkedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkedConnection'] = ResolversParentTypes['UnlinkedConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnlinkedEdge']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noData?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnlinkedConnectionSentenceArgs, 'locale'>>;
  statedShares?: Resolver<ReadonlyArray<ResolversTypes['StatedShare']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnlinkedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkedEdge'] = ResolversParentTypes['UnlinkedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unlinked'], ParentType, ContextType>;
};

export type UnnamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unnamed'] = ResolversParentTypes['Unnamed']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NamedList']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<VisitMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEnIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<VisitParticipantsArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<VisitRelationsArgs, 'direction' | 'first'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Word'] = ResolversParentTypes['Word']> = {
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WordLabelArgs, 'locale'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearFacts'] = ResolversParentTypes['YearFacts']> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Alias?: AliasResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  BridgeJoin?: BridgeJoinResolvers<ContextType>;
  CareProvider?: CareProviderResolvers<ContextType>;
  Certified?: CertifiedResolvers<ContextType>;
  CertifiedConnection?: CertifiedConnectionResolvers<ContextType>;
  CertifiedEdge?: CertifiedEdgeResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetConnection?: ChangeSetConnectionResolvers<ContextType>;
  ChangeSetEdge?: ChangeSetEdgeResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterChange?: ClusterChangeResolvers<ContextType>;
  ClusterLink?: ClusterLinkResolvers<ContextType>;
  ClusterMap?: ClusterMapResolvers<ContextType>;
  ClusterMember?: ClusterMemberResolvers<ContextType>;
  ClusterMemberConnection?: ClusterMemberConnectionResolvers<ContextType>;
  ClusterMemberEdge?: ClusterMemberEdgeResolvers<ContextType>;
  ClusterTrait?: ClusterTraitResolvers<ContextType>;
  ClusterYear?: ClusterYearResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  FieldBalance?: FieldBalanceResolvers<ContextType>;
  FinancialInstitution?: FinancialInstitutionResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  GapCell?: GapCellResolvers<ContextType>;
  GapMatrix?: GapMatrixResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IntroductionPaths?: IntroductionPathsResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  KindDefinition?: KindDefinitionResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureNature?: MeasureNatureResolvers;
  MemberTie?: MemberTieResolvers<ContextType>;
  Ministry?: MinistryResolvers<ContextType>;
  MissingPair?: MissingPairResolvers<ContextType>;
  MissingPairConnection?: MissingPairConnectionResolvers<ContextType>;
  MissingPairEdge?: MissingPairEdgeResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  NamedList?: NamedListResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NonProfit?: NonProfitResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patent?: PatentResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reachable?: ReachableResolvers<ContextType>;
  ReachableConnection?: ReachableConnectionResolvers<ContextType>;
  ReachableEdge?: ReachableEdgeResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationType?: RelationTypeResolvers;
  RelationTypeDefinition?: RelationTypeDefinitionResolvers<ContextType>;
  ResearchInstitute?: ResearchInstituteResolvers<ContextType>;
  RoleDefinition?: RoleDefinitionResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  SourceFact?: SourceFactResolvers<ContextType>;
  SourceFactConnection?: SourceFactConnectionResolvers<ContextType>;
  SourceFactEdge?: SourceFactEdgeResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StatedShare?: StatedShareResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SupportAgency?: SupportAgencyResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TopicDefinition?: TopicDefinitionResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  University?: UniversityResolvers<ContextType>;
  Unlicensed?: UnlicensedResolvers<ContextType>;
  UnlicensedConnection?: UnlicensedConnectionResolvers<ContextType>;
  UnlicensedEdge?: UnlicensedEdgeResolvers<ContextType>;
  Unlinked?: UnlinkedResolvers<ContextType>;
  UnlinkedConnection?: UnlinkedConnectionResolvers<ContextType>;
  UnlinkedEdge?: UnlinkedEdgeResolvers<ContextType>;
  Unnamed?: UnnamedResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  Word?: WordResolvers<ContextType>;
  YearFacts?: YearFactsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  attribute?: AttributeDirectiveResolver<any, any, ContextType>;
  collaboration?: CollaborationDirectiveResolver<any, any, ContextType>;
  entity?: EntityDirectiveResolver<any, any, ContextType>;
  label?: LabelDirectiveResolver<any, any, ContextType>;
  measured?: MeasuredDirectiveResolver<any, any, ContextType>;
  related?: RelatedDirectiveResolver<any, any, ContextType>;
  relation?: RelationDirectiveResolver<any, any, ContextType>;
};
