/** Mantine's theme, and the palette as CSS variables: `--ink`, `--entity-Person`, `--group-verbal-cooperation`. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { DARK, LIGHT, type Palette } from './palette.ts';

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif';
/** Words taken from a document are set in serifs: what a text says, and what the screen says, are told apart at sight. */
const SERIF = 'Charter, "Iowan Old Style", Georgia, "Noto Serif", "Noto Serif CJK SC", serif';

/** Mantine's own grays are warm beside the palette's. From text to the deepest ground. */
const GRAYS_OF_THE_DARK: MantineColorsTuple = [
  '#e8eaee',
  '#c9ced8',
  '#a3acba',
  '#808b9c',
  '#3a4454',
  '#2c3442',
  '#222834',
  '#191e27',
  '#12161d',
  '#0d1016',
];

export const theme = createTheme({
  // Menus and dialogs do not fade where the system asks for less motion.
  respectReducedMotion: true,
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '650' },
  primaryColor: 'blue',
  colors: { dark: GRAYS_OF_THE_DARK },
  // The lighter default shades fail the contrast of WCAG 2.2 AA on white (measured with axe).
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--serif': SERIF },
  light: variablesOf(LIGHT),
  dark: variablesOf(DARK),
});

function variablesOf(palette: Palette): Record<string, string> {
  const { entity, group, ...single } = palette;
  return {
    ...Object.fromEntries(Object.entries(single).map(([name, color]) => [`--${name}`, color])),
    ...Object.fromEntries(Object.entries(entity).map(([type, color]) => [`--entity-${type}`, color])),
    ...Object.fromEntries(Object.entries(group).map(([name, color]) => [`--group-${name.replace(' ', '-')}`, color])),
    '--mantine-color-body': palette.surface,
    '--mantine-color-text': palette.ink,
    '--mantine-color-dimmed': palette.muted,
    '--mantine-color-default-border': palette.line,
    '--mantine-color-placeholder': palette.muted,
    '--mantine-color-anchor': palette.accent,
  };
}
