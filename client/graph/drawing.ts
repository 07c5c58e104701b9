/**
 * The drawing: elements in, pixels and gestures out. The only place that writes to Cytoscape, and nothing is read back
 * from it as truth but where nodes stand.
 */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import type { Earth } from '../map/earth.ts';
import { Ground } from '../map/ground.ts';
import { mapPositions, type Room, viewportOnto } from '../map/map-positions.ts';
import type { Whereabouts } from '../map/whereabouts.ts';
import { isEvent } from '../store/events.ts';
import { lineSelection, nodeSelection } from '../store/groups.ts';
import type { Position, Selection, View } from '../store/view.ts';
import type { Palette } from '../styles/palette.ts';
import { type Box, boxOf, LABEL_FONT } from './boxes.ts';
import { CROWD_FROM, Crowd } from './crowd.ts';
import { drawFarNodes, FARTHER_THAN } from './far-nodes.ts';
import { isInside } from './lasso.ts';
import { inOrder, type LayoutJob } from './layout-job.ts';
import { LayoutRunner, type LayoutUnderWay } from './layout-runner.ts';
import { namesWithRoom } from './names-with-room.ts';
import { type Arrow, nextNode } from './next-node.ts';
import { FIRST_RING, placeNear } from './place-near.ts';
import { FEWER_VERBS, NODES_ON_MAP, stylesheetOf } from './stylesheet.ts';
import { type EdgeElement, type Elements, isSame, type NodeElement, STEPS_BACK_AT_MOST } from './to-elements.ts';

/** What the user did to the drawing. */
export interface Gestures {
  readonly choose: (selection: Selection | undefined) => void;
  /** Nodes in a box join the picked; one clicked with Shift or Ctrl joins or leaves them. */
  readonly pick: (ids: readonly string[], how: 'add' | 'toggle') => void;
  readonly expand: (id: string) => void;
  /** Nodes stand elsewhere now: laid out or placed. */
  readonly moved: (positions: Record<string, Position>) => void;
  readonly dragged: (positions: Record<string, Position>) => void;
  /** A layout has begun, is so far, or is over (undefined). */
  readonly layingOut: (underWay: LayoutUnderWay | undefined) => void;
  /** How many have no place on the map; undefined where there is no map. */
  readonly mapped: (adrift: number | undefined) => void;
  /** The menu of an element, or of the ground, is asked for at a place in the drawing's box. */
  readonly menu: (target: Selection | undefined, at: Position) => void;
  /** What the pointer is over, and where in the drawing's box. */
  readonly pointAt: (target: (Selection & { at: Position }) | undefined) => void;
}

/** Up to as many nodes an order (rows, rings) is found in some milliseconds, on the page: measured, 400 in 24. */
const AT_ONCE_AT_MOST = 400;
/** Nodes that come in at once, and the pause between two parts: the frame of a part takes less than a tenth of a second. */
const A_PART = 400;
const A_FRAME_MS = 16;
/** New lines that Cytoscape is given for one frame, measured: a third of a millisecond each. */
const LINES_AT_ONCE = 60;
/**
 * Pixels that a graph leaves free: at a desk for the tools at its right and the actions on what is chosen below, on a
 * phone for the switches above and the tools below.
 */
const FREE_AT_DESK = { left: 34, right: 58, top: 34, bottom: 58 };
const FREE_ON_PHONE = { left: 20, right: 20, top: 50, bottom: 50 };
/** A drawing narrower than this, in pixels, is a phone's. */
const NARROW = 560;
/** Two lines of words at the foot of a map. */
const CAPTION_HEIGHT = 36;
/** A small graph is not blown up beyond this. */
const CLOSEST_FIT = 1.1;
const ZOOM_STEP = 1.3;
const MOVE_MS = 350;
/** Without a movement for as long, the view is at rest. */
const RESTS_AFTER_MS = 140;
/** More nodes than this jump to their new places: gliding, they would stutter. */
const GLIDE_AT_MOST = 400;

type Positions = Readonly<Record<string, Position>>;

/** How the view wants its nodes to stand. */
export type Arrangement = Pick<View, 'positions' | 'layout' | 'pinned' | 'selection' | 'locked'> & {
  /** The same object as long as the same nodes and edges are drawn, whatever is selected among them. */
  readonly basis: object;
  /** Where the layout is the map and the earth is loaded. */
  readonly onMap?: OnMap;
};

export interface OnMap {
  readonly earth: Earth;
  readonly where: Whereabouts;
  /** Countries of the states shown. */
  readonly lit: ReadonlySet<string>;
  /** Above those without a known place. */
  readonly adriftWords: string;
}

/** On the map nodes keep their size on the screen, in steps so small that the eye sees none. */
const SYMBOL_STEP = 1.06;
/** Larger graphs are restyled once the zoom rests: each step would take a tenth of a second. */
const RESTYLE_AT_ONCE = 400;
const ZOOM_RESTS_MS = 120;
/** Off the map, names of small graphs do not shrink below this height on the screen, in pixels, */
const READABLE = 9.5;
/** until they are as much larger than their nodes as this. */
const LARGEST_NAMES = 2;
/** Graphs of more nodes have no room for it. */
const READABLE_AT_MOST = 160;

export class Drawing {
  readonly #cy: Core;
  readonly #gestures: Gestures;
  readonly #isStill: () => boolean;
  readonly #layouts: LayoutRunner;
  readonly #container: HTMLElement;
  readonly #byWebGl: boolean;
  #palette: Palette;
  #onMap: OnMap | undefined;
  #ground: Ground | undefined;
  /** Counts what is drawn on the ground anew for other reasons than the viewport. */
  #groundVersion = 0;
  #symbolStep = 0;
  #zoomRests: ReturnType<typeof setTimeout> | undefined;
  #elements: Elements = { nodes: [], edges: [] };
  #wasLaidOut = false;
  /** By node id, where a movement under way ends: a render meanwhile does not cut it short. */
  readonly #goals = new Map<string, Position>();
  /** By id, each element as it was last given to Cytoscape. */
  readonly #drawn = new Map<string, NodeElement | EdgeElement>();
  /** Where there are more edges than Cytoscape draws smoothly. */
  #crowd: Crowd | undefined;
  #hasSelected = false;
  /** Nodes that the pointer cannot drag. */
  #pinned: ReadonlySet<string> = new Set();
  /** The basis of the elements that are coming in, part by part. */
  #comingIn: object | undefined;
  /** Until the next lines come in. */
  #moreLines: ReturnType<typeof setTimeout> | undefined;
  /** When the view or a node last moved; undefined while all is at rest. */
  #movedAt: number | undefined;

  /**
   * @param isStill whether the user asked for less motion
   * @param byWebGl whether the graphics card draws; it knows solid lines only, so that all others are drawn beneath
   */
  constructor(container: HTMLElement, palette: Palette, gestures: Gestures, isStill: () => boolean, byWebGl: boolean) {
    this.#byWebGl = byWebGl;
    this.#gestures = gestures;
    this.#isStill = isStill;
    this.#container = container;
    this.#palette = palette;
    this.#cy = cytoscape({
      container,
      style: byWebGl ? [...stylesheetOf(palette), ...FEWER_VERBS] : stylesheetOf(palette),
      minZoom: 0.05,
      maxZoom: 3,
      // With Shift held.
      boxSelectionEnabled: true,
      autounselectify: true,
      ...(byWebGl && { renderer: { name: 'canvas', webgl: true } as object }),
    });
    if (!byWebGl) {
      const elementOf = (id: string) => this.#drawn.get(id) as NodeElement | undefined;
      drawFarNodes(
        this.#cy,
        () => this.#isFar(),
        elementOf,
        () => this.#palette,
      );
    }
    this.#layouts = new LayoutRunner(gestures.layingOut);
    this.#layouts.prepare();
    this.#listen();
  }

  /** Brings the drawing to these elements: old nodes go where the view has them, new ones find a place. */
  render(elements: Elements, arrangement: Arrangement): void {
    const { positions, pinned } = arrangement;
    const wasEmpty = this.#elements.nodes.length === 0;
    const coming = elements.nodes.filter(({ id }) => !this.#drawn.has(id)).length;
    const hasNew = coming > 0;
    this.#elements = elements;
    this.#hasSelected = arrangement.selection !== undefined;
    const turnsMap = (arrangement.onMap === undefined) !== (this.#onMap === undefined);
    this.#setGround(arrangement.onMap);
    this.#setCrowd(arrangement);
    if (this.#comingIn === arrangement.basis) return;
    this.#comingIn = undefined;
    const unplaced = elements.nodes.filter((node) => !positions[node.id]);
    const free = elements.nodes.filter((node) => !pinned.includes(node.id));
    const isAnew = unplaced.length > 0 && unplaced.length === free.length;
    if (isAnew && hasNew && elements.nodes.length > AT_ONCE_AT_MOST && !arrangement.onMap) {
      // They come in once it is known where to.
      this.#layOut(arrangement, hasNew);
      return;
    }
    if (coming > AT_ONCE_AT_MOST && unplaced.length === 0) {
      this.#noLayout();
      if (wasEmpty) this.#cy.viewport(this.#viewportOn(positions));
      this.#comeIn(positions, arrangement.basis, () => {
        this.#cy.batch(() => this.#patch(positions));
        this.#hold(arrangement);
      });
      return;
    }
    this.#cy.batch(() => this.#patch(positions));
    this.#hold(arrangement);
    if (turnsMap && !wasEmpty && unplaced.length === 0) {
      this.#noLayout();
      this.#restyle();
      this.#glide(positions);
      this.#fitSymbols();
      return;
    }
    this.#move(positions);
    if (isAnew) this.#layOut(arrangement, hasNew);
    else {
      this.#noLayout();
      if (unplaced.length > 0) this.#placeNew(positions);
      else if (wasEmpty) this.fit();
    }
    this.#fitSymbols();
  }

  recolor(palette: Palette): void {
    this.#palette = palette;
    this.#restyle();
    this.#drawCrowd();
  }

  #setCrowd({ positions, basis }: Arrangement): void {
    if (this.#elements.edges.length < CROWD_FROM && !this.#byWebGl) {
      this.#crowd?.remove();
      this.#crowd = undefined;
      return;
    }
    this.#crowd ??= new Crowd(this.#container);
    this.#crowd.take(this.#elements, basis, (id) => {
      const node = this.#cy.getElementById(id);
      return positions[id] ?? (node.empty() ? undefined : node.position());
    });
  }

  /** Whether a large graph is looked at from so far that plain shapes and lines show all that can be seen of it. */
  #isFar(): boolean {
    const isLarge = this.#crowd !== undefined && this.#elements.nodes.length > STEPS_BACK_AT_MOST;
    return isLarge && !this.#byWebGl && this.#onMap === undefined && this.#cy.zoom() < FARTHER_THAN;
  }

  #drawCrowd(): void {
    if (!this.#crowd || this.#cy.destroyed()) return;
    const viewport = { zoom: this.#cy.zoom(), pan: this.#cy.pan(), ...this.#room() };
    this.#crowd.draw(viewport, this.#palette, this.#movedAt !== undefined, this.#hasSelected);
  }

  /** While something moves a crowd is drawn thin; once it rests, in full, and what is near as Cytoscape draws it. */
  #keepMoving(): void {
    if (!this.#crowd) return;
    const isUnderWay = this.#movedAt !== undefined;
    this.#movedAt = performance.now();
    if (!isUnderWay) setTimeout(() => this.#rest(), RESTS_AFTER_MS);
  }

  #rest(): void {
    if (this.#movedAt === undefined || this.#cy.destroyed()) return;
    const left = this.#movedAt + RESTS_AFTER_MS - performance.now();
    if (left > 1) {
      setTimeout(() => this.#rest(), left);
      return;
    }
    this.#movedAt = undefined;
    this.#cy.batch(() => this.#patchEdges());
    this.#drawCrowd();
  }

  #restyle(): void {
    const larger = SYMBOL_STEP ** -this.#symbolStep;
    const style = this.#onMap ? stylesheetOf(this.#palette, larger) : stylesheetOf(this.#palette, undefined, larger);
    this.#cy.style(this.#byWebGl ? [...style, ...FEWER_VERBS] : style);
    this.#thinNames();
    this.#drawGround();
  }

  /** Lets nodes be dragged, or not. */
  #hold({ pinned, locked }: Arrangement): void {
    this.#cy.autoungrabify(locked);
    const now = new Set(pinned);
    for (const id of this.#pinned) if (!now.has(id)) this.#cy.getElementById(id).grabify();
    for (const id of now) this.#cy.getElementById(id).ungrabify();
    this.#pinned = now;
  }

  /** The earth under the drawing, or none. */
  #setGround(onMap: OnMap | undefined): void {
    this.#onMap = onMap;
    this.#gestures.mapped(onMap?.where.adrift.length);
    this.#groundVersion += 1;
    if (onMap && !this.#ground) {
      this.#ground = new Ground(this.#container, onMap.earth, () => {
        this.#groundVersion += 1;
        this.#drawGround();
      });
    } else if (!onMap && this.#ground) {
      this.#ground.remove();
      this.#ground = undefined;
    }
  }

  #drawGround(): void {
    const onMap = this.#onMap;
    if (!onMap || !this.#ground) return;
    const zoom = this.#cy.zoom();
    const rows = onMap.where.adrift.flatMap((id) => {
      const node = this.#cy.getElementById(id);
      return node.empty() ? [] : [node.position()];
    });
    const spots = [...onMap.where.at.keys()].flatMap((id) => {
      const node = this.#cy.getElementById(id);
      return node.empty() ? [] : [node.position()];
    });
    const top = Math.min(...rows.map(({ y }) => y));
    const left = Math.min(...rows.map(({ x }) => x));
    const words = rows.length > 0 && { text: onMap.adriftWords, at: { x: left - 40 / zoom, y: top - 46 / zoom } };
    this.#ground.draw(
      { zoom, pan: this.#cy.pan(), ...this.#room() },
      this.#palette,
      { lit: onMap.lit, spots, ...(words && { words }) },
      this.#groundVersion,
    );
  }

  #room(): Room {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  /** Of a map, above what is said beneath it; a phone has no height to spare. */
  #roomOnMap(): Room {
    const { width, height } = this.#room();
    return { width, height: width < NARROW ? height : height - CAPTION_HEIGHT };
  }

  #stepAt(zoom: number): number {
    const step = (share: number) => Math.round(Math.log(share) / Math.log(SYMBOL_STEP));
    if (this.#onMap) return step(zoom);
    if (this.#byWebGl || this.#elements.nodes.length > READABLE_AT_MOST) return 0;
    return Math.max(step(1 / LARGEST_NAMES), Math.min(0, step((zoom * LABEL_FONT) / READABLE)));
  }

  /** On the map all is drawn the larger, the further away the earth is; elsewhere the names of a small graph are. */
  #fitSymbols(): void {
    const step = this.#stepAt(this.#cy.zoom());
    if (step === this.#symbolStep) {
      this.#thinNames();
      return;
    }
    clearTimeout(this.#zoomRests);
    const restyle = () => {
      if (this.#cy.destroyed()) return;
      this.#symbolStep = step;
      this.#restyle();
    };
    if (this.#elements.nodes.length <= RESTYLE_AT_ONCE) restyle();
    else this.#zoomRests = setTimeout(restyle, ZOOM_RESTS_MS);
  }

  /** Where nodes lie close, a name that would cover a larger node's is told only when pointed at. */
  #thinNames(): void {
    const isCrowded = this.#onMap !== undefined || this.#symbolStep < 0;
    if (!isCrowded || this.#elements.nodes.length > RESTYLE_AT_ONCE) {
      this.#cy.nodes('.nameless').removeClass('nameless');
      return;
    }
    const zoom = this.#cy.zoom();
    const positions = Object.fromEntries(
      Object.entries(this.#positions()).map(([id, { x, y }]) => [id, { x: x * zoom, y: y * zoom }]),
    );
    // Off the map, the names of events are told from nearer only.
    const named = this.#elements.nodes.filter(({ type }) => this.#onMap || type !== 'Event');
    const shown = this.#onMap
      ? namesWithRoom(named, positions, NODES_ON_MAP)
      : namesWithRoom(named, positions, zoom, zoom * SYMBOL_STEP ** -this.#symbolStep);
    const waiting = new Set(named.flatMap(({ id }) => (shown.has(id) ? [] : [id])));
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        node.toggleClass('nameless', waiting.has(node.id()));
      });
    });
  }

  fit(): void {
    this.#cy.resize();
    if (this.#elements.nodes.length === 0) return;
    this.#cy.viewport(this.#viewportOn(this.#positions()));
  }

  zoom(direction: 'in' | 'out'): void {
    const level = this.#cy.zoom() * (direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP);
    this.#cy.zoom({ level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** Brings an element into sight where it is out of it. */
  reveal({ id }: Selection): void {
    const element = this.#cy.getElementById(id);
    if (element.empty()) return;
    const { x1, x2, y1, y2 } = element.renderedBoundingBox({ includeLabels: false });
    const inSight = x1 >= 0 && y1 >= 0 && x2 <= this.#cy.width() && y2 <= this.#cy.height();
    if (inSight) return;
    if (this.#isStill()) this.#cy.center(element);
    else this.#cy.animate({ center: { eles: element }, duration: MOVE_MS });
  }

  /** The node that an arrow key leads to from another. */
  nextNode(from: string, arrow: Arrow): string | undefined {
    return nextNode(this.#positions(), from, arrow);
  }

  resize(): void {
    this.#cy.resize();
  }

  /** Where a node is drawn, in the drawing's box. */
  whereIs(id: string): Position | undefined {
    const node = this.#cy.getElementById(id);
    return node.empty() ? undefined : { ...node.renderedPosition() };
  }

  /** The nodes inside a loop that was drawn in the drawing's box. */
  within(loop: readonly Position[]): string[] {
    return this.#elements.nodes.flatMap(({ id }) => {
      const at = this.whereIs(id);
      return at && isInside(loop, at) ? [id] : [];
    });
  }

  /** Ends the layout under way: nodes stay where it has brought them. */
  stopLayout(): void {
    this.#layouts.stop();
  }

  /** What of the drawing is in sight. */
  viewport(): { zoom: number; pan: Position } {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  look(at: { zoom: number; pan: Position }): void {
    this.#cy.viewport(at);
  }

  destroy(): void {
    this.#crowd?.remove();
    this.#layouts.destroy();
    this.#ground?.remove();
    this.#cy.destroy();
  }

  #positions(): Record<string, Position> {
    return Object.fromEntries(
      this.#cy.nodes().map((node): [string, Position] => {
        const { x, y } = node.position();
        return [node.id(), { x: Math.round(x), y: Math.round(y) }];
      }),
    );
  }

  #patch(positions: Positions): void {
    const { nodes } = this.#elements;
    this.#dropAllBut(new Set([...nodes, ...this.#elements.edges].map(({ id }) => id)));
    this.#put('nodes', nodes, positions);
    this.#patchEdges();
  }

  #patchEdges(): void {
    const { edges, nodes } = this.#elements;
    const sight = this.#isFar() ? undefined : this.#cy.extent();
    const drawn = this.#crowd?.inFull(edges, sight, this.#byWebGl) ?? edges;
    if (drawn !== edges) this.#dropAllBut(new Set([...nodes, ...drawn].map(({ id }) => id)));
    clearTimeout(this.#moreLines);
    if (this.#put('edges', drawn, {}, LINES_AT_ONCE) === drawn.length) return;
    this.#moreLines = setTimeout(() => {
      if (!this.#cy.destroyed()) this.#cy.batch(() => this.#patchEdges());
    }, A_FRAME_MS);
  }

  #dropAllBut(wanted: ReadonlySet<string>): void {
    const gone = this.#cy.collection();
    for (const id of this.#drawn.keys()) {
      if (wanted.has(id)) continue;
      this.#drawn.delete(id);
      gone.merge(this.#cy.getElementById(id));
    }
    gone.remove();
  }

  /**
   * What is as it was is left alone: restyling a thousand elements for one selection takes half a second.
   * @param most new ones that come in now; answers how many of all are in
   */
  #put(
    group: 'nodes' | 'edges',
    elements: readonly (NodeElement | EdgeElement)[],
    positions: Positions,
    most = Number.POSITIVE_INFINITY,
  ): number {
    const added: ElementDefinition[] = [];
    let left = 0;
    for (const element of elements) {
      const { classes, ...data } = element;
      const before = this.#drawn.get(element.id);
      if (!before && added.length >= most) {
        left += 1;
        continue;
      }
      this.#drawn.set(element.id, element);
      if (!before) {
        const at = positions[element.id];
        added.push({ group, data: { ...data }, classes, ...(at && { position: { ...at } }) });
      } else if (!isSame(before, element)) {
        const old = this.#cy.getElementById(element.id);
        old.data({ ...data });
        old.classes(old.hasClass('hovered') ? `${classes} hovered` : classes);
      }
    }
    if (added.length > 0) this.#cy.add(added);
    return elements.length - left;
  }

  #move(positions: Positions): void {
    this.#cy.nodes().forEach((node) => {
      const to = positions[node.id()];
      const from = node.position();
      const goal = this.#goals.get(node.id());
      if (to && goal && goal.x === to.x && goal.y === to.y) return;
      if (to && (Math.round(from.x) !== to.x || Math.round(from.y) !== to.y)) node.stop().position({ ...to });
    });
  }

  /** The whole graph anew, the pinned excepted; in the worker unless it takes no time. */
  #layOut({ layout, pinned, positions, selection, onMap, basis }: Arrangement, hasNew: boolean): void {
    this.#cy.resize();
    const fixed = new Set(pinned);
    const held = Object.fromEntries(Object.entries(positions).filter(([id]) => fixed.has(id)));
    const boxes = this.#boxes();
    const { nodes, edges } = this.#elements;
    const { width, height } = this.#room();
    const job: LayoutJob = {
      // A map whose earth could not be loaded is no map.
      layout: layout === 'map' ? 'organic' : layout,
      spots: nodes.flatMap(({ id, type, since }) => {
        const box = boxes[id];
        return box ? [{ id, type, box, ...(since && { since }) }] : [];
      }),
      links: edges.map(({ source, target }) => ({ source, target })),
      held,
      ...(selection && { middle: selection.id }),
      screen: width / Math.max(1, height),
    };
    if (onMap) this.#settle(mapPositions(onMap.where, boxes, held, this.#roomOnMap()), basis);
    else if (job.layout !== 'organic' && nodes.length <= AT_ONCE_AT_MOST) this.#settle(inOrder(job), basis);
    else {
      // Nodes that stand nowhere yet are not shown as a heap meanwhile.
      if (hasNew) this.#container.classList.add('unplaced');
      this.#layouts.run([basis, layout, JSON.stringify(held)], job, (found) => this.#settle(found, basis));
    }
  }

  #settle(found: Record<string, Position>, basis: object): void {
    this.#noLayout();
    if (this.#elements.nodes.length > AT_ONCE_AT_MOST) {
      this.#cy.viewport(this.#viewportOn(found));
      this.#comeIn(found, basis, () => this.#gestures.moved(found));
      return;
    }
    this.#glide(found);
    this.#gestures.moved(found);
  }

  /** Many nodes come in part by part, so that the page answers in between. */
  #comeIn(found: Positions, basis: object, whenAllAreIn: () => void): void {
    const { nodes } = this.#elements;
    this.#comingIn = basis;
    this.#wasLaidOut = true;
    // Each part would move the ends of lines: they come once all stand.
    this.#crowd?.inFull([], undefined, this.#byWebGl);
    this.#cy.batch(() => this.#dropAllBut(new Set(nodes.map(({ id }) => id))));
    let at = 0;
    const next = () => {
      if (this.#comingIn !== basis || this.#cy.destroyed()) return;
      const part = nodes.slice(at, at + A_PART);
      at += A_PART;
      this.#cy.batch(() => {
        this.#put('nodes', part, found);
        for (const { id } of part) this.#cy.getElementById(id).position({ ...(found[id] ?? { x: 0, y: 0 }) });
      });
      if (at < nodes.length) {
        setTimeout(next, A_FRAME_MS);
        return;
      }
      this.#comingIn = undefined;
      whenAllAreIn();
    };
    next();
  }

  #noLayout(): void {
    this.#layouts.cancel();
    this.#container.classList.remove('unplaced');
  }

  /** Nodes go to their places, in a glide where the eye can follow it, and the whole is in sight at the end. */
  #glide(positions: Positions): void {
    const wasDrawn = this.#wasLaidOut;
    this.#wasLaidOut = true;
    if (this.#isStill() || !wasDrawn || this.#elements.nodes.length > GLIDE_AT_MOST) {
      this.#move(positions);
      this.fit();
      return;
    }
    this.#cy.nodes().forEach((node) => {
      const to = positions[node.id()];
      if (to) this.#send(node, to);
    });
    this.#cy.stop().animate(this.#viewportOn(positions), { duration: MOVE_MS, easing: 'ease-in-out-cubic' });
  }

  /** Moves a node to its place before the eye. */
  #send(node: NodeSingular, to: Position): void {
    this.#goals.set(node.id(), to);
    const complete = () => {
      if (this.#goals.get(node.id()) === to) this.#goals.delete(node.id());
    };
    node.stop().animate({ position: { ...to } }, { duration: MOVE_MS, easing: 'ease-in-out-cubic', complete });
  }

  /** The zoom and pan by which nodes at these places fill the screen. */
  #viewportOn(positions: Positions): { zoom: number; pan: Position } {
    if (this.#onMap) return viewportOnto(Object.values(positions), this.#roomOnMap());
    const boxes = this.#boxes();
    const edges = Object.entries(positions).flatMap(([id, { x, y }]) => {
      const box = boxes[id];
      return box ? [{ left: x - box.side, right: x + box.side, top: y - box.above, bottom: y + box.below }] : [];
    });
    const [left, top] = [Math.min(...edges.map((box) => box.left)), Math.min(...edges.map((box) => box.top))];
    const [right, bottom] = [Math.max(...edges.map((box) => box.right)), Math.max(...edges.map((box) => box.bottom))];
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const free = width < NARROW ? FREE_ON_PHONE : FREE_AT_DESK;
    const fits = Math.min(
      (width - free.left - free.right) / (right - left),
      (height - free.top - free.bottom) / (bottom - top),
    );
    const zoom = Math.max(this.#cy.minZoom(), Math.min(CLOSEST_FIT, fits));
    return {
      zoom,
      pan: {
        x: (width + free.left - free.right - zoom * (left + right)) / 2,
        y: (height + free.top - free.bottom - zoom * (top + bottom)) / 2,
      },
    };
  }

  /** New nodes come out of a neighbor and go to their place; the others do not move. */
  #placeNew(positions: Positions): void {
    const found = this.#placesOfNew(positions);
    for (const [id, to] of Object.entries(found)) {
      const node = this.#cy.getElementById(id);
      const from = this.#elements.edges.flatMap(({ source, target }) =>
        source === id ? (positions[target] ?? []) : target === id ? (positions[source] ?? []) : [],
      )[0];
      if (this.#isStill() || !from) node.position({ ...to });
      else this.#send(node.position({ ...from }), to);
    }
    this.#keepInSight(found);
    this.#gestures.moved(found);
  }

  #placesOfNew(positions: Positions): Record<string, Position> {
    const boxes = this.#boxes();
    // An event stands between those whom it joins, on the line that it takes the place of.
    const nearestOf = (id: string) => (isEvent(id) ? 0 : FIRST_RING);
    if (!this.#onMap) return placeNear(positions, boxes, this.#elements.edges, nearestOf);
    const there = Object.fromEntries(Object.entries(positions).filter(([id]) => boxes[id]));
    const all = mapPositions(this.#onMap.where, boxes, there, this.#roomOnMap());
    return Object.fromEntries(Object.entries(all).filter(([id]) => !there[id]));
  }

  /** Zooms out where new nodes would stand outside of the screen. */
  #keepInSight(found: Positions): void {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    const outside = Object.values(found).some(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2);
    if (!outside) return;
    if (this.#isStill()) this.fit();
    else
      setTimeout(() => {
        if (this.#cy.destroyed()) return;
        this.#cy.animate({ ...this.#viewportOn(this.#positions()), duration: MOVE_MS });
      }, MOVE_MS);
  }

  #boxes(): Record<string, Box> {
    const share = this.#onMap ? NODES_ON_MAP : 1;
    // On the map the name of an event is told where there is room; it asks for none.
    return Object.fromEntries(
      this.#elements.nodes.map(({ id, type, label, size }) => [
        id,
        boxOf(this.#onMap && type === 'Event' ? '' : label, size * share),
      ]),
    );
  }

  /** What the line of a crowd that is under the pointer stands for. */
  #meantAt({ position }: EventObject): Selection | undefined {
    const id = this.#crowd?.at(position, this.#cy.zoom());
    return id === undefined ? undefined : lineSelection(id);
  }

  #listen(): void {
    const { choose, pick, expand, dragged, menu, pointAt } = this.#gestures;
    const chosen = (event: EventObject): Selection =>
      event.target.isNode() ? nodeSelection(event.target.id()) : lineSelection(event.target.id());
    this.#cy.on('tap', (event) => {
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      if (event.target === this.#cy) choose(this.#meantAt(event));
      else if (event.target.isNode() && (shiftKey || ctrlKey || metaKey)) pick([event.target.id()], 'toggle');
      else choose(chosen(event));
    });
    this.#cy.on('cxttap taphold', (event) =>
      menu(event.target === this.#cy ? this.#meantAt(event) : chosen(event), { ...event.renderedPosition }),
    );
    let boxed: string[] = [];
    this.#cy.on('box', 'node', (event) => {
      if (boxed.length === 0) {
        queueMicrotask(() => {
          pick(boxed, 'add');
          boxed = [];
        });
      }
      boxed.push(event.target.id());
    });
    this.#cy.on('dbltap', 'node', (event) => expand(event.target.id()));
    this.#cy.on('dragfree', 'node', () => {
      this.#thinNames();
      dragged(this.#positions());
    });
    this.#cy.on('mouseover', 'node, edge', (event) => {
      event.target.addClass('hovered');
      pointAt({ ...chosen(event), at: { ...event.renderedPosition } });
    });
    this.#cy.on('mouseout', 'node, edge', (event) => {
      event.target.removeClass('hovered');
      pointAt(undefined);
    });
    this.#cy.on('mousemove', (event) => {
      if (!this.#crowd || this.#movedAt !== undefined) return;
      const isGround = event.target === this.#cy;
      const line = isGround ? this.#crowd.at(event.position, this.#cy.zoom()) : undefined;
      if (!this.#crowd.pointAt(line)) return;
      this.#drawCrowd();
      if (!isGround) return;
      pointAt(line === undefined ? undefined : { ...lineSelection(line), at: { ...event.renderedPosition } });
    });
    this.#cy.on('pan zoom drag', () => pointAt(undefined));
    // Cytoscape does not tell when the pointer goes on to what floats above the drawing.
    this.#container.addEventListener('pointerleave', () => {
      this.#cy.elements('.hovered').removeClass('hovered');
      pointAt(undefined);
    });
    this.#cy.on('viewport', () => this.#keepMoving());
    this.#cy.on('position', 'node', ({ target }) => {
      this.#crowd?.place(target.id(), target.position());
      this.#keepMoving();
    });
    this.#cy.on('zoom', () => this.#fitSymbols());
    this.#cy.on('render', () => {
      this.#drawGround();
      this.#drawCrowd();
    });
  }
}
