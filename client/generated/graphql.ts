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

/** The state of a fact in time. */
export type FactState =
  /** A span not known to be over. Only a date (asOf) says when it was last known to hold. */
  | 'ACTIVE'
  /** Over; also everything that happened at a date. */
  | 'ENDED'
  /** Announced, and not known to have begun. */
  | 'PLANNED';

/** Whether a list of names is whole. */
export type ListCompleteness =
  /** Everybody is named. */
  | 'COMPLETE'
  /** Some are named. */
  | 'PARTIAL'
  /** Only a number is stated. */
  | 'STATED_ONLY';

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

/** The order neighbours come in; at depth 1 first, then 2, and so on. */
export type NeighbourOrder =
  /** By the newest date of a relation to the step before, greatest weight, number of relations, id. */
  | 'NEWEST'
  /** By the greatest weight of a relation to the step before, number of relations, newest date, id. */
  | 'STRONGEST';

/** A period, both ends included. Spans overlap it, with an unknown end open; what happened at a date lies in it. */
export type PeriodInput = {
  /** First date; left out: open. A partial date counts from its first day. */
  from?: string | null | undefined;
  /** Last date; left out: open. A partial date counts to its last day. */
  to?: string | null | undefined;
  /** Whether facts without any date stay. */
  undated?: boolean | null | undefined;
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

export type NeighboursQueryVariables = Exact<{
  ids: Array<string> | string;
  depth?: number | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  relationTypes?: Array<RelationType> | RelationType | null | undefined;
  period?: PeriodInput | null | undefined;
  order?: NeighbourOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { neighbourhood: { omitted: number, entities: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RelationPlacesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RelationPlacesQuery = { subgraph: { relations: Array<{ id: string, attributes: Array<{ key: string, value: string }>, evidence: Array<{ section: string | null, page: string | null, line: number | null, printed: string | null, note: string | null, source: { id: string, title: string, date: string | null } }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ cursor: string, matched: { text: string, field: NameField, how: MatchHow }, node:
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
        | { id: string, kind: EntityKind, name: string, nameEn: string | null }
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

export type StartListQueryVariables = Exact<{
  first: number;
}>;


export type StartListQuery = { entities: { edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
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

export type StartPartsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartPartsQuery = { sites: { edges: Array<{ node:
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
        | { id: string, attributes: Array<{ key: string }> }
       }> }, universities: { edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> }, people: { edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
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

export type StartAroundQueryVariables = Exact<{
  ids: Array<string> | string;
  actors?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type StartAroundQuery = { actors: { entities: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > }, joins: { entities: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
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

export type StartLinksQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StartLinksQuery = { subgraph: { relations: Array<{ type: RelationType, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
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

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { ontology: { kinds: Array<{ kind: EntityKind, group: EntityGroup, description: string, ja: string, en: string }>, relationTypes: Array<{ type: RelationType, topic: Topic, time: TimeShape, pointIn: Array<EntityKind>, symmetric: boolean, jaOut: string, jaIn: string, enOut: string, enIn: string, roles: Array<{ name: string, ja: string, en: string }> }>, topics: Array<{ topic: Topic, ja: string, en: string }>, words: Array<{ enum: string, value: string, ja: string, en: string }> } };

export const RelationFactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<RelationFactFragment, unknown>;
export const CanvasEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEntityFragment, unknown>;
export const EvidencePlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<EvidencePlaceFragment, unknown>;
export const RelationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RelationLineFragment, unknown>;
export const MeasureFactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]} as unknown as DocumentNode<MeasureFactFragment, unknown>;
export const MeasureLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<MeasureLineFragment, unknown>;
export const CanvasRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<CanvasRelationFragment, unknown>;
export const CardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Card"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnIsOurs"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingIsOurs"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"unnamed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collaboration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"dateIs"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<CardQuery, CardQueryVariables>;
export const MoreRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<MoreRelationsQuery, MoreRelationsQueryVariables>;
export const MoreMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFact"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]} as unknown as DocumentNode<MoreMeasuresQuery, MoreMeasuresQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeighbourOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"relationTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relationTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omitted"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const RelationPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RelationPlacesQuery, RelationPlacesQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StartListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartListQuery, StartListQueryVariables>;
export const StartPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Facility"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"universities"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"University"},{"kind":"EnumValue","value":"ResearchInstitute"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"people"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Person"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartPartsQuery, StartPartsQueryVariables>;
export const StartAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actors"},"name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actors"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"STRONGEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"joins"},"name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Event"},{"kind":"EnumValue","value":"Area"}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"STRONGEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StartAroundQuery, StartAroundQueryVariables>;
export const StartLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartLinksQuery, StartLinksQueryVariables>;
export const SubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omittedRelations"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationFact"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;
export const VocabularyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vocabulary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","alias":{"kind":"Name","value":"ja"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"JA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"pointIn"}},{"kind":"Field","name":{"kind":"Name","value":"symmetric"}},{"kind":"Field","alias":{"kind":"Name","value":"jaOut"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"JA"}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}}]},{"kind":"Field","alias":{"kind":"Name","value":"jaIn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"JA"}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"enOut"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}}]},{"kind":"Field","alias":{"kind":"Name","value":"enIn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}}]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"ja"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"JA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","alias":{"kind":"Name","value":"ja"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"JA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enum"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","alias":{"kind":"Name","value":"ja"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"JA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]} as unknown as DocumentNode<VocabularyQuery, VocabularyQueryVariables>;