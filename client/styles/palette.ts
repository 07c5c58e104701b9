/**
 * The colors of the screen, light and dark, in one place: the panels take them as CSS variables, the drawing by value.
 * Groups of statements use the hues of Okabe and Ito's palette, which stay apart for color-blind eyes (Color Universal
 * Design, 2008), darkened or lightened until text in them has a contrast of 4.5 on its ground.
 */
import type { EntityType } from '../vocabulary/entity-words.ts';
import type { Group } from '../vocabulary/statement-words.ts';

export interface Palette {
  /** The ground of the drawing. */
  readonly ground: string;
  /** The ground of panels and cards. */
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  /** Behind evidence in a sentence. */
  readonly evidence: string;
  /** Behind a mention in a document. */
  readonly mention: string;
  readonly denied: string;
  /** The map: land, land of a state in the graph, borders, cities. */
  readonly land: string;
  readonly landLit: string;
  readonly border: string;
  readonly city: string;
  readonly entity: Readonly<Record<EntityType, string>>;
  readonly group: Readonly<Record<Group, string>>;
}

export const LIGHT: Palette = {
  ground: '#faf8f3',
  surface: '#ffffff',
  raised: '#f4f1ea',
  ink: '#1a2230',
  muted: '#586172',
  line: '#e2ddd2',
  accent: '#0f5499',
  evidence: '#fdeeb5',
  mention: '#e9eef6',
  denied: '#b3261e',
  land: '#efeae0',
  landLit: '#e4dccb',
  border: '#faf8f3',
  city: '#857d6c',
  entity: { Person: '#1d4f91', State: '#16263f', Organization: '#7a3e8e', Place: '#6f6a5c' },
  group: {
    'verbal cooperation': '#2f7fb8',
    'material cooperation': '#00805e',
    'verbal conflict': '#b06f00',
    'material conflict': '#c04a00',
    relation: '#77746b',
  },
};

export const DARK: Palette = {
  ground: '#12161d',
  surface: '#191e27',
  raised: '#222834',
  ink: '#e8eaee',
  muted: '#a3acba',
  line: '#303846',
  accent: '#8ab9f1',
  evidence: '#574a17',
  mention: '#29364a',
  denied: '#ff8a80',
  land: '#1c222c',
  landLit: '#28313f',
  border: '#12161d',
  city: '#7d8798',
  entity: { Person: '#79aef0', State: '#dfe6f1', Organization: '#d09be0', Place: '#b3ac98' },
  group: {
    'verbal cooperation': '#5fb3e8',
    'material cooperation': '#3cc79c',
    'verbal conflict': '#edb13f',
    'material conflict': '#ff8a4c',
    relation: '#97968f',
  },
};
