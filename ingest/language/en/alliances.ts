/** English words for being on one side. See alliance-words.ts for what each list is for. */
import type { AllianceWords } from '../alliance-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const alliances: AllianceWords = {
  fights: words('defeat fight combat destroy degrade counter battle repel eliminate crush oust resist dislodge expel'),
  foes: words(
    'terrorist militant extremist insurgent jihadist rebel enemy invader aggressor group fighter pirate occupier ' +
      'terrorism extremism aggression',
  ),
  acts: words(`
    strike airstrike air+strike operation mission sortie raid bomb bombing fly deploy attack fight shell advance patrol
    offensive munition aircraft force troop warplane jet artillery drone soldier battle combat assault
  `),
  alongside: words('alongside together+with side+by+side+with shoulder+to+shoulder+with'),
  backed: words('backed supported allied aligned sponsored'),
  led: words('led'),
  partners: words('partner'),
  partnerKinds: words('coalition security military defense defence nato treaty alliance'),
  belonging: words('part member contributor participant signatory'),
};
