import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { VocabularyDocument } from '../../../client/api/vocabulary.ts';
import type { VocabularyQuery } from '../../../client/generated/graphql.ts';
import { KIND_STYLES } from '../../../client/graph/kindStyle.ts';
import { en } from '../../../client/i18n/en.ts';
import { ja } from '../../../client/i18n/ja.ts';
import { vocabularyOf } from '../../../client/i18n/vocabulary.ts';
import { projectRoot } from '../../../server/projectRoot.ts';
import { type Service, serve } from '../../server/service.ts';

const paths = (value: object, before = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? paths(inner, `${before}${key}.`) : [`${before}${key}`],
  );
const textAt = (value: object, path: string): string =>
  String(
    path
      .split('.')
      .reduce<unknown>((at, key) => Object.entries(at as object).find(([k]) => k === key)?.[1], value),
  );

describe('the words of the explorer', () => {
  it('have the same keys in both languages', () => {
    expect(paths(en)).toEqual(expect.arrayContaining(paths(ja)));
    expect(paths(ja)).toEqual(expect.arrayContaining(paths(en)));
  });

  it('leave the same places to fill', () => {
    const places = (text: string) => new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name));
    const different = paths(ja).flatMap((path) => {
      const [a, b] = [places(textAt(ja, path)), places(textAt(en, path))];
      const alone = [...a, ...b].filter((place) => !a.has(place) || !b.has(place));
      return alone.length > 0 ? [`${path}: ${alone}`] : [];
    });
    // English counts without a counter word.
    expect(different).toEqual(['panel.listPartial: unit']);
  });
});

describe('the keys of attributes', () => {
  const seed = join(projectRoot, 'seed', 'kawasaki');
  const records = readdirSync(seed, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.jsonl'))
    .flatMap((path) => readFileSync(join(seed, path), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { attributes?: { key: string }[]; externalIds?: object });
  const used = new Set(
    records.flatMap(({ attributes = [], externalIds = {} }) => [
      ...attributes.map(({ key }) => key),
      ...Object.keys(externalIds),
    ]),
  );

  it('have a word in both languages, as far as the Kawasaki data uses them', () => {
    expect(used.size).toBeGreaterThan(30);
    for (const words of [ja, en])
      expect([...used].filter((key) => !Object.hasOwn(words.key, key))).toEqual([]);
  });
});

describe('the words of the ontology', () => {
  let service: Service;
  let ontology: VocabularyQuery['ontology'];
  beforeAll(async () => {
    service = await serve();
    ontology = ((await service.data(print(VocabularyDocument))) as VocabularyQuery).ontology;
    return () => service.stop();
  });

  it('name every kind and relation in both languages, in both directions', () => {
    for (const locale of ['ja', 'en'] as const) {
      const words = vocabularyOf(ontology, locale);
      const said = [
        ...words.kinds.map(words.kind),
        ...words.topics.flatMap(({ topic, types }) => [
          words.topic(topic),
          ...types.flatMap((type) => [words.relation(type, 'OUT'), words.relation(type, 'IN')]),
        ]),
      ];
      expect(said.filter((text) => text === '' || /^[A-Z_]+$/.test(text))).toEqual([]);
      expect(words.topics.flatMap(({ types }) => types).sort()).toEqual(
        ontology.relationTypes.map((t) => t.type).sort(),
      );
    }
  });

  it('have a sentence for every relation and role', () => {
    const wanted = ontology.relationTypes.flatMap(({ type, roles }) => [
      type,
      ...roles.map(({ name }) => `${type}_${name}`),
    ]);
    // Some say something else of one kind of second end.
    const ofKinds = ontology.relationTypes.flatMap(({ type }) =>
      ontology.kinds.map(({ kind }) => `${type}_${kind}`),
    );
    for (const { fact } of [ja, en]) {
      expect(wanted.filter((key) => !Object.hasOwn(fact, key))).toEqual([]);
      expect(Object.keys(fact).filter((key) => ![...wanted, ...ofKinds].includes(key))).toEqual([]);
      for (const text of Object.values(fact)) expect(text).toMatch(/\{\{from\}\}.*\{\{to\}\}/);
    }
  });

  it('have a style for every kind, and no style without a kind', () => {
    expect(Object.keys(KIND_STYLES).sort()).toEqual(ontology.kinds.map((k) => k.kind).sort());
  });

  it('give no two kinds the same colour and icon', () => {
    const marks = Object.values(KIND_STYLES).map(({ colour, icon }) => [colour, icon]);
    expect(new Set(marks.map(([colour]) => colour)).size).toBe(marks.length);
    expect(new Set(marks.map(([, icon]) => icon)).size).toBe(marks.length);
  });

  it('read a symmetric relation the same from both ends', () => {
    const words = vocabularyOf(ontology, 'ja');
    for (const { type } of ontology.relationTypes.filter((t) => t.symmetric))
      expect(words.relation(type, 'IN')).toBe(words.relation(type, 'OUT'));
  });
});

describe('the marks of kinds', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };
  it('can be told from the paper, and their icons from them', () => {
    const weak = Object.entries(KIND_STYLES).filter(
      ([, { colour }]) => (luminance('#fbfaf7') + 0.05) / (luminance(colour) + 0.05) < 4.5,
    );
    expect(weak.map(([kind]) => kind)).toEqual([]);
  });
});
