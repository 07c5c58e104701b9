/** What ended, in every language that has words for it: memberships, alliances, sanctions; done, and to come. */
import { expect, test } from 'vitest';
import { readIn } from './read-in.ts';

/** "MEMBER_OF A > B former actual", "RETREAT A > B ends SANCTION planned". */
async function endsIn(language: string, text: string): Promise<string[]> {
  const { statements, entities } = await readIn(language, text);
  const names = (ids: readonly string[]): string =>
    ids.map((id) => entities.find((entity) => entity.id === id)?.name).join(' + ');
  return statements
    .filter(({ former, ends }) => former || ends)
    .map(({ type, actors, recipients, former, ends, status }) =>
      [type, names(actors), '>', names(recipients), former ? 'former' : `ends ${ends}`, status].join(' '),
    );
}

test.each<[language: string, sentence: string, ends: string[]]>([
  ['fr', 'Le Mali a quitté la CEDEAO.', ['MEMBER_OF Mali > ECOWAS former actual']],
  ['fr', "La Hongrie quittera l'Union européenne.", ['MEMBER_OF Hungary > European Union former planned']],
  ['fr', "L'Albanie est un ancien allié de la Chine.", ['ALLIED_WITH Albania > China former actual']],
  [
    'fr',
    "L'Union européenne a levé les sanctions contre la Syrie.",
    ['RETREAT European Union > Syria ends SANCTION actual'],
  ],
  ['es', 'Hungría abandonará la Unión Europea.', ['MEMBER_OF Hungary > European Union former planned']],
  [
    'es',
    'Estados Unidos levantará las sanciones contra Siria.',
    ['RETREAT United States > Syria ends SANCTION planned'],
  ],
  ['de', 'Mali ist aus der ECOWAS ausgetreten.', ['MEMBER_OF Mali > ECOWAS former actual']],
  ['de', 'Ungarn wird die Europäische Union verlassen.', ['MEMBER_OF Hungary > European Union former planned']],
  ['de', 'Russland wurde aus der G8 ausgeschlossen.', ['MEMBER_OF Russia > Group of Eight former actual']],
  [
    'de',
    'Die Philippinen beendeten ihr Bündnis mit den USA.',
    ['ALLIED_WITH Philippines > United States former actual'],
  ],
  [
    'de',
    'Die USA werden die Sanktionen gegen Syrien aufheben.',
    ['RETREAT United States > Syria ends SANCTION planned'],
  ],
  ['uk', 'Європейський Союз скасував санкції проти Сирії.', ['RETREAT European Union > Syria ends SANCTION actual']],
  ['uk', 'США скасують санкції проти Сирії.', ['RETREAT United States > Syria ends SANCTION planned']],
  ['uk', 'Філіппіни розірвали союз із США.', ['ALLIED_WITH Philippines > United States former actual']],
  ['ru', 'Великобритания вышла из Европейского союза.', ['MEMBER_OF United Kingdom > European Union former actual']],
  ['ru', 'Венгрия выйдет из НАТО.', ['MEMBER_OF Hungary > NATO former planned']],
  ['ru', 'США отменят санкции против Сирии.', ['RETREAT United States > Syria ends SANCTION planned']],
  // What begins does not end.
  ['de', 'Die EU verhängte Sanktionen gegen Syrien.', []],
  ['ru', 'США ввели санкции против Сирии.', []],
])('%s %s', async (language, sentence, ends) => {
  expect(await endsIn(language, sentence)).toEqual(ends);
});
