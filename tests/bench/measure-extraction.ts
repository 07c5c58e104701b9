/**
 * Words per second of the whole of extraction, on one core, beside `compromise` alone (its names of people, places and
 * organizations) on the same bodies in the same run, turn by turn.
 */
import nlp from 'compromise';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import { readEnglishSample, readVietnameseSample } from './sample-bodies.ts';
import { timeTurns } from './time-turns.ts';

export interface ExtractionSpeed {
  /** English words a pass. */
  words: number;
  /** Words per second, the median of the passes. */
  entente: number;
  compromise: number;
  /** The whole of extraction on Vietnamese, of other documents in the same run. */
  vietnamese: number;
}

/** The Vietnamese documents are few: so often they make about as much as the English ones. */
const VIETNAMESE_TURNS = 5;

/** @param passes over the English documents of the sample corpus, after one that warms up */
export async function measureExtraction(passes: number): Promise<ExtractionSpeed> {
  const { sources, bodies, words } = await readEnglishSample();
  const vietnamese = await readVietnameseSample();
  const seconds = await timeTurns(
    {
      entente: async () => {
        for (const source of sources) await extractDocument(source);
      },
      vietnamese: async () => {
        for (let turn = 0; turn < VIETNAMESE_TURNS; turn++)
          for (const source of vietnamese.sources) await extractDocument(source);
      },
      compromise: async () => {
        for (const body of bodies) nlp(body).topics().out('offset');
      },
    },
    passes,
  );
  return {
    words,
    entente: words / seconds.entente,
    compromise: words / seconds.compromise,
    vietnamese: (vietnamese.words * VIETNAMESE_TURNS) / seconds.vietnamese,
  };
}
