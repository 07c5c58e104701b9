/** Last sieve: pronouns, only where one reading is clearly best. */
import type { EntityType } from '../../cypher/schema/ontology.ts';
import type { NameWords } from '../language/name-words.ts';
import type { Mention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Discourse } from './discourse.ts';
import { type DraftChain, join } from './draft-chain.ts';
import type { Quotation } from './quotations.ts';

/** Sentences a pronoun may reach back over. */
const FAR = 3;
/** What counts for an antecedent: being a subject, nearness in sentences, being named last. */
const SUBJECT = 3;
const SAME_SENTENCE = 2;
const PER_SENTENCE = 1.5;
/** Whoever the text has spoken of often is likelier, up to so many mentions. */
const PER_MENTION = 0.15;
const MOST_MENTIONS = 8;
/** The best reading must lead the next by this much. */
const CLEAR_LEAD = 0.5;

export function resolvePronouns(
  discourse: Discourse,
  chains: DraftChain[],
  names: NameWords,
  quotations: readonly Quotation[],
): void {
  const { mentions } = discourse;
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'pronoun') continue;
    const word = names.pronouns.get((mention.gloss ?? mention.text).toLowerCase());
    if (word === undefined) continue;
    const explained = inBrackets(discourse, chains, index);
    if (explained !== undefined) {
      join(explained, index, mention);
      continue;
    }
    const around = quotations.filter((quote) => quote.start <= mention.start && mention.end <= quote.end);
    if (word.firstPerson) {
      const speaker = around.find((quote) => quote.speaker !== undefined)?.speaker;
      const chain = chains.find(({ type, mentions: own }) => type === 'Person' && own.some((at) => at === speaker));
      if (chain !== undefined) join(chain, index, mention);
      continue;
    }
    if (word.number === 'plural') {
      for (const chain of pair(discourse, chains, index)) join(chain, index, mention);
      continue;
    }
    const speaker = around.find(({ announced }) => !announced)?.speaker;
    const chain = antecedent(discourse, chains, index, word.types, speaker);
    if (chain !== undefined) join(chain, index, mention);
  }
}

/** "he [Putin] did not refuse": the editor says who. */
function inBrackets(
  { mentions, text }: Discourse,
  chains: readonly DraftChain[],
  index: number,
): DraftChain | undefined {
  const pronoun = mentions[index];
  const next = mentions.findIndex((mention, at) => at > index && mention.kind === 'name');
  const name = mentions[next];
  if (pronoun === undefined || name === undefined || !/^ ?\[$/.test(text.slice(pronoun.end, name.start)))
    return undefined;
  return chains.find((chain) => chain.mentions.includes(next));
}

function antecedent(
  discourse: Discourse,
  chains: readonly DraftChain[],
  index: number,
  types: readonly EntityType[],
  speaker: number | undefined,
): DraftChain | undefined {
  const { mentions } = discourse;
  const here = mentions[index];
  if (here === undefined) return undefined;
  const scored = chains
    .filter((chain) => types.includes(chain.type) && (speaker === undefined || !chain.mentions.includes(speaker)))
    .filter((chain) => chain.gender === undefined || here.gender === undefined || chain.gender === here.gender)
    .map((chain) => ({ chain, score: scoreOf(discourse, chain, index, here) }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || (next !== undefined && best.score - next.score < CLEAR_LEAD)) return undefined;
  return best.chain;
}

function scoreOf({ mentions, sentences }: Discourse, chain: DraftChain, index: number, here: Mention): number {
  let best = Number.NEGATIVE_INFINITY;
  let earlier = 0;
  const isPerson = here.type === 'Person';
  for (const at of chain.mentions) {
    const mention = mentions[at];
    if (mention === undefined || at >= index || mention.number === 'plural' || mention.kind === 'adjective') continue;
    earlier++;
    const back = here.sentence - mention.sentence;
    if (
      back > (isPerson ? FAR : 0) ||
      isOwnSubject(sentences, mention, here) ||
      (mention.start <= here.start && here.end <= mention.end)
    )
      continue;
    const relation = sentences[mention.sentence]?.words[mention.head]?.relation ?? '';
    if (!isPerson && !relation.startsWith('nsubj')) continue;
    const score =
      -PER_SENTENCE * back +
      (back === 0 ? SAME_SENTENCE : 0) +
      (relation.startsWith('nsubj') ? SUBJECT : 0) +
      (at / index) * CLEAR_LEAD;
    best = Math.max(best, score);
  }
  return best + PER_MENTION * Math.min(earlier, MOST_MENTIONS);
}

/** In "Poisson asked him" the object is not the subject. */
function isOwnSubject(sentences: readonly Sentence[], subject: Mention, pronoun: Mention): boolean {
  if (subject.sentence !== pronoun.sentence) return false;
  const words = sentences[subject.sentence]?.words ?? [];
  const [a, b] = [words[subject.head], words[pronoun.head]];
  if (a === undefined || b === undefined || !a.relation.startsWith('nsubj') || a.head !== b.head) return false;
  return /^(obj|iobj|obl)/.test(b.relation) && !/self$/.test(b.text);
}

/** "They" after "the two countries", "both leaders" or a subject "Putin and Xi", in this or the sentence before. */
function pair(discourse: Discourse, chains: readonly DraftChain[], index: number): DraftChain[] {
  const { mentions } = discourse;
  const here = mentions[index];
  if (here === undefined) return [];
  for (let at = index - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || here.sentence - mention.sentence > 1) return [];
    const both =
      mention.number === 'plural'
        ? chains.filter((chain) => chain.mentions.includes(at))
        : coordinated(discourse, chains, at);
    if (both.length > 1) return both;
  }
  return [];
}

/** The two chains of a subject "A and B" whose second name is mention `at`. */
function coordinated(
  { mentions, sentences, text }: Discourse,
  chains: readonly DraftChain[],
  at: number,
): DraftChain[] {
  const right = mentions[at];
  const left = mentions.slice(0, at).findLast((mention) => mention.kind === 'name');
  if (right?.kind !== 'name' || left === undefined || left.type !== right.type || left.sentence !== right.sentence)
    return [];
  if (text.slice(left.end, right.start) !== ' and ') return [];
  if (!sentences[left.sentence]?.words[left.head]?.relation.startsWith('nsubj')) return [];
  const both = [left, right].flatMap((mention) =>
    chains.filter((chain) => chain.mentions.includes(mentions.indexOf(mention))),
  );
  return new Set(both).size === 2 ? both : [];
}
