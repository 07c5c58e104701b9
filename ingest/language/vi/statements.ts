/** Vietnamese words are read as those of the shared tables; offices of two English words are one here. */

import { FRAMES as SHARED } from '../en/frames.ts';
import { statements as english } from '../en/statements.ts';
import { makeFrameTable } from '../frame-table.ts';
import type { StatementWords } from '../statement-words.ts';
import { FRAMES } from './frames.ts';
import { OFFICE_GLOSSES } from './vocabulary.ts';

export const statements: StatementWords = {
  ...english,
  frames: makeFrameTable([...SHARED, ...FRAMES]),
  relations: {
    ...english.relations,
    offices: new Set([...english.relations.offices, ...OFFICE_GLOSSES]),
    // "chấm dứt liên minh", "hủy bỏ liên minh"
    ending: new Set([...english.relations.ending, 'stop', 'cancel']),
  },
};
