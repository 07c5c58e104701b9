/**
 * The title of an office as a text has it → the word that known offices are told by ("президента" → president, "Ngoại
 * trưởng" → foreign minister), so that a person is known by office whatever the language. Pure.
 */

/** The first that fits decides; a deputy comes before whose deputy it is. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:первый )?(?:зам|вице-премьер)|^phó thủ tướng|^thứ trưởng/, 'deputy minister'],
  [/вице-президент|^phó tổng thống|^phó chủ tịch/, 'vice president'],
  [/президент|^tổng thống|^chủ tịch nước/, 'president'],
  [/премьер|^thủ tướng/, 'prime minister'],
  [/канцлер/, 'chancellor'],
  [/госсекретар/, 'secretary of state'],
  [/министр\p{L}* иностранных дел|глав\p{L}+ (?:\p{L}+ )?мид|^ngoại trưởng|ngoại giao/u, 'foreign minister'],
  [/министр\p{L}* обороны|^bộ trưởng (?:bộ )?quốc phòng/u, 'defense minister'],
  [/генсек|генеральн\p{L}+ секретар|^tổng bí thư/u, 'general secretary'],
  [/корол[ьяюе](?!\p{L})|королём|королем|^quốc vương|^vua(?!\p{L})|^nhà vua/u, 'king'],
  [/королев|^nữ hoàng/, 'queen'],
  [/султан/, 'sultan'],
  [/эмир/, 'emir'],
  [/министр|^bộ trưởng/, 'minister'],
  [/^пос[оа]?л|^đại sứ/, 'ambassador'],
  [/губернатор|^thống đốc/, 'governor'],
  [/лидер|^nhà lãnh đạo/, 'leader'],
];

export function sharedTitle(title: string): string {
  const said = title.toLowerCase();
  return TITLES.find(([form]) => form.test(said))?.[1] ?? said;
}

/** Undefined where the words are not a title and nothing else. */
export function titleOfWhole(words: string): string | undefined {
  const said = words.toLowerCase();
  const [form, title] = TITLES.find(([one]) => one.test(said)) ?? [];
  const match = form?.exec(said);
  return match && match.index === 0 && /^\p{L}*$/u.test(said.slice(match[0].length)) ? title : undefined;
}
