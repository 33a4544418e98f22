/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** The state of a fact in time. */
export type FactState =
  /** A span not known to be over. Only a date (asOf) says when it was last known to hold. */
  | 'ACTIVE'
  /** Over; also everything that happened at a date. */
  | 'ENDED'
  /** Announced, and not known to have begun. */
  | 'PLANNED';

/** What a field is missing. */
export type FieldBalanceVerdict =
  /** Some needs meet offers. */
  | 'BOTH'
  /** Offers stand without any need. */
  | 'NO_NEED'
  /** Needs stand without any offer. */
  | 'NO_OFFER';

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

/** A group of actors. */
export type GroupInput = {
  /** By what. */
  by: Grouping;
  /** Which: see Grouping. One nobody is in has no members; an entity that is not there is NOT_FOUND, a word that is none INVALID_INPUT. */
  id: string;
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

/** Whether actors tied to a great part of all others may be gone through. */
export type HubPolicy =
  /** Not those tied to more than a fifth of all tied actors and to at least 20, nor the asker's own organisation. */
  | 'EXCLUDE'
  /** Everybody may be. */
  | 'INCLUDE';

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

/** Whether a number was meant, reached or expected. */
export type MeasureNature =
  /** What was reached, counted or spent. */
  | 'ACTUAL'
  /** An estimate before the end. */
  | 'FORECAST'
  /** A target or budget. */
  | 'PLAN';

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

/** A period, both ends included. Spans overlap it, with an unknown end open; what happened at a date lies in it. */
export type PeriodInput = {
  /** First date; left out: open. A partial date counts from its first day. */
  from?: string | null | undefined;
  /** Last date; left out: open. A partial date counts to its last day. */
  to?: string | null | undefined;
  /** Whether facts without any date stay. */
  undated?: boolean | null | undefined;
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

/** Which facts make ties. */
export type TieBasis =
  /** Only working together: commissions, partnerships, agreements, joint research, licences, what two developed, and the principals of one collaboration. */
  | 'COLLABORATED'
  /** Every fact by which two actors know each other. */
  | 'MET';

/** Whether there is none, or only no data. */
export type UnlinkedVerdict =
  /** Sources tell of it with others, at events or in associations, but of no collaboration in the period. */
  | 'NONE'
  /** No source tells of it with anybody, nor of a partner without a name; of a facility: no source tells who is in it. That is no data, not none. */
  | 'NO_DATA';

export type EvidencePlaceFragment = { section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } };

export type RelationLineFragment = { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
  , to:
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
  , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> };

export type MeasureLineFragment = { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> };

export type CardQueryVariables = Exact<{
  id: string;
}>;


export type CardQuery = { entity:
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, stages: Array<{ id: string, stage: MatchStage, date: string | null, dateIs: DateIs, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { date: string | null, id: string, title: string } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { date: string | null, id: string, title: string } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { nameEnIsOurs: boolean, reading: string | null, readingIsOurs: boolean, id: string, kind: EntityKind, name: string, nameEn: string | null, aliases: Array<{ text: string, kind: AliasKind, since: string | null, until: string | null }>, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }>, list: { complete: ListCompleteness, stated: number | null, unnamed: Array<{ role: string | null, printed: string | null, count: number | null }> } | null, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
   | null };

export type MoreRelationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreRelationsQuery = { entity:
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
   | null };

export type MoreMeasuresQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreMeasuresQuery = { entity:
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
    | { id: string, measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> } }> } }
   | null };

export type RelationFactFragment = { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState };

export type MeasureFactFragment = { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null };

export type GapGroupFragment = { id: string, by: Grouping, label: string, size: number, unknown: number };

type GapEntity_Area_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Association_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_CareProvider_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Collaboration_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Company_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Department_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Event_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Facility_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Field_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_FinancialInstitution_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Finding_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Grant_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Industry_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Ministry_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Municipality_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Need_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_NonProfit_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Offer_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Patent_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Person_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Policy_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Product_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Program_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Publication_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_ResearchInstitute_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_School_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_SupportAgency_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Technology_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Term_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_University_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type GapEntity_Visit_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

export type GapEntityFragment =
  | GapEntity_Area_Fragment
  | GapEntity_Association_Fragment
  | GapEntity_CareProvider_Fragment
  | GapEntity_Collaboration_Fragment
  | GapEntity_Company_Fragment
  | GapEntity_Department_Fragment
  | GapEntity_Event_Fragment
  | GapEntity_Facility_Fragment
  | GapEntity_Field_Fragment
  | GapEntity_FinancialInstitution_Fragment
  | GapEntity_Finding_Fragment
  | GapEntity_Grant_Fragment
  | GapEntity_Industry_Fragment
  | GapEntity_Ministry_Fragment
  | GapEntity_Municipality_Fragment
  | GapEntity_Need_Fragment
  | GapEntity_NonProfit_Fragment
  | GapEntity_Offer_Fragment
  | GapEntity_Patent_Fragment
  | GapEntity_Person_Fragment
  | GapEntity_Policy_Fragment
  | GapEntity_Product_Fragment
  | GapEntity_Program_Fragment
  | GapEntity_Publication_Fragment
  | GapEntity_ResearchInstitute_Fragment
  | GapEntity_School_Fragment
  | GapEntity_SupportAgency_Fragment
  | GapEntity_Technology_Fragment
  | GapEntity_Term_Fragment
  | GapEntity_University_Fragment
  | GapEntity_Visit_Fragment
;

export type GapMatrixQueryVariables = Exact<{
  rows: Grouping;
  columns: Grouping;
  basis?: TieBasis | null | undefined;
  period?: PeriodInput | null | undefined;
  rowIds?: Array<string> | string | null | undefined;
  columnIds?: Array<string> | string | null | undefined;
  locale: Locale;
}>;


export type GapMatrixQuery = { gapMatrix: { notice: string | null, basis: TieBasis, model: GapModel, actors: number, ties: number, members: number, unknown: number, tooFew: number, coarserRows: Array<string>, coarserColumns: Array<string>, undatedFacts: number, asOf: string | null, rows: Array<{ id: string, by: Grouping, label: string, size: number, unknown: number }>, columns: Array<{ id: string, by: Grouping, label: string, size: number, unknown: number }>, cells: Array<{ observed: number, expected: number, ratio: number | null, low: number | null, high: number | null, verdict: GapVerdict, row: { id: string }, column: { id: string } }>, period: { from: string | null, to: string | null, undated: boolean } | null } };

export type GapCellQueryVariables = Exact<{
  rows: Grouping;
  columns: Grouping;
  basis?: TieBasis | null | undefined;
  period?: PeriodInput | null | undefined;
  rowIds?: Array<string> | string | null | undefined;
  columnIds?: Array<string> | string | null | undefined;
  locale: Locale;
}>;


export type GapCellQuery = { gapMatrix: { rows: Array<{ id: string, by: Grouping, label: string, size: number, unknown: number }>, columns: Array<{ id: string, by: Grouping, label: string, size: number, unknown: number }>, cells: Array<{ observed: number, expected: number, ratio: number | null, low: number | null, high: number | null, verdict: GapVerdict, sentence: string }> } };

export type GapGroupsQueryVariables = Exact<{
  by: Grouping;
  period?: PeriodInput | null | undefined;
  locale: Locale;
}>;


export type GapGroupsQuery = { gapMatrix: { rows: Array<{ id: string, by: Grouping, label: string, size: number, unknown: number }> } };

export type MissingPairsQueryVariables = Exact<{
  rows?: GroupInput | null | undefined;
  columns?: GroupInput | null | undefined;
  period?: PeriodInput | null | undefined;
  method?: GapMethod | null | undefined;
  basis?: TieBasis | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type MissingPairsQuery = { missingPairs: { totalCount: number, method: GapMethod, undatedFacts: number, asOf: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { score: number, popularity: number, beyondPopularity: number, a:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , b:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , reasons: Array<{ kind: ReasonKind, sentence: string, points: number | null, facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> }>, route: { strength: number, entities: Array<
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          >, hops: Array<{ strength: number, sentence: string, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
             }>, weakestHop: { from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } } | null } }> } };

export type UnlinkedQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  groups?: Array<GroupInput> | GroupInput | null | undefined;
  period?: PeriodInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type UnlinkedQuery = { unlinkedEntities: { sentence: string, totalCount: number, named: number, none: number, noData: number, asOf: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { verdict: UnlinkedVerdict, sentence: string, entity:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
         } }> } };

export type ExchangeQueryVariables = Exact<{
  field?: string | null | undefined;
  seekers?: CompanySize | null | undefined;
  offerers?: CompanySize | null | undefined;
  period?: PeriodInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type ExchangeQuery = { exchange: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { sentence: string, need:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , offer:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , seekers: Array<
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        >, offerers: Array<
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        >, field:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
         | null, offerField:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
         | null, facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , to:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> } }> } };

export type FieldBalanceQueryVariables = Exact<{
  seekers?: CompanySize | null | undefined;
  offerers?: CompanySize | null | undefined;
  period?: PeriodInput | null | undefined;
  verdict?: FieldBalanceVerdict | null | undefined;
  locale: Locale;
}>;


export type FieldBalanceQuery = { fieldBalance: Array<{ needs: number, offers: number, needsMet: number, offersMet: number, verdict: FieldBalanceVerdict, sentence: string, field:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
     }> };

export type CertifiedQueryVariables = Exact<{
  period?: PeriodInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type CertifiedQuery = { certifiedWithoutFollowUp: { totalCount: number, certified: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { sentence: string, entity:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , to:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> } }> } };

export type UnlicensedQueryVariables = Exact<{
  since?: string | null | undefined;
  fields?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type UnlicensedQuery = { unlicensedOffers: { totalCount: number, shown: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { sentence: string, entity:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , offerers: Array<
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        >, meetings: Array<
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        >, facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , to:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> } }> } };

export type HopLineFragment = { strength: number, cost: number, sentence: string, told: Array<string>, newest: string | null, direct: boolean, undated: boolean, from:
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
  , to:
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
  , facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , to:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> };

export type RouteLineFragment = { strength: number, cost: number, entities: Array<
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
  >, hops: Array<{ strength: number, cost: number, sentence: string, told: Array<string>, newest: string | null, direct: boolean, undated: boolean, from:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , to:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      , to:
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> }>, weakestHop: { from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RoutesQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  first?: number | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  via?: Array<string> | string | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  relationTypes?: Array<RelationType> | RelationType | null | undefined;
  period?: PeriodInput | null | undefined;
  minStrength?: number | null | undefined;
  hubs?: HubPolicy | null | undefined;
  own?: string | null | undefined;
  distinct?: boolean | null | undefined;
  locale: Locale;
}>;


export type RoutesQuery = { introductionPaths: { outcome: PathOutcome, stepsApart: number | null, searchedHops: number, undatedFacts: number, asOf: string | null, routes: Array<{ strength: number, cost: number, entities: Array<
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      >, hops: Array<{ strength: number, cost: number, sentence: string, told: Array<string>, newest: string | null, direct: boolean, undated: boolean, from:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , to:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , to:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> }>, weakestHop: { from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }>, excludedEntities: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    >, knowBoth: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type HubsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  via?: Array<string> | string | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  relationTypes?: Array<RelationType> | RelationType | null | undefined;
  period?: PeriodInput | null | undefined;
  minStrength?: number | null | undefined;
  own?: string | null | undefined;
}>;


export type HubsQuery = { introductionPaths: { excludedEntities: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    >, knowBoth: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type BestRouteQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  first?: number | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  via?: Array<string> | string | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  relationTypes?: Array<RelationType> | RelationType | null | undefined;
  period?: PeriodInput | null | undefined;
  minStrength?: number | null | undefined;
  hubs?: HubPolicy | null | undefined;
  own?: string | null | undefined;
}>;


export type BestRouteQuery = { introductionPaths: { outcome: PathOutcome, knowBoth: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    >, routes: Array<{ strength: number, entities: Array<
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      >, hops: Array<{ strength: number }> }> } };

export type ReachQueryVariables = Exact<{
  from: string;
  maxHops?: number | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  period?: PeriodInput | null | undefined;
  minStrength?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  hubs?: HubPolicy | null | undefined;
  own?: string | null | undefined;
}>;


export type ReachQuery = { reachable: { totalCount: number, outcome: PathOutcome, asOf: string | null, undatedFacts: number, excludedEntities: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { strength: number, hops: number, entity:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , route: { entities: Array<
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          >, hops: Array<{ strength: number }> } } }> } };

export type TieLineFragment = { strength: number, cost: number, sentence: string, direct: boolean, a:
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
  , b:
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null }
  , facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , to:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> };

export type TiesQueryVariables = Exact<{
  ids: Array<string> | string;
  period?: PeriodInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  among?: boolean | null | undefined;
  locale: Locale;
}>;


export type TiesQuery = { ties: { totalCount: number, undatedFacts: number, asOf: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { strength: number, cost: number, sentence: string, direct: boolean, a:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , b:
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        , facts: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , to:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null }
          , attributes: Array<{ key: string, value: string, asOf: string | null, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> } }> } };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesQuery = { subgraph: { entities: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    > } };

export type MatchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
}>;


export type MatchQuery = { search: { edges: Array<{ matched: { text: string, field: NameField, how: MatchHow }, node:
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
       }> } };

export type AsOfQueryVariables = Exact<{ [key: string]: never; }>;


export type AsOfQuery = { status: { asOf: string | null } };

export type TieTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type TieTypesQuery = { ontology: { relationTypes: Array<{ type: RelationType, direct: boolean, shared: boolean }> } };

export type KnownQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type KnownQuery = { from: { outcome: PathOutcome }, to: { outcome: PathOutcome } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: Array<{ id: string, title: string, publisher: string | null, date: string | null, file: string | null, factCount: number }> };

export type SourceFactLineFragment = { section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, attribute: string | null, entity:
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
    | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
   | null, relation: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , to:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    , attributes: Array<{ key: string, value: string }> } | null, measure: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, entity:
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
     } | null, stage: { id: string, stage: MatchStage, date: string | null, dateIs: DateIs } | null, collaboration: { id: string, kind: EntityKind, name: string, nameEn: string | null } | null };

export type SourceQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  fromLine?: number | null | undefined;
}>;


export type SourceQuery = { source: { id: string, title: string, publisher: string | null, date: string | null, file: string | null, factCount: number, facts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, attribute: string | null, entity:
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
            | { id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ line: number | null, source: { id: string, date: string | null } }> }> }
           | null, relation: { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , to:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
            , attributes: Array<{ key: string, value: string }> } | null, measure: { id: string, name: string, unit: string | null, fiscalYear: number | null, asOf: string | null, from: string | null, to: string | null, value: number | null, text: string | null, nature: MeasureNature, countedAs: Counting, qualifier: string | null, entity:
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
              | { id: string, kind: EntityKind, name: string, nameEn: string | null }
             } | null, stage: { id: string, stage: MatchStage, date: string | null, dateIs: DateIs } | null, collaboration: { id: string, kind: EntityKind, name: string, nameEn: string | null } | null } }> } } | null };

export type TableEntitiesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TableEntitiesQuery = { subgraph: { entities: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null, externalIds: Array<{ scheme: string, value: string }>, attributes: Array<{ key: string, value: string }>, evidence: Array<{ source: { date: string | null } }>, relations: { edges: Array<{ node: { type: RelationType, state: FactState, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               } }> } }
    > } };

export type TiedQueryVariables = Exact<{
  id: string;
  period?: PeriodInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TiedQuery = { ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { a:
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
        , b:
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
         } }> } };

type CanvasEntity_Area_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Association_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_CareProvider_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Collaboration_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Company_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Department_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Event_Fragment = { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> };

type CanvasEntity_Facility_Fragment = { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> };

type CanvasEntity_Field_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_FinancialInstitution_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Finding_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Grant_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Industry_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Ministry_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Municipality_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Need_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_NonProfit_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Offer_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Patent_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Person_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Policy_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Product_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Program_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Publication_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_ResearchInstitute_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_School_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_SupportAgency_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Technology_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Term_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_University_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

type CanvasEntity_Visit_Fragment = { id: string, kind: EntityKind, name: string, nameEn: string | null };

export type CanvasEntityFragment =
  | CanvasEntity_Area_Fragment
  | CanvasEntity_Association_Fragment
  | CanvasEntity_CareProvider_Fragment
  | CanvasEntity_Collaboration_Fragment
  | CanvasEntity_Company_Fragment
  | CanvasEntity_Department_Fragment
  | CanvasEntity_Event_Fragment
  | CanvasEntity_Facility_Fragment
  | CanvasEntity_Field_Fragment
  | CanvasEntity_FinancialInstitution_Fragment
  | CanvasEntity_Finding_Fragment
  | CanvasEntity_Grant_Fragment
  | CanvasEntity_Industry_Fragment
  | CanvasEntity_Ministry_Fragment
  | CanvasEntity_Municipality_Fragment
  | CanvasEntity_Need_Fragment
  | CanvasEntity_NonProfit_Fragment
  | CanvasEntity_Offer_Fragment
  | CanvasEntity_Patent_Fragment
  | CanvasEntity_Person_Fragment
  | CanvasEntity_Policy_Fragment
  | CanvasEntity_Product_Fragment
  | CanvasEntity_Program_Fragment
  | CanvasEntity_Publication_Fragment
  | CanvasEntity_ResearchInstitute_Fragment
  | CanvasEntity_School_Fragment
  | CanvasEntity_SupportAgency_Fragment
  | CanvasEntity_Technology_Fragment
  | CanvasEntity_Term_Fragment
  | CanvasEntity_University_Fragment
  | CanvasEntity_Visit_Fragment
;

export type CanvasRelationFragment = { id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubgraphQuery = { subgraph: { omittedRelations: number, entities: Array<
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { date: string | null, endDate: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { opened: string | null, closed: string | null, id: string, kind: EntityKind, name: string, nameEn: string | null, attributes: Array<{ key: string, value: string, evidence: Array<{ source: { date: string | null } }> }> }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
      | { id: string, kind: EntityKind, name: string, nameEn: string | null }
    >, relations: Array<{ id: string, type: RelationType, role: string | null, since: string | null, until: string | null, asOf: string | null, state: FactState, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export const MeasureFactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]} as unknown as DocumentNode<MeasureFactFragment, unknown>;
export const EvidencePlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<EvidencePlaceFragment, unknown>;
export const MeasureLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<MeasureLineFragment, unknown>;
export const GapGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<GapGroupFragment, unknown>;
export const GapEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<GapEntityFragment, unknown>;
export const CanvasEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEntityFragment, unknown>;
export const RelationFactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<RelationFactFragment, unknown>;
export const RelationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RelationLineFragment, unknown>;
export const HopLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HopLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<HopLineFragment, unknown>;
export const RouteLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HopLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HopLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}}]} as unknown as DocumentNode<RouteLineFragment, unknown>;
export const TieLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<TieLineFragment, unknown>;
export const SourceFactLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceFactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateIs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collaboration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]} as unknown as DocumentNode<SourceFactLineFragment, unknown>;
export const CanvasRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<CanvasRelationFragment, unknown>;
export const CardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Card"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnIsOurs"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingIsOurs"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"unnamed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collaboration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateIs"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<CardQuery, CardQueryVariables>;
export const MoreRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<MoreRelationsQuery, MoreRelationsQueryVariables>;
export const MoreMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<MoreMeasuresQuery, MoreMeasuresQueryVariables>;
export const GapMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieBasis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rowIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columnIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gapMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"rowIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rowIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"columnIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columnIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"tooFew"}},{"kind":"Field","name":{"kind":"Name","value":"coarserRows"}},{"kind":"Field","name":{"kind":"Name","value":"coarserColumns"}},{"kind":"Field","name":{"kind":"Name","value":"undatedFacts"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<GapMatrixQuery, GapMatrixQueryVariables>;
export const GapCellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapCell"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieBasis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rowIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columnIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gapMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"rowIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rowIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"columnIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columnIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<GapCellQuery, GapCellQueryVariables>;
export const GapGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gapMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"columnIds"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"MET"}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapGroup"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<GapGroupsQuery, GapGroupsQueryVariables>;
export const MissingPairsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"method"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GapMethod"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieBasis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingPairs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"Variable","name":{"kind":"Name","value":"method"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"undatedFacts"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"popularity"}},{"kind":"Field","name":{"kind":"Name","value":"beyondPopularity"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<MissingPairsQuery, MissingPairsQueryVariables>;
export const UnlinkedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unlinked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkedEntities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"named"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"noData"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<UnlinkedQuery, UnlinkedQueryVariables>;
export const ExchangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exchange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seekers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanySize"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offerers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanySize"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"seekers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seekers"}}},{"kind":"Argument","name":{"kind":"Name","value":"offerers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offerers"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seekers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<ExchangeQuery, ExchangeQueryVariables>;
export const FieldBalanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FieldBalance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seekers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanySize"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offerers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanySize"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldBalanceVerdict"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seekers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seekers"}}},{"kind":"Argument","name":{"kind":"Name","value":"offerers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offerers"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"verdict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"needsMet"}},{"kind":"Field","name":{"kind":"Name","value":"offersMet"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]} as unknown as DocumentNode<FieldBalanceQuery, FieldBalanceQueryVariables>;
export const CertifiedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Certified"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certifiedWithoutFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"certified"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<CertifiedQuery, CertifiedQueryVariables>;
export const UnlicensedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unlicensed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fields"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlicensedOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fields"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<UnlicensedQuery, UnlicensedQueryVariables>;
export const RoutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Routes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hubs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HubPolicy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"own"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"distinct"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"introductionPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"relationTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"minStrength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}}},{"kind":"Argument","name":{"kind":"Name","value":"hubs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hubs"}}},{"kind":"Argument","name":{"kind":"Name","value":"own"},"value":{"kind":"Variable","name":{"kind":"Name","value":"own"}}},{"kind":"Argument","name":{"kind":"Name","value":"distinct"},"value":{"kind":"Variable","name":{"kind":"Name","value":"distinct"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedEntities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knowBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsApart"}},{"kind":"Field","name":{"kind":"Name","value":"searchedHops"}},{"kind":"Field","name":{"kind":"Name","value":"undatedFacts"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HopLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HopLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RoutesQuery, RoutesQueryVariables>;
export const HubsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Hubs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"own"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"introductionPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"relationTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"minStrength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}}},{"kind":"Argument","name":{"kind":"Name","value":"hubs"},"value":{"kind":"EnumValue","value":"EXCLUDE"}},{"kind":"Argument","name":{"kind":"Name","value":"own"},"value":{"kind":"Variable","name":{"kind":"Name","value":"own"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"excludedEntities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knowBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HubsQuery, HubsQueryVariables>;
export const BestRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BestRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hubs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HubPolicy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"own"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"introductionPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"relationTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"minStrength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}}},{"kind":"Argument","name":{"kind":"Name","value":"hubs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hubs"}}},{"kind":"Argument","name":{"kind":"Name","value":"own"},"value":{"kind":"Variable","name":{"kind":"Name","value":"own"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"knowBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BestRouteQuery, BestRouteQueryVariables>;
export const ReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hubs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HubPolicy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"own"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"minStrength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"hubs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hubs"}}},{"kind":"Argument","name":{"kind":"Name","value":"own"},"value":{"kind":"Variable","name":{"kind":"Name","value":"own"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"undatedFacts"}},{"kind":"Field","name":{"kind":"Name","value":"excludedEntities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReachQuery, ReachQueryVariables>;
export const TiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedFacts"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}}]} as unknown as DocumentNode<TiesQuery, TiesQueryVariables>;
export const NamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Names"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesQuery, NamesQueryVariables>;
export const MatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Match"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchQuery, MatchQueryVariables>;
export const AsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<AsOfQuery, AsOfQueryVariables>;
export const TieTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}}]}}]}}]} as unknown as DocumentNode<TieTypesQuery, TieTypesQueryVariables>;
export const KnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Known"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"reachable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"reachable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<KnownQuery, KnownQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}}]}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const SourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Source"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromLine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromLine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceFactLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceFactLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateIs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collaboration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}}]}}]} as unknown as DocumentNode<SourceQuery, SourceQueryVariables>;
export const TableEntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableEntities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"externalIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATED_IN"},{"kind":"EnumValue","value":"TENANT_OF"},{"kind":"EnumValue","value":"HELD_AT"},{"kind":"EnumValue","value":"PART_OF"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TableEntitiesQuery, TableEntitiesQueryVariables>;
export const TiedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tied"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TiedQuery, TiedQueryVariables>;
export const SubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omittedRelations"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;