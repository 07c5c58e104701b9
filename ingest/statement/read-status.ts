/**
 * Whether what a predicate tells took place, by the words of the text. In: a predicate. Out: its status, from its own
 * negation, modal and tense, and from every word it hangs on, up to the main clause. Where two readings are possible
 * the weaker one is given: an "actual" that did not take place is the worst error there is.
 */
import type { Status } from '../../cypher/schema/ontology.ts';
import type { Outlook } from '../language/statement-words.ts';
import type { Attachment, Predicate } from '../model/clause.ts';
import type { SentenceView } from './sentence-view.ts';

/** Guards against a reader's loop; real clauses nest less deep. */
const MAX_DEPTH = 8;

export function statusOf(view: SentenceView, predicate: Predicate, depth = 0): Status {
  if (depth > MAX_DEPTH) return 'hypothetical';
  if (isQuestion(view)) return 'hypothetical';
  const own =
    predicate.kind === 'noun' && !hasCopula(view, predicate.word)
      ? nounStatus(view, predicate)
      : clauseStatus(view, predicate);
  if (!predicate.attachedTo) return own;
  return weaker(own, contextStatus(view, predicate, predicate.attachedTo, depth));
}

/** What the clause says of itself. */
function clauseStatus(view: SentenceView, predicate: Predicate): Status {
  const { modal, negated, tense } = predicate;
  const outlook = modal ? modalOutlook(view, predicate, modal) : undefined;
  if (negated) return modal && ['may', 'might', 'should', 'must'].includes(modal) ? 'hypothetical' : 'denied';
  // "if X attacks Y", where nothing that follows was read
  if (!predicate.attachedTo && isConditional(view, predicate.word)) return 'hypothetical';
  if (hasCondition(view, predicate.word) && (outlook !== undefined || tense !== 'past')) return 'hypothetical';
  if (isContraryToFact(view, predicate.word)) return 'hypothetical';
  if (outlook) return outlook;
  if (tense === 'future') return 'planned';
  // A headline's "X to visit Y".
  if (!predicate.attachedTo && predicate.kind === 'verb' && view.tree.markersOf(predicate.word).includes('to'))
    return 'planned';
  return 'actual';
}

function modalOutlook(view: SentenceView, predicate: Predicate, modal: string): Outlook {
  if (modal === 'be to') return 'planned';
  // "said he would visit": the future seen from the past.
  if (modal === 'would' && !hasCondition(view, predicate.word)) {
    const governor = predicate.attachedTo && view.predicates.get(predicate.attachedTo.word);
    const reported = predicate.attachedTo && ['content', 'quote'].includes(predicate.attachedTo.relation);
    if (reported && governor && governor.tense === 'past' && view.words.reporting.has(governor.lemma)) return 'planned';
  }
  return view.words.modals.get(modal) ?? 'hypothetical';
}

const isConditional = (view: SentenceView, word: number): boolean =>
  view.tree.markersOf(word).some((marker) => view.words.outlookOfMarker.get(marker) === 'hypothetical');

function hasCondition(view: SentenceView, word: number): boolean {
  return view.tree.childrenBy(word, 'advcl').some((child) => isConditional(view, child));
}

/** "Nếu không có Mỹ, Nga đã tấn công Estonia": verbs that do not inflect tell by the order that it was not so. */
function isContraryToFact({ tree, words }: SentenceView, word: number): boolean {
  if (tree.word(word).gloss === undefined) return false;
  return tree
    .childrenBy(word, 'advcl')
    .some(
      (child) =>
        child < word && tree.markersOf(child).some((marker) => words.outlookOfMarker.get(marker) === 'hypothetical'),
    );
}

/** What an event noun's own words say: "no talks", "the upcoming visit", "a visit scheduled for May". */
function nounStatus(view: SentenceView, predicate: Predicate): Status {
  if (predicate.negated) return 'denied';
  const { tree, words } = view;
  let status: Status = 'actual';
  for (const child of tree.childrenOf(predicate.word)) {
    const relation = tree.relationOf(child);
    if (relation === 'amod' || relation === 'compound') {
      status = weaker(status, words.outlookOfAdjective.get(tree.word(child).text.toLowerCase()) ?? 'actual');
    }
    if (relation === 'acl') {
      const clause = view.predicates.get(child);
      const outlook = clause && outlookOfNounBy(view, clause);
      if (outlook) status = weaker(status, outlook);
      else if (
        clause &&
        clause.attachedTo?.relation === 'relative' &&
        clause.kind === 'verb' &&
        words.happening.has(clause.lemma)
      ) {
        status = weaker(status, clauseStatus(view, clause));
      }
    }
    if (relation === 'amod' && view.predicates.has(child)) continue;
  }
  return status;
}

function contextStatus(view: SentenceView, predicate: Predicate, attachment: Attachment, depth: number): Status {
  const { words } = view;
  // "if Israel attacks": whatever the clause completes
  if (attachment.marker.split(' ').some((marker) => words.outlookOfMarker.get(marker) === 'hypothetical'))
    return 'hypothetical';
  const governor = view.predicates.get(attachment.word);
  const lemma = view.tree.lemmaOf(attachment.word);
  const withParticle = governor?.particle ? `${lemma}_${governor.particle}` : lemma;
  switch (attachment.relation) {
    case 'quote':
      return 'actual';
    case 'content': {
      const outlook = words.outlookOfComplement.get(withParticle) ?? words.outlookOfComplement.get(lemma) ?? 'actual';
      if (!governor) return outlook;
      if (words.reporting.has(lemma) && outlook === 'actual') {
        // Who reports in the future reports what is so: only a condition passes down.
        return hasCondition(view, governor.word) ? 'hypothetical' : 'actual';
      }
      // A planned act that is told with a modal of its own ("agreed that X should") stays what the modal says.
      return under(outlook, statusOf(view, governor, depth + 1), governor);
    }
    case 'infinitive': {
      // "has no plans to meet X"
      if (hasNegation(view, attachment.word)) return 'denied';
      const outlook =
        outlookOfTaken(view, attachment.word) ??
        outlookOfGoing(view, attachment.word) ??
        words.outlookOfComplement.get(withParticle) ??
        words.outlookOfComplement.get(lemma);
      const purpose = words.motion.has(lemma) ? 'actual' : 'hypothetical';
      return under(outlook ?? purpose, governor ? statusOf(view, governor, depth + 1) : 'actual', governor);
    }
    case 'adverbial':
      return adverbialStatus(view, predicate, attachment, governor, lemma, withParticle, depth);
    case 'relative':
      return predicate.tense === 'present' && governor && governor.kind !== 'noun'
        ? statusOf(view, governor, depth + 1)
        : 'actual';
    case 'argument':
      return governor ? argumentStatus(view, predicate, governor, depth) : 'actual';
    case 'phrase':
      return phraseStatus(view, attachment, governor, lemma, depth);
  }
}

/** "accepted an invitation to meet", "rejected an offer to meet", "cancelled plans to meet": what becomes of what was offered or planned. */
function outlookOfTaken(view: SentenceView, noun: number): Outlook | undefined {
  const offered = view.words.outlookOfComplement.get(view.tree.lemmaOf(noun));
  if (offered !== 'hypothetical' && offered !== 'planned') return undefined;
  const governor = view.predicates.get(view.tree.word(noun).head);
  if (!governor?.objects.includes(noun)) return undefined;
  if (offered === 'hypothetical' && view.words.accepting.has(governor.lemma))
    return governor.negated ? 'denied' : 'planned';
  return outlookOfNounBy(view, governor) === 'denied' ? 'denied' : undefined;
}

/** "is going to", "were about to": the form of the word is a plan, its lemma is not. */
function outlookOfGoing(view: SentenceView, word: number): Outlook | undefined {
  return view.words.outlookOfComplement.get(`${view.tree.word(word).text.toLowerCase()}_to`);
}

function adverbialStatus(
  view: SentenceView,
  predicate: Predicate,
  { marker }: Attachment,
  governor: Predicate | undefined,
  lemma: string,
  withParticle: string,
  depth: number,
): Status {
  const { words } = view;
  const markers = marker.split(' ');
  if (markers.includes('to')) {
    const outlook = words.motion.has(lemma)
      ? 'actual'
      : (words.outlookOfComplement.get(withParticle) ?? words.outlookOfComplement.get(lemma) ?? 'hypothetical');
    return under(outlook, governor ? statusOf(view, governor, depth + 1) : 'actual', governor);
  }
  if (['without', 'instead of', 'rather than', 'from'].includes(marker)) return 'denied';
  // "accused X of arming Y": what is alleged is no fact
  if (marker === 'of' && words.outlookOfComplement.get(lemma) === 'hypothetical') return 'hypothetical';
  const marked = markers.map((one) => words.outlookOfMarker.get(one)).find((outlook) => outlook !== undefined);
  if (marked === 'hypothetical') return 'hypothetical';
  // "would not meet until X imposed sanctions": the past is that of the report
  if (marked === 'planned' && (governor?.modal || governor?.tense === 'future'))
    return markers.includes('until') ? 'hypothetical' : 'planned';
  if (marked === 'planned') return predicate.tense === 'past' ? 'actual' : 'planned';
  // "having met X, he will fly"
  if (predicate.tense === 'past' || predicate.perfect || !governor) return 'actual';
  const outer = statusOf(view, governor, depth + 1);
  // "after meeting X, he will fly": both are to come; "after meeting X, he did not speak": the meeting was.
  return outer === 'denied' ? 'actual' : outer;
}

/** An event noun that is subject or object of a verb. */
function argumentStatus(view: SentenceView, noun: Predicate, governor: Predicate, depth: number): Status {
  const { words } = view;
  const affected = governor.objects.includes(noun.word);
  const outlook = affected || governor.passive ? outlookOfNounBy(view, governor) : undefined;
  const outer = statusOf(view, governor, depth + 1);
  if (outlook) return under(outlook, outer, governor);
  if (governor.kind === 'adjective' || governor.kind === 'noun') {
    return weaker(words.outlookOfComplement.get(governor.lemma) ?? 'actual', outer);
  }
  const name = governor.particle ? `${governor.lemma}_${governor.particle}` : governor.lemma;
  if (words.happening.has(governor.lemma) || words.happening.has(name)) return outer;
  // "his visit will include a meeting with X"
  if (affected && words.undertaking.has(name)) return outer;
  return outer === 'planned' && !affected ? 'planned' : 'actual';
}

/** "cancelled the visit", "a visit scheduled for May", "the talks were postponed". */
function outlookOfNounBy(view: SentenceView, governor: Predicate): Outlook | undefined {
  const name = governor.particle ? `${governor.lemma}_${governor.particle}` : governor.lemma;
  return view.words.outlookOfNoun.get(name) ?? view.words.outlookOfNoun.get(governor.lemma);
}

/** An event noun in a prepositional phrase: "ahead of the visit", "a call for talks", "at a meeting". */
function phraseStatus(
  view: SentenceView,
  { marker, word }: Attachment,
  governor: Predicate | undefined,
  lemma: string,
  depth: number,
): Status {
  const { words } = view;
  const byPreposition = words.outlookOfPreposition.get(marker.replaceAll(' ', '+'));
  if (byPreposition === 'denied') return 'denied';
  const outer = governor ? statusOf(view, governor, depth + 1) : nominalContext(view, word, depth);
  if (['for', 'to', 'of', 'on', 'about', 'in'].includes(marker)) {
    const outlook = words.outlookOfComplement.get(lemma);
    const isNoun = view.tree.word(word).upos === 'NOUN';
    const holds = marker === 'for' || isNoun ? outlook : outlook === 'actual' ? undefined : outlook;
    if (marker === 'for' && words.motion.has(lemma)) return outer;
    if (holds && holds !== 'actual' && (marker === 'for' || marker === 'to' || (marker === 'of' && isNoun)))
      return weaker(holds, outer === 'denied' ? 'denied' : holds);
    if (marker === 'for') return weaker('actual', outer);
  }
  if (byPreposition && byPreposition !== 'hypothetical') {
    return marker === 'before' && governor?.tense === 'past' && view.dates.length > 0 ? 'actual' : byPreposition;
  }
  return outer === 'planned' || outer === 'hypothetical' ? outer : 'actual';
}

/** A noun that is no predicate passes on what its own head makes of it. */
function nominalContext(view: SentenceView, word: number, depth: number): Status {
  const head = view.tree.word(word).head;
  const relation = view.tree.relationOf(word);
  if (head < 0 || depth > MAX_DEPTH) return 'actual';
  const governor = view.predicates.get(head);
  if (!governor) return 'actual';
  if (relation === 'obj' || relation === 'nsubj') return outlookOfNounBy(view, governor) ?? 'actual';
  return 'actual';
}

/** An outlook seen through the status of the word that gives it: "will not agree to", "plans to begin". */
function under(outlook: Outlook, outer: Status, governor: Predicate | undefined): Status {
  if (outer === 'actual') return outlook;
  // "denied that X had come to press Y": what would have followed did not
  if (outer === 'denied' && outlook === 'actual') return 'denied';
  if (outer === 'denied') return outlook === 'denied' ? 'hypothetical' : governor?.negated ? 'denied' : outlook;
  if (outlook === 'denied') return outer === 'planned' ? 'denied' : 'hypothetical';
  return weaker(outlook, outer);
}

const WEAKNESS: Readonly<Record<Status, number>> = { actual: 0, planned: 1, hypothetical: 2, denied: 3 };

const weaker = (a: Status, b: Status): Status => (WEAKNESS[a] >= WEAKNESS[b] ? a : b);

const isQuestion = (view: SentenceView): boolean => view.sentence.words.at(-1)?.text === '?';

const hasNegation = (view: SentenceView, noun: number): boolean =>
  view.tree.word(noun).upos === 'NOUN' &&
  view.tree.childrenBy(noun, 'det').some((child) => view.tree.word(child).text.toLowerCase() === 'no');

const hasCopula = (view: SentenceView, word: number): boolean => view.tree.childrenBy(word, 'cop').length > 0;
