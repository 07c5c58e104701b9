/**
 * Step: sentences → predicates. Reads verbs, copular heads and event nouns off the dependency tree, with their
 * arguments by role, tense, negation and voice, and what they hang on. Every rule on events, relations, status and
 * attribution reads these predicates and none looks at the text again.
 */
import type { StatementWords } from '../language/statement-words.ts';
import type { Attachment, Phrase, Predicate } from '../model/clause.ts';
import type { Sentence } from '../model/sentence.ts';
import { SentenceTree } from '../model/sentence-tree.ts';
import type { ReadClauses } from '../step-signatures.ts';

/** Predicates of all sentences, in text order; empty for a language without words for statements. */
export const readClauses: ReadClauses = (sentences, language) => {
  const words = language.statements;
  return words ? sentences.flatMap((sentence, index) => new ClauseReader(sentence, index, words).read()) : [];
};

const SUBJECT_RELATIVES = new Set(['who', 'which', 'that']);
const PARTICLES = new Set('up down out off away back over on in aside apart together through forward'.split(' '));
/** How far below an object a phrase may hang and still be looked at as one of the verb. */
const OBJECT_PHRASE_DEPTH = 2;

class ClauseReader {
  private readonly tree: SentenceTree;
  private readonly found = new Map<number, Predicate>();
  private readonly sentence: number;
  private readonly words: StatementWords;

  constructor(sentence: Sentence, index: number, words: StatementWords) {
    this.tree = new SentenceTree(sentence);
    this.sentence = index;
    this.words = words;
  }

  read(): Predicate[] {
    for (let index = 0; index < this.tree.words.length; index++) {
      const kind = this.kindOf(index);
      if (kind) this.found.set(index, this.readPredicate(index, kind));
    }
    // Heads first, so that a word that shares or inherits finds what it inherits already complete.
    const byDepth = [...this.found.values()].sort((a, b) => this.depth(a.word) - this.depth(b.word) || a.word - b.word);
    for (const predicate of byDepth) this.inherit(predicate);
    return [...this.found.values()];
  }

  private depth(index: number): number {
    return this.tree.ancestorsOf(index).length;
  }

  private kindOf(index: number): Predicate['kind'] | undefined {
    const word = this.tree.word(index);
    const relation = this.tree.relationOf(index);
    if (word.upos === 'VERB') {
      return relation === 'amod' || relation === 'compound' || relation === 'case' ? undefined : 'verb';
    }
    if (word.upos === 'AUX') {
      // "a conversation he had/AUX with X"
      const isMain = word.lemma === 'have' && this.tree.childrenBy(index, 'nsubj').length > 0;
      return relation === 'root' || (isMain && relation === 'acl') ? 'verb' : undefined;
    }
    if (word.upos === 'NOUN' && this.words.frames.nouns.has(this.tree.lemmaOf(index))) return 'noun';
    if (this.tree.childrenBy(index, 'cop').length > 0)
      return word.upos === 'NOUN' || word.upos === 'PROPN' ? 'noun' : 'adjective';
    if (word.upos === 'ADJ' && this.words.frames.adjectives.has(word.lemma)) return 'adjective';
    if (word.upos === 'ADJ' && ['acl', 'advcl', 'xcomp'].includes(relation)) return 'adjective';
    return undefined;
  }

  private readPredicate(index: number, kind: Predicate['kind']): Predicate {
    const { tree } = this;
    const children = tree.childrenOf(index);
    const auxiliaries = tree.childrenBy(index, 'aux', 'cop');
    const passive =
      kind === 'verb' &&
      (children.some((child) => /:pass$/.test(tree.word(child).relation)) || this.isReducedPassive(index));
    const subjects = this.heads(index, 'nsubj', 'csubj');
    const phrases = this.phrasesOf(index);
    const named = this.heads(index, 'obj').filter((object) => !this.isTime(object));
    // A noun that the reader hung as a phrase, without a preposition and where an object could stand, is one.
    const bare =
      kind === 'verb' && named.length === 0 ? phrases.filter((phrase) => this.isBareObject(phrase, index)) : [];
    const indirect = this.heads(index, 'iobj');
    const objects = [...named, ...bare.map(({ word }) => word)];
    // "warned Taiwan/iobj": with nothing else to take, it takes that.
    if (objects.length === 0) objects.push(...indirect.splice(0));
    const ownPhrases = phrases.filter((phrase) => !bare.includes(phrase));
    const nested = [
      ...objects.flatMap((object) => this.phrasesBelow(object, OBJECT_PHRASE_DEPTH)),
      ...ownPhrases.flatMap((phrase) => this.phrasesBelow(phrase.word, 1)),
    ];
    const agents = passive ? agentsOf(ownPhrases, nested) : [];
    const attachedTo = this.attachmentOf(index, kind);
    const particle = this.particleOf(index);
    return {
      sentence: this.sentence,
      word: index,
      lemma: this.tree.lemmaOf(index),
      ...(particle ? { particle } : {}),
      kind,
      subjects: passive ? agents : subjects,
      objects: passive ? [...subjects, ...objects] : objects,
      indirectObjects: indirect,
      phrases: [...ownPhrases, ...nested],
      complements: children.filter((child) => this.isComplement(child)),
      passive,
      negated: this.isNegated(index),
      ...this.modalityOf(index, auxiliaries),
      tense: this.tenseOf(index, kind, auxiliaries),
      perfect: auxiliaries.some((aux) => tree.word(aux).lemma === 'have'),
      ...(attachedTo ? { attachedTo } : {}),
    };
  }

  private heads(index: number, ...relations: string[]): number[] {
    return this.tree
      .childrenBy(index, ...relations)
      .flatMap((child) => this.tree.coordinated(child))
      .filter((child) => this.tree.word(child).upos !== 'VERB' || this.tree.relationOf(child) !== 'conj');
  }

  private phrasesOf(index: number): Phrase[] {
    const { tree } = this;
    return tree
      .childrenBy(index, 'obl', 'nmod')
      .filter((child) => tree.word(child).relation !== 'nmod:poss')
      .flatMap((child) => {
        const preposition = tree.prepositionOf(child);
        return tree.coordinated(child).map((word) => ({ preposition: tree.prepositionOf(word) || preposition, word }));
      });
  }

  /** "met on Monday", but not "10 days of war games" */
  private isTime(index: number): boolean {
    if (this.tree.childrenBy(index, 'nmod').some((child) => this.tree.prepositionOf(child) === 'of')) return false;
    return this.words.timeNouns.has(this.tree.word(index).text.toLowerCase());
  }

  private isBareObject({ preposition, word }: Phrase, verb: number): boolean {
    const { relation, upos } = this.tree.word(word);
    return (
      preposition === '' && relation === 'obl' && word > verb && ['NOUN', 'PROPN'].includes(upos) && !this.isTime(word)
    );
  }

  private phrasesBelow(index: number, depth: number): Phrase[] {
    if (depth === 0) return [];
    return this.phrasesOf(index).flatMap((phrase) => [
      { ...phrase, nested: true },
      ...this.phrasesBelow(phrase.word, depth - 1),
    ]);
  }

  private particleOf(index: number): string | undefined {
    const { tree } = this;
    const particle =
      tree.childrenBy(index, 'compound').find((child) => tree.word(child).relation === 'compound:prt') ??
      tree
        .childrenBy(index, 'advmod', 'case')
        .find((child) => child === index + 1 && PARTICLES.has(tree.word(child).text.toLowerCase()));
    return particle === undefined ? undefined : tree.word(particle).text.toLowerCase();
  }

  private isComplement(child: number): boolean {
    const relation = this.tree.relationOf(child);
    if (relation === 'ccomp' || relation === 'xcomp') return true;
    if (relation === 'acl' || relation === 'advcl') return this.tree.markersOf(child).includes('to');
    return relation === 'advcl' && isGerund(this.tree.word(child).text);
  }

  private isNegated(index: number): boolean {
    const { tree, words } = this;
    return (
      tree.childrenOf(index).some((child) => {
        const text = tree.word(child).text.toLowerCase().replace('’', "'");
        if (words.negators.has(text)) return true;
        // "no meeting took place", "signed no agreement"
        return ['nsubj', 'obj'].includes(tree.relationOf(child)) && this.hasNegativeDeterminer(child);
      }) || this.hasNegativeDeterminer(index)
    );
  }

  private hasNegativeDeterminer(index: number): boolean {
    return this.tree
      .childrenBy(index, 'det', 'advmod', 'cc')
      .some((child) => ['no', 'neither'].includes(this.tree.word(child).text.toLowerCase()));
  }

  private modalityOf(index: number, auxiliaries: readonly number[]): { modal?: string } {
    const modal = auxiliaries
      .map((aux) => normalizedModal(this.tree.word(aux).text))
      .find((text) => this.words.modals.has(text));
    if (modal) return { modal };
    // "rencontrerait", "aurait rencontré"
    if (this.tree.word(index).tense === 'conditional') return { modal: 'would' };
    // "is to visit", "are going to meet"
    const before = this.tree.words[index - 1];
    if (
      before?.text.toLowerCase() === 'to' &&
      auxiliaries.some((aux) => this.tree.word(aux).lemma === 'be' && aux < index - 1)
    ) {
      return { modal: 'be to' };
    }
    return {};
  }

  private tenseOf(index: number, kind: Predicate['kind'], auxiliaries: readonly number[]): Predicate['tense'] {
    const { tree } = this;
    const told = tree.word(index).tense;
    if (told) return told === 'conditional' ? 'present' : told;
    const texts = auxiliaries.map((aux) => tree.word(aux).text.toLowerCase());
    if (texts.some((text) => ['will', "'ll", '’ll', 'wo', 'shall'].includes(text))) return 'future';
    // "từng gặp": "once" is an auxiliary where verbs do not inflect
    if (texts.some((text) => ['was', 'were', 'had', 'did', 'once'].includes(text))) return 'past';
    if (texts.length > 0) return 'present';
    if (kind !== 'verb') return 'none';
    const { text, lemma } = tree.word(index);
    if (tree.markersOf(index).includes('to') || isGerund(text)) return 'none';
    return text.toLowerCase() === lemma || text.toLowerCase().endsWith('s') ? 'present' : 'past';
  }

  /** "a protocol signed by X": a participle after its noun, without subject or auxiliary. */
  private isReducedPassive(index: number): boolean {
    const { tree } = this;
    const relation = tree.relationOf(index);
    if (relation !== 'acl' && relation !== 'advcl') return false;
    const word = tree.word(index);
    if (tree.childrenBy(index, 'nsubj', 'aux', 'obj', 'mark').length > 0) return false;
    return !isGerund(word.text) && word.text.toLowerCase() !== word.lemma && word.relation !== 'acl:relcl';
  }

  private attachmentOf(index: number, kind: Predicate['kind']): Attachment | undefined {
    const { tree } = this;
    // Coordinated words hang where the first of them hangs.
    const path = tree.ancestorsOf(index);
    const at = path.find((word) => tree.relationOf(word) !== 'conj') ?? index;
    const word = tree.word(at);
    if (word.head < 0) return undefined;
    const markers = tree.markersOf(at);
    const preposition = tree.prepositionOf(at);
    const marker = markers.join(' ');
    const relation = tree.relationOf(at);
    switch (relation) {
      case 'ccomp':
        return { word: word.head, relation: 'content', marker };
      case 'xcomp':
        return { word: word.head, relation: 'infinitive', marker };
      case 'csubj':
        return { word: word.head, relation: 'infinitive', marker };
      case 'advcl':
        return { word: word.head, relation: 'adverbial', marker: marker || preposition || this.inversionOf(at) };
      case 'acl':
        return markers.includes('to')
          ? { word: word.head, relation: 'infinitive', marker }
          : {
              word: word.head,
              relation: word.relation === 'acl' && markers.includes('that') ? 'content' : 'relative',
              marker,
            };
      case 'parataxis':
        return { word: word.head, relation: 'quote', marker };
      case 'nsubj':
      case 'obj':
      case 'iobj':
        return kind === 'verb'
          ? { word: word.head, relation: 'content', marker }
          : { word: word.head, relation: 'argument', marker: preposition };
      case 'obl':
      case 'nmod':
        return { word: word.head, relation: kind === 'verb' ? 'adverbial' : 'phrase', marker: preposition };
      default:
        return { word: word.head, relation: 'phrase', marker: preposition };
    }
  }

  /** "had he met X, …": a clause without a conjunction with an auxiliary before its subject is a condition. */
  private inversionOf(index: number): string {
    const subject = this.tree.childrenBy(index, 'nsubj')[0];
    if (subject === undefined || subject > index) return '';
    const first = this.tree.subtreeOf(subject)[0] ?? subject;
    const opensClause = first === 1 || this.tree.words[first - 2]?.upos === 'PUNCT';
    const before = this.tree.words[first - 1]?.text.toLowerCase();
    return opensClause && before !== undefined && this.words.inverted.has(before) ? 'if' : '';
  }

  /** Takes over what coordination, relative clauses and infinitives leave unsaid. */
  private inherit(predicate: Predicate): void {
    if (predicate.kind === 'noun' && this.tree.childrenBy(predicate.word, 'cop').length === 0) return;
    const word = this.tree.word(predicate.word);
    const relation = this.tree.relationOf(predicate.word);
    if (relation === 'conj') this.inheritFromConjunct(predicate, word.head);
    else if (relation === 'acl') this.inheritFromNoun(predicate, word.head);
    else this.inheritSubject(predicate);
  }

  private inheritFromConjunct(predicate: Predicate, head: number): void {
    const first = this.found.get(head);
    if (!first) return;
    const ownSubject = this.heads(predicate.word, 'nsubj', 'csubj').length > 0;
    if (!ownSubject) {
      const shared = first.passive ? first.objects : first.subjects;
      if (predicate.passive) predicate.objects = [...shared, ...predicate.objects];
      else if (predicate.subjects.length === 0) predicate.subjects = shared;
      const ownAuxiliaries = this.tree.childrenBy(predicate.word, 'aux').length > 0;
      if (!ownAuxiliaries && first.modal && sameForm(first, predicate, this.tree)) {
        predicate.modal = first.modal;
        predicate.tense = first.tense;
      }
      if (
        first.passive &&
        !predicate.passive &&
        !ownAuxiliaries &&
        looksLikeParticiple(this.tree, predicate.word) &&
        predicate.objects.length === 0
      ) {
        predicate.passive = true;
        predicate.objects = first.objects;
        predicate.subjects = first.subjects;
      }
    }
    if (predicate.objects.length === 0) return;
    // "signed and ratified the treaty": the object of the last verb is that of the first.
    if (first.objects.length === 0 && predicate.word - first.word === 2) first.objects = predicate.objects;
  }

  private inheritFromNoun(predicate: Predicate, noun: number): void {
    const { tree } = this;
    const nouns = tree.coordinated(noun);
    const marked = tree.markersOf(predicate.word);
    if (predicate.passive && this.isReducedPassive(predicate.word)) {
      predicate.objects = [...nouns, ...predicate.objects];
      return;
    }
    const isRelative = (at: number): boolean => SUBJECT_RELATIVES.has(tree.word(at).text.toLowerCase());
    const replace = (list: number[]): number[] => list.flatMap((at) => (isRelative(at) ? nouns : [at]));
    const hadRelative = [...predicate.subjects, ...predicate.objects].some(isRelative);
    predicate.subjects = replace(predicate.subjects);
    predicate.objects = replace(predicate.objects);
    predicate.phrases = predicate.phrases.flatMap((phrase) =>
      ['whom', 'which', 'who', 'that'].includes(tree.word(phrase.word).text.toLowerCase())
        ? nouns.map((word) => ({ ...phrase, word }))
        : [phrase],
    );
    // "sanctions that/SCONJ the EU has imposed": a relative clause with a subject and nothing else to impose
    if (
      marked.includes('that') &&
      tree.word(predicate.word).relation === 'acl:relcl' &&
      predicate.subjects.length > 0
    ) {
      if (predicate.objects.length === 0 && predicate.kind === 'verb' && predicate.complements.length === 0)
        predicate.objects = nouns;
      return;
    }
    if (hadRelative || marked.includes('that')) return;
    if (marked.includes('to')) {
      // "Xi to meet Putin next week": a headline, whose root is its subject
      const { head, upos } = tree.word(noun);
      if (head < 0 && upos === 'PROPN' && predicate.subjects.length === 0 && predicate.word > noun) {
        predicate.subjects = nouns.filter((at) => at < predicate.word);
        delete predicate.attachedTo;
        return;
      }
      // "a promise to visit": the one who has the noun acts; the statement step looks at its possessor.
      if (predicate.subjects.length === 0) predicate.subjects = this.ownersOf(noun);
      return;
    }
    if (predicate.subjects.length === 0) predicate.subjects = nouns;
    else if (predicate.objects.length === 0 && predicate.kind === 'verb') predicate.objects = nouns;
  }

  private ownersOf(noun: number): number[] {
    const { tree } = this;
    const possessors = tree.childrenOf(noun).filter((child) => tree.word(child).relation === 'nmod:poss');
    if (possessors.length > 0) return possessors;
    const governor = this.found.get(tree.word(noun).head);
    return governor?.objects.includes(noun) ? governor.subjects : [];
  }

  /** "Syria says it/expl is willing to withdraw": willing is somebody, and no other is named. */
  private isSameSpeaker({ word, kind, lemma }: Predicate): boolean {
    return (
      kind === 'adjective' && this.words.frames.adjectives.has(lemma) && this.tree.childrenBy(word, 'expl').length > 0
    );
  }

  private inheritSubject(predicate: Predicate): void {
    const bare = predicate.passive ? predicate.objects : predicate.subjects;
    if (bare.length > 0 || !predicate.attachedTo) return;
    const { relation, word, marker } = predicate.attachedTo;
    const governor = this.found.get(word);
    if (!governor) return;
    if (relation === 'content' && this.isSameSpeaker(predicate)) predicate.subjects = governor.subjects;
    if (relation !== 'infinitive' && relation !== 'adverbial') return;
    const surface = governor.passive ? governor.objects : governor.subjects;
    // "accused X of arming Y", "thanked X for hosting Y": X does
    const isOfObject =
      ['of', 'from', 'into'].includes(marker) ||
      (marker === 'for' && this.words.outlookOfComplement.get(governor.lemma) === 'actual');
    const objectControl =
      (relation === 'infinitive' || isOfObject) && !governor.passive && !this.words.subjectControl.has(governor.lemma);
    const called = [...governor.objects, ...governor.indirectObjects];
    // "called on X to act": what the preposition holds acts.
    const addressed = governor.phrases.filter(
      ({ preposition, word: at }) => ['on', 'upon', 'to'].includes(preposition) && at < predicate.word,
    );
    let subjects = surface;
    if (objectControl && called.length > 0) subjects = called;
    else if (objectControl && governor.lemma === 'call' && addressed.length > 0)
      subjects = addressed.map(({ word: at }) => at);
    if (predicate.passive) predicate.objects = subjects;
    else predicate.subjects = subjects;
  }
}

/** Who acts in a passive: the nearest "by" phrase, wherever the reader hung it. */
function agentsOf(own: readonly Phrase[], nested: readonly Phrase[]): number[] {
  const by = own.filter(({ preposition }) => preposition === 'by');
  return (by.length > 0 ? by : nested.filter(({ preposition }) => preposition === 'by')).map(({ word }) => word);
}

const isGerund = (text: string): boolean => /ing$/i.test(text) && text.length > 4;

const normalizedModal = (text: string): string => {
  const lower = text.toLowerCase().replace('’', "'");
  if (lower === "'ll" || lower === 'wo') return 'will';
  if (lower === "'d") return 'would';
  return lower === 'ca' ? 'can' : lower;
};

/** A coordinated verb shares a modal only where it could stand after it: in its base form. */
const sameForm = (first: Predicate, second: Predicate, tree: SentenceTree): boolean =>
  tree.word(second.word).text.toLowerCase() === second.lemma || (first.passive && second.passive);

const looksLikeParticiple = (tree: SentenceTree, index: number): boolean =>
  /(ed|en|ne|wn|ght|ut|et)$/.test(tree.word(index).text.toLowerCase());
