/** How sure a reading is, in words: the words of a share that was measured against texts read by people. */
import { t } from '../language/t.ts';

/** The least confidence of each word. Of statements at 0.9 and more 97% were right, at 0.7 to 0.9 about eight in ten. */
const SURE = 0.9;
const FAIRLY = 0.7;
const UNSURE = 0.5;

export function sureInWords(confidence: number): string {
  if (confidence >= SURE) return t('very sure');
  if (confidence >= FAIRLY) return t('fairly sure');
  return confidence >= UNSURE ? t('unsure') : t('doubtful');
}
