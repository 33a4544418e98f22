import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Point, Positions } from '../state/canvas.ts';
import { createRenderer, type Pointed, type Renderer } from './renderer.ts';
import type { Scene, SceneEdge } from './scene.ts';
import type { Box } from './screenPlaces.ts';
import { type Insets, NARROW } from './viewport.ts';
import { ZOOM_STEP } from './zoomStep.ts';

/** What others may ask of the canvas. */
export interface GraphHandle {
  readonly fit: () => void;
  readonly reveal: (ids: readonly string[]) => void;
  readonly zoom: (factor: number) => void;
  /** Fits the picture again, where it is still as it was fitted. */
  readonly refit: () => void;
  /** Fits the picture again where something floats above a part of it that did not when it was fitted. */
  readonly uncover: () => void;
  readonly image: () => string;
}

interface GraphCanvasProps {
  readonly scene: Scene;
  readonly label: string;
  readonly keys: string;
  readonly insets: () => Insets;
  readonly covered: () => readonly Box[];
  readonly groupOf: (kind: string) => string;
  /** What is said of a node or line the pointer or the keyboard is at. */
  readonly describe: (pointed: Pointed) => ReactNode;
  readonly handle: RefObject<GraphHandle | null>;
  /** How the picture is shown at first, where not fitted, and who is told how the reader moved it. */
  readonly look?: string;
  readonly onLook?: (look: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onMove: (positions: Positions) => void;
  readonly onMenu: (id: string, at: Point) => void;
  readonly onExpand: (id: string) => void;
  readonly onPin: (id: string) => void;
  readonly onHide: (id: string) => void;
  /** A line was clicked or touched. */
  readonly onOpen?: (edge: SceneEdge) => void;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** The picture. It draws a scene and tells what the reader does; it keeps nothing but the zoom. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { scene, label, keys, describe, handle } = props;
  const surface = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const keysId = useId();
  const fitted = useRef(false);

  useEffect(() => {
    const container = surface.current;
    if (!container) return;
    const created = createRenderer(container, (kind) => latest.current.groupOf(kind), {
      onSelect: (ids) => latest.current.onSelect(ids),
      onMove: (positions) => latest.current.onMove(positions),
      onMenu: (id, at) => latest.current.onMenu(id, at),
      onExpand: (id) => latest.current.onExpand(id),
      onPoint: setPointed,
      onOpen: (edge) => latest.current.onOpen?.(edge),
      onLook: (look) => latest.current.onLook?.(look),
      covered: () => latest.current.covered(),
    });
    renderer.current = created;
    const windowSize = () => `${window.innerWidth} ${window.innerHeight}`;
    let size = windowSize();
    const resize = new ResizeObserver(() => {
      setPointed(null);
      // Who opens a panel keeps the picture, where there is room for both.
      const fits = size === windowSize() && container.clientWidth >= NARROW;
      if (!fits && created.isFitted()) created.fit(latest.current.insets());
      size = windowSize();
      const selected = latest.current.scene.nodes.find((n) => n.emphasis === 'selected');
      if (selected) created.bringIntoSight(selected.id);
    });
    resize.observe(container);
    return () => {
      resize.disconnect();
      renderer.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => {
    const drawn = renderer.current;
    if (!drawn) return;
    drawn.draw(scene);
    setPointed(null);
    if (fitted.current || scene.nodes.length === 0) return;
    fitted.current = true;
    if (!drawn.show(latest.current.look ?? '')) drawn.fit(latest.current.insets());
  }, [scene]);

  useImperativeHandle(
    handle,
    () => ({
      fit: () => renderer.current?.fit(latest.current.insets()),
      reveal: (ids) => renderer.current?.reveal(ids, latest.current.insets()),
      zoom: (factor) => renderer.current?.zoom(factor),
      refit: () => {
        if (renderer.current?.isFitted()) renderer.current.fit(latest.current.insets());
      },
      uncover: () => {
        const { scene, insets } = latest.current;
        if (renderer.current?.isFitted())
          renderer.current.reveal(
            scene.nodes.map(({ id }) => id),
            insets(),
          );
      },
      image: () => renderer.current?.image() ?? '',
    }),
    [],
  );

  const goTo = (id: string | null) => {
    setFocused(id);
    setPointed(renderer.current?.focus(id) ?? null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { onSelect, onExpand, onPin, onHide, onMenu, insets } = latest.current;
    const drawn = renderer.current;
    // With Control, keys are the browser's: it prints, and makes the page larger. But Control and Enter add.
    const browsers =
      event.altKey || event.metaKey || (event.ctrlKey && event.key !== 'Enter' && event.key !== ' ');
    if (!drawn || browsers) return;
    const direction = DIRECTIONS[event.key];
    const here = focused ?? scene.nodes.find((n) => n.emphasis === 'selected')?.id ?? null;
    const done = () => event.preventDefault();
    if (direction) {
      done();
      goTo(drawn.next(here, direction) ?? here);
      return;
    }
    if (event.key === '0') drawn.fit(insets());
    else if (event.key === '+' || event.key === ';') drawn.zoom(ZOOM_STEP);
    else if (event.key === '-') drawn.zoom(1 / ZOOM_STEP);
    else if (event.key === 'Escape') {
      goTo(null);
      onSelect([]);
    } else if (here === null) return;
    else if (event.key === 'Enter' || event.key === ' ') {
      const chosen = scene.nodes.filter((n) => n.emphasis === 'selected').map((n) => n.id);
      if (!event.shiftKey && !event.ctrlKey) onSelect([here]);
      else onSelect(chosen.includes(here) ? chosen.filter((id) => id !== here) : [...chosen, here]);
    } else if (event.key === 'e' || event.key === 'E') onExpand(here);
    else if (event.key === 'p' || event.key === 'P') onPin(here);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      onHide(here);
      goTo(null);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const at = drawn.screenPoint(here);
      if (at) onMenu(here, at);
    } else return;
    done();
  };

  const spoken = pointed?.kind === 'node' && pointed.id === focused ? describe(pointed) : null;
  return (
    <div className="graph">
      <div
        ref={surface}
        className="graph-surface"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive
        tabIndex={0}
        aria-label={label}
        aria-describedby={keysId}
        // Cytoscape takes the focus away, which keys go to.
        onClick={() => surface.current?.focus({ preventScroll: true })}
        onKeyDown={onKeyDown}
        onBlur={() => goTo(null)}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={keysId} className="unseen">
        {keys}
      </p>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
      {pointed && (
        <div
          className={`graph-tip ${pointed.below ? 'below' : ''}`}
          style={{ left: pointed.at.x, top: pointed.at.y }}
          aria-hidden="true"
        >
          {describe(pointed)}
        </div>
      )}
    </div>
  );
}
