/** Irregular past forms of English verbs → their lemma: those of political news, and of everyday English. */
const FORMS =
  'arise arose arisen|awake awoke awoken|be was were been|bear bore borne|beat beaten|become became|befall befell befallen|' +
  'begin began begun|behold beheld|bend bent|beset|bestow bestowed|bet|bid bade bidden|bind bound|bite bit bitten|' +
  'bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|' +
  'cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|do did done|' +
  'draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|' +
  'feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|' +
  'foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|' +
  'freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|' +
  'hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|' +
  'learn learnt|leave left|lend lent|let|lie lain|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|' +
  'misunderstand misunderstood|mow mown|offset|outbid|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame|' +
  'overdo overdid overdone|overhear overheard|override overrode overridden|overrun overran|oversee oversaw overseen|' +
  'overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|prove proven|put|quit|' +
  'read|rebuild rebuilt|rebut rebutted|redo redid redone|remake remade|rend rent|repay repaid|resell resold|retake retook retaken|' +
  'rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|' +
  'sell sold|send sent|set|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|' +
  'sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|smell smelt|sow sown|speak spoke spoken|' +
  'speed sped|spend spent|spill spilt|spin spun|split|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|' +
  'stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|' +
  'swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|' +
  'tread trod trodden|undercut|undergo underwent undergone|understand understood|undertake undertook undertaken|' +
  'undo undid undone|unwind unwound|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|' +
  'wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|' +
  'foretell foretold|inlay inlaid|outrun outran|outshine outshone|relay relayed|rerun reran|reset|bespeak bespoke bespoken';

/** Keys are past tenses and past participles, lower case. "lay" and "bore" of other tags never come here. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split('|').flatMap((line) => {
    const [lemma = '', ...past] = line.split(' ');
    return (past.length > 0 ? past : [lemma]).map((form): [string, string] => [form, lemma]);
  }),
);
