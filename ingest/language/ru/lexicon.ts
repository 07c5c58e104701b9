/**
 * Russian words that rules read, with the word of the shared tables that each stands for. A new trigger is a word in a
 * list here; what it triggers stands in the shared table of frames (ingest/language/en/frames.ts). Lists are written
 * with "е" for "ё".
 */
import type { Analysis, Lexicon } from '../../reader/inflected/analysis.ts';
import { makeLexicon, rows } from '../../reader/inflected/analysis.ts';
import { adjectiveForms, nounForms, pluralNounForms, verbForms, verbRows } from './forms.ts';

type Form = readonly [form: string, analysis: Analysis];

/** Offices and forms of address: a name after one is a person's. */
const TITLES = `
  president: президент
  premier: премьер-министр, премьер
  minister: министр
  leader: лидер, предводитель
  head: глава
  chancellor: канцлер
  secretary: секретарь, госсекретарь
  secretary-general: генсек
  chairman: председатель, спикер
  spokesman: пресс-секретарь
  representative: представитель
  ambassador: посол
  envoy: спецпредставитель, спецпосланник, посланник, эмиссар
  king: король, монарх
  queen: королева
  sultan: султан
  emir: эмир
  prince: принц
  director: директор, гендиректор
  governor: губернатор
  mayor: мэр
  deputy: депутат, заместитель, замминистра, замглавы, вице-премьер, вице-президент
  senator: сенатор
  general: генерал, генерал-майор, генерал-лейтенант
  commander: командующий, командир, главнокомандующий
  colonel: полковник
  judge: судья
  prosecutor: прокурор, генпрокурор
  diplomat: дипломат
  politician: политик
  adviser: советник, помощник
  counterpart: коллега
  mr: господин
  negotiator: переговорщик
`;
const NOUNS = `
  meeting: встреча, заседание
  talk: диалог
  conversation: беседа, разговор
  consultation: консультация
  summit: саммит
  visit: визит
  trip: поездка
  call: звонок
  agreement: соглашение, договоренность, сделка
  treaty: договор
  contract: контракт
  protocol: протокол
  memorandum: меморандум
  declaration: декларация
  statement: заявление
  sanction: санкция
  embargo: эмбарго
  restriction: ограничение
  exercise: учение
  aid: помощь
  support: поддержка
  loan: кредит
  alliance: альянс, союз
  ally: союзник, союзница
  member: член, участник, участница
  partner: партнер
  government: правительство, кабмин
  army: армия
  parliament: парламент
  delegation: делегация
  ministry: министерство, ведомство, МИД, минобороны, МВД, минфин, минэнерго
  embassy: посольство
  country: страна
  side: сторона
  people: народ
  troop: войско
  force: сила
  soldier: военнослужащий, солдат
  proposal: предложение
  offer: оферта
  decision: решение
  plan: план
  request: просьба, запрос
  demand: требование
  invitation: приглашение
  threat: угроза
  attack: атака, нападение
  strike: удар
  war: война
  conflict: конфликт
  border: граница
  capital: столица
  city: город
  region: регион, область
  relation: отношение
  tie: связь
  cooperation: сотрудничество
  issue: вопрос
  diplomat: сотрудник
  weapon: оружие
  missile: ракета
  company: компания
  affairs: дело
  defense: оборона
  finance: финанс
  security: безопасность
  state: государство
  preparation: подготовка
  possibility: возможность
  readiness: готовность
  intention: намерение
  hope: надежда
  phone: телефон
  protest: протест, митинг
  citizen: гражданин
  world: мир
  result: результат
  course: ход
`;
const PLURAL_NOUNS = `
  talk: переговоры
  authority: власти
  sanction: санкции
  troop: войска
  exercise: учения
  military: военные
  media: СМИ
  arm: вооружения
  affairs: дела
  relation: отношения
`;
/** Bodies that every state has, with their English names. */
const BODIES: readonly [english: string, head: string, rest: string][] = [
  ['Foreign Ministry', 'МИД', ''],
  ['Foreign Ministry', 'министерство', ' иностранных дел'],
  ['Defense Ministry', 'Минобороны', ''],
  ['Defense Ministry', 'министерство', ' обороны'],
  ['Interior Ministry', 'МВД', ''],
  ['Interior Ministry', 'министерство', ' внутренних дел'],
  ['Finance Ministry', 'Минфин', ''],
  ['Finance Ministry', 'министерство', ' финансов'],
  ['Energy Ministry', 'Минэнерго', ''],
  ['Embassy', 'посольство', ''],
  ['Parliament', 'парламент', ''],
];

/** The name of an organization follows in quotation marks. */
const HEADS = `
  agency: агентство, телеканал, газета, журнал, издание
  party: партия
  company: компания, корпорация, концерн, банк, фонд
  movement: движение, группировка, организация, объединение
`;
const ADJECTIVES = `
  foreign: иностранный, зарубежный, внешний
  interior: внутренний
  joint: совместный
  new: новый
  former: бывший
  first: первый
  upcoming: предстоящий, будущий
  planned: запланированный, намеченный
  possible: возможный, вероятный
  military: военный
  economic: экономический
  nuclear: ядерный
  trade: торговый
  official: официальный
  -: последний, главный, важный, государственный, мирный, международный, двусторонний, политический, крупный, высокий, очередной, личный, рабочий, общий, европейский, западный, генеральный, верховный, специальный, дополнительный, данный, другой, некоторый, телефонный, дипломатический, оборонный, ответный, взаимный, стратегический, региональный, краткий, минский, московский, киевский
`;
const VERBS = `
  meet p встретиться встретится встретятся
  meet i встречаться встречается встречаются
  meet p встретить встретит встретят
  hold p провести проведет проведут проведен
  hold i проводить проводит проводят
  discuss p обсудить обсудит обсудят обсужден
  discuss i обсуждать обсуждает обсуждают
  receive p принять примет примут принят
  receive i принимать принимает принимают
  visit p посетить посетит посетят
  visit i посещать посещает посещают
  arrive p прибыть прибудет прибудут
  arrive i прибывать прибывает прибывают
  arrive p прилететь прилетит прилетят
  arrive p приехать приедет приедут
  travel p отправиться отправится отправятся
  travel p вылететь вылетит вылетят
  travel p поехать поедет поедут
  phone p созвониться созвонится созвонятся
  phone p позвонить позвонит позвонят
  talk p поговорить поговорит поговорят
  talk i беседовать беседует беседуют
  talk p побеседовать побеседует побеседуют
  sign p подписать подпишет подпишут подписан
  sign i подписывать подписывает подписывают
  conclude p заключить заключит заключат заключен
  ratify p ратифицировать ратифицирует ратифицируют ратифицирован
  agree p договориться договорится договорятся
  support p поддержать поддержит поддержат поддержан
  support i поддерживать поддерживает поддерживают
  recognize p признать признает признают признан
  welcome i приветствовать приветствует приветствуют
  praise p похвалить похвалит похвалят
  condemn p осудить осудит осудят осужден
  condemn i осуждать осуждает осуждают
  accuse p обвинить обвинит обвинят обвинен
  accuse i обвинять обвиняет обвиняют
  criticize p раскритиковать раскритикует раскритикуют
  criticize i критиковать критикует критикуют
  demand p потребовать потребует потребуют
  demand i требовать требует требуют
  urge p призвать призовет призовут
  urge i призывать призывает призывают
  ask p попросить попросит попросят
  ask i просить просит просят
  invite p пригласить пригласит пригласят приглашен
  propose p предложить предложит предложат
  reject p отвергнуть отвергнет отвергнут отвергнут
  reject p отклонить отклонит отклонят отклонен
  refuse p отказаться откажется откажутся
  refuse i отказываться отказывается отказываются
  threaten p пригрозить пригрозит пригрозят
  threaten i угрожать угрожает угрожают
  warn p предупредить предупредит предупредят
  impose p ввести введет введут введен
  impose i вводить вводит вводят
  lift p снять снимет снимут снят
  expel p выслать вышлет вышлют выслан
  suspend p приостановить приостановит приостановят приостановлен
  send p направить направит направят направлен
  send p отправить отправит отправят отправлен
  withdraw p вывести выведет выведут выведен
  withdraw i выводить выводит выводят
  attack p напасть нападет нападут
  attack i нападать нападает нападают
  attack i атаковать атакует атакуют атакован
  bomb p обстрелять обстреляет обстреляют обстрелян
  arrest p арестовать арестует арестуют арестован
  detain p задержать задержит задержат задержан
  provide p предоставить предоставит предоставят предоставлен
  give p передать передаст передадут передан
  supply i поставлять поставляет поставляют
  allocate p выделить выделит выделят выделен
  cancel p отменить отменит отменят отменен
  postpone p отложить отложит отложат отложен
  postpone p перенести перенесет перенесут перенесен
  rule_out p исключить исключит исключат
  rule_out i исключать исключает исключают
  prepare i готовить готовит готовят
  prepare p подготовить подготовит подготовят подготовлен
  plan i планировать планирует планируют
  plan p запланировать запланирует запланируют запланирован
  intend i собираться собирается собираются
  deny p опровергнуть опровергнет опровергнут
  deny i опровергать опровергает опровергают
  deny i отрицать отрицает отрицают
  declare p заявить заявит заявят
  declare i заявлять заявляет заявляют
  say p сказать скажет скажут
  say i говорить говорит говорят
  report p сообщить сообщит сообщат
  report i сообщать сообщает сообщают
  report i передавать передает передают
  note p отметить отметит отметят
  stress p подчеркнуть подчеркнет подчеркнут
  tell p рассказать расскажет расскажут
  announce p объявить объявит объявят
  add p добавить добавит добавят
  explain p пояснить пояснит пояснят
  confirm p подтвердить подтвердит подтвердят
  confirm i подтверждать подтверждает подтверждают
  believe i считать считает считают
  hope i надеяться надеется надеются
  want i хотеть хочет хотят
  begin p начать начнет начнут
  begin p начаться начнется начнутся
  occur p состояться состоится состоятся
  occur p пройти пройдет пройдут
  occur i проходить проходит проходят
  join p вступить вступит вступят
  join p войти войдет войдут
  leave p выйти выйдет выйдут
  leave p покинуть покинет покинут
  become p стать станет станут
  appoint p назначить назначит назначат назначен
  elect p избрать изберет изберут избран
  lead p возглавить возглавит возглавят
  die p погибнуть погибнет погибнут
  continue p продолжить продолжит продолжат
  attend i участвовать участвует участвуют
  show p показать покажет покажут
  know i знать знает знают
  consider p рассмотреть рассмотрит рассмотрят рассмотрен
  call i называть называет называют
  call p назвать назовет назовут назван
  have i иметь имеет имеют
  express p выразить выразит выразят
  exchange p обменяться обменяется обменяются
  thank p поблагодарить поблагодарит поблагодарят
  congratulate p поздравить поздравит поздравят
  congratulate i поздравлять поздравляет поздравляют
  thank i благодарить благодарит благодарят
  strike p ударить ударит ударят
  bomb i обстреливать обстреливает обстреливают
  bomb i бомбить бомбит бомбят
  kill p убить убьет убьют убит
  shoot_down p сбить собьет собьют сбит
  seize p захватить захватит захватят захвачен
  annex p аннексировать аннексирует аннексируют аннексирован
  ban p запретить запретит запретят запрещен
  expel i высылать высылает высылают
  expel p исключить исключит исключат исключен
  terminate p расторгнуть расторгнет расторгнут расторгнут
  deport p депортировать депортирует депортируют депортирован
  recall p отозвать отзовет отзовут отозван
  extradite p экстрадировать экстрадирует экстрадируют экстрадирован
  sentence p приговорить приговорит приговорят приговорен
  pardon p помиловать помилует помилуют помилован
  release p освободить освободит освободят освобожден
  deploy p развернуть развернет развернут развернут
  deploy p разместить разместит разместят размещен
  mobilize p мобилизовать мобилизует мобилизуют мобилизован
  resume p возобновить возобновит возобновят возобновлен
  restore p восстановить восстановит восстановят восстановлен
  sever p разорвать разорвет разорвут разорван
  approve p одобрить одобрит одобрят одобрен
  help p помочь поможет помогут
  help i помогать помогает помогают
  promise p пообещать пообещает пообещают
  promise i обещать обещает обещают
  finance i финансировать финансирует финансируют
  cooperate i сотрудничать сотрудничает сотрудничают
  protest i протестовать протестует протестуют
  apologize p извиниться извинится извинятся
  agree p согласиться согласится согласятся
  hold i вести ведет ведут
  meet p увидеться увидится увидятся
  talk p пообщаться пообщается пообщаются
  negotiate i договариваться договаривается договариваются
  welcome p поприветствовать поприветствует поприветствуют
  condemn i порицать порицает порицают
  invite i приглашать приглашает приглашают
  send i направлять направляет направляют
  send i отправлять отправляет отправляют
  allocate i выделять выделяет выделяют
  suspend i приостанавливать приостанавливает приостанавливают
`;
/** gloss, cases that it governs, role, words. */
const PREPOSITIONS: readonly [gloss: string, governs: string, words: string, role?: 'place'][] = [
  ['with', 'ig', 'с, со, вместе с, совместно с'],
  ['in', 'l', 'в, во', 'place'],
  ['to', 'a', 'в, во', 'place'],
  ['at', 'l', 'на'],
  ['to', 'a', 'на'],
  ['from', 'g', 'из, из-за, от, со стороны'],
  ['to', 'd', 'к, ко'],
  ['for', 'g', 'для, ради'],
  ['on', 'dal', 'по'],
  ['about', 'l', 'о, об, обо'],
  ['against', 'g', 'против, в отношении'],
  ['between', 'ig', 'между'],
  ['for', 'ai', 'за'],
  ['until', 'g', 'до'],
  ['after', 'g', 'после, по итогам, по окончании'],
  ['ahead of', 'i', 'перед'],
  ['ahead of', 'g', 'накануне'],
  ['near', 'g', 'около, возле, близ', 'place'],
  ['through', 'a', 'через'],
  ['without', 'g', 'без'],
  ['during', 'g', 'во время, в ходе, в рамках, на полях'],
  ['at', 'l', 'при'],
  ['according to', 'g', 'по словам, по данным, по мнению, по информации'],
  ['according to', 'd', 'согласно'],
  ['because of', 'i', 'в связи с'],
  ['instead of', 'g', 'вместо'],
  ['under', 'i', 'под'],
  ['over', 'i', 'над'],
  ['among', 'g', 'среди'],
];
const SUBORDINATORS = `
  that: что, о том что, то что
  to: чтобы, для того чтобы
  if: если, в случае если
  when: когда
  while: пока, в то время как
  because: поскольку, потому что, так как
  although: хотя, несмотря на то что
  after: после того как, после чего
  before: до того как, перед тем как, прежде чем
  as: как
  whether: ли
`;
const PRONOUNS: readonly [gloss: string, cases: string, words: string][] = [
  ['he', 'n', 'он'],
  ['him', 'ga', 'него, его'],
  ['him', 'd', 'ему, нему'],
  ['him', 'i', 'ним'],
  ['him', 'l', 'нем'],
  ['she', 'n', 'она'],
  ['her', 'gdil', 'ей, ней, нее'],
  ['they', 'n', 'они'],
  ['them', 'gdail', 'им, ими, них'],
  ['i', 'n', 'я'],
  ['we', 'n', 'мы'],
  ['which', 'n', 'который, которая, которое, которые'],
  ['which', 'ga', 'которого, которых'],
  ['which', 'd', 'которому'],
  ['which', 'id', 'которым'],
  ['which', 'a', 'которую'],
  ['which', 'gdil', 'которой'],
  ['which', 'l', 'котором'],
  ['which', 'i', 'которыми'],
];
const DETERMINERS = `
  his: его, свой, свою, своего, своему, своим, своей, своем, свои, своих
  her: ее
  their: их
  this: этот, эта, это, эти, этого, этой, этому, этим, этом, этих, эту
  both: оба, обе, обеих, обоих
  no: никакой, никаких, никакого, нет
  two: два, две, двух, двумя
`;
/** Points in time by their forms; months in the genitive stand in dates. */
const TIME =
  'понедельник понедельника вторник вторника среду среды среда четверг четверга пятницу пятницы пятница субботу субботы суббота воскресенье воскресенья ' +
  'день дня дней неделю недели неделе неделя месяц месяца год года году лет утром вечером днем ночью сегодня вчера завтра послезавтра накануне час часов часа ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре';

const STRIKES = ['удар', 'удары', 'авиаудар', 'авиаудары']
  .flatMap((strike) =>
    ['', 'ракетный ', 'ракетные ', 'массированный ', 'массированные ', 'новый ', 'новые '].map((how) => how + strike),
  )
  .join('|');
/** Between a verb and its object they say nothing of who does what to whom. */
const ADVERBS =
  'также тоже уже еще вновь снова впервые отдельно лично публично резко официально неожиданно срочно кратко подробно ' +
  'дважды трижды вдвоем наконец затем потом теперь сейчас недавно ранее позднее позже немедленно окончательно';

function* forms(): Iterable<Form> {
  for (const [gloss, words] of rows(TITLES)) {
    for (const word of words) yield* titled(word, gloss);
  }
  for (const [gloss, words] of rows(NOUNS)) {
    for (const word of words) yield* lower(nounForms(word, { gloss, upos: 'NOUN' }, false));
  }
  for (const [gloss, words] of rows(PLURAL_NOUNS)) {
    for (const word of words) yield* lower(pluralNounForms(word, { gloss, upos: 'NOUN' }));
  }
  for (const [gloss, words] of rows(HEADS)) {
    for (const word of words) yield* lower(nounForms(word, { gloss, upos: 'NOUN', role: 'head' }, false));
  }
  for (const [gloss, words] of rows(ADJECTIVES)) {
    for (const word of words) yield* adjectiveForms(word, { gloss: gloss === '-' ? '' : gloss, upos: 'ADJ' });
  }
  for (const row of verbRows(VERBS)) yield* verbForms(row);
  yield* phoneCalls();
  yield* setPhrases();
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

function* titled(word: string, gloss: string): Iterable<Form> {
  const analysis = { gloss, upos: 'NOUN' as const, role: 'title' as const };
  if (word === 'замминистра' || word === 'замглавы') yield [word, analysis];
  else yield* nounForms(word, analysis, true);
}

const lower = (found: readonly Form[]): Form[] => found.map(([form, analysis]): Form => [form.toLowerCase(), analysis]);

/** "телефонный разговор", "телефонных переговоров": by phone. */
function* phoneCalls(): Iterable<Form> {
  for (const noun of ['разговор', 'звонок', 'беседа']) {
    for (const [form, analysis] of nounForms(noun, { gloss: 'call', upos: 'NOUN' }, false)) {
      for (const [adjective, { cases = '' }] of adjectiveForms('телефонный', { gloss: '', upos: 'ADJ' })) {
        if ([...cases].some((letter) => analysis.cases?.includes(letter))) yield [`${adjective} ${form}`, analysis];
      }
    }
  }
  for (const [form, analysis] of pluralNounForms('переговоры', { gloss: 'call', upos: 'NOUN' })) {
    for (const adjective of ['телефонные', 'телефонных', 'телефонным', 'телефонными'])
      yield [`${adjective} ${form}`, analysis];
  }
}

/** Verbs that say with their object what one verb of the shared tables says: "нанести удар по", "подать в отставку". */
const SET_PHRASES: readonly [gloss: string, verbs: string, objects: string][] = [
  ['strike', 'p нанести нанесет нанесут', STRIKES],
  ['strike', 'i наносить наносит наносят', STRIKES],
  ['visit', 'p нанести нанесет нанесут', 'визит|ответный визит|рабочий визит|официальный визит'],
  ['resign', 'p подать подаст подадут', 'в отставку'],
  ['resign', 'p уйти уйдет уйдут', 'в отставку|с поста'],
];

function* setPhrases(): Iterable<Form> {
  for (const [gloss, verb, objects] of SET_PHRASES) {
    for (const row of verbRows(`${gloss} ${verb}`)) {
      for (const [form, analysis] of verbForms(row)) {
        for (const object of objects.split('|')) yield [`${form} ${object}`, analysis];
      }
    }
  }
}

function* smallWords(): Iterable<Form> {
  for (const word of ADVERBS.split(' ')) yield [word, { gloss: '', upos: 'ADV' }];
  for (const word of ['и', 'а также', 'да']) yield [word, { gloss: 'and', upos: 'CCONJ' }];
  yield ['или', { gloss: 'or', upos: 'CCONJ' }];
  for (const word of ['но', 'а', 'однако']) yield [word, { gloss: 'but', upos: 'CCONJ' }];
  for (const word of ['не', 'ни', 'никогда не', 'так и не', 'больше не', 'пока не'])
    yield [word, { gloss: 'not', upos: 'PART' }];
  for (const [tense, words] of [
    ['past', 'был была было были'],
    ['future', 'будет будут'],
  ] as const) {
    for (const word of words.split(' '))
      yield [
        word,
        { gloss: 'be', upos: 'AUX', auxiliary: tense === 'future' ? 'future' : 'copula', tense, form: 'finite' },
      ];
  }
  yield ['быть', { gloss: 'be', upos: 'AUX', auxiliary: 'copula', form: 'finite', tense: 'present' }];
  for (const word of ['является', 'являются', 'остается', 'остаются'])
    yield [word, { gloss: 'be', upos: 'AUX', auxiliary: 'copula', tense: 'present', form: 'finite' }];
  for (const word of ['являлся', 'являлась', 'являлись'])
    yield [word, { gloss: 'be', upos: 'AUX', auxiliary: 'copula', tense: 'past', form: 'finite' }];
  for (const [gloss, words] of [
    ['may', 'может могут мог могла могли можно'],
    ['should', 'должен должна должно должны следует нужно необходимо надо'],
  ] as const) {
    for (const word of words.split(' '))
      yield [word, { gloss, upos: 'AUX', auxiliary: 'modal', form: 'finite', tense: 'present' }];
  }
  for (const word of ['намерен', 'намерена', 'намерены'])
    yield [word, { gloss: 'intend', upos: 'VERB', form: 'finite', tense: 'present' }];
  for (const word of ['готов', 'готова', 'готовы'])
    yield [word, { gloss: 'ready', upos: 'VERB', form: 'finite', tense: 'present' }];
}

/** "мид", "мида", "министерстве иностранных дел" → "Foreign Ministry". */
export const bodies: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(([english, head, rest]) =>
    nounForms(head, { gloss: '', upos: 'NOUN' }, false).map(([form]): [string, string] => [
      form.toLowerCase() + rest,
      english,
    ]),
  ),
);

export const lexicon: Lexicon = makeLexicon(forms());
