/**
 * Given names that are one name: as neighbors write it ("Mykola", "Nikolai", "Mikalai") and as friends say it ("Bill",
 * "William"). In the letters that `nameWords` gives. Pure; they only say that two names may be one person's.
 */

/** A row a name. */
const ROWS = `
  nikolai nikolay mykola mikalai mikalay nicolai
  vladimir volodymyr uladzimir
  alexander aleksandr oleksandr aliaksandr alyaksandr alexandr sasha
  alexei alexey aleksei aleksey oleksiy oleksii aliaksei
  sergei sergey serhiy serhii siarhei siarhey sergiy
  dmitry dmitri dmitriy dmytro dzmitry
  mikhail mykhailo mykhaylo mikhailo
  pavel pavlo
  pyotr petr petro piotr
  andrei andrey andriy andrii
  evgeny yevgeny evgeniy yevhen yauhen eugene
  grigory hryhoriy hryhorii ryhor
  igor ihor ihar
  oleg oleh aleh
  konstantin kostiantyn kostyantyn kanstantsin
  kirill kyrylo kiryl
  vasily vasyl vasil
  stepan stsiapan
  yury yuri yurii yuriy iurii
  georgy georgiy heorhiy giorgi heorhii
  mikheil mikhail
  julia yulia yuliya iuliia
  elena yelena olena alena
  ekaterina yekaterina kateryna katsiaryna
  svetlana svitlana sviatlana
  natalia natalya nataliya nataliia
  tatiana tatyana tetiana tatsiana
  irina iryna
  anna hanna ganna
  olga olha volha
  ksenia xenia kseniya
  william bill will billy
  robert bob rob bobby
  richard dick rick
  anthony tony antony
  michael mike mick
  james jim jimmy jamie
  joseph joe
  edward ed ted eddie
  thomas tom tommy
  daniel dan danny
  david dave
  stephen steven steve
  nicholas nick nicolas
  christopher chris
  matthew matt
  samuel sam
  benjamin ben
  charles charlie chuck
  frederick fred
  gerald gerry jerry
  gregory greg
  jeffrey jeff geoffrey geoff
  john jack
  kenneth ken
  lawrence larry
  leonard len leo
  philip phil
  ronald ron
  timothy tim
  walter walt
  elizabeth liz beth betty
  katherine catherine kate kathy cathy
  margaret maggie peggy
  patricia pat patty
  susan sue
  deborah debbie
  barbara barb
  victoria vicky
`;

const rows: ReadonlyMap<string, readonly number[]> = readRows();

function readRows(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, row] of ROWS.trim().split('\n').entries()) {
    for (const name of row.trim().split(' ')) found.set(name, [...(found.get(name) ?? []), at]);
  }
  return found;
}

export const isSameGivenName = (one: string, other: string): boolean =>
  rows.get(one)?.some((row) => rows.get(other)?.includes(row)) ?? false;
