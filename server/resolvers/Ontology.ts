import type {
  KindDefinitionResolvers,
  Locale,
  OntologyResolvers,
  RelationTypeDefinitionResolvers,
  RoleDefinitionResolvers,
  TopicDefinitionResolvers,
  Topic as TopicName,
  WordResolvers,
} from '../generated/resolvers.ts';
import type { Label, Ontology as Vocabulary } from '../model/ontology.ts';

export type Topic = Vocabulary['topics'][number];
export type Word = Vocabulary['words'][number];

const GROUPS = ['ACTOR', 'THING', 'PLACE'] as const;
const inLanguage = (label: Label, locale: Locale) => (locale === 'JA' ? label.ja : label.en);

export const Ontology: OntologyResolvers = {
  kinds: ({ kinds }) =>
    GROUPS.flatMap((group) => [...kinds.values()].filter((definition) => definition.group === group)),
  relationTypes: ({ relationTypes }) => [...relationTypes.values()],
};

export const KindDefinition: KindDefinitionResolvers = {
  kind: ({ name }) => name,
  label: ({ label }, { locale }) => inLanguage(label, locale),
};

export const RelationTypeDefinition: RelationTypeDefinitionResolvers = {
  type: ({ name }) => name,
  topic: ({ topic }) => topic as TopicName,
  direct: ({ direct }) => direct !== null,
  shared: ({ through }) => through !== null,
  from: ({ ends }) => [...new Set(ends.flatMap(({ from }) => from))],
  to: ({ ends }) => [...new Set(ends.flatMap(({ from, to }) => (to === 'SAME' ? from : to)))],
  label: ({ label }, { locale, direction }) =>
    inLanguage(direction === 'IN' ? label.backward : label.forward, locale),
};

export const RoleDefinition: RoleDefinitionResolvers = {
  label: ({ label }, { locale }) => inLanguage(label, locale),
};

export const TopicDefinition: TopicDefinitionResolvers = {
  topic: ({ name }) => name as TopicName,
  label: ({ label }, { locale }) => inLanguage(label, locale),
};

export const Word: WordResolvers = {
  label: ({ label }, { locale }) => inLanguage(label, locale),
};
