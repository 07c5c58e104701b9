/**
 * English words by what they do to a statement: negation, modals, outlook of what completes a verb or noun, reporting,
 * nouns of participants, relations, contexts. Lists are lower-case lemmas parted by blanks.
 */

import type { Context } from '../../model/statement.ts';
import { makeFrameTable } from '../frame-table.ts';
import type { Outlook, StatementWords } from '../statement-words.ts';
import { alliances } from './alliances.ts';
import { FRAMES } from './frames.ts';

const list = (text: string): string[] => text.split(/\s+/).filter((word) => word.length > 0);
const setOf = (text: string): ReadonlySet<string> => new Set(list(text));
const outlooks = (rows: Partial<Record<Outlook, string>>): ReadonlyMap<string, Outlook> =>
  new Map(Object.entries(rows).flatMap(([outlook, text]) => list(text).map((word) => [word, outlook as Outlook])));

const MODALS = outlooks({
  planned: 'will shall',
  hypothetical: 'can could may might would should must ought need dare',
});

const OUTLOOK_OF_COMPLEMENT = outlooks({
  planned:
    'plan intend expect schedule slate due set prepare agree accept decide vow pledge promise commit undertake swear arrange ' +
    'resolve announce_plan determine decision plan intention promise pledge vow commitment agreement arrangement ' +
    'preparation schedule provide about bound poise look_forward anticipate forthcoming going_to expected scheduled planned',
  hypothetical:
    'accuse blame suspect want wish hope seek offer propose suggest urge ask call demand request require invite order tell press push exhort ' +
    'consider ponder weigh mull contemplate discuss threaten warn try attempt aim aspire desire need like prefer would ' +
    'allow permit enable let authorize authorise encourage persuade convince advise recommend instruct pressure ' +
    'ready willing prepared able eager likely unlikely possible impossible keen reluctant hesitant free entitled open ' +
    'hope desire offer proposal call request demand invitation attempt effort bid threat readiness willingness wish ' +
    'possibility chance opportunity option idea suggestion appeal pressure ability right power permission mandate ' +
    'doubt fear worry suspect speculate insist believe think suppose imagine pretend claim_to appear seem rumor rumour ' +
    'necessary important essential crucial time way need obligation duty potential risk prospect campaign vote',
  denied:
    'refuse decline fail deny avoid reject rule_out abstain forget neglect omit decide_against refusal failure denial ' +
    'prevent stop forbid prohibit bar ban discourage dissuade deter cease oppose opposed reluctance inability unable ' +
    'unwilling incapable cancel call_off scrap abandon',
  actual:
    'begin start continue resume proceed manage help happen come go get cause force make see help keep finish end ' +
    'say tell report announce confirm state note add explain reveal show know admit acknowledge condemn ' +
    'criticize criticise praise thank welcome regret remember recall celebrate mark follow include involve lead',
});

const OUTLOOK_OF_NOUN = outlooks({
  denied:
    'cancel call_off scrap abort abandon refuse reject decline boycott shun skip snub avoid rule_out block prevent ' +
    'forgo forego miss deny preclude oppose spurn',
  planned:
    'plan schedule prepare arrange set announce postpone delay defer expect await anticipate organize organise agree ' +
    'promise look_forward finalize_plan approve reschedule envisage foresee',
  hypothetical:
    'propose offer suggest seek demand request urge want consider discuss invite ask call wish hope advocate threaten ' +
    'favor favour mull weigh contemplate push encourage require need try attempt warn fear risk doubt recommend support',
});

const HAPPENING =
  'take_place take hold begin start open end conclude happen occur continue resume convene last follow come finish ' +
  'complete run kick_off wrap_up break_down break_off collapse fail focus produce bring yield lead result cover ' +
  'center centre touch address mark make pay conduct have go be schedule plan postpone cancel set';

const CONTEXT_WORDS: Partial<Record<Context, string>> = {
  military:
    'military troop army defense defence soldier weapon arms missile drill exercise war combat naval navy warship force ' +
    'regiment battalion ceasefire truce armed tank artillery airstrike offensive invasion deployment security',
  economic:
    'economic economy trade tariff business investment loan market export import oil gas finance financial sanction ' +
    'industry industrial grant energy currency tax debt infrastructure commercial',
  nuclear: 'nuclear uranium warhead enrichment plutonium denuclearization atomic',
  intelligence: 'intelligence spy espionage spying',
  cyber: 'cyber hacker cyberattack hacking website malware',
  election: 'election vote ballot electoral polls referendum',
  legal: 'court trial judge indictment lawsuit treaty law prosecutor tribunal verdict',
  humanitarian: 'humanitarian refugee relief famine food aid earthquake hostage',
  territory: 'border territory territorial island annexation sovereignty enclave',
  environment: 'climate emission environment environmental',
  health: 'vaccine pandemic health coronavirus',
  migration: 'migrant migration immigrant asylum',
  'human rights': 'dissident repression torture',
  terrorism: 'terrorist terrorism terror jihadist',
  diplomatic: 'ambassador embassy diplomatic diplomat envoy bilateral summit',
};

export const statements: StatementWords = {
  frames: makeFrameTable(FRAMES),
  negators: setOf("not n't never nor neither nowhere hardly without"),
  obliging: setOf('must should ought shall'),
  modals: MODALS,
  outlookOfComplement: OUTLOOK_OF_COMPLEMENT,
  outlookOfNoun: OUTLOOK_OF_NOUN,
  happening: setOf(HAPPENING),
  outlookOfAdjective: outlooks({
    planned:
      'upcoming forthcoming planned scheduled future next expected imminent impending coming anticipated postponed ' +
      'delayed looming',
    hypothetical:
      'possible potential proposed suggested likely hypothetical alleged supposed would-be threatened eventual ' +
      'prospective further',
    denied: 'cancelled canceled aborted failed scrapped abandoned called-off unsuccessful foiled',
  }),
  outlookOfPreposition: outlooks({
    planned: 'ahead+of before prior+to pending until',
    hypothetical: 'for',
    denied: 'without instead+of rather+than',
  }),
  outlookOfMarker: outlooks({ hypothetical: 'if unless whether lest provided should', planned: 'before until' }),
  motion: setOf(
    'arrive travel fly come visit go gather meet return convene land depart leave journey assemble head sit join converge',
  ),
  reporting: setOf(
    'say tell state add note stress announce declare report claim explain insist emphasize emphasise quote cite write ' +
      'remark comment reply respond argue confirm reveal reiterate point_out point warn acknowledge admit describe ' +
      'mention recall assert maintain stipulate tweet post allege accuse believe affirm reaffirm deny conclude observe ' +
      'suggest disclose underline underscore pledge vow promise urge recount testify predict',
  ),
  subjectControl: setOf('promise threaten vow pledge swear agree offer refuse decline plan decide intend'),
  organs: setOf(
    'government authority official officials troop soldier force army military police leader minister ministry ' +
      'president parliament delegation diplomat envoy ambassador embassy spokesman spokeswoman spokesperson administration ' +
      'regime state nation country side team negotiator commander general officer warship aircraft jet plane navy ' +
      'warplane fighter bomber missile drone artillery counterpart foreign+minister court cabinet council congress ' +
      'senate intelligence agent agency representative lawmaker legislator senator leadership ' +
      'king queen emir sultan premier chancellor secretary chief head peacekeeper guard coastguard serviceman ' +
      'mission consulate consul capital border+patrol gunship patrol prosecutor judge tribunal republic kingdom ' +
      'union party member membership bloc camp faction group organization organisation militia ally partner ' +
      'airstrike strike attack demand request proposal offer call plan decision claim policy effort action right ' +
      'campaign mediation position stance support initiative invitation appeal threat aggression interest security ' +
      'sovereignty independence integrity statehood unity interference occupation presence move measure law resolution ' +
      'draft role contribution help assistance service city town village territory soil land enclave region area port ' +
      'base stronghold outpost settlement facility position target infrastructure export import good product company ' +
      'firm bank economy oil gas treatment handling failure suppression violation crackdown invasion annexation ' +
      'wing arm branch faction section unit contingent fleet custody jail prison detention behavior behaviour conduct commitment readiness willingness success victory election bid candidacy application ' +
      'accession entry membership statement remark speech comment report allegation accusation criticism visa web+site ' +
      'website site vessel ship boat airspace water frontier bank fund asset',
  ),
  peoples: setOf(
    'inhabitant people citizen civilian rebel protester protestor demonstrator activist opposition dissident refugee immigrant ' +
      'migrant worker student youth journalist fundamentalist extremist militant insurgent guerrilla fighter prisoner ' +
      'detainee hostage candidate national resident settler farmer villager family gunman bomber terrorist hacker ' +
      'critic supporter crowd thousand hundred dozen population community minority businessman scientist tourist ' +
      'immigrants man woman child victim adviser advisor expert',
  ),
  locals: setOf(
    'inhabitant people citizen civilian protester protestor demonstrator activist student youth crowd thousand hundred dozen settler ' +
      'resident population party opposition union police court authority villager farmer worker militant rebel',
  ),
  undertaking: setOf(
    'cancel call_off scrap abort abandon rule_out shun avoid skip forgo plan schedule prepare arrange announce postpone ' +
      'delay defer expect anticipate consider discuss mull weigh contemplate seek request want wish propose offer suggest ' +
      'need attempt try begin start continue resume end conclude finish complete hold have conduct make break_off ' +
      'interrupt suspend halt launch order promise pledge refuse reject decline demand threaten include feature involve ' +
      'undertake restart extend',
  ),
  inverted: setOf('had should were'),
  inviting: setOf('invite'),
  accepting: setOf('accept take_up'),
  opaque: setOf('war election crisis history newspaper media embassy+in world century language'),
  irregularPasts: new Map(
    list(
      'met:meet held:hold spoke:speak flew:fly sought:seek withdrew:withdraw broke:break struck:strike fought:fight ' +
        'told:tell sent:send gave:give said:say made:make paid:pay began:begin took:take swore:swear froze:freeze ' +
        'drew:draw shook:shake forgave:forgive slew:slay',
    ).map((pair) => pair.split(':') as [string, string]),
  ),
  relations: {
    offices: setOf(
      'president vice-president minister premier chancellor secretary king queen prince princess emperor empress emir ' +
        'sultan shah pope ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair chief head leader ' +
        'director governor mayor senator congressman congresswoman commander general secretary-general speaker monarch ' +
        'commissioner adviser advisor attorney representative deputy dictator ruler taoiseach consul delegate negotiator ' +
        'prosecutor judge justice marshal admiral undersecretary diplomat politician lawmaker legislator boss ceo ' +
        'crown+prince ayatollah coordinator treasurer vice-premier vice-chancellor',
    ),
    officeModifiers: setOf(
      'prime foreign deputy defense defence interior vice acting finance trade economy state executive supreme first ' +
        'national security chief general secretary crown assistant under justice energy health education culture ' +
        'agriculture labor labour transport environment home external internal affairs permanent special senior high ' +
        'commerce press policy party honorary federal attorney intelligence army military naval air opposition rebel ' +
        'presidential',
    ),
    former: setOf(
      'former ex then- then late ousted onetime one-time erstwhile previous outgoing-former deposed ex-president ' +
        'once formerly previously longer',
    ),
    allies: setOf('ally'),
    members: setOf('member signatory'),
    joining: setOf('join'),
    leaving: setOf('leave quit exit withdraw secede'),
    expelling: setOf('expel exclude oust eject kick_out throw_out'),
    ending: setOf('end dissolve terminate renounce abandon sever break break_off scrap'),
    bonds: setOf('alliance'),
    parts: setOf(
      'ministry embassy consulate parliament army navy senate congress cabinet police government council court agency ' +
        'department office military party commission administration directorate',
    ),
    counterparts: setOf('counterpart'),
    alliance: alliances,
  },
  contexts: new Map(
    Object.entries(CONTEXT_WORDS).flatMap(([context, text]) => list(text).map((word) => [word, context as Context])),
  ),
  timeNouns: setOf(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day ' +
      'days weeks months years morning afternoon evening night weekend hour hours time times january february march ' +
      'april may june july august september october november december',
  ),
};
