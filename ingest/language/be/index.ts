/** Belarusian, as the steps see it. */
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';

export const belarusian: Language = { code: 'be', boilerplate };
