/**
 * German words that rules read, with the word of the shared tables that each stands for. A new trigger is a word in a
 * list here; what it triggers stands in the shared table of frames (ingest/language/en/frames.ts).
 */
import { type Analysis, type Lexicon, makeLexicon, rows } from '../../reader/inflected/analysis.ts';

type Form = readonly [form: string, analysis: Analysis];

/** Offices and forms of address: a name after one is a person's. A word in brackets is its plural or another case. */
const TITLES = `
  president: präsident, präsidenten, präsidentin, staatspräsident, vizepräsident, bundespräsident, staatschef, staatschefs, staatsoberhaupt
  premier: ministerpräsident, ministerpräsidenten, ministerpräsidentin, premierminister, premierministerin, premier, regierungschef, regierungschefin
  minister: minister, ministerin, ministern, vizeminister
  leader: machthaber, machthabers, anführer, parteichef
  head: chef, chefin, leiter, leiterin
  chancellor: kanzler, kanzlers, kanzlerin, bundeskanzler, bundeskanzlers, bundeskanzlerin
  secretary: sekretär
  secretary-general: generalsekretär, generalsekretärs, generalsekretärin
  chairman: vorsitzender, vorsitzende, vorsitzenden, parlamentspräsident
  spokesman: sprecher, sprecherin, regierungssprecher, kremlsprecher
  representative: vertreter, vertreterin, außenbeauftragter, außenbeauftragte
  ambassador: botschafter, botschafterin
  envoy: gesandter, gesandte, gesandten, sondergesandter, unterhändler
  king: könig, königs
  queen: königin
  prince: prinz, kronprinz
  emir: emir
  pope: papst
  director: direktor, direktorin
  governor: gouverneur, gouverneurin
  mayor: bürgermeister, bürgermeisterin
  deputy: abgeordneter, abgeordnete, abgeordneten
  senator: senator, senatorin
  general: general
  commander: kommandeur, oberbefehlshaber
  counterpart: amtskollege, amtskollegen, amtskollegin
  diplomat: diplomat, diplomaten, diplomatin
  mr: herr, herrn, frau
  adviser: berater, beraterin
  opponent: oppositioneller, oppositionsführer, oppositionsführerin
`;
/** "foreign minister" in one word: office and field. */
const MINISTERS =
  'außen verteidigungs innen finanz wirtschafts justiz energie gesundheits landwirtschafts handels kultur'.split(' ');
const NOUNS = `
  meeting: treffen, treffens, begegnung, zusammenkunft, sitzung
  talk: gespräch, gespräche, gesprächen, gesprächs
  negotiation: verhandlung, verhandlungen
  consultation: beratung, beratungen, konsultationen
  summit: gipfel, gipfels, gipfeltreffen
  visit: besuch, besuchs, besuche, staatsbesuch, antrittsbesuch
  trip: reise, reisen
  call: telefonat, telefonats, telefongespräch, telefongespräche, anruf
  agreement: abkommen, abkommens, vereinbarung, vereinbarungen, einigung
  treaty: vertrag, vertrags, verträge
  pact: pakt
  memorandum: memorandum, absichtserklärung
  declaration: erklärung
  sanction: sanktion, sanktionen, strafmaßnahmen, sanktionspaket
  embargo: embargo
  exercise: manöver, militärübung, militärübungen, übung, übungen
  aid: hilfe, hilfen, militärhilfe
  support: unterstützung
  loan: kredit, kredite
  alliance: bündnis, bündnisses, allianz
  ally: verbündeter, verbündete, verbündeten
  member: mitglied, mitglieds, mitglieder
  partner: partner, partnern
  government: regierung, regierungen, bundesregierung
  authority: behörde, behörden
  army: armee, streitkräfte, streitkräften, militär
  troop: truppe, truppen
  soldier: soldat, soldaten
  parliament: parlament, parlaments
  delegation: delegation
  ministry: ministerium, ministeriums
  embassy: botschaft
  country: land, landes, länder, ländern
  side: seite, seiten
  people: volk, bevölkerung
  proposal: vorschlag, vorschläge
  decision: entscheidung, beschluss
  plan: plan, pläne, plänen
  request: bitte, antrag
  preparation: vorbereitung, vorbereitungen
  invitation: einladung
  threat: drohung
  attack: angriff, angriffe, angriffs, angriffen, attacke
  war: krieg, kriegs, kriege
  conflict: konflikt
  border: grenze, grenzen
  capital: hauptstadt
  city: stadt
  relation: beziehung, beziehungen
  tie: verbindung
  cooperation: zusammenarbeit, kooperation
  weapon: waffe, waffen, panzer
  missile: rakete, raketen
  phone: telefon
  protest: protest, proteste, kundgebung
  state: staat
  agency: nachrichtenagentur, agentur
`;
const ADJECTIVES = `
  joint: gemeinsam
  new: neu
  former: ehemalig, früher
  first: erst
  upcoming: kommend, bevorstehend, nächst
  planned: geplant, vorgesehen
  possible: möglich
  military: militärisch
  economic: wirtschaftlich
  -: letzt, wichtig, bilateral, offiziell, international, politisch, diplomatisch, strategisch, groß, hoh, weiter, europäisch
`;
/** gloss infinitive 3sg past-3sg past-3pl participle; with "|" after a prefix that parts from its verb, "+" before the participle of a verb of motion ("ist gereist"). */
const VERBS = `
  meet treffen trifft traf trafen getroffen
  meet zusammen|kommen kommt kam kamen +zusammengekommen
  meet zusammen|treffen trifft traf trafen +zusammengetroffen
  visit besuchen besucht besuchte besuchten besucht
  travel reisen reist reiste reisten +gereist
  travel fliegen fliegt flog flogen +geflogen
  arrive an|kommen kommt kam kamen +angekommen
  arrive ein|treffen trifft traf trafen +eingetroffen
  receive empfangen empfängt empfing empfingen empfangen
  phone an|rufen ruft rief riefen angerufen
  phone telefonieren telefoniert telefonierte telefonierten telefoniert
  talk sprechen spricht sprach sprachen gesprochen
  negotiate verhandeln verhandelt verhandelte verhandelten verhandelt
  consult beraten berät beriet berieten beraten
  discuss besprechen bespricht besprach besprachen besprochen
  discuss erörtern erörtert erörterte erörterten erörtert
  hold führen führt führte führten geführt
  hold ab|halten hält hielt hielten abgehalten
  sign unterzeichnen unterzeichnet unterzeichnete unterzeichneten unterzeichnet
  sign unterschreiben unterschreibt unterschrieb unterschrieben unterschrieben
  conclude schließen schließt schloss schlossen geschlossen
  agree vereinbaren vereinbart vereinbarte vereinbarten vereinbart
  support unterstützen unterstützt unterstützte unterstützten unterstützt
  recognize an|erkennen erkennt erkannte erkannten anerkannt
  welcome begrüßen begrüßt begrüßte begrüßten begrüßt
  condemn verurteilen verurteilt verurteilte verurteilten verurteilt
  accuse beschuldigen beschuldigt beschuldigte beschuldigten beschuldigt
  accuse vor|werfen wirft warf warfen vorgeworfen
  criticize kritisieren kritisiert kritisierte kritisierten kritisiert
  demand fordern fordert forderte forderten gefordert
  demand verlangen verlangt verlangte verlangten verlangt
  urge auf|fordern fordert forderte forderten aufgefordert
  urge auf|rufen ruft rief riefen aufgerufen
  ask bitten bittet bat baten gebeten
  invite ein|laden lädt lud luden eingeladen
  propose vor|schlagen schlägt schlug schlugen vorgeschlagen
  reject ab|lehnen lehnt lehnte lehnten abgelehnt
  reject zurück|weisen weist wies wiesen zurückgewiesen
  refuse weigern weigert weigerte weigerten geweigert
  refuse verweigern verweigert verweigerte verweigerten verweigert
  threaten drohen droht drohte drohten gedroht
  warn warnen warnt warnte warnten gewarnt
  impose verhängen verhängt verhängte verhängten verhängt
  lift auf|heben hebt hob hoben aufgehoben
  expel aus|weisen weist wies wiesen ausgewiesen
  suspend aus|setzen setzt setzte setzten ausgesetzt
  send schicken schickt schickte schickten geschickt
  send entsenden entsendet entsandte entsandten entsandt
  send senden sendet sandte sandten gesandt
  withdraw ab|ziehen zieht zog zogen abgezogen
  attack an|greifen greift griff griffen angegriffen
  bomb bombardieren bombardiert bombardierte bombardierten bombardiert
  arrest fest|nehmen nimmt nahm nahmen festgenommen
  arrest verhaften verhaftet verhaftete verhafteten verhaftet
  supply liefern liefert lieferte lieferten geliefert
  provide bereit|stellen stellt stellte stellten bereitgestellt
  give geben gibt gab gaben gegeben
  grant gewähren gewährt gewährte gewährten gewährt
  cancel ab|sagen sagt sagte sagten abgesagt
  postpone verschieben verschiebt verschob verschoben verschoben
  plan planen plant plante planten geplant
  intend beabsichtigen beabsichtigt beabsichtigte beabsichtigten beabsichtigt
  deny bestreiten bestreitet bestritt bestritten bestritten
  deny dementieren dementiert dementierte dementierten dementiert
  declare erklären erklärt erklärte erklärten erklärt
  say sagen sagt sagte sagten gesagt
  report mit|teilen teilt teilte teilten mitgeteilt
  report berichten berichtet berichtete berichteten berichtet
  report melden meldet meldete meldeten gemeldet
  announce an|kündigen kündigt kündigte kündigten angekündigt
  stress betonen betont betonte betonten betont
  add hinzu|fügen fügt fügte fügten hinzugefügt
  confirm bestätigen bestätigt bestätigte bestätigten bestätigt
  believe glauben glaubt glaubte glaubten geglaubt
  hope hoffen hofft hoffte hofften gehofft
  begin beginnen beginnt begann begannen begonnen
  occur statt|finden findet fand fanden stattgefunden
  attend teil|nehmen nimmt nahm nahmen teilgenommen
  join bei|treten tritt trat traten +beigetreten
  leave aus|treten tritt trat traten +ausgetreten
  expel aus|schließen schließt schloss schlossen ausgeschlossen
  end beenden beendet beendete beendeten beendet
  terminate auf|kündigen kündigt kündigte kündigten aufgekündigt
  leave verlassen verlässt verließ verließen verlassen
  become werden wird wurde wurden +geworden
  appoint ernennen ernennt ernannte ernannten ernannt
  elect wählen wählt wählte wählten gewählt
  resign zurück|treten tritt trat traten +zurückgetreten
  lead leiten leitet leitete leiteten geleitet
  continue fort|setzen setzt setzte setzten fortgesetzt
  kill töten tötet tötete töteten getötet
  thank danken dankt dankte dankten gedankt
  show zeigen zeigt zeigte zeigten gezeigt
  come kommen kommt kam kamen +gekommen
  go gehen geht ging gingen +gegangen
  stay bleiben bleibt blieb blieben +geblieben
  stand stehen steht stand standen gestanden
  see sehen sieht sah sahen gesehen
  make machen macht machte machten gemacht
  find finden findet fand fanden gefunden
  take nehmen nimmt nahm nahmen genommen
  sanction sanktionieren sanktioniert sanktionierte sanktionierten sanktioniert
`;
const PREPOSITIONS: readonly [gloss: string, words: string, role?: 'place'][] = [
  ['with', 'mit, gemeinsam mit, zusammen mit'],
  ['in', 'in, im', 'place'],
  ['to', 'nach, zu, zum, zur, ins', 'place'],
  ['at', 'bei, beim, am, an'],
  ['of', 'von, vom'],
  ['by', 'durch'],
  ['for', 'für'],
  ['against', 'gegen'],
  ['between', 'zwischen'],
  ['on', 'auf, über'],
  ['ahead of', 'vor, vorm'],
  ['after', 'nach dem, nach der, nach einem'],
  ['during', 'während, am rande, am rande von'],
  ['according to', 'laut, zufolge, nach angaben von, nach angaben'],
  ['without', 'ohne'],
  ['from', 'aus, seit'],
  ['because of', 'wegen, angesichts'],
  ['instead of', 'statt, anstelle'],
  ['under', 'unter'],
  ['until', 'bis'],
];
const SUBORDINATORS = `
  that: dass
  if: wenn, falls, sollte
  when: als
  while: während
  because: weil, da
  although: obwohl
  after: nachdem
  before: bevor
  whether: ob
  to: um, damit
`;
const PRONOUNS: readonly [gloss: string, cases: string, words: string][] = [
  ['he', 'n', 'er'],
  ['him', 'a', 'ihn'],
  ['him', 'd', 'ihm'],
  ['she', 'n', 'sie'],
  ['we', 'n', 'wir'],
  ['i', 'n', 'ich'],
  ['which', 'n', 'der, die, das, welcher, welche'],
  ['which', 'a', 'den'],
  ['which', 'd', 'dem, denen'],
];
const DETERMINERS: readonly [gloss: string, cases: string, words: string][] = [
  ['', 'ngd', 'der'],
  ['', 'na', 'die, das, eine'],
  ['', 'ad', 'den'],
  ['', 'd', 'dem, einem, diesem'],
  ['', 'g', 'des, eines'],
  ['', 'na', 'ein'],
  ['', 'n', 'dieser'],
  ['', 'a', 'einen, diesen'],
  ['', 'gd', 'einer'],
  ['', '', 'diese, mehrere, alle, einige'],
  ['his', '', 'sein, seine, seinen, seinem, seiner, seines'],
  ['her', '', 'ihr, ihre, ihren, ihrem, ihrer'],
  ['no', '', 'kein, keine, keinen, keinem, keiner'],
  ['two', '', 'zwei, beide, beiden'],
];
const NUMBERS = 'drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend';
const TIME =
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag tag tage tagen woche wochen monat monats monate jahr jahre jahres jahren morgen abend nacht ' +
  'gestern heute vorgestern übermorgen januar februar märz april mai juni juli august september oktober november dezember uhr';

function* forms(): Iterable<Form> {
  for (const [gloss, words] of rows(TITLES))
    for (const word of words) yield [word, { gloss, upos: 'NOUN', role: 'title' }];
  for (const field of MINISTERS) {
    for (const ending of ['minister', 'ministers', 'ministern', 'ministerin', 'ministerinnen'])
      yield [field + ending, { gloss: 'minister', upos: 'NOUN', role: 'title' }];
    for (const ending of ['ministerium', 'ministeriums']) yield [field + ending, { gloss: 'ministry', upos: 'NOUN' }];
  }
  for (const [gloss, words] of rows(NOUNS)) for (const word of words) yield [word, { gloss, upos: 'NOUN' }];
  for (const [gloss, words] of rows(ADJECTIVES)) {
    for (const word of words)
      for (const ending of ['', 'e', 'en', 'er', 'es', 'em'])
        yield [word + ending, { gloss: gloss === '-' ? '' : gloss, upos: 'ADJ' }];
  }
  for (const line of VERBS.split('\n')) yield* verb(line.trim().split(/\s+/));
  for (const [gloss, words, role] of PREPOSITIONS) {
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'ADP', ...(role ? { role } : {}) }];
  }
  for (const [gloss, words] of rows(SUBORDINATORS)) for (const word of words) yield [word, { gloss, upos: 'SCONJ' }];
  for (const [gloss, cases, words] of DETERMINERS) {
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'DET', ...(cases ? { cases } : {}) }];
  }
  for (const [gloss, cases, words] of PRONOUNS)
    for (const word of words.split(', ')) yield [word, { gloss, upos: 'PRON', cases }];
  for (const word of NUMBERS.split(' ')) yield [word, { gloss: '', upos: 'NUM' }];
  for (const word of TIME.split(' ')) yield [word, { gloss: '', upos: 'NOUN', role: 'time' }];
  yield* smallWords();
}

function verb([
  gloss = '',
  written = '',
  singular = '',
  past = '',
  pastPlural = '',
  participle = '',
]: string[]): Form[] {
  if (gloss === '') return [];
  const [prefix, stem] = written.includes('|') ? (written.split('|') as [string, string]) : ['', written];
  const base = { gloss, upos: 'VERB' as const };
  const parted = prefix === '' ? {} : { particle: prefix };
  const finite = (form: string, tense: 'past' | 'present'): Form[] => [
    [form, { ...base, form: 'finite', tense, ...parted }],
    // At the end of a clause the parts stand together: "dass er ablehnte".
    ...(prefix === '' ? [] : ([[prefix + form, { ...base, form: 'finite', tense }]] as Form[])),
  ];
  return [
    ...finite(singular, 'present'),
    ...finite(past, 'past'),
    ...finite(pastPlural, 'past'),
    ...finite(stem, 'present'),
    [prefix + stem, { ...base, form: 'infinitive' }],
    ...(prefix === '' ? [] : ([[`${prefix}zu${stem}`, { ...base, form: 'infinitive' }]] as Form[])),
    ...['', 'e', 'en', 'er', 'es', 'em'].map(
      (ending): Form => [
        participle.replace('+', '') + ending,
        { ...base, form: participle.startsWith('+') ? 'perfect' : 'passive' },
      ],
    ),
  ];
}

function* smallWords(): Iterable<Form> {
  for (const word of ['und', 'sowie']) yield [word, { gloss: 'and', upos: 'CCONJ' }];
  yield ['oder', { gloss: 'or', upos: 'CCONJ' }];
  for (const word of ['aber', 'sondern', 'doch']) yield [word, { gloss: 'but', upos: 'CCONJ' }];
  for (const word of ['nicht', 'nie', 'niemals']) yield [word, { gloss: 'not', upos: 'PART' }];
  for (const word of ['sich', 'zu']) yield [word, { gloss: '', upos: 'PART' }];
  const auxiliary = (
    kind: 'perfect' | 'copula' | 'passive' | 'future',
    tense: 'past' | 'present' | 'future',
    gloss: string,
    words: string,
  ): Form[] =>
    words.split(' ').map((word): Form => [word, { gloss, upos: 'AUX', auxiliary: kind, tense, form: 'finite' }]);
  yield* auxiliary('perfect', 'present', 'have', 'hat haben habe');
  yield* auxiliary('perfect', 'past', 'have', 'hatte hatten');
  yield* auxiliary('copula', 'present', 'be', 'ist sind sei seien');
  yield* auxiliary('copula', 'past', 'be', 'war waren');
  yield* auxiliary('passive', 'past', 'be', 'wurde wurden');
  yield* auxiliary('future', 'future', 'will', 'wird werden werde');
  yield* auxiliary('passive', 'present', 'be', 'wird werden');
  yield ['worden', { gloss: 'be', upos: 'AUX', auxiliary: 'passive', form: 'perfect' }];
  const modal = (gloss: string, words: string): Form[] =>
    words
      .split(' ')
      .map((word): Form => [word, { gloss, upos: 'AUX', auxiliary: 'modal', tense: 'present', form: 'finite' }]);
  yield* modal('would', 'möchte möchten');
  yield* modal('shall', 'soll sollen wollte wollten will wollen');
  yield* modal('should', 'sollte sollten muss müssen müsste');
  yield* modal('may', 'kann können könnte könnten konnte darf dürfen dürfte würde würden');
}

/** Bodies that every state has, with their English names: with a state's adjective before, or its genitive behind. */
export const bodies: ReadonlyMap<string, string> = new Map([
  ['außenministerium', 'Foreign Ministry'],
  ['verteidigungsministerium', 'Defense Ministry'],
  ['innenministerium', 'Interior Ministry'],
  ['finanzministerium', 'Finance Ministry'],
  ['botschaft', 'Embassy'],
]);

export const lexicon: Lexicon = makeLexicon(forms());
