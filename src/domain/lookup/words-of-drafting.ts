import { GRAMMARS } from "../citation/grammar/grammars";
import type { Grammar } from "../citation/grammar/grammar";
import { fold } from "../text/fold";

/** What rows say whatever they are about, and what only holds their sentences together. */
const SAID =
  "draft drafts code bill article paragraph provision provisions rule rules require requires required requirement make makes " +
  "set sets allow allowed allows let lets forbid forbidden ban prohibit prohibited introduce create define provide provides provided " +
  "nothing nobody none anyone anything everyone every only also where whether them than such other own one two ten ask asks asked " +
  "says say tell told give gives given need needs needed state states mentioned general ground grounds first last law laws made " +
  "there while before after without among through use used uses keep keeps way more most long out public service services " +
  "against between within upon onto over again still yet very too both each some many much few another same ones word words " +
  "delete add insert replace replaced added " +
  // Russian
  "без под над перед между после среди кроме вместо около против ради сквозь согласно также тоже только лишь уже еще " +
  "чтобы если когда пока хотя либо то так там тут здесь где куда затем поэтому однако поскольку потому чем нет ни даже " +
  "был была было были быть будет будут есть является являются может могут можно нельзя надо следует " +
  "мы вы нас вас нам вам он она оно они им ими ними ими него нее них ему ней нем них себя себе свой своя свое свои своего своей своих своим своими " +
  "этот эта эти этого этой этих этому этим этом тот та те того той тех тому тем тем том все всех всем всеми всего всей вся весь " +
  "каждый каждого каждой любой любого любые любых другой другого другие других иной иные иных иного сам сама сами самого " +
  "один одна одно одного одной два две двух три трех четыре пять шесть десять который которая которое которые которого которой которых которым которыми " +
  "чей чье чьи такой такая такие таких такого более менее самый очень много мало ничего никто никого никому никакой " +
  "слово слова слов словом словами словах дополнить исключить изложить заменить указать установить ввести определить предусмотреть " +
  "предусматривает предусматривают предусмотрено устанавливает устанавливают установлено говорит говорится названо назван указано " +
  "запретить запрещает запрещено запрещены запрет запрета самые определены обязательно обязательный обязательную обязательная учитывать учитывает " +
  "требует требуют требуется норма нормы норму норм проект проекта законопроект редакция редакции " +
  // Kazakh
  "мен пен ал бірақ себебі сондай сондықтан егер ғана тек тағы дейін кейін бұрын бойы арқылы сияқты секілді ретінде жөнінде " +
  "ол олар оның олардың оған оларға оны оларды онда одан өзі өз өзінің өздері біз сіз мынадай мұндай ондай осындай сондағы " +
  "барлық әр әрбір кез келген басқа өзге кейбір бірнеше бір екі үш ешкім ештеңе ешбір жоқ бар емес " +
  "болады болып болса болған болуы мүмкін қажет дейді делінген көзделген көздейді белгілейді айтылған талап етеді етіледі " +
  "тыйым салынады алады береді бере қабылдай қамтамасыз арналған негізделген алдымен міндетті " +
  "сөз сөзі сөздер сөздері сөздерге сөздермен сөздерін сөздерімен толықтыру алып тастау ауыстыру жазу енгізу жоба жобасы жобаның";

/** What a place of an act, a draft, or a number of years is said with. */
const placesIn = ({ units, pointers, timeWords }: Grammar): readonly string[] => [
  ...units.filter(({ needsName }) => !needsName).flatMap(({ singular, plural = [] }) => [...singular, ...plural]),
  ...pointers.draft,
  ...pointers.unknown,
  ...timeWords,
];

let known: ReadonlySet<string> | undefined;

/** Whether a folded word says nothing of what a row is about: a pronoun, a unit or its abbreviation, what is done with a draft. */
export function isWordOfDrafting(word: string): boolean {
  known ??= new Set(
    [...SAID.split(" "), ...Object.values(GRAMMARS).flatMap(placesIn)].map((one) => fold(one).replace(/[.\s]+$/u, "")),
  );
  return known.has(word);
}
