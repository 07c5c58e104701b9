/**
 * Ukrainian words that rules read, with the word of the shared tables that each stands for. A new trigger is a word in a
 * list here; what it triggers stands in the shared table of frames (ingest/language/en/frames.ts).
 */
import { type Analysis, type Lexicon, makeLexicon, rows } from '../../reader/inflected/analysis.ts';
import { CASES, formsOfWord } from '../../reader/inflected/declension.ts';
import { ukrainianDeclension } from './declension.ts';

type Form = readonly [form: string, analysis: Analysis];

/** Offices and forms of address: a name after one is a person's. */
const TITLES = `
  president: президент, президентка, віцепрезидент
  premier: прем'єр-міністр, прем'єр, прем'єрка
  minister: міністр, міністерка, віцепрем'єр
  leader: лідер, лідерка, очільник, очільниця
  head: глава, голова, керівник
  chancellor: канцлер, канцлерка
  secretary: секретар, держсекретар
  secretary-general: генсек
  spokesman: речник, речниця, прессекретар, пресекретар
  representative: представник, представниця
  ambassador: посол
  envoy: посланник, спецпредставник, спецпосланник
  king: король
  prince: принц
  director: директор, директорка
  governor: губернатор
  mayor: мер
  deputy: депутат, депутатка, заступник, заступниця
  senator: сенатор
  general: генерал
  commander: командувач, головнокомандувач
  counterpart: колега
  diplomat: дипломат
  politician: політик
  adviser: радник, радниця
  mr: пан, пані
`;
const NOUNS = `
  meeting: зустріч, засідання
  talk: розмова, діалог
  consultation: консультація
  summit: саміт
  visit: візит
  trip: поїздка
  agreement: угода, домовленість
  treaty: договір
  memorandum: меморандум
  declaration: декларація
  statement: заява
  sanction: санкція
  aid: допомога
  support: підтримка
  alliance: альянс, союз
  ally: союзник, союзниця
  member: член, учасник
  partner: партнер
  government: уряд
  army: армія
  parliament: парламент
  delegation: делегація
  ministry: міністерство, відомство
  embassy: посольство
  country: країна
  side: сторона
  people: народ
  proposal: пропозиція
  decision: рішення
  plan: план
  demand: вимога
  invitation: запрошення
  preparation: підготовка
  threat: загроза
  attack: атака, напад
  war: війна
  border: кордон
  capital: столиця
  city: місто
  cooperation: співпраця, співробітництво
  weapon: зброя
  missile: ракета
  company: компанія
  defense: оборона
  phone: телефон
  protest: протест
`;
/** Nouns that have only a plural: nominative, genitive, dative, instrumental, locative. */
const PLURALS: readonly [gloss: string, forms: string][] = [
  ['talk', 'переговори переговорів переговорам переговорами переговорах'],
  ['authority', 'влада влади владі владою владі'],
  ['troop', 'війська військ військам військами військах'],
  ['exercise', 'навчання навчань навчанням навчаннями навчаннях'],
  ['sanction', 'санкції санкцій санкціям санкціями санкціях'],
  ['affairs', 'справи справ справам справами справах'],
  ['relation', 'відносини відносин відносинам відносинами відносинах'],
  ['diplomat', 'дипломати дипломатів дипломатам дипломатами дипломатах'],
];
const ADJECTIVES = `
  foreign: закордонний, іноземний, зовнішній
  joint: спільний
  new: новий
  former: колишній
  first: перший
  upcoming: майбутній
  planned: запланований
  possible: можливий
  military: військовий
  economic: економічний
  nuclear: ядерний
  -: останній, головний, важливий, державний, мирний, міжнародний, двосторонній, політичний, великий, високий, генеральний, телефонний, дипломатичний, стратегічний, європейський
`;
/** gloss, `p` or `i`, infinitive, third persons singular and plural, passive in -но ("підписано") without its -о. */
const VERBS = `
  meet p зустрітися зустрінеться зустрінуться
  meet i зустрічатися зустрічається зустрічаються
  hold p провести проведе проведуть проведен
  hold i проводити проводить проводять
  discuss p обговорити обговорить обговорять обговорен
  discuss i обговорювати обговорює обговорюють
  receive p прийняти прийме приймуть прийнят
  receive i приймати приймає приймають
  visit p відвідати відвідає відвідають
  visit i відвідувати відвідує відвідують
  arrive p прибути прибуде прибудуть
  arrive p прилетіти прилетить прилетять
  arrive p приїхати приїде приїдуть
  travel p вирушити вирушить вирушать
  travel p поїхати поїде поїдуть
  phone p зателефонувати зателефонує зателефонують
  phone p поговорити поговорить поговорять
  talk p поспілкуватися поспілкується поспілкуються
  sign p підписати підпише підпишуть підписан
  sign i підписувати підписує підписують
  conclude p укласти укладе укладуть укладен
  ratify p ратифікувати ратифікує ратифікують ратифікован
  agree p домовитися домовиться домовляться
  support p підтримати підтримає підтримають підтриман
  support i підтримувати підтримує підтримують
  recognize p визнати визнає визнають визнан
  welcome i вітати вітає вітають
  condemn p засудити засудить засудять засуджен
  condemn i засуджувати засуджує засуджують
  accuse p звинуватити звинуватить звинуватять звинувачен
  accuse i звинувачувати звинувачує звинувачують
  criticize i критикувати критикує критикують
  demand i вимагати вимагає вимагають
  urge p закликати закличе закличуть
  urge i закликати закликає закликають
  ask p попросити попросить попросять
  invite p запросити запросить запросять запрошен
  propose p запропонувати запропонує запропонують запропонован
  reject p відкинути відкине відкинуть відкинут
  reject p відхилити відхилить відхилять відхилен
  refuse p відмовитися відмовиться відмовляться
  threaten i погрожувати погрожує погрожують
  warn p попередити попередить попередять
  impose p запровадити запровадить запровадять запроваджен
  impose p ввести введе введуть введен
  lift p зняти зніме знімуть знят
  cancel p скасувати скасує скасують скасован
  expel p вислати вишле вишлють вислан
  suspend p призупинити призупинить призупинять призупинен
  send p надіслати надішле надішлють надіслан
  send p відправити відправить відправлять відправлен
  withdraw p вивести виведе виведуть виведен
  attack p напасти нападе нападуть
  attack i нападати нападає нападають
  attack p атакувати атакує атакують атакован
  bomb p обстріляти обстріляє обстріляють обстрілян
  arrest p заарештувати заарештує заарештують заарештован
  detain p затримати затримає затримають затриман
  provide p надати надасть нададуть надан
  give p передати передасть передадуть передан
  allocate p виділити виділить виділять виділен
  postpone p відкласти відкладе відкладуть відкладен
  plan i планувати планує планують
  intend i збиратися збирається збираються
  deny p спростувати спростує спростують
  deny i заперечувати заперечує заперечують
  declare p заявити заявить заявлять
  declare i заявляти заявляє заявляють
  say p сказати скаже скажуть
  say i казати каже кажуть
  report p повідомити повідомить повідомлять
  report i повідомляти повідомляє повідомляють
  note p зазначити зазначить зазначать
  stress p наголосити наголосить наголосять
  stress p підкреслити підкреслить підкреслять
  tell p розповісти розповість розповідять
  announce p оголосити оголосить оголосять
  add p додати додасть додадуть
  confirm p підтвердити підтвердить підтвердять
  believe i вважати вважає вважають
  hope i сподіватися сподівається сподіваються
  want i хотіти хоче хочуть
  begin p почати почне почнуть
  occur p відбутися відбудеться відбудуться
  occur i відбуватися відбувається відбуваються
  join p вступити вступить вступлять
  join p приєднатися приєднається приєднаються
  leave p покинути покине покинуть
  leave p вийти вийде вийдуть
  expel p виключити виключить виключать виключен
  sever p розірвати розірве розірвуть розірван
  end p припинити припинить припинять припинен
  become p стати стане стануть
  appoint p призначити призначить призначать призначен
  elect p обрати обере оберуть обран
  lead p очолити очолить очолять
  attend i брати бере беруть
  express p висловити висловить висловлять
  thank p подякувати подякує подякують
`;
const PREPOSITIONS: readonly [gloss: string, governs: string, words: string, role?: 'place'][] = [
  ['with', 'ig', 'з, із, зі, разом з, спільно з'],
  ['in', 'l', 'в, у', 'place'],
  ['to', 'a', 'в, у', 'place'],
  ['to', 'g', 'до', 'place'],
  ['at', 'l', 'на'],
  ['to', 'a', 'на'],
  ['from', 'g', 'від, з боку'],
  ['for', 'g', 'для'],
  ['on', 'dal', 'по'],
  ['about', 'al', 'про, щодо'],
  ['against', 'g', 'проти'],
  ['between', 'ig', 'між'],
  ['for', 'ai', 'за'],
  ['after', 'g', 'після'],
  ['ahead of', 'i', 'перед'],
  ['ahead of', 'g', 'напередодні'],
  ['without', 'g', 'без'],
  ['during', 'g', 'під час, у рамках, в рамках'],
  ['according to', 'g', 'за словами, за даними'],
  ['instead of', 'g', 'замість'],
];
const SUBORDINATORS = `
  that: що, про те що
  to: щоб, аби
  if: якщо, якби
  when: коли
  while: поки
  because: бо, оскільки, тому що
  although: хоча
  after: після того як
  before: до того як, перш ніж
  as: як
  whether: чи
`;
const PRONOUNS: readonly [gloss: string, cases: string, words: string][] = [
  ['he', 'n', 'він'],
  ['him', 'gadil', 'нього, йому, ним, ньому'],
  ['she', 'n', 'вона'],
  ['her', 'gdail', 'неї, їй, нею, ній'],
  ['they', 'n', 'вони'],
  ['them', 'gdail', 'них, їм, ними'],
  ['we', 'n', 'ми'],
  ['which', 'n', 'який, яка, яке, які, котрий, котра'],
  ['which', 'ga', 'якого, яких'],
  ['which', 'dil', 'якому, яким, якій, якою, якими'],
  ['which', 'a', 'яку'],
  ['which', 'g', 'якої'],
];
const DETERMINERS = `
  his: його, свій, свою, свого, своєму, своїм, своєї, свої, своїх
  her: її
  their: їхній, їхня, їхні, їх
  this: цей, ця, це, ці, цього, цієї, цьому, цим, цю, цих
  both: обидва, обидві
  no: жодний, жодних, жодного, немає
  two: два, дві, двох
`;
const TIME =
  "понеділок понеділка вівторок вівторка середу середи середа четвер четверга п'ятницю п'ятниці п'ятниця суботу суботи неділю неділі " +
  'день дня днів тиждень тижня тижні місяць місяця рік року років вранці ввечері вночі сьогодні вчора учора завтра годину години ' +
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні';

function* forms(): Iterable<Form> {
  for (const [gloss, words] of rows(TITLES))
    for (const word of words) yield* nounForms(word, { gloss, upos: 'NOUN', role: 'title' }, true);
  for (const [gloss, words] of rows(NOUNS))
    for (const word of words) yield* nounForms(word, { gloss, upos: 'NOUN' }, false);
  for (const [gloss, written] of PLURALS) {
    const [n = '', g = '', d = '', i = '', l = ''] = written.split(' ');
    yield* [
      [n, 'na'],
      [g, 'g'],
      [d, 'd'],
      [i, 'i'],
      [l, 'l'],
    ].map(([form, cases]): Form => [form ?? '', { gloss, upos: 'NOUN', cases: cases ?? '' }]);
  }
  yield* phoneCalls();
  for (const [gloss, words] of rows(ADJECTIVES)) {
    for (const word of words)
      for (const form of adjective(word)) yield [form, { gloss: gloss === '-' ? '' : gloss, upos: 'ADJ' }];
  }
  for (const line of VERBS.split('\n')) yield* verb(line.trim().split(/\s+/));
  for (const [gloss, governs, words, role] of PREPOSITIONS) {
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'ADP', governs, ...(role ? { role } : {}) }];
  }
  for (const [gloss, words] of rows(SUBORDINATORS)) for (const word of words) yield [word, { gloss, upos: 'SCONJ' }];
  for (const [gloss, cases, words] of PRONOUNS)
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'PRON', cases }];
  for (const [gloss, words] of rows(DETERMINERS)) for (const word of words) yield [word, { gloss, upos: 'DET' }];
  for (const word of TIME.split(' ')) yield [word, { gloss: '', upos: 'NOUN', role: 'time' }];
  yield* smallWords();
}

const adjective = (word: string): readonly string[] =>
  word.endsWith('ій')
    ? ['ій', 'ього', 'ьому', 'ім', 'я', 'ьої', 'ю', 'ьою', 'є', 'і', 'іх', 'іми'].map(
        (ending) => word.slice(0, -2) + ending,
      )
    : ukrainianDeclension.demonymForms(word);

export function nounForms(word: string, analysis: Omit<Analysis, 'cases'>, alive: boolean): Form[] {
  const cases = new Map<string, string>();
  const add = (form: string, letters: string): void => {
    cases.set(form, [...new Set((cases.get(form) ?? '') + letters)].join(''));
  };
  const feminine = /(?:ч|сть)$/.test(word) && !alive;
  const endings = feminine
    ? { cut: 0, endings: 'і і - ю і' }
    : ukrainianDeclension.nounOf(word, 'noun', alive ? 'm' : undefined);
  const single = formsOfWord(word, endings, alive);
  for (const letter of CASES) for (const form of single.get(letter) ?? []) add(form, letter);
  const stem = /[аяйьо]$/.test(word) ? word.slice(0, -1) : word;
  const [n, g] = /ія$/.test(word)
    ? ['ї', 'й']
    : /а$/.test(word)
      ? ['и', '']
      : /я$/.test(word)
        ? ['і', 'ь']
        : /[йь]$/.test(word)
          ? ['ї', 'їв']
          : /о$/.test(word)
            ? ['а', '']
            : ['и', 'ів'];
  const vowel = /[яйь]$/.test(word) ? 'я' : 'а';
  for (const [ending, letters] of [
    [n, alive ? 'n' : 'na'],
    [g, alive ? 'ga' : 'g'],
    [`${vowel}м`, 'd'],
    [`${vowel}ми`, 'i'],
    [`${vowel}х`, 'l'],
  ] as const)
    add(stem + ending, letters);
  return [...cases].map(([form, letters]) => [form.toLowerCase(), { ...analysis, cases: letters }]);
}

/** "телефонна розмова", "телефонної розмови": by phone. */
function phoneCalls(): Form[] {
  return nounForms('розмова', { gloss: 'call', upos: 'NOUN' }, false).flatMap(([form, analysis]) =>
    ['телефонна', 'телефонної', 'телефонній', 'телефонну', 'телефонною', 'телефонні', 'телефонних'].map(
      (word): Form => [`${word} ${form}`, analysis],
    ),
  );
}

const IRREGULAR_PAST: Readonly<Record<string, [masculine: string, other: string]>> = {
  провести: ['провів', 'провел'],
  ввести: ['ввів', 'ввел'],
  вивести: ['вивів', 'вивел'],
  укласти: ['уклав', 'уклал'],
  відкласти: ['відклав', 'відклал'],
  розповісти: ['розповів', 'розповіл'],
};

function verb([gloss = '', aspect = '', infinitive = '', singular = '', plural = '', passive = '']: string[]): Form[] {
  if (gloss === '') return [];
  const base = { gloss, upos: 'VERB' as const };
  const reflexive = infinitive.endsWith('ся');
  const root = infinitive.replace(/ся$/, '');
  const end = reflexive ? 'ся' : '';
  const [masculine, other] = IRREGULAR_PAST[root] ?? [root.replace(/ти$/, 'в'), root.replace(/ти$/, 'л')];
  const present: Analysis = { ...base, form: 'finite', tense: aspect === 'p' ? 'future' : 'present' };
  const past: Analysis = { ...base, form: 'finite', tense: 'past' };
  return [
    [infinitive, { ...base, form: 'infinitive' }],
    ...(reflexive ? ([[`${root}сь`, { ...base, form: 'infinitive' }]] as Form[]) : []),
    [singular, present],
    [plural, present],
    // The future of what lasts is one word: "зустрічатиметься".
    ...(aspect === 'i'
      ? [`${root}ме${reflexive ? 'ться' : ''}`, `${root}муть${end}`].map(
          (form): Form => [form, { ...base, form: 'finite', tense: 'future' }],
        )
      : []),
    [masculine + end, past],
    ...['а', 'о', 'и'].map((ending): Form => [other + ending + end, past]),
    ...(reflexive ? ['а', 'о', 'и'].map((ending): Form => [`${other}${ending}сь`, past]) : []),
    [`${masculine}ши${reflexive ? 'сь' : ''}`, { ...base, form: 'gerund' }],
    ...(passive === ''
      ? []
      : [
          ...[`${passive}о`].map((form): Form => [form, { ...base, form: 'passive', tense: 'past' }]),
          ...['ий', 'а', 'е', 'і', 'ого', 'ому', 'им', 'ої', 'ій', 'у', 'ою', 'их', 'ими'].map(
            (ending): Form => [passive + ending, { ...base, form: 'passive' }],
          ),
        ]),
  ];
}

function* smallWords(): Iterable<Form> {
  for (const word of ['і', 'й', 'та', 'а також']) yield [word, { gloss: 'and', upos: 'CCONJ' }];
  yield ['або', { gloss: 'or', upos: 'CCONJ' }];
  for (const word of ['але', 'а', 'проте', 'однак']) yield [word, { gloss: 'but', upos: 'CCONJ' }];
  for (const word of ['не', 'ні', 'ніколи не']) yield [word, { gloss: 'not', upos: 'PART' }];
  const be = (tense: 'past' | 'present' | 'future', words: string): Form[] =>
    words
      .split(' ')
      .map(
        (word): Form => [
          word,
          { gloss: 'be', upos: 'AUX', auxiliary: tense === 'future' ? 'future' : 'copula', tense, form: 'finite' },
        ],
      );
  yield* be('past', 'був була було були');
  yield* be('future', 'буде будуть');
  yield* be('present', 'є залишається');
  const modal = (gloss: string, words: string): Form[] =>
    words
      .split(' ')
      .map((word): Form => [word, { gloss, upos: 'AUX', auxiliary: 'modal', tense: 'present', form: 'finite' }]);
  yield* modal('may', 'може можуть міг могла могли');
  yield* modal('should', 'повинен повинна повинні має мають слід потрібно');
  yield ['готовий', { gloss: 'ready', upos: 'VERB', form: 'finite', tense: 'present' }];
  yield ['готова', { gloss: 'ready', upos: 'VERB', form: 'finite', tense: 'present' }];
}

/** Bodies that every state has, with their English names. */
export const bodies: ReadonlyMap<string, string> = new Map([
  ...(
    [
      'мзс',
      'міністерство закордонних справ',
      'міністерства закордонних справ',
      'міністерстві закордонних справ',
    ] as const
  ).map((form): [string, string] => [form, 'Foreign Ministry']),
  ...(['міноборони', 'міністерство оборони', 'міністерства оборони', 'міністерстві оборони'] as const).map(
    (form): [string, string] => [form, 'Defense Ministry'],
  ),
  ...(['посольство', 'посольства', 'посольстві'] as const).map((form): [string, string] => [form, 'Embassy']),
]);

export const lexicon: Lexicon = makeLexicon(forms());
