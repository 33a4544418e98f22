import { CANVAS_LIMIT, type Canvas, type Point } from './canvas.ts';
import { type Explorer, emptyExplorer } from './explorer.ts';
import type { FiscalYears } from './filters.ts';
import {
  DRAWINGS,
  LINES,
  LOCALES,
  ORDERS,
  PAGES,
  RELATION_SORT_KEYS,
  type RelationSort,
  SORT_KEYS,
  type Sort,
  TABS,
} from './view.ts';

/** A path and a hash: the path says which view, the hash holds the rest and never reaches the server. */
export interface Address {
  readonly path: string;
  readonly hash: string;
}

/** The address of a state. `addressOf` and `explorerOf` are each other's inverse, but for fractions of a position. */
export function addressOf(state: Explorer): Address {
  const { canvas, filters, view, selection } = state;
  const fields: [string, string][] = [];
  const put = (key: string, value: string, unless = '') => {
    if (value !== unless) fields.push([key, value]);
  };
  const usual = emptyExplorer.view;
  put('lang', view.locale, usual.locale);
  put('d', view.drawing, usual.drawing);
  put('l', view.lines, usual.lines);
  put('t', view.tab, usual.tab);
  put('o', view.order, usual.order);
  put('sort', sortText(view.sort), sortText(usual.sort));
  put('rsort', sortText(view.relationSort), sortText(usual.relationSort));
  put('panel', view.panel ? '1' : '0', usual.panel ? '1' : '0');
  put('v', view.look);
  put('k', filters.offKinds.map(escaped).join(','));
  put('r', filters.offTypes.map(escaped).join(','));
  put('y', filters.period ? `${filters.period.from}-${filters.period.to}` : '');
  put('undated', filters.undated ? '1' : '0', '1');
  put('at', view.fact === null ? '' : escaped(view.fact));
  put('s', selection.map(escaped).join(','));
  for (const [key, value] of Object.entries(state.asked)) fields.push([ASKED + key, escaped(value)]);
  if (!state.fresh) fields.push(['e', canvas.shown.map((id) => entry(canvas, id)).join(',')]);
  const page = view.page === 'explore' ? '' : view.page;
  return {
    path: view.page !== 'sources' || view.source === null ? `/${page}` : `/${page}/${escaped(view.source)}`,
    hash: fields.map(([key, value]) => `${key}=${value}`).join('&'),
  };
}

/** The state of an address. What cannot be read is left out; nothing throws. */
export function explorerOf(address: Address): Explorer {
  const fields = new Map<string, string>();
  for (const field of address.hash.replace(/^#/, '').split('&')) {
    const at = field.indexOf('=');
    if (at > 0) fields.set(field.slice(0, at), field.slice(at + 1));
  }
  const list = (key: string) => [
    ...new Set(
      (fields.get(key) ?? '')
        .split(',')
        .map(plain)
        .filter((word) => word !== ''),
    ),
  ];
  const [, page, source] = address.path.split('/');
  const onSources = page === 'sources';
  const entries = fields.get('e');
  const canvas = canvasOf(entries ?? '');
  return {
    canvas,
    selection: list('s'),
    filters: {
      offKinds: list('k'),
      offTypes: list('r'),
      period: periodOf(fields.get('y')),
      undated: fields.get('undated') !== '0',
    },
    view: {
      page: oneOf(PAGES, page),
      drawing: oneOf(DRAWINGS, fields.get('d')),
      lines: oneOf(LINES, fields.get('l')),
      tab: oneOf(TABS, fields.get('t')),
      order: oneOf(ORDERS, fields.get('o')),
      locale: oneOf(LOCALES, fields.get('lang')),
      panel: fields.get('panel') !== '0',
      look: fields.get('v') ?? '',
      sort: sortOf(SORT_KEYS, fields.get('sort'), emptyExplorer.view.sort),
      relationSort: sortOf(RELATION_SORT_KEYS, fields.get('rsort'), emptyExplorer.view.relationSort),
      source: onSources && source ? plain(source) || null : null,
      fact: plain(fields.get('at') ?? '') || null,
    },
    asked: Object.fromEntries(
      [...fields].flatMap(([key, value]) =>
        key.startsWith(ASKED) ? [[key.slice(ASKED.length), plain(value)]] : [],
      ),
    ),
    fresh: entries === undefined,
  };
}

/** Begins the names of fields that a later view reads. */
const ASKED = 'i-';

// encodeURIComponent leaves the one mark that separates an id from its place.
const escaped = (text: string) => encodeURIComponent(text).replaceAll('~', '%7E');

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const oneOf = <T extends string>(words: readonly [T, ...T[]], word: string | undefined): T =>
  words.find((known) => known === word) ?? words[0];

const sortText = ({ by, descending }: Sort | RelationSort) => `${by}.${descending ? 'desc' : 'asc'}`;

function sortOf<T extends string>(
  keys: readonly T[],
  text: string | undefined,
  usual: { readonly by: T; readonly descending: boolean },
) {
  const [word, way] = (text ?? '').split('.');
  const by = keys.find((key) => key === word);
  return by ? { by, descending: way !== 'asc' } : usual;
}

const YEARS = /^(\d{4})-(\d{4})$/;
function periodOf(text: string | undefined): FiscalYears | null {
  const match = YEARS.exec(text ?? '');
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to ? { from, to } : null;
}

/** `id~x.y~flags`: whole numbers in base 36; p is pinned, h hidden. */
function entry(canvas: Canvas, id: string): string {
  const point = canvas.positions[id];
  const where = point ? `${Math.round(point.x).toString(36)}.${Math.round(point.y).toString(36)}` : '';
  const flags = `${canvas.pinned.includes(id) ? 'p' : ''}${canvas.hidden.includes(id) ? 'h' : ''}`;
  return [escaped(id), ...(where || flags ? [where] : []), ...(flags ? [flags] : [])].join('~');
}

const NUMBER = /^-?[0-9a-z]{1,6}$/;
function pointOf(text: string | undefined): Point | null {
  const [x, y] = (text ?? '').split('.');
  if (!x || !y || !NUMBER.test(x) || !NUMBER.test(y)) return null;
  return { x: Number.parseInt(x, 36), y: Number.parseInt(y, 36) };
}

function canvasOf(text: string): Canvas {
  const positions: Record<string, Point> = {};
  const flagged = new Map<string, string>();
  for (const part of text.split(',').slice(0, CANVAS_LIMIT)) {
    const [word, where, flags] = part.split('~');
    const id = plain(word ?? '');
    if (id === '' || flagged.has(id)) continue;
    flagged.set(id, flags ?? '');
    const point = pointOf(where);
    if (point) positions[id] = point;
  }
  const having = (flag: string) => [...flagged].filter(([, flags]) => flags.includes(flag)).map(([id]) => id);
  return { shown: [...flagged.keys()], positions, pinned: having('p'), hidden: having('h') };
}
