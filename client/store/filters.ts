/**
 * The filters the user has set. In: a gesture's choice. Out: new filters, the query they put to the API, and whether an
 * edge passes. Types, statuses and kinds of entity are kept as what is switched off, so that nothing set means all.
 */
import type { StatementFilter } from '../../server/contract/filters.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { ENTITY_TYPES, ENTITY_WORDS, type EntityType } from '../vocabulary/entity-words.ts';
import { inWords, languageInWords, percent } from '../vocabulary/numbers-and-dates.ts';
import {
  GROUPS,
  GROUPS_WITHIN,
  STATEMENT_TYPES,
  STATEMENT_WORDS,
  type StatementType,
  type Status,
  typesOf,
} from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';

export interface Filters {
  readonly offTypes: readonly StatementType[];
  readonly offStatuses: readonly Status[];
  readonly offEntities: readonly EntityType[];
  /** ISO dates, a year or a month allowed. */
  readonly from?: string;
  readonly to?: string;
  /** As things stood then: nothing dated later. */
  readonly asOf?: string;
  /** As was known then: only documents published until then. */
  readonly knownBy?: string;
  /** 0 to 1; absent for no bound. */
  readonly minConfidence?: number;
  /** Only what this outlet says. */
  readonly publisher?: string;
  /** Only what documents in this language say: ISO 639-1. */
  readonly language?: string;
  /** Only what took place there. Its name goes with it: a link is read before anything is asked. */
  readonly place?: { readonly id: string; readonly name: string };
  /** Lines with at least so many independent publishers behind them. */
  readonly minPublishers?: number;
  /** Entities with at least so many neighbors in the graph. */
  readonly minNeighbors?: number;
}

export const NO_FILTERS: Filters = { offTypes: [], offStatuses: [], offEntities: [] };

export const isUnfiltered = (filters: Filters): boolean =>
  Object.values(filters).every((value) => Array.isArray(value) && value.length === 0);

/** What a switch was turned to; several at once for a whole group. */
export type Switch =
  | { readonly of: 'type'; readonly values: readonly StatementType[]; readonly on: boolean }
  | { readonly of: 'status'; readonly values: readonly Status[]; readonly on: boolean }
  | { readonly of: 'entity'; readonly values: readonly EntityType[]; readonly on: boolean };

/** Filters with some values switched on or off; the order is that of the vocabulary, so equal filters are equal data. */
export function withSwitch(filters: Filters, change: Switch): Filters {
  switch (change.of) {
    case 'type':
      return { ...filters, offTypes: switched(STATEMENT_TYPES, filters.offTypes, change.values, change.on) };
    case 'status':
      return { ...filters, offStatuses: switched(STATUSES, filters.offStatuses, change.values, change.on) };
    case 'entity':
      return { ...filters, offEntities: switched(ENTITY_TYPES, filters.offEntities, change.values, change.on) };
  }
}

function switched<Value>(all: readonly Value[], off: readonly Value[], values: readonly Value[], on: boolean): Value[] {
  return all.filter((value) => (values.includes(value) ? !on : off.includes(value)));
}

export type Bounds = Omit<Filters, 'offTypes' | 'offStatuses' | 'offEntities'>;

/** Filters with one bound set, or taken away where the value is undefined. */
export function withBound<Name extends keyof Bounds>(
  filters: Filters,
  name: Name,
  value: Filters[Name] | undefined,
): Filters {
  const { [name]: _, ...rest } = filters;
  return (value === undefined ? rest : { ...rest, [name]: value }) as Filters;
}

/** What the API is asked by; its types are those of the wire. */
export type FilterQuery = { readonly [Name in keyof StatementFilter]: Readonly<StatementFilter[Name]> };

/** The query of the bounds that are for the API to judge, statement by statement. */
export function boundsQuery({ place, minConfidence, ...filters }: Filters): FilterQuery {
  return {
    ...(filters.from && { from: filters.from }),
    ...(filters.to && { to: filters.to }),
    ...(filters.asOf && { asOf: filters.asOf }),
    ...(filters.knownBy && { knownBy: filters.knownBy }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(filters.publisher && { publisher: filters.publisher }),
    ...(filters.language && { language: filters.language }),
    ...(place && { place: place.id }),
  };
}

/** The whole query: bounds, statuses, and types where some are off. Undefined where everything is switched off. */
export function filterQuery(filters: Filters): FilterQuery | undefined {
  const types = STATEMENT_TYPES.filter((type) => !filters.offTypes.includes(type));
  const statuses = STATUSES.filter((status) => !filters.offStatuses.includes(status));
  if (types.length === 0 || statuses.length === 0) return undefined;
  return {
    ...boundsQuery(filters),
    status: statuses,
    ...(filters.offTypes.length > 0 && { type: types }),
  };
}

/** Whether edges must be asked for anew, or can be shown and hidden among those at hand. */
export const sameBounds = (one: Filters, other: Filters): boolean =>
  JSON.stringify(boundsQuery(one)) === JSON.stringify(boundsQuery(other));

export const edgePasses = (
  filters: Filters,
  edge: { type: StatementType; status: Status; publishers: number },
): boolean =>
  !filters.offTypes.includes(edge.type) &&
  !filters.offStatuses.includes(edge.status) &&
  edge.publishers >= (filters.minPublishers ?? 0);

export const entityPasses = (filters: Filters, entity: { type: EntityType }): boolean =>
  !filters.offEntities.includes(entity.type);

/** One filter that is set, in words, with the filters as they are without it. */
export interface Chip {
  readonly text: string;
  readonly without: Filters;
  /** The bound that it is; absent for a switch. */
  readonly bound?: keyof Bounds;
}

/** What is set, one chip an item; a whole group switched off is one chip. */
export function chipsOf(filters: Filters): Chip[] {
  const chips: Chip[] = [];
  for (const group of GROUPS) {
    const types = typesOf(group);
    const off = types.filter((type) => filters.offTypes.includes(type));
    const texts =
      off.length === types.length
        ? [{ text: t('Without {{kind}}', { kind: GROUPS_WITHIN[group] }), values: types }]
        : off.map((type) => ({
            text: t('Without “{{kind}}”', { kind: STATEMENT_WORDS[type].within }),
            values: [type],
          }));
    for (const { text, values } of texts)
      chips.push({ text, without: withSwitch(filters, { of: 'type', values, on: true }) });
  }
  for (const status of filters.offStatuses)
    chips.push({
      text: t('Without {{kind}}', { kind: STATUS_WORDS[status].within }),
      without: withSwitch(filters, { of: 'status', values: [status], on: true }),
    });
  for (const type of filters.offEntities)
    chips.push({
      text: t('Without {{kind}}', { kind: ENTITY_WORDS[type].within }),
      without: withSwitch(filters, { of: 'entity', values: [type], on: true }),
    });
  const bound = (name: keyof Bounds, text: string) =>
    chips.push({ text, without: withBound(filters, name, undefined), bound: name });
  if (filters.from) bound('from', t('From {{date}}', { date: inWords(filters.from) }));
  if (filters.to) bound('to', t('To {{date}}', { date: inWords(filters.to) }));
  if (filters.asOf) bound('asOf', t('As of {{date}}', { date: inWords(filters.asOf) }));
  if (filters.knownBy) bound('knownBy', t('As known on {{date}}', { date: inWords(filters.knownBy) }));
  if (filters.minConfidence !== undefined) {
    bound('minConfidence', t('Confidence {{percent}} or more', { percent: percent(filters.minConfidence) }));
  }
  if (filters.publisher) bound('publisher', t('Only {{publisher}}', { publisher: filters.publisher }));
  if (filters.language) bound('language', t('Only in {{language}}', { language: languageInWords(filters.language) }));
  if (filters.place) bound('place', t('Only at {{place}}', { place: nameOf(filters.place) }));
  if (filters.minPublishers !== undefined) {
    bound('minPublishers', t('{{count}} publishers or more', { count: filters.minPublishers }));
  }
  if (filters.minNeighbors !== undefined) {
    bound('minNeighbors', t('{{count}} neighbors or more', { count: filters.minNeighbors }));
  }
  return chips;
}
