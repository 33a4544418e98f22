import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { KIND_STYLES, kindStyle } from './kindStyle.ts';

const FALLBACK = '';

/** React must not be drawing anything else meanwhile: made once, when the canvas has been fetched. */
function imagesOf(kinds: readonly string[]): ReadonlyMap<string, string> {
  const host = document.createElement('div');
  const root = createRoot(host);
  const images = new Map<string, string>();
  for (const kind of kinds) {
    const icon = createElement(kindStyle(kind).icon, {
      width: 48,
      height: 48,
      stroke: '#ffffff',
      strokeWidth: 2,
    });
    flushSync(() => root.render(icon));
    images.set(kind, `data:image/svg+xml;utf8,${encodeURIComponent(host.innerHTML)}`);
  }
  root.unmount();
  return images;
}

let images: ReadonlyMap<string, string> | undefined;

/** Draws the icons as images the canvas can use: white lines on nothing. */
export function prepareIcons(): void {
  images ??= imagesOf([FALLBACK, ...Object.keys(KIND_STYLES)]);
}

/** The icon of a kind; after {@link prepareIcons}. */
export const iconImage = (kind: string): string => images?.get(kind) ?? images?.get(FALLBACK) ?? 'none';
