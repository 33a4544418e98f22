import { useCallback, useState } from 'react';
import { errorText } from '../../api/errorText.ts';
import { useGapGroups } from '../../api/useGapMatrix.ts';
import { withAxes } from '../../state/gaps.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { Filter } from './icons.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';

/** Which groups of an axis are counted, chosen in a box that opens. */
export function GroupsChoice({ axis }: { readonly axis: 'rows' | 'columns' }) {
  const { t } = useWords();
  const { ask } = useGaps();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const ids = axis === 'rows' ? ask.rowIds : ask.columnIds;
  return (
    <div className="anchor gaps-narrow">
      <Button icon={<Filter />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {ids.length > 0 ? t(`narrowSet.${axis}`, { count: ids.length }) : t(`narrow.${axis}`)}
      </Button>
      {open && (
        <Popover label={t(`narrow.${axis}`)} onClose={close}>
          <Boxes axis={axis} onClose={close} />
        </Popover>
      )}
    </div>
  );
}

/** A box for each group; nothing is asked until they are chosen. */
function Boxes({ axis, onClose }: { readonly axis: 'rows' | 'columns'; readonly onClose: () => void }) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useGaps();
  const ids = axis === 'rows' ? ask.rowIds : ask.columnIds;
  const key = axis === 'rows' ? 'rowIds' : 'columnIds';
  const groups = useGapGroups(ask[axis], ask.years, ask.dateless, vocabulary.locale);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(ids));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const apply = (to: readonly string[]) => {
    change((now) => withAxes(now, { [key]: to }));
    onClose();
  };
  if (groups.error)
    return (
      <Notice
        look="problem"
        title={errorText(groups.error, w)}
        actions={<Button onClick={groups.retry}>{w('error.retry')}</Button>}
      />
    );
  if (!groups.answer) return <p role="status">{w('loading')}</p>;
  return (
    <div className="gaps-boxes">
      <ul>
        {groups.answer.map(({ id, label, size }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span>
                <Said text={t('groupSize', { label, count: size })} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="gaps-boxes-foot">
        <Button
          look="primary"
          disabled={chosen.size === 0}
          onClick={() => apply((groups.answer ?? []).map(({ id }) => id).filter((id) => chosen.has(id)))}
        >
          {t('narrowApply')}
        </Button>
        <Button onClick={() => apply([])}>{t('narrowAll')}</Button>
      </div>
    </div>
  );
}
