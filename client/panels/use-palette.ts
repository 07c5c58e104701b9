/** The palette of the color scheme in use. */
import { useComputedColorScheme } from '@mantine/core';
import { DARK, LIGHT, type Palette } from '../styles/palette.ts';

export const usePalette = (): Palette => (useComputedColorScheme('light') === 'dark' ? DARK : LIGHT);
