import type { VocabularyQuery } from '../generated/graphql.ts';
import type { Locale } from '../state/view.ts';

type Ontology = VocabularyQuery['ontology'];
export type Group = 'ACTOR' | 'THING' | 'PLACE';

/** The words of the ontology in one language. What it does not know is given back as it is. */
export interface Vocabulary {
  readonly locale: Locale;
  /** Every kind, actors first. */
  readonly kinds: readonly string[];
  readonly kind: (kind: string) => string;
  readonly group: (kind: string) => Group;
  /** Read from the first end (OUT) or from the second (IN); a symmetric one reads the same from both. */
  readonly relation: (type: string, direction: 'OUT' | 'IN') => string;
  /** Whether a relation to an end of this kind happened at a date rather than holding over a span. */
  readonly isPoint: (type: string, to?: string) => boolean;
  readonly role: (type: string, role: string) => string;
  readonly topic: (topic: string) => string;
  readonly topicOf: (type: string) => string;
  /** Topics in reading order, each with its types in the order of the ontology. */
  readonly topics: readonly { readonly topic: string; readonly types: readonly string[] }[];
  readonly word: (of: string, value: string) => string;
}

export function vocabularyOf(ontology: Ontology, locale: Locale): Vocabulary {
  const label = (words: { readonly ja: string; readonly en: string } | undefined, fallback: string) =>
    words?.[locale] ?? fallback;
  const kinds = new Map<string, Ontology['kinds'][number]>(ontology.kinds.map((k) => [k.kind, k]));
  const types = new Map<string, Ontology['relationTypes'][number]>(
    ontology.relationTypes.map((t) => [t.type, t]),
  );
  const topics = new Map<string, Ontology['topics'][number]>(ontology.topics.map((t) => [t.topic, t]));
  const words = new Map(ontology.words.map((w) => [`${w.enum}.${w.value}`, w]));
  return {
    locale,
    kinds: ontology.kinds.map((k) => k.kind),
    kind: (kind) => label(kinds.get(kind), kind),
    group: (kind) => kinds.get(kind)?.group ?? 'THING',
    relation: (type, direction) => {
      const found = types.get(type);
      if (!found) return type;
      if (direction === 'OUT' || found.symmetric) return locale === 'ja' ? found.jaOut : found.enOut;
      return locale === 'ja' ? found.jaIn : found.enIn;
    },
    isPoint: (type, to) => {
      const found = types.get(type);
      return found?.time === 'POINT' || (found?.pointIn.some((kind) => kind === to) ?? false);
    },
    role: (type, role) =>
      label(
        types.get(type)?.roles.find((r) => r.name === role),
        role,
      ),
    topic: (topic) => label(topics.get(topic), topic),
    topicOf: (type) => types.get(type)?.topic ?? '',
    topics: ontology.topics.map(({ topic }) => ({
      topic,
      types: ontology.relationTypes.filter((t) => t.topic === topic).map((t) => t.type),
    })),
    word: (of, value) => label(words.get(`${of}.${value}`), value),
  };
}
