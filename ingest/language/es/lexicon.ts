/**
 * Spanish words that rules read, with the word of the shared tables that each stands for. A new trigger is a word in a
 * list here; what it triggers stands in the shared table of frames (ingest/language/en/frames.ts).
 */
import { type Analysis, type Lexicon, makeLexicon, rows, type Tense } from '../../reader/inflected/analysis.ts';

type Form = readonly [form: string, analysis: Analysis];

/** Offices and forms of address: a name after one is a person's. */
const TITLES = `
  president: presidente, presidenta, vicepresidente, vicepresidenta, mandatario, mandataria
  premier: primer ministro, primera ministra
  minister: ministro, ministra, viceministro, viceministra
  leader: líder, dirigente
  head: jefe, jefa
  chancellor: canciller
  secretary: secretario, secretaria
  secretary-general: secretario general
  spokesman: portavoz, vocero
  representative: representante
  ambassador: embajador, embajadora
  envoy: enviado, emisario
  king: rey
  queen: reina
  prince: príncipe
  emir: emir
  pope: papa
  director: director, directora
  governor: gobernador, gobernadora
  mayor: alcalde, alcaldesa
  deputy: diputado, diputada
  senator: senador, senadora
  general: general
  commander: comandante
  counterpart: homólogo, homóloga
  diplomat: diplomático, diplomática
  mr: señor, señora
  adviser: asesor, asesora
  opponent: opositor, opositora
`;
const NOUNS = `
  meeting: reunión, encuentro, cita
  talk: conversación, diálogo
  negotiation: negociación
  consultation: consulta
  summit: cumbre
  visit: visita
  trip: viaje, gira
  call: conversación telefónica, llamada telefónica, llamada
  agreement: acuerdo
  treaty: tratado
  pact: pacto
  memorandum: memorando
  declaration: declaración
  sanction: sanción
  embargo: embargo
  exercise: ejercicio, maniobra
  aid: ayuda
  support: apoyo
  loan: préstamo
  alliance: alianza
  ally: aliado, aliada
  member: miembro
  partner: socio, socia
  government: gobierno, ejecutivo
  authority: autoridad
  army: ejército
  troop: tropa
  force: fuerza
  soldier: militar
  parliament: parlamento
  delegation: delegación
  ministry: ministerio, cancillería
  embassy: embajada
  country: país
  side: parte
  people: pueblo
  proposal: propuesta
  decision: decisión
  plan: plan
  request: petición, solicitud
  invitation: invitación
  threat: amenaza
  attack: ataque
  war: guerra
  conflict: conflicto
  border: frontera
  capital: capital
  city: ciudad
  relation: relación
  tie: vínculo
  cooperation: cooperación
  weapon: arma
  missile: misil
  affairs: asunto
  foreign: exterior
  defense: defensa
  state: estado
  preparation: preparación
  possibility: posibilidad
  phone: teléfono
  intention: intención
  protest: protesta, manifestación
`;
const HEADS = `
  agency: agencia, cadena, diario, periódico
  party: partido
  company: empresa, compañía
  movement: movimiento, grupo
`;
const ADJECTIVES = `
  foreign: extranjero, extranjera, extranjeros
  joint: conjunto, conjunta, conjuntos, conjuntas
  new: nuevo, nueva, nuevos, nuevas
  former: ex, antiguo, antigua
  first: primer, primera, primero
  upcoming: próximo, próxima, próximos, próximas
  planned: previsto, prevista, previstos
  possible: posible, posibles, eventual
  economic: económico, económica, económicas, económicos
  nuclear: nuclear, nucleares
  -: último, última, bilateral, bilaterales, oficial, oficiales, internacional, internacionales, político, política, estratégico, estratégica, estratégicos, gran, grande, alto, alta, altos, general
`;
const REGULAR_VERBS = `
  meet reunir encontrar
  visit visitar
  arrive llegar arribar
  travel viajar
  phone telefonear
  discuss abordar tratar
  talk conversar hablar dialogar
  sign firmar suscribir
  condemn condenar
  accuse acusar
  criticize criticar
  demand exigir reclamar
  urge instar exhortar llamar urgir
  invite invitar
  reject rechazar
  sanction sancionar
  lift levantar
  expel expulsar
  send enviar
  withdraw retirar
  attack atacar
  bomb bombardear
  arrest arrestar
  give entregar donar
  grant otorgar
  cancel cancelar anular
  postpone aplazar posponer
  plan planear planificar prever
  deny desmentir
  declare declarar
  say asegurar
  announce anunciar
  note señalar apuntar
  stress subrayar destacar
  add añadir agregar
  explain explicar
  confirm confirmar
  report informar
  hope esperar
  begin comenzar iniciar
  leave abandonar
  appoint nombrar
  lead encabezar
  continue continuar
  attend participar asistir
  thank agradecer
  welcome saludar
  support apoyar respaldar
  negotiate negociar
  threaten amenazar
  hold celebrar mantener
  consider considerar
  join ingresar
  receive recibir acoger
  occur ocurrir
  ratify ratificar
  intend pretender
  kill matar
  recognize reconocer
  warn advertir
  suspend suspender
  promise prometer
`;
/** gloss infinitive 3sg 3pl past-3sg past-3pl participle future-stem */
const OTHER_VERBS = `
  meet reunir reúne reúnen reunió reunieron reunido reunir
  meet encontrar encuentra encuentran encontró encontraron encontrado encontrar
  say decir dice dicen dijo dijeron dicho dir
  hold sostener sostiene sostienen sostuvo sostuvieron sostenido sostendr
  hold mantener mantiene mantienen mantuvo mantuvieron mantenido mantendr
  impose imponer impone imponen impuso impusieron impuesto impondr
  ask pedir pide piden pidió pidieron pedido pedir
  propose proponer propone proponen propuso propusieron propuesto propondr
  deny negar niega niegan negó negaron negado negar
  plan prever prevé prevén previó previeron previsto prever
  want querer quiere quieren quiso quisieron querido querr
  travel ir va van fue fueron ido ir
  come venir viene vienen vino vinieron venido vendr
  detain detener detiene detienen detuvo detuvieron detenido detendr
  begin comenzar comienza comienzan comenzó comenzaron comenzado comenzar
  agree acordar acuerda acuerdan acordó acordaron acordado acordar
  warn advertir advierte advierten advirtió advirtieron advertido advertir
  do hacer hace hacen hizo hicieron hecho har
  send enviar envía envían envió enviaron enviado enviar
  provide proporcionar proporciona proporcionan proporcionó proporcionaron proporcionado proporcionar
  withdraw retirar retira retiran retiró retiraron retirado retirar
  suspend suspender suspende suspenden suspendió suspendieron suspendido suspender
  elect elegir elige eligen eligió eligieron elegido elegir
  die morir muere mueren murió murieron muerto morir
  refuse negarse niega niegan negó negaron negado negar
  sign suscribir suscribe suscriben suscribió suscribieron suscrito suscribir
  leave salir sale salen salió salieron salido saldr
  sever romper rompe rompen rompió rompieron roto romper
  arrive llegar llega llegan llegó llegaron llegado llegar
  attack atacar ataca atacan atacó atacaron atacado atacar
`;
const PREPOSITIONS: readonly [gloss: string, words: string, role?: 'place'][] = [
  ['with', 'con, junto a, junto con'],
  ['to', 'a, al, hacia', 'place'],
  ['in', 'en', 'place'],
  ['of', 'de, del'],
  ['by', 'por, por parte de'],
  ['for', 'para'],
  ['against', 'contra'],
  ['between', 'entre'],
  ['on', 'sobre'],
  ['ahead of', 'antes de, antes del, en vísperas de'],
  ['after', 'tras, después de'],
  ['during', 'durante, en el marco de'],
  ['according to', 'según'],
  ['without', 'sin'],
  ['from', 'desde'],
  ['because of', 'debido a'],
];
const SUBORDINATORS = `
  that: que, de que
  if: si
  when: cuando
  while: mientras
  because: porque, ya que
  although: aunque
  after: después de que
  before: antes de que
  as: como
  to: para que
`;
const PRONOUNS: readonly [gloss: string, cases: string, words: string][] = [
  ['he', 'n', 'él'],
  ['she', 'n', 'ella'],
  ['they', 'n', 'ellos, ellas'],
  ['which', 'n', 'quien, quienes, el cual, la cual'],
  ['which', '', 'que'],
];
const DETERMINERS = `
  -: el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, varios, varias
  his: su, sus
  no: ningún, ninguna
  two: dos, ambos, ambas
`;
const NUMBERS = 'tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien mil';
const TIME =
  'lunes martes miércoles jueves viernes sábado domingo día días semana semanas mes meses año años mañana noche tarde ayer hoy ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hora horas';

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
    for (const infinitive of infinitives) yield* regularVerb(gloss, infinitive);
  }
  for (const [gloss, words, role] of PREPOSITIONS) {
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'ADP', ...(role ? { role } : {}) }];
  }
  for (const [gloss, words] of rows(SUBORDINATORS)) for (const word of words) yield [word, { gloss, upos: 'SCONJ' }];
  for (const [gloss, cases, words] of PRONOUNS)
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'PRON', ...(cases ? { cases } : {}) }];
  for (const [gloss, words] of rows(DETERMINERS)) {
    for (const word of words) yield [word, { gloss: gloss === '-' ? '' : gloss, upos: 'DET' }];
  }
  for (const word of NUMBERS.split(' ')) yield [word, { gloss: '', upos: 'NUM' }];
  for (const word of TIME.split(' ')) yield [word, { gloss: '', upos: 'NOUN', role: 'time' }];
  yield* smallWords();
}

/** "reunión" → "reuniones", "cumbre" → "cumbres", "país" → "países". */
function numbers(word: string): string[] {
  if (word.includes(' '))
    return [
      word,
      word
        .split(' ')
        .map((part) => numbers(part).at(-1) ?? part)
        .join(' '),
    ];
  if (/ión$/.test(word)) return [word, `${word.slice(0, -2)}ones`];
  if (/[aeiouéó]$/.test(word)) return [word, `${word}s`];
  if (/z$/.test(word)) return [word, `${word.slice(0, -1)}ces`];
  return [word, `${word}es`];
}

function regularVerb(gloss: string, infinitive: string): Form[] {
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith('ar')
    ? verb(gloss, infinitive, `${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}ado`, infinitive)
    : verb(gloss, infinitive, `${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ido`, infinitive);
}

function otherVerb([
  gloss = '',
  infinitive = '',
  singular = '',
  plural = '',
  past = '',
  pastPlural = '',
  participle = '',
  future = '',
]: string[]): Form[] {
  return gloss === '' ? [] : verb(gloss, infinitive, singular, plural, past, pastPlural, participle, future);
}

function verb(
  gloss: string,
  infinitive: string,
  singular: string,
  plural: string,
  past: string,
  pastPlural: string,
  participle: string,
  future: string,
): Form[] {
  const base = { gloss, upos: 'VERB' as const };
  const finite = (tense: Analysis['tense']): Analysis => ({ ...base, form: 'finite', ...(tense ? { tense } : {}) });
  const root = infinitive.replace(/se$/, '');
  const stem = root.slice(0, -2);
  const first = root.endsWith('ar');
  const participleStem = participle.slice(0, -1);
  return [
    [root, { ...base, form: 'infinitive' }],
    [`${root}se`, { ...base, form: 'infinitive' }],
    [singular, finite('present')],
    [plural, finite('present')],
    [past, finite('past')],
    [pastPlural, finite('past')],
    [`${stem}${first ? 'aba' : 'ía'}`, finite('past')],
    [`${stem}${first ? 'aban' : 'ían'}`, finite('past')],
    [`${future}á`, finite('future')],
    [`${future}án`, finite('future')],
    [`${future}ía`, finite('conditional')],
    [`${future}ían`, finite('conditional')],
    // "si Rusia atacara", "que se reunieran"
    [pastPlural.replace(/ron$/, 'ra'), finite('past')],
    [pastPlural.replace(/ron$/, 'ran'), finite('past')],
    [`${stem}${first ? 'ando' : 'iendo'}`, { ...base, form: 'gerund' }],
    ...['o', 'a', 'os', 'as'].map((ending): Form => [participleStem + ending, { ...base, form: 'passive' }]),
  ];
}

function* smallWords(): Iterable<Form> {
  for (const word of ['y', 'e', 'así como']) yield [word, { gloss: 'and', upos: 'CCONJ' }];
  yield ['o', { gloss: 'or', upos: 'CCONJ' }];
  for (const word of ['pero', 'sino']) yield [word, { gloss: 'but', upos: 'CCONJ' }];
  for (const word of ['no', 'nunca', 'tampoco']) yield [word, { gloss: 'not', upos: 'PART' }];
  yield ['se', { gloss: 'self', upos: 'PART' }];
  const auxiliary = (kind: 'perfect' | 'copula', tense: Tense, words: string): Form[] =>
    words
      .split(' ')
      .map(
        (word): Form => [
          word,
          { gloss: kind === 'perfect' ? 'have' : 'be', upos: 'AUX', auxiliary: kind, tense, form: 'finite' },
        ],
      );
  yield* auxiliary('perfect', 'present', 'ha han haya hayan');
  yield* auxiliary('perfect', 'past', 'había habían hubiera hubieran');
  yield* auxiliary('perfect', 'future', 'habrá habrán');
  yield* auxiliary('perfect', 'conditional', 'habría habrían');
  yield* auxiliary('copula', 'present', 'es son está están sea');
  yield* auxiliary('copula', 'past', 'era eran fue fueron estaba estaban');
  yield* auxiliary('copula', 'future', 'será serán');
  yield* auxiliary('copula', 'conditional', 'sería serían');
  for (const word of ['sido', 'ser'])
    yield [word, { gloss: 'be', upos: 'AUX', auxiliary: 'passive', form: word === 'ser' ? 'infinitive' : 'perfect' }];
  for (const word of ['va a', 'van a'])
    yield [word, { gloss: 'will', upos: 'AUX', auxiliary: 'future', tense: 'future', form: 'finite' }];
  const modal = (gloss: string, words: string): Form[] =>
    words
      .split(' ')
      .map((word): Form => [word, { gloss, upos: 'AUX', auxiliary: 'modal', tense: 'present', form: 'finite' }]);
  yield* modal('should', 'debe deben debería deberían debía');
  yield* modal('may', 'puede pueden podría podrían podía');
  for (const [tense, words] of [
    ['past', 'tuvo lugar|tuvieron lugar|ha tenido lugar'],
    ['present', 'tiene lugar|tienen lugar'],
    ['future', 'tendrá lugar|tendrán lugar'],
  ] as const) {
    for (const word of words.split('|')) yield [word, { gloss: 'occur', upos: 'VERB', form: 'finite', tense }];
  }
}

/** Bodies that every state has, with their English names, as they stand before "de" and a state, or its adjective. */
export const bodies: ReadonlyMap<string, string> = new Map([
  ['ministerio de exteriores', 'Foreign Ministry'],
  ['ministerio de asuntos exteriores', 'Foreign Ministry'],
  ['ministerio de relaciones exteriores', 'Foreign Ministry'],
  ['cancillería', 'Foreign Ministry'],
  ['ministerio de defensa', 'Defense Ministry'],
  ['embajada', 'Embassy'],
]);

export const lexicon: Lexicon = makeLexicon(forms());
