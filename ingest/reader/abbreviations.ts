/**
 * English abbreviations that keep their period, as news uses them. In: a word without its period. The tokenizer keeps
 * the period with them; the sentence splitter decides by their kind whether a sentence may end there.
 */

/** Always followed by what they belong to (a name, a number): a sentence never ends after one. Lower case. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mx dr prof hon rt sen sens rep reps gov govs pres amb gen lt col maj capt cpl sgt pvt cmdr cdr ' +
    'adm brig det insp supt fr rev msgr mgr mlle mme st ft mt no nos vs v fig figs art sec secs vol vols pp p ch cf ' +
    'approx est dept univ assn bros maj-gen lt-gen sr-lt atty spc pfc ald comdr gens'
  ).split(' '),
);

/** May end a sentence; whether it does is told by the word that follows. Lower case. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp co ltd plc llc bros jr sr esq etc al ave blvd rd hwy sq dist ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ont que ariz ' +
    'ph.d u.s u.n u.k e.u d.c a.m p.m i.e e.g a.k.a min mins hr hrs sec secs yr yrs ext tel dom'
  ).split(' '),
);

/** Words and abbreviations at once: with a period only where a number or a name follows ("No. 5", "sat.": never). */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos art sec secs fig ch mar apr may jun sat sun mon wed fri tue thu ill ind la md miss mo ore pa va wash mass min del det hon rev sen p v est gen col co al'.split(
    ' ',
  ),
);
