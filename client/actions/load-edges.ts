/**
 * The edges among the shown, asked for whenever what is shown or its bounds change. New entities join the graph in one
 * transition with their edges and events, so that the drawing can put them beside their neighbors.
 */
import type { AskedGraph, EventsAmong } from '../../server/contract/graph.ts';
import { getEventsAmong } from '../api/among.ts';
import { getGraph } from '../api/graph.ts';
import { NO_EVENTS } from '../store/events.ts';
import { type Explorer, setEdges, setEvents, settle } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { boundsQuery } from '../store/filters.ts';
import { type Became, followDecision, renameEntities, settleSelection } from '../store/follow-decision.ts';
import { STATUSES } from '../vocabulary/status-words.ts';

/** Applies a transition that brings entities in, with the edges among them and the shown; answers who of them is another now. */
export async function bringIn(ids: readonly string[], transition: (state: Explorer) => Explorer): Promise<Became> {
  const asked = [...new Set([...present().view.shown, ...ids])];
  const graph = await readAmong(asked);
  change((state) => setAmong(transition(known(state, graph)), graph));
  // Another answer came in between, and its entities were not asked about here.
  const isAsked = new Set(asked);
  if (isOther(graph) || present().view.shown.some((id) => !isAsked.has(id))) await loadEdges();
  return graph.became ?? [];
}

/** An answer that comes after a later question is old, and dropped. */
let questions = 0;

export async function loadEdges(): Promise<void> {
  await loadShown();
}

/** As `loadEdges`; answers which of the shown a decision made another since the view was made. */
export async function loadShown(): Promise<Became> {
  questions += 1;
  const question = questions;
  const graph = await readAmong(present().view.shown);
  if (question !== questions) return graph.became ?? [];
  change((state) => settleSelection(setAmong(known(state, graph), graph)));
  if (isOther(graph)) await loadEdges();
  return graph.became ?? [];
}

/**
 * The graph follows a decision, which may have changed what these entities are; those `coming` join it where the API
 * knows them.
 */
export async function followInto(named: readonly string[], coming: readonly string[]): Promise<void> {
  // Answers under way are those of the graph before.
  questions += 1;
  const asked = [...new Set([...present().view.shown, ...named, ...coming])];
  const graph = await readAmong(asked);
  change((state) => settleSelection(setEvents(followDecision(state, graph, asked, coming), graph.events)));
  if (isOther(graph)) await loadEdges();
}

/** The entities of an answer; those that a decision made another are it from now on. */
const known = (state: Explorer, { nodes, edges, became = [] }: AskedGraph): Explorer =>
  settle(renameEntities(state, became, edges), nodes);

interface Among extends AskedGraph {
  readonly events: EventsAmong;
  /** What was asked for beside the entities. */
  readonly asked: string;
}

const setAmong = (state: Explorer, { edges, events }: Among): Explorer => setEvents(setEdges(state, edges), events);

/** Whether the bounds of the filters changed, or events became nodes or lines again, while the answer was awaited. */
const isOther = ({ asked }: Among): boolean => asked !== askedNow();

/** As one string: how many events are asked for, and within which bounds. */
const askedNow = (): string => JSON.stringify([present().view.events?.most, boundsQuery(present().view.filters)]);

/** Statuses and types are all asked for: switching them off and on then needs no answer. */
async function readAmong(ids: readonly string[]): Promise<Among> {
  const most = present().view.events?.most;
  const asked = askedNow();
  if (ids.length === 0) return { nodes: [], edges: [], events: NO_EVENTS, asked };
  const graph = await getGraph(ids, everyStatus());
  return { ...graph, events: await readEvents(graph.nodes, most), asked };
}

/** The events among these entities; none where no events are nodes. */
export async function readEvents(
  nodes: readonly { readonly id: string }[],
  most = present().view.events?.most,
): Promise<EventsAmong> {
  if (most === undefined || nodes.length === 0) return NO_EVENTS;
  return getEventsAmong(
    nodes.map(({ id }) => id),
    everyStatus(),
    most,
  );
}

const everyStatus = () => ({ ...boundsQuery(present().view.filters), status: STATUSES });
