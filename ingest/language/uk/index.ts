/** Ukrainian, as the steps see it. */
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';

export const ukrainian: Language = { code: 'uk', boilerplate };
