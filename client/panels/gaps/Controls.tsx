import { useClient } from 'urql';
import { ask as askServer } from '../../api/ask.ts';
import { errorText } from '../../api/errorText.ts';
import { GapGroupsDocument } from '../../api/later/gaps.ts';
import { gapPeriod, type Matrix } from '../../api/useGapMatrix.ts';
import { askedBy, GAP_PRESETS, type GapPreset, presetOf } from '../../state/gapPresets.ts';
import { BASES, type Basis, GROUPINGS, type Grouping, withAxes } from '../../state/gaps.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useTools } from '../context.ts';
import { GroupsChoice } from './GroupsChoice.tsx';
import { groupingText } from './groupingText.ts';
import { Swap } from './icons.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';
import { Dateless, Years } from './Years.tsx';

/** What is counted, of whom, and when: ready-made questions first. */
export function Controls({ matrix }: { readonly matrix: Matrix | undefined }) {
  const { t } = useWords();
  const { ask, change } = useGaps();
  return (
    <div className="gaps-controls">
      <Presets />
      <div className="gaps-line">
        <Axis axis="rows" />
        <IconButton
          className="gaps-swap"
          label={t('swap')}
          icon={<Swap />}
          onClick={() =>
            change((now) => ({
              ...now,
              rows: now.columns,
              columns: now.rows,
              rowIds: now.columnIds,
              columnIds: now.rowIds,
              cell: now.cell && { row: now.cell.column, column: now.cell.row },
              rowOrder: null,
              columnOrder: null,
            }))
          }
        />
        <Axis axis="columns" />
        <div className="gaps-field">
          <span aria-hidden="true">{t('basis')}</span>
          <Segmented<Basis>
            label={t('basis')}
            options={BASES.map((value) => ({ value, label: t(`basisOf.${value}`) }))}
            value={ask.basis}
            onChange={(basis) => change((now) => ({ ...now, basis }))}
          />
        </div>
      </div>
      <div className="gaps-line">
        <Years
          label={t('years')}
          value={ask.years}
          none={t('yearsAll')}
          onChange={(years) => change((now) => ({ ...now, years }))}
        />
        <Years
          label={t('against')}
          value={ask.against}
          none={t('yearsNone')}
          onChange={(against) => change((now) => ({ ...now, against }))}
        />
        <Dateless />
        {matrix && <small className="soft">{t('datelessCount', { count: matrix.undatedFacts })}</small>}
      </div>
    </div>
  );
}

function Presets() {
  const { t, w } = useWords();
  const client = useClient();
  const { say } = useTools();
  const { ask, change } = useGaps();
  const current = presetOf(ask);
  const choose = async (preset: GapPreset) => {
    const { named } = preset;
    if (!named) {
      change((now) => askedBy(now, preset, []));
      return;
    }
    try {
      const period = gapPeriod(ask.years, ask.dateless);
      // Names are told apart by how they end in Japanese, whatever the language of the screen.
      const { gapMatrix } = await askServer(client, GapGroupsDocument, {
        by: preset.rows,
        period,
        locale: 'JA',
      });
      const ids = gapMatrix.rows.filter(({ label }) => named.test(label)).map(({ id }) => id);
      change((now) => askedBy(now, preset, ids));
    } catch (error) {
      say(t('citiesFailed', { reason: errorText(error, w) }));
    }
  };
  return (
    <fieldset className="gaps-presets">
      <legend>{t('presets')}</legend>
      {GAP_PRESETS.map((preset) => (
        <Button
          key={preset.name}
          aria-pressed={current?.name === preset.name}
          onClick={() => void choose(preset)}
        >
          {t(`preset.${preset.name}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** What one axis is grouped by, and which groups. */
function Axis({ axis }: { readonly axis: 'rows' | 'columns' }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useGaps();
  return (
    <div className="gaps-axis">
      <label className="gaps-field">
        <span>{t(axis)}</span>
        <select
          value={ask[axis]}
          onChange={(event) => change((now) => withAxes(now, { [axis]: event.target.value as Grouping }))}
        >
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {groupingText(by, vocabulary)}
            </option>
          ))}
        </select>
      </label>
      <GroupsChoice axis={axis} />
    </div>
  );
}
