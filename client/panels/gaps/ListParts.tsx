import type { ReactNode } from 'react';
import { errorText } from '../../api/errorText.ts';
import type { Pages } from '../../api/usePages.ts';
import type { FiscalYears } from '../../state/filters.ts';
import type { GraphEntity } from '../../state/graphData.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { EntityButton } from '../EntityButton.tsx';
import { Mark } from '../Mark.tsx';
import { Download, Printer } from './icons.ts';
import { useGaps } from './useGaps.ts';
import { useWords } from './useWords.ts';
import { Dateless, Years } from './Years.tsx';

/** Names that lead to the canvas, one below the other. */
export function Names({ entities }: { readonly entities: readonly GraphEntity[] }) {
  return (
    <ul className="gap-names">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityButton entity={entity} />
        </li>
      ))}
    </ul>
  );
}

/** A name with the mark of its kind. */
export function NameCell({ entity }: { readonly entity: GraphEntity }) {
  const { vocabulary } = useTools();
  return (
    <span className="gap-name">
      <Mark kind={entity.kind} size={20} />
      <span>
        <EntityButton entity={entity} />
        <small className="soft">{vocabulary.kind(entity.kind)}</small>
      </span>
    </span>
  );
}

/** The years a list is of, and whether facts without a date count. */
export function ListYears() {
  const { t } = useWords();
  const { ask, change } = useGaps();
  const set = (years: FiscalYears | null) => change((now) => ({ ...now, years }));
  return (
    <>
      <Years label={t('years')} value={ask.years} none={t('yearsAll')} onChange={set} />
      <Dateless />
    </>
  );
}

/** One of several words to choose. */
export function Choose<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <label className="gaps-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PagedProps<Node, Page> {
  readonly pages: Pages<Node, Page>;
  readonly total: number | null;
  /** What is said of the whole list. */
  readonly said: ReactNode;
  readonly empty: { readonly title: string; readonly text: string; readonly actions?: ReactNode };
  readonly save: () => Promise<void>;
  /** Of its notices' heads. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A list with what it says as a whole; loading, empty and failed each in words with a way out. */
export function Paged<Node, Page>({
  pages,
  total,
  said,
  empty,
  save,
  level = 2,
  children,
}: PagedProps<Node, Page>) {
  const { t, w } = useWords();
  const { change } = useGaps();
  const { rows, loading, error, more, retry } = pages;
  return (
    <>
      {said}
      {error && (
        <Notice
          level={level}
          look="problem"
          title={errorText(error, w)}
          actions={
            <>
              <Button onClick={retry}>{w('error.retry')}</Button>
              <Button onClick={() => change((now) => ({ ...now, groupBy: '', group: '', kind: '' }))}>
                {t('resetAxes')}
              </Button>
            </>
          }
        />
      )}
      <p className="soft" role="status">
        {loading && rows.length === 0 ? t('list.searching') : ''}
      </p>
      {!loading && !error && rows.length === 0 && (
        <Notice level={level} title={empty.title} actions={empty.actions}>
          {empty.text}
        </Notice>
      )}
      {rows.length > 0 && (
        <>
          <div className="gaps-tools">
            <Button icon={<Download />} onClick={() => void save()}>
              {more ? t('csvSome', { count: rows.length }) : t('csv')}
            </Button>
            <Button icon={<Printer />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
          {children}
          {more && total !== null && (
            <p className="gap-foot">{w('print.partial', { total, shown: rows.length })}</p>
          )}
        </>
      )}
      {more && (
        <Button className="gaps-more" aria-busy={loading} onClick={more}>
          {t('list.more', { loaded: rows.length, total: total ?? rows.length })}
        </Button>
      )}
    </>
  );
}

/** The heads of a list's table. */
export function Heads({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col" className="gap-column">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
