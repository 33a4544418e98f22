import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { kindStyle } from './kindStyle.ts';

const images = new Map<string, string>();

/** The icon of a kind as an image the canvas can draw: white lines on nothing. Not to be called while React renders. */
export function iconImage(kind: string): string {
  const known = images.get(kind);
  if (known) return known;
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() =>
    root.render(createElement(kindStyle(kind).icon, { width: 48, height: 48, stroke: '#ffffff', strokeWidth: 2 })),
  );
  const svg = host.innerHTML;
  root.unmount();
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  images.set(kind, image);
  return image;
}
