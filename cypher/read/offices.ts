/** Offices that texts say a person holds, or that are held in a state or organization. */
import { defineQuery } from '../engine/define-query.ts';

export interface OfficesParameters {
  id: string;
  /** ISO date, month or year: only what was published by its end; null for all. */
  knownBy: string | null;
  limit: number;
}
export interface OfficesRow {
  person: string;
  personName: string;
  of: string;
  ofName: string;
  title: string | null;
  former: boolean | null;
  firstDate: string | null;
  lastDate: string | null;
  statements: number;
}

export const offices = defineQuery<OfficesParameters, OfficesRow>(import.meta.url, 'offices');
