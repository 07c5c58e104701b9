/** Portuguese, as the steps see it. */
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';

export const portuguese: Language = { code: 'pt', boilerplate };
