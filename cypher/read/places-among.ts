/** Where the statements among a set of entities took place, the places with most of them first. */
import { defineQuery } from '../engine/define-query.ts';
import type { EntityType } from '../schema/ontology.ts';
import type { StatementDatesParameters } from './statement-dates.ts';

export interface PlacesAmongRow {
  id: string;
  type: EntityType;
  name: string;
  statements: number;
}

export const placesAmong = defineQuery<StatementDatesParameters & { limit: number }, PlacesAmongRow>(
  import.meta.url,
  'places-among',
);
