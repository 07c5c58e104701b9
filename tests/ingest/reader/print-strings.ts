/** The generated strings as JSON, one a line, for reference-pieces.py. */
import { generateStrings } from './generate-strings.ts';

process.stdout.write(
  `${generateStrings()
    .map((text) => JSON.stringify(text))
    .join('\n')}\n`,
);
