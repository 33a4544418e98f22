import type { PartialDate } from './dates.ts';

declare const recordId: unique symbol;
/** Our own stable id: 1 to 200 characters without blanks, control characters or astral characters. */
export type Id = string & { readonly [recordId]: true };

/** A kind or relation type of the ontology; only the ontology makes them. */
declare const kindName: unique symbol;
export type Kind = string & { readonly [kindName]: true };
declare const typeName: unique symbol;
export type RelationType = string & { readonly [typeName]: true };

export const VISIBILITIES = ['public', 'partner', 'internal'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const ALIAS_KINDS = ['official', 'short', 'former', 'printed', 'ours'] as const;
export const FACT_STATES = ['planned', 'active', 'ended'] as const;
export const NATURES = ['plan', 'actual', 'forecast'] as const;
export const COUNTINGS = ['flow', 'cumulative', 'stock'] as const;
export const DATE_IS = ['on', 'by', 'unknown'] as const;
/** In their order: a later stage may not be dated before an earlier one. */
export const MATCH_STAGES = ['MATCHED', 'CONTRACTED', 'PROTOTYPED', 'PRODUCTISED', 'SOLD'] as const;
export const LIST_COMPLETENESS = ['complete', 'partial', 'stated-only'] as const;

export type AliasKind = (typeof ALIAS_KINDS)[number];
export type FactState = (typeof FACT_STATES)[number];
export type Nature = (typeof NATURES)[number];
export type Counting = (typeof COUNTINGS)[number];
export type DateIs = (typeof DATE_IS)[number];
export type MatchStage = (typeof MATCH_STAGES)[number];
export type ListCompleteness = (typeof LIST_COMPLETENESS)[number];

export interface Evidence {
  readonly source: Id;
  readonly section: string | null;
  readonly page: string | null;
  readonly line: number | null;
  readonly printed: string | null;
  readonly note: string | null;
}

export interface Attribute {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly asOf: PartialDate | null;
  readonly evidence: readonly Evidence[];
}

export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export interface NamedList {
  readonly complete: ListCompleteness;
  readonly stated: number | null;
  readonly unnamed: readonly {
    readonly role: string | null;
    readonly printed: string | null;
    readonly count: number | null;
  }[];
}

export interface Source {
  readonly record: 'source';
  readonly id: Id;
  readonly file: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
  readonly visibility: Visibility;
}

export interface Entity {
  readonly record: 'entity';
  readonly id: Id;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly reading: string | null;
  readonly aliases: readonly Alias[];
  /** Scheme to value; keys in code-unit order. */
  readonly externalIds: Readonly<Record<string, string>>;
  readonly attributes: readonly Attribute[];
  readonly list: NamedList | null;
  readonly visibility: Visibility;
  readonly evidence: readonly Evidence[];
}

export interface Relation {
  readonly record: 'relation';
  readonly id: Id;
  readonly type: RelationType;
  readonly from: Id;
  readonly to: Id;
  readonly role: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly asOf: PartialDate | null;
  readonly state: FactState;
  readonly attributes: readonly Attribute[];
  readonly visibility: Visibility;
  readonly evidence: readonly Evidence[];
}

export interface Stage {
  readonly record: 'stage';
  readonly id: Id;
  readonly collaboration: Id;
  readonly stage: MatchStage;
  readonly date: PartialDate | null;
  readonly dateIs: DateIs;
  readonly visibility: Visibility;
  readonly evidence: readonly Evidence[];
}

export interface Measure {
  readonly record: 'measure';
  readonly id: Id;
  readonly entity: Id;
  readonly name: string;
  readonly unit: string | null;
  readonly fiscalYear: number | null;
  readonly asOf: PartialDate | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly value: number | string;
  readonly nature: Nature;
  readonly countedAs: Counting;
  readonly qualifier: string | null;
  readonly parts: readonly Id[];
  readonly attributes: readonly Attribute[];
  readonly visibility: Visibility;
  readonly evidence: readonly Evidence[];
}

/** Everything that can be written: one line of an interchange file, every key present. */
export type GraphRecord = Source | Entity | Relation | Stage | Measure;
export type RecordKind = GraphRecord['record'];

/** The order of an export, and the order in which records may be written. */
export const RECORD_KINDS = ['source', 'entity', 'relation', 'stage', 'measure'] as const;
