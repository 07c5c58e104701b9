/**
 * Text → read sentences: split, tagged, named, parsed, lemmatized, in this order. One model for all documents; nothing
 * is remembered between texts.
 */
import type { Sentence, TokenizedSentence, Upos, Word } from '../model/sentence.ts';
import { cutLong } from './cut-long.ts';
import { FeatureList } from './feature-list.ts';
import { labelSpans, NAME_LABELS } from './label-spans.ts';
import { lemmatize } from './lemmatize.ts';
import type { Model } from './model-file.ts';
import { NAME_FEATURES, nameFeatures } from './name-features.ts';
import { type ParseModel, parseSentence } from './parse-sentence.ts';
import { parseWordsOf } from './parse-words.ts';
import { splitSentences } from './split-sentences.ts';
import { coarseTagsOf, type Tagger, tagWords } from './tag-words.ts';
import type { Weights } from './weight-table.ts';
import { shapesOf, type WordShapes } from './word-shape.ts';

/** What the steps below take of a model. */
export interface Reading {
  readonly tags: readonly { readonly upos: Upos; readonly penn: string }[];
  readonly coarse: Uint8Array;
  readonly tagger: Tagger;
  readonly names: { readonly weights: Weights; readonly transitions: Float64Array; readonly temperature: number };
  readonly parser: ParseModel;
  readonly relations: readonly string[];
  readonly lemmas: Model['header']['lemmas'];
}

export function readingOf({ header, tables }: Model): Reading {
  const tags = header.tags.map((tag) => {
    const [upos = 'X', penn = ''] = tag.split(' ');
    return { upos: upos as Upos, penn };
  });
  return {
    tags,
    coarse: coarseTagsOf(header.tags),
    tagger: {
      weights: tables.tagger,
      transitions: Float64Array.from(header.tagger.transitions),
      labels: header.tags.length,
    },
    names: {
      weights: tables.names,
      transitions: Float64Array.from(header.names.transitions),
      temperature: header.names.temperature,
    },
    parser: {
      moves: tables.moves,
      relations: tables.relations,
      relationCount: header.relations.length,
    },
    relations: header.relations,
    lemmas: header.lemmas,
  };
}

export function readText(text: string, reading: Reading): Sentence[] {
  return splitSentences(text)
    .flatMap(cutLong)
    .map((sentence) => readSentence(sentence, reading));
}

/** Reads one tokenized sentence. */
export function readSentence({ start, end, tokens }: TokenizedSentence, reading: Reading): Sentence {
  const shapes = shapesOf(tokens);
  const tags = tagWords(shapes, reading.tagger);
  const names = labelSpans(
    nameEmissions(shapes, tags, reading.names.weights),
    tokens.length,
    reading.names.transitions,
    reading.names.temperature,
  );
  const parse = parseSentence(parseWordsOf(shapes, tags, reading.coarse), reading.parser);
  const words = tokens.map((token, i): Word => {
    const { upos, penn } = reading.tags[tags[i] as number] ?? { upos: 'X' as const, penn: '' };
    const head = parse.heads[i] as number;
    return {
      ...token,
      lemma: lemmatize(token.text, upos, penn, reading.lemmas),
      upos,
      head: head === tokens.length ? -1 : head,
      relation: reading.relations[parse.relations[i] as number] ?? 'dep',
    };
  });
  return { start, end, words, names };
}

const nameList = new FeatureList(NAME_FEATURES);

/** Scores of the name labels of a sentence's words. */
export function nameEmissions(shapes: WordShapes, tags: Uint8Array, weights: Weights): Float64Array {
  const emissions = new Float64Array(shapes.length * NAME_LABELS);
  for (let i = 0; i < shapes.length; i++) {
    nameFeatures(shapes, tags, i, nameList);
    weights.add(nameList.values, nameList.count, emissions, i * NAME_LABELS);
  }
  return emissions;
}
