/** Texts of any kind, from noise to rows of words that sentences are made of. */
import fc from 'fast-check';

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Envoys',
        'the',
        'met',
        'Minsk',
        'of',
        '.',
        ',',
        '"',
        'U.S.',
        "don't",
        '\n\n',
        'NATO',
        '5',
        '—',
        'who',
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
);
