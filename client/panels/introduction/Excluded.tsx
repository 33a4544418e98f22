import type { Names } from '../../api/useNames.ts';
import type { Hubs } from '../../api/useRoutes.ts';
import type { Ask } from '../../state/introduction.ts';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { calledBy, listed, listedNames } from './namesText.ts';
import { useWords } from './useWords.ts';

interface ExcludedProps {
  readonly ask: Ask;
  readonly hubs: Hubs | undefined;
  readonly names: Names;
}

/** Who was left out or required on the way, and within what limits the routes were looked for. */
export function Excluded({ ask, hubs, names }: ExcludedProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { locale } = vocabulary;
  const out = (hubs?.excludedEntities ?? []).filter(({ id }) => !ask.back.includes(id));
  const both = new Set(hubs?.knowBoth.map(({ id }) => id));
  // Whoever was left out or required is on the page, by id where the name is not known.
  const told = (ids: readonly string[]) =>
    listed(
      ids.map((id) => calledBy(names, id, locale, t)),
      locale,
    );
  const lines = [
    { key: 'excludedOwn', names: told(ask.avoid) },
    {
      key: 'excludedHubs',
      names: listedNames(
        out.filter(({ id }) => id !== ask.own),
        locale,
      ),
    },
    {
      key: 'excludedMine',
      names: listedNames(
        out.filter(({ id }) => id === ask.own),
        locale,
      ),
    },
    {
      key: 'excludedKnow',
      names: listedNames(
        out.filter(({ id }) => both.has(id)),
        locale,
      ),
    },
    { key: 'required', names: told(ask.via) },
  ] as const;
  const period = ask.period
    ? t('periodValue', {
        from: w('period.value', { year: ask.period.from }),
        to: w('period.value', { year: ask.period.to }),
      })
    : t('periodAll');
  return (
    <>
      {hubs === undefined && <p>{t('paper.excludedUnknown')}</p>}
      {hubs && out.length === 0 && ask.avoid.length === 0 && <p>{t('paper.excludedNone')}</p>}
      {lines.map(
        (line) =>
          line.names !== '' && (
            <p key={line.key}>
              <Said text={t(`paper.${line.key}`, { names: line.names })} />
            </p>
          ),
      )}
      <p>
        {t('paper.limits')}
        {w('format.value')}
        {t('paper.limitsText', {
          hops: ask.hops,
          period,
          least: ask.least === 0 ? t('leastNone') : t('leastValue', { value: ask.least }),
        })}
        {ask.kinds.length > 0 &&
          t('paper.limitsKinds', { kinds: ask.kinds.map(vocabulary.kind).join(w('format.comma')) })}
        {ask.types.length > 0 &&
          t('paper.limitsTypes', {
            types: ask.types.map((type) => vocabulary.relation(type, 'OUT')).join(w('format.comma')),
          })}
        {ask.distinct && t('paper.limitsDistinct')}
        {!ask.undated && t('paper.limitsUndated')}
      </p>
    </>
  );
}
