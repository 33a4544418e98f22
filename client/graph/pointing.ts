import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../state/canvas.ts';
import { enlarged } from './labelLayer.ts';
import type { SceneEdge } from './scene.ts';

/** What is pointed at, and where words about it go: above that point, or below it. */
export type Pointed =
  | { readonly kind: 'node'; readonly id: string; readonly at: Point; readonly below: boolean }
  | { readonly kind: 'edge'; readonly edge: SceneEdge; readonly at: Point; readonly below: boolean };

interface Pointing {
  readonly tipOf: (id: string) => Pointed | null;
  readonly stop: () => void;
}

/** So near the upper edge there is no room above. */
const TIP_HEIGHT = 80;

/** Tells what the mouse points at, null when it leaves it. */
export function createPointing(
  cy: Core,
  container: HTMLElement,
  edgeOf: (id: string) => SceneEdge | undefined,
  onPoint: (pointed: Pointed | null) => void,
): Pointing {
  const tipOf = (id: string): Pointed | null => {
    const element = cy.getElementById(id);
    if (element.empty()) return null;
    const { x, y } = element.renderedPosition();
    const reach = (element.data('size') * enlarged(cy.zoom()) * cy.zoom()) / 2;
    const below = y < TIP_HEIGHT;
    return { kind: 'node', id, at: { x, y: below ? y + reach : y - reach }, below };
  };
  cy.on('mouseover', 'node', (event: EventObject) => {
    container.style.cursor = 'pointer';
    onPoint(tipOf(event.target.id()));
  });
  cy.on('mouseover', 'edge', (event: EventObject) => {
    const edge = edgeOf(event.target.id());
    event.target.addClass('pointed');
    const at = event.renderedPosition;
    if (edge) onPoint({ kind: 'edge', edge, at, below: at.y < TIP_HEIGHT });
  });
  cy.on('mouseout grab', (event: EventObject) => {
    container.style.cursor = '';
    if (event.target !== cy) event.target.removeClass('pointed');
    onPoint(null);
  });
  const onLeave = () => {
    cy.elements('.pointed').removeClass('pointed');
    onPoint(null);
  };
  container.addEventListener('mouseleave', onLeave);
  return { tipOf, stop: () => container.removeEventListener('mouseleave', onLeave) };
}
