/** English words around names. See name-words.ts for what each list is for. */
import { entityIdOf } from '../../../cypher/schema/ids.ts';
import type { NameWords, NominalNoun, PronounWord } from '../name-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const OFFICES = words(`
  president premier chancellor king queen prince princess emperor empress emir sultan shah pope minister secretary
  ambassador envoy diplomat spokesman spokeswoman spokesperson leader chairman chairwoman chairperson chief governor
  mayor senator congressman congresswoman representative speaker commissioner commander general admiral director
  negotiator prosecutor attorney judge justice delegate strongman dictator ruler monarch head counterpart lawmaker
  candidate rival ayatollah comptroller nominee incumbent councillor delegate whip founder editor treasurer
  president-elect adviser advisor aide economist deputy marshal colonel captain lieutenant major sergeant
  administrator coordinator rapporteur consul emissary publisher historian journalist analyst activist billionaire
  taoiseach caliph member tsar czar archbishop bishop cardinal patriarch mp mep msp mla mna td pm legislator politician statesman
`);

const OFFICE_PLURALS: ReadonlyMap<string, string> = new Map(
  [...OFFICES].map((word) => [
    word.endsWith('man') && word !== 'mp'
      ? `${word.slice(0, -3)}men`
      : word.endsWith('y')
        ? `${word.slice(0, -1)}ies`
        : word.endsWith('s')
          ? word
          : `${word}s`,
    word,
  ]),
);

const noun = (type: NominalNoun['type'], number: NominalNoun['number'], ...fits: string[]): NominalNoun => ({
  type,
  number,
  fits,
});
const pronoun = (
  number: PronounWord['number'],
  types: PronounWord['types'],
  gender?: 'female' | 'male',
): PronounWord => ({ number, types, ...(gender === undefined ? {} : { gender }) });

const states = (...stateNames: string[]) => stateNames.map((name) => entityIdOf('State', name));

export const names: NameWords = {
  honorifics: words(`
    mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sheikh shaikh sayyed sayyid imam mullah
    ayatollah hojatoleslam general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt marshal
    private comrade saint madame monsieur herr mr. mrs. ms. dr. prof. rev. gen. adm. col. maj. capt. lt. sgt. sen. rep.
    gov. hon. st. justice judge cardinal archbishop bishop rabbi prince princess king queen emperor empress pope
    first lady
  `),
  offices: OFFICES,
  officePlurals: OFFICE_PLURALS,
  officeModifiers: words(`
    prime foreign defense defence interior finance economy trade energy justice health education agriculture culture
    security national vice deputy assistant under first second party opposition supreme general permanent special chief
    press crown grand attorney external internal affairs home state military army navy air force police central bank
    government cabinet presidential parliamentary senior top high de facto secretary-general director-general
    secretary director commander governor major lieutenant transport labor labour industry environment intelligence
    executive senate house committee majority minority district federal regional city republican democratic un u.n. eu
    nato us u.s. peace nuclear economic political foreign-policy field campaign comptroller -
  `),
  officeTimes: words(
    'former ex late then current incumbent outgoing incoming acting interim newly elected new old longtime veteran ' +
      'self-exiled exiled jailed ousted deposed reigning ruling then-',
  ),
  officeFields: words(`
    state defense defence foreign affairs interior finance the treasury treasury war justice health trade economy
    government homeland security national energy culture labor commerce education parliament staff external relations
  `),
  titleOwners: new Map([
    ['foreign secretary', states('United Kingdom', 'India', 'Pakistan', 'Bangladesh', 'Philippines', 'Nepal')],
    ['home secretary', states('United Kingdom', 'India', 'Pakistan')],
    ['defence secretary', states('United Kingdom', 'India', 'Pakistan')],
    ['chancellor of the exchequer', states('United Kingdom')],
    ['secretary of state', states('United States')],
    ['secretary of defense', states('United States')],
    ['defense secretary', states('United States', 'Philippines')],
    ['treasury secretary', states('United States')],
    ['secretary of the treasury', states('United States')],
    ['commerce secretary', states('United States')],
    ['homeland security secretary', states('United States')],
    ['taoiseach', states('Ireland')],
  ]),
  genderOf: new Map([
    ['mr', 'male'],
    ['mr.', 'male'],
    ['sir', 'male'],
    ['lord', 'male'],
    ['king', 'male'],
    ['prince', 'male'],
    ['emperor', 'male'],
    ['chairman', 'male'],
    ['spokesman', 'male'],
    ['congressman', 'male'],
    ['pope', 'male'],
    ['mrs', 'female'],
    ['mrs.', 'female'],
    ['ms', 'female'],
    ['ms.', 'female'],
    ['miss', 'female'],
    ['lady', 'female'],
    ['dame', 'female'],
    ['queen', 'female'],
    ['princess', 'female'],
    ['empress', 'female'],
    ['chairwoman', 'female'],
    ['spokeswoman', 'female'],
    ['congresswoman', 'female'],
  ]),
  femaleNames: words(`
    abigail agnes alice alison amanda amy ana anastasia andrea angela anita ann anna annalena anne annie audrey barbara
    beatrice benazir bridget carla carmen carol caroline carolyn catherine cecilia charlotte cheryl christina christine
    claire clara claudia condoleezza cristina dalia danielle deborah denise diana diane dilma dina donna dorothy
    ekaterina eleanor elena elisabeth elise eliza elizabeth ella ellen emily emma erica erika esther eva eve evelyn
    fatima federica fiona frances gabriela giorgia gloria golda grace hannah heather heidi helen helena helga hilary
    hillary ilse indira inga ingrid irene irina isabel isabella jacinda jane janet janice jasmine jean-marie jennifer
    jenny jessica joan joanna josephine joyce judith judy julia julie juliet kaja kamala karen karin kate katherine
    kathleen kathryn katie katja kelly kerry-ann kristen kristin kristina larisa laura lauren leah leila lena lidia
    linda lisa louise lucia lucy ludmila lydia lyudmila magdalena maia margaret margarita maria marie marina marine
    martha mary maya megan melissa mette michelle mildred monica nadezhda nancy naomi natalia natalie natalya natasha
    nicole nina oksana olga olivia patricia paula pauline penny petra rachel rebecca renate rita rosa rose roza ruth
    samantha sandra sanna sara sarah sharon sheila shirley simone sofia sonia sophia sophie stephanie susan susanna
    susanne svetlana sylvia tamara tanya tatiana teresa theresa tsai tzipi ursula valentina valeria vera veronica
    victoria viktoria viola virginia wendy xenia yelena yulia yuliya yvette yvonne zinaida zuzana
  `),
  maleNames: words(`
    aaron abdul abdullah abraham adam adolf ahmad ahmed alan albert alberto aleksandar aleksandr aleksei alexander
    alexandre alexei alexey alfred ali allan amir anatoly anders andre andreas andrei andrew andrey andrzej angelo
    anthony antoine anton antonio antony arthur artur ashraf augusto barack bashar ben benjamin bernard bertrand bill
    bob boris brad brian bruce bruno carl carlos charles chris christian christopher claude colin daniel dave david dean
    denis dennis diego dimitri dmitri dmitry dominic donald douglas edgar edmund eduard eduardo edward emmanuel eric
    erik ernest ethan eugene evgeny fernando fidel francis francisco francois frank franz fred frederick friedrich
    gabriel gary gavin geoffrey george georges gerald gerard gerhard gianni giovanni giuseppe gordon graham greg gregory
    guido gustav guy hamid hans harold harry hassan heinrich helmut henri henry herbert herman howard hugh hugo ian
    ibrahim igor ilya imran isaac ismail ivan jack jacob jacques jaime james jan jared jason javier jay jean jeff
    jeffrey jeremy jerry jim joe joel johan johann johannes john jon jonathan jorge jose josef joseph joshua juan justin
    karl keith ken kenneth kevin khalid klaus konstantin kurt larry lars lawrence lee leon leonid louis luc lucas luis
    luiz maksim manuel marc marco mario mark markus martin matt matteo matthew maurice max maxim michael michel miguel
    mike mikhail milan mohamed mohammad mohammed muhammad mustafa nathan neil nelson nicholas nick nicolas nigel nikita
    nikolai nikolay noah oleg oliver omar osama oscar otto pablo patrick paul pavel pedro per pete peter petr philip
    philippe phillip pierre piotr rafael ralph ramon randy raul ray raymond recep reza ricardo richard robert roberto
    rodrigo roger roland roman ron ronald rudolf rupert ryan said salman sam samuel scott sean sebastian sergei sergey
    sergio shimon simon slobodan stanislav stefan stephen steve steven stuart tariq ted terry theodore thomas tim
    timothy toby todd tom tomas tommy tony vaclav valery victor viktor vincent vitaly vladimir volodymyr vyacheslav
    walter warren wayne werner wilhelm william willy winston wladyslaw wolfgang yasser yevgeny yitzhak yuri yury yusuf
    zoran
  `),
  organizationHeads: words(`
    party parties council commission committee ministry department agency bank union university college institute
    institution foundation federation association organization organisation alliance league front movement congress
    parliament assembly senate court tribunal authority bureau embassy consulate corporation company group
    inc corp ltd army navy brigade regiment battalion militia forces guard corps command police secretariat center
    centre society club fund trust board cabinet chamber confederation bloc network
    newspaper times post journal tribune herald gazette news television radio agency airlines airways industries
    church mosque academy school brotherhood partnership community initiative democrats republicans socialists
    conservatives greens liberals unionists nationalists communists service directorate administration 
    caucus syndicate list bundestag duma knesset project
    delegation politburo presidium synod soviet comintern
  `),
  bodyHeads: words(`
    embassy embassies consulate ministry parliament army military navy police legislature senate cabinet mission
    intelligence supreme-court
  `),
  bodyModifiers: words(`
    foreign defense defence interior finance economy trade energy justice health education agriculture culture general
    security state national border coast supreme constitutional central election election electoral
  `),
  stateBodies: words('government authorities regime leadership administration side'),
  placeHeads: words(`
    river sea ocean lake strait straits gulf bay island islands peninsula province region district county city mountain
    mountains valley desert canal heights hill hills square street avenue palace airport base port harbor harbour
    bridge oblast territory counties border coast delta castle hotel theater theatre hall lawn garden villa residence
    house stadium cathedral monastery ranch cemetery memorial plaza park prison canyon archipelago reef shoal plateau
  `),
  eventHeads: words(`
    war wars agreement agreements accord accords treaty pact protocol summit conference election elections referendum
    revolution act law convention games cup prize award festival declaration charter crisis uprising massacre genocide
    operation day week month year plan program programme doctrine initiative talks negotiations process campaign
    constitution resolution communique communiqué memorandum amendment scandal affair movement dynasty intifada coup
    offensive bombing attacks incident dispute cabinet ministry government forum championship olympics medal
  `),
  nominals: new Map<string, NominalNoun>([
    ['country', noun('State', 'singular')],
    ['nation', noun('State', 'singular')],
    ['republic', noun('State', 'singular')],
    ['countries', noun('State', 'plural')],
    ['nations', noun('State', 'plural')],
    ['states', noun('State', 'plural')],
    ['sides', noun('State', 'plural')],
    ['neighbors', noun('State', 'plural')],
    ['neighbours', noun('State', 'plural')],
    ['allies', noun('State', 'plural')],
    ['men', noun('Person', 'plural')],
    ['alliance', noun('Organization', 'singular', 'alliance')],
    ['coalition', noun('Organization', 'singular', 'coalition')],
    ['bloc', noun('Organization', 'singular', 'bloc', 'union', 'alliance')],
    ['union', noun('Organization', 'singular', 'union')],
    ['organization', noun('Organization', 'singular', 'organization', 'bloc', 'alliance', 'ngo')],
    ['organisation', noun('Organization', 'singular', 'organization', 'bloc', 'alliance', 'ngo')],
    ['embassy', noun('Organization', 'singular', 'embassy')],
    ['consulate', noun('Organization', 'singular', 'consulate')],
    ['ministry', noun('Organization', 'singular', 'ministry')],
    ['department', noun('Organization', 'singular', 'ministry', 'department')],
    ['agency', noun('Organization', 'singular', 'agency', 'news agency', 'intelligence')],
    ['watchdog', noun('Organization', 'singular', 'agency')],
    ['party', noun('Organization', 'singular', 'party')],
    ['movement', noun('Organization', 'singular', 'movement', 'armed group', 'front', 'party')],
    ['group', noun('Organization', 'singular', 'armed group', 'group', 'bloc', 'ngo')],
    ['company', noun('Organization', 'singular', 'company')],
    ['parliament', noun('Organization', 'singular', 'parliament')],
    ['senate', noun('Organization', 'singular', 'senate')],
    ['congress', noun('Organization', 'singular', 'congress')],
    ['assembly', noun('Organization', 'singular', 'assembly')],
    ['court', noun('Organization', 'singular', 'court')],
    ['council', noun('Organization', 'singular', 'council')],
    ['commission', noun('Organization', 'singular', 'commission')],
    ['committee', noun('Organization', 'singular', 'committee')],
    ['newspaper', noun('Organization', 'singular', 'media')],
    ['channel', noun('Organization', 'singular', 'media')],
    ['broadcaster', noun('Organization', 'singular', 'media')],
    ['bank', noun('Organization', 'singular', 'bank')],
    ['militia', noun('Organization', 'singular', 'armed group')],
    ['outlet', noun('Organization', 'singular', 'media', 'news agency')],
    ['secretariat', noun('Organization', 'singular', 'secretariat')],
    ['kingdom', noun('State', 'singular', 'kingdom')],
    ['emirate', noun('State', 'singular', 'emirate')],
    ['city', noun('Place', 'singular', 'city', 'capital')],
    ['peninsula', noun('Place', 'singular', 'peninsula', 'crimea')],
  ]),
  nominalModifiers: words(`
    global international wider broader multinational military western transatlantic regional entire whole led - defense
    defence security trade militant armed
  `),
  pronouns: new Map<string, PronounWord>([
    ['i', { ...pronoun('singular', ['Person']), firstPerson: true }],
    ['me', { ...pronoun('singular', ['Person']), firstPerson: true }],
    ['my', { ...pronoun('singular', ['Person']), firstPerson: true }],
    ['he', pronoun('singular', ['Person'], 'male')],
    ['him', pronoun('singular', ['Person'], 'male')],
    ['his', pronoun('singular', ['Person'], 'male')],
    ['himself', pronoun('singular', ['Person'], 'male')],
    ['she', pronoun('singular', ['Person'], 'female')],
    ['her', pronoun('singular', ['Person'], 'female')],
    ['hers', pronoun('singular', ['Person'], 'female')],
    ['herself', pronoun('singular', ['Person'], 'female')],
    ['it', pronoun('singular', ['State', 'Organization'])],
    ['its', pronoun('singular', ['State', 'Organization'])],
    ['itself', pronoun('singular', ['State', 'Organization'])],
    ['they', pronoun('plural', ['Person', 'State', 'Organization'])],
    ['them', pronoun('plural', ['Person', 'State', 'Organization'])],
    ['their', pronoun('plural', ['Person', 'State', 'Organization'])],
  ]),
  counterparts: words('counterpart counterparts'),
  definites: words('the this that these those both'),
  possessives: words('his her its their'),
  pairWords: words('two both'),
  placePrepositions: words('in at near outside inside around across within downtown central throughout into'),
  motionWords: words(`
    visit visits visiting visited arrive arrived arrives arrival travel traveled travelled travels fly flew flown flight
    flights return returned returning go goes went gone going come came comes trip trips journey drive drove leave left
    leaves leaving depart departed bound head headed heading route road train way enter entered reach reached move
    moved relocate relocated land landed capture captured seize seized march marched tour toured invade occupy occupied
    send sent fled flee
  `),
  attitudeWords: words('appreciated welcomed seen viewed perceived regarded considered resented praised criticized'),
  cityNouns: words(`
    airport airports region street streets mayor suburb suburbs outskirts metro square court university hospital
    center centre district districts neighborhood neighbourhood bureau marathon resident residents talks summit meeting
    agreement agreements accord accords protocol protocols conference declaration process post times office city county
    hotel bridge stadium restaurant headquarters memorandum pact communique
  `),
  partisans: words(
    'republican democrat democratic islamic catholic christian jewish muslim islamist socialist communist',
  ),
  commonWords: words(`
    the a an this that these those i we you he she it they his her its their our my your in on at by for from to of with
    and or but if as so not no yes who what when where why how while after before since during both each every some any
    all most many few more other another such only even also then there here now today yesterday tomorrow earlier later
    last next according however meanwhile moreover although because despite amid among between under over about
    against without within across through following ahead speaking asked let is are was were be been has have had do does
    did will would can could may might must should one two three four five six seven eight nine ten first second third
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept oct nov dec read new old us-led
    photo file image video credit source updated breaking exclusive watch live opinion analysis
  `),
};
