/** French, as the steps see it. */
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';

export const french: Language = { code: 'fr', boilerplate };
