import { describe, expect, it } from 'vitest';
import { makeI18n, speak } from '../../../client/i18n/i18n.ts';
import { vocabularyOf } from '../../../client/i18n/vocabulary.ts';
import { attributesText } from '../../../client/panels/keyText.ts';

const attributes = [
  { key: 'changeApprovedOn', value: '2017-01-06' },
  { key: 'size', value: 'small' },
  { key: 'priority', value: '重点事業' },
  { key: 'unheard', value: 'small' },
];

describe('attributes in a line', () => {
  it('are told in the words and with the marks of the language', async () => {
    const i18n = makeI18n();
    const said = (locale: 'ja' | 'en') =>
      attributesText(
        attributes,
        i18n.t,
        vocabularyOf({ kinds: [], relationTypes: [], topics: [], words: [] }, locale),
      );
    expect(said('ja')).toBe('変更の認定日：2017年1月6日 / 規模：中小企業 / 重点：重点事業 / unheard：small');
    await speak(i18n, 'en');
    expect(said('en')).toBe(
      'Change approved on: 6 Jan 2017 / Size: small or medium-sized company / Priority: 重点事業 / unheard: small',
    );
  });

  it('are nothing where there are none', () => {
    const { t } = makeI18n();
    const words = vocabularyOf({ kinds: [], relationTypes: [], topics: [], words: [] }, 'ja');
    expect(attributesText([], t, words)).toBe('');
  });
});
