/**
 * French words that rules read, with the word of the shared tables that each stands for. A new trigger is a word in a
 * list here; what it triggers stands in the shared table of frames (ingest/language/en/frames.ts).
 */
import { type Analysis, type Lexicon, makeLexicon, rows, type Tense } from '../../reader/inflected/analysis.ts';

type Form = readonly [form: string, analysis: Analysis];

/** Offices and forms of address: a name after one is a person's. */
const TITLES = `
  president: président, présidente, vice-président, vice-présidente
  premier: premier ministre, première ministre, premier-ministre
  minister: ministre, vice-ministre
  leader: dirigeant, dirigeante, leader, numéro un
  head: chef, cheffe, patron
  chancellor: chancelier, chancelière
  secretary: secrétaire
  secretary-general: secrétaire général
  chairman: président du parlement
  spokesman: porte-parole
  representative: représentant, représentante
  ambassador: ambassadeur, ambassadrice
  envoy: émissaire, envoyé, envoyée
  king: roi
  queen: reine
  prince: prince
  emir: émir
  sultan: sultan
  pope: pape
  director: directeur, directrice
  governor: gouverneur
  mayor: maire
  deputy: député, députée
  senator: sénateur, sénatrice
  general: général
  commander: commandant
  counterpart: homologue
  diplomat: diplomate
  mr: monsieur, madame, m., mme
  adviser: conseiller, conseillère
  opponent: opposant, opposante
`;
const NOUNS = `
  meeting: rencontre, réunion, tête-à-tête
  talk: entretien, pourparler
  negotiation: négociation
  discussion: discussion
  consultation: consultation
  summit: sommet
  visit: visite
  trip: voyage, déplacement
  call: entretien téléphonique, appel téléphonique, conversation téléphonique
  agreement: accord
  treaty: traité
  pact: pacte
  memorandum: mémorandum
  declaration: déclaration
  sanction: sanction
  embargo: embargo
  exercise: exercice, manoeuvre, manœuvre
  aid: aide
  support: soutien
  loan: prêt
  alliance: alliance
  ally: allié, alliée
  member: membre
  partner: partenaire
  government: gouvernement
  authority: autorité
  army: armée
  military: militaire
  troop: troupe
  force: force
  parliament: parlement
  delegation: délégation
  ministry: ministère
  embassy: ambassade
  country: pays
  side: partie
  people: peuple
  proposal: proposition
  decision: décision
  plan: plan, projet
  request: demande
  invitation: invitation
  threat: menace
  attack: attaque
  strike: frappe
  war: guerre
  conflict: conflit
  border: frontière
  capital: capitale
  city: ville
  relation: relation
  tie: lien
  cooperation: coopération
  weapon: arme
  missile: missile
  affairs: affaire
  defense: défense
  state: état
  preparation: préparation
  possibility: possibilité
  phone: téléphone
  intention: intention
  diplomat: diplomate
  protest: manifestation
`;
const HEADS = `
  agency: agence, chaîne, quotidien, journal
  party: parti
  company: société, entreprise, groupe
  movement: mouvement
`;
const ADJECTIVES = `
  foreign: étranger, étrangère, étrangères, étrangers
  interior: intérieur, intérieure
  joint: conjoint, conjointe, conjoints, conjointes, commun, commune, communs, communes
  new: nouveau, nouvelle, nouveaux, nouvelles, nouvel
  former: ancien, ancienne, ex
  first: premier, première
  upcoming: prochain, prochaine, prochains, prochaines
  planned: prévu, prévue, prévus, prévues
  possible: possible, possibles, éventuel, éventuelle
  military: militaire, militaires
  economic: économique, économiques
  nuclear: nucléaire, nucléaires
  -: dernier, dernière, important, importante, bilatéral, bilatérale, officiel, officielle, international, internationale, diplomatique, diplomatiques, politique, général, générale, européen, européenne, stratégique, stratégiques, grand, grande, petit, haut, haute, hauts
`;
/** `gloss infinitive`: verbs in -er; others with third persons, participle, stems of future and imperfect, and "self" forms. */
const REGULAR_VERBS = `
  meet rencontrer
  visit visiter
  arrive arriver
  phone téléphoner
  discuss discuter évoquer aborder
  sign signer parapher
  condemn condamner
  accuse accuser
  criticize critiquer
  demand exiger réclamer
  ask demander
  urge appeler exhorter
  invite inviter
  propose proposer
  reject rejeter
  refuse refuser
  sanction sanctionner
  impose imposer
  lift lever
  expel expulser
  suspend suspendre
  send envoyer
  withdraw retirer
  attack attaquer
  bomb bombarder
  arrest arrêter
  detain incarcérer
  give donner livrer
  grant accorder octroyer
  cancel annuler
  postpone reporter
  deny nier
  declare déclarer
  announce annoncer
  note noter
  stress souligner
  tell raconter
  add ajouter
  explain expliquer
  confirm confirmer
  assure assurer
  believe estimer
  hope espérer
  want souhaiter désirer
  begin commencer entamer
  leave quitter
  become devenir
  appoint nommer
  lead diriger
  continue continuer
  attend participer
  show montrer
  call qualifier
  thank remercier
  welcome saluer
  support appuyer
  negotiate négocier
  threaten menacer
  hold organiser
  consider envisager
  plan planifier programmer
  allocate débloquer
  kill tuer
  ratify ratifier
  report rapporter
`;
/** gloss infinitive 3sg 3pl participle future-stem imperfect-stem; `+` makes its participle one of motion ("est venu"). */
const OTHER_VERBS = `
  receive recevoir reçoit reçoivent reçu recevr recev
  receive accueillir accueille accueillent accueilli accueiller accueill
  hold tenir tient tiennent tenu tiendr ten
  talk entretenir entretient entretiennent entretenu entretiendr entreten
  travel rendre rend rendent rendu rendr rend
  travel partir part partent +parti partir part
  come venir vient viennent +venu viendr ven
  say dire dit disent dit dir dis
  support soutenir soutient soutiennent soutenu soutiendr souten
  recognize reconnaître reconnaît reconnaissent reconnu reconnaîtr reconnaiss
  conclude conclure conclut concluent conclu conclur conclu
  plan prévoir prévoit prévoient prévu prévoir prévoy
  intend compter compte comptent compté compter compt
  provide fournir fournit fournissent fourni fournir fourniss
  warn prévenir prévient préviennent prévenu préviendr préven
  warn avertir avertit avertissent averti avertir avertiss
  deny démentir dément démentent démenti démentir dément
  join rejoindre rejoint rejoignent rejoint rejoindr rejoign
  join adhérer adhère adhèrent adhéré adhérer adhér
  want vouloir veut veulent voulu voudr voul
  promise promettre promet promettent promis promettr promett
  suspend suspendre suspend suspendent suspendu suspendr suspend
  reject rejeter rejette rejettent rejeté rejetter rejet
  urge appeler appelle appellent appelé appeller appel
  hope espérer espère espèrent espéré espérer espér
  expel expulser expulse expulsent expulsé expulser expuls
  elect élire élit élisent élu élir élis
  take prendre prend prennent pris prendr pren
  do faire fait font fait fer fais
  know savoir sait savent su saur sav
  see voir voit voient vu verr voy
  agree convenir convient conviennent convenu conviendr conven
  become devenir devient deviennent +devenu deviendr deven
  die mourir meurt meurent +mort mourr mour
  go aller va vont +allé ir all
  send envoyer envoie envoient envoyé enverr envoy
  lift lever lève lèvent levé lèver lev
  expel exclure exclut excluent exclu exclur exclu
  sever rompre rompt rompent rompu rompr romp
`;
const PREPOSITIONS: readonly [gloss: string, words: string, role?: 'place'][] = [
  ['with', 'avec, aux côtés de'],
  ['in', 'à, au, aux, en, dans, chez', 'place'],
  ['to', 'à, au, aux, en', 'place'],
  ['of', "de, du, d', des"],
  ['by', 'par'],
  ['for', 'pour'],
  ['against', "contre, à l'encontre de"],
  ['between', 'entre'],
  ['on', 'sur'],
  ['ahead of', "avant, à la veille de, à la veille d', à la veille du"],
  ['after', "après, à l'issue de, à l'issue d', à l'issue du"],
  ['during', "lors de, lors d', lors du, pendant, au cours de, au cours d', au cours du, en marge de, en marge du"],
  ['according to', "selon, d'après"],
  ['without', 'sans'],
  ['from', 'depuis'],
  ['to', 'vers', 'place'],
  ['near', 'près de', 'place'],
  ['because of', 'en raison de, à cause de'],
  ['instead of', 'au lieu de'],
  ['under', 'sous'],
];
const SUBORDINATORS = `
  that: que, qu'
  if: si, s'
  when: quand, lorsque, lorsqu'
  because: parce que, car, puisque
  although: bien que, alors que
  after: après que
  before: avant que, avant de, avant d'
  as: comme
  to: pour que, afin de, afin d', afin que
`;
const PRONOUNS: readonly [gloss: string, cases: string, words: string][] = [
  ['he', 'n', 'il'],
  ['she', 'n', 'elle'],
  ['they', 'n', 'ils, elles'],
  ['him', 'gdail', 'lui'],
  ['we', 'n', 'nous'],
  ['i', 'n', "je, j'"],
  ['which', 'n', 'qui'],
  ['which', 'g', 'dont'],
  ['which', 'a', 'que'],
];
const DETERMINERS = `
  -: le, la, les, l', un, une, ce, cet, cette, ces, plusieurs, quelques
  his: son, sa, ses
  their: leur, leurs
  no: aucun, aucune
  two: deux, les deux
`;
const TIME =
  'lundi mardi mercredi jeudi vendredi samedi dimanche jour jours semaine semaines mois an ans année années matin soir hier demain ' +
  "aujourd'hui janvier février mars avril mai juin juillet août septembre octobre novembre décembre heure heures";

function* forms(): Iterable<Form> {
  for (const [gloss, words] of rows(TITLES)) {
    for (const word of words) for (const form of numbers(word)) yield [form, { gloss, upos: 'NOUN', role: 'title' }];
  }
  for (const [gloss, words] of rows(NOUNS)) {
    for (const word of words) for (const form of numbers(word)) yield [form, { gloss, upos: 'NOUN' }];
  }
  for (const [gloss, words] of rows(HEADS)) {
    for (const word of words) for (const form of numbers(word)) yield [form, { gloss, upos: 'NOUN', role: 'head' }];
  }
  for (const [gloss, words] of rows(ADJECTIVES))
    for (const word of words) yield [word, { gloss: gloss === '-' ? '' : gloss, upos: 'ADJ' }];
  for (const line of OTHER_VERBS.split('\n')) yield* otherVerb(line.trim().split(/\s+/));
  for (const line of REGULAR_VERBS.split('\n')) {
    const [gloss = '', ...infinitives] = line.trim().split(/\s+/);
    for (const infinitive of infinitives) if (/er$/.test(infinitive)) yield* regularVerb(gloss, infinitive);
  }
  for (const [gloss, words, role] of PREPOSITIONS) {
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'ADP', ...(role ? { role } : {}) }];
  }
  for (const [gloss, words] of rows(SUBORDINATORS)) for (const word of words) yield [word, { gloss, upos: 'SCONJ' }];
  for (const [gloss, cases, words] of PRONOUNS)
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'PRON', cases }];
  for (const [gloss, words] of rows(DETERMINERS)) {
    for (const word of words) yield [word, { gloss: gloss === '-' ? '' : gloss, upos: 'DET' }];
  }
  yield ['des', { gloss: '', upos: 'DET' }];
  for (const word of 'trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent cents mille'.split(
    ' ',
  ))
    yield [word, { gloss: '', upos: 'NUM' }];
  for (const word of TIME.split(' ')) yield [word, { gloss: '', upos: 'NOUN', role: 'time' }];
  yield* smallWords();
}

/** "allié" → "alliés", "déplacement" → "déplacements", "gouverneur général" stays. */
function numbers(word: string): string[] {
  if (/[sxz.]$/.test(word)) return [word];
  if (word.includes(' '))
    return [
      word,
      word
        .split(' ')
        .map((part) => `${part}s`)
        .join(' '),
    ];
  if (/al$/.test(word)) return [word, `${word.slice(0, -2)}aux`];
  return [word, /eau$/.test(word) ? `${word}x` : `${word}s`];
}

function regularVerb(gloss: string, infinitive: string): Form[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  // "exiger" → "exige", "lever" → "lève" and the like stand with the other verbs.
  return verb(
    gloss,
    infinitive,
    `${stem}e`,
    `${stem}ent`,
    `${stem}é`,
    infinitive,
    soft,
    `${soft}a`,
    `${stem}èrent`,
    /^(?:arriver|entrer|rentrer|retourner)$/.test(infinitive),
  );
}

function otherVerb([
  gloss = '',
  infinitive = '',
  singular = '',
  plural = '',
  participle = '',
  future = '',
  imperfect = '',
]: string[]): Form[] {
  if (gloss === '') return [];
  const motion = participle.startsWith('+');
  return verb(gloss, infinitive, singular, plural, participle.replace('+', ''), future, imperfect, '', '', motion);
}

function verb(
  gloss: string,
  infinitive: string,
  singular: string,
  plural: string,
  participle: string,
  future: string,
  imperfect: string,
  simple: string,
  simplePlural: string,
  motion: boolean,
): Form[] {
  const base = { gloss, upos: 'VERB' as const };
  const finite = (tense: Analysis['tense']): Analysis => ({ ...base, form: 'finite', ...(tense ? { tense } : {}) });
  const participles = [
    participle,
    `${participle}e`,
    ...(participle.endsWith('s') ? [] : [`${participle}s`]),
    `${participle}es`,
  ];
  return [
    [infinitive, { ...base, form: 'infinitive' }],
    [singular, finite('present')],
    [plural, finite('present')],
    [`${future}a`, finite('future')],
    [`${future}ont`, finite('future')],
    [`${imperfect}ait`, finite('past')],
    [`${imperfect}aient`, finite('past')],
    [`${future}ait`, finite('conditional')],
    [`${future}aient`, finite('conditional')],
    ...(simple === ''
      ? []
      : ([
          [simple, finite('past')],
          [simplePlural, finite('past')],
        ] as Form[])),
    [`${imperfect}ant`, { ...base, form: 'gerund' }],
    ...participles.map((form): Form => [form, { ...base, form: motion ? 'perfect' : 'passive' }]),
  ];
}

function* smallWords(): Iterable<Form> {
  yield ['et', { gloss: 'and', upos: 'CCONJ' }];
  yield ['ainsi que', { gloss: 'and', upos: 'CCONJ' }];
  yield ['ou', { gloss: 'or', upos: 'CCONJ' }];
  yield ['mais', { gloss: 'but', upos: 'CCONJ' }];
  for (const word of ['pas', 'jamais']) yield [word, { gloss: 'not', upos: 'PART' }];
  for (const word of ['ne', "n'"]) yield [word, { gloss: '', upos: 'PART' }];
  for (const word of ['se', "s'"]) yield [word, { gloss: 'self', upos: 'PART' }];
  const auxiliary = (kind: 'perfect' | 'copula', tense: Tense, words: string): Form[] =>
    words
      .split(' ')
      .map(
        (word): Form => [
          word,
          { gloss: kind === 'perfect' ? 'have' : 'be', upos: 'AUX', auxiliary: kind, tense, form: 'finite' },
        ],
      );
  yield* auxiliary('perfect', 'present', 'a ont');
  yield* auxiliary('perfect', 'past', 'avait avaient eut eurent');
  yield* auxiliary('perfect', 'future', 'aura auront');
  yield* auxiliary('perfect', 'conditional', 'aurait auraient');
  yield* auxiliary('copula', 'present', 'est sont soit');
  yield* auxiliary('copula', 'past', 'était étaient fut furent');
  yield* auxiliary('copula', 'future', 'sera seront');
  yield* auxiliary('copula', 'conditional', 'serait seraient');
  yield ['été', { gloss: 'be', upos: 'AUX', auxiliary: 'passive', form: 'perfect' }];
  yield ['être', { gloss: 'be', upos: 'AUX', auxiliary: 'passive', form: 'infinitive' }];
  for (const word of ['va', 'vont'])
    yield [word, { gloss: 'will', upos: 'AUX', auxiliary: 'future', tense: 'future', form: 'finite' }];
  yield ['va', { gloss: 'travel', upos: 'VERB', form: 'finite', tense: 'present' }];
  const modal = (gloss: string, words: string): Form[] =>
    words
      .split(' ')
      .map((word): Form => [word, { gloss, upos: 'AUX', auxiliary: 'modal', tense: 'present', form: 'finite' }]);
  yield* modal('shall', 'doit doivent devait devaient');
  yield* modal('should', 'devrait devraient');
  yield* modal('may', 'peut peuvent pourrait pourraient pouvait');
  yield ['avoir lieu', { gloss: 'occur', upos: 'VERB', form: 'infinitive' }];
  for (const [tense, words] of [
    ['past', 'a eu lieu|ont eu lieu|avait lieu|avaient lieu'],
    ['present', 'a lieu|ont lieu'],
    ['future', 'aura lieu|auront lieu'],
  ] as const) {
    for (const word of words.split('|')) yield [word, { gloss: 'occur', upos: 'VERB', form: 'finite', tense }];
  }
}

/** Bodies that every state has, with their English names, as they stand before "de" and a state, or its adjective. */
export const bodies: ReadonlyMap<string, string> = new Map([
  ['ministère des affaires étrangères', 'Foreign Ministry'],
  ['ministère de la défense', 'Defense Ministry'],
  ["ministère de l' intérieur", 'Interior Ministry'],
  ['ministère des finances', 'Finance Ministry'],
  ['ambassade', 'Embassy'],
]);

export const lexicon: Lexicon = makeLexicon(forms());
