import { forms } from "./forms";

const withEndings = (stem: string): readonly string[] =>
  forms("а у ая яя ую юю ой ей ый ий ого его ому ему ым им ом ем").map((ending) => stem + ending);

/** Beginnings of Kazakh words for acts as they stand behind what an act is called by: «Гаага конвенциясы». */
export const TITLED_KINDS: readonly string[] = [
  ...forms("конвенциясы конвенциялары пактісі пактілері хаттамасы хаттамалары декларациясы хартиясы жарғысы"),
  ...forms("шарты келісімі заңы заңдары кодексі кодекстері регламенті директивасы"),
];

/** Endings of a Russian word that an act is called by, «Гаагская конвенция», in all cases. */
export const CALLING_ENDINGS: readonly string[] = forms("ая ой ую ое ый ий ого ому ым им ом");

/**
 * Endings of Russian words for acts, each with those of what an act is called by in the same case: «Гаагская конвенция».
 * «Основой Конвенции» has the second one's.
 */
export const CALLED_IN_CASE: readonly (readonly [kind: string, calling: readonly string[]])[] = [
  ["ия", ["ая"]],
  ["ию", ["ую"]],
  ["ией", ["ой"]],
  ["ии", forms("ской цкой очной")],
  ["а", forms("ая ого")],
  ["у", forms("ую ому")],
  ["е", forms("ом ской цкой очной")],
  ["ом", forms("ым им")],
  ...forms("акт ент кол кон екс").map((kind) => [kind, forms("ый ий")] as const),
];

/** What adjectives of places have before their endings, which call an act without a capital: «европейская Конвенция». */
export const OF_PLACES: readonly string[] = forms("ск цк");

/** Kazakh words that acts are called by without an ending of their own: «Еуропалық Конвенция». */
export const KAZAKH_PLACES: readonly string[] = forms(
  "еуропалық америкалық африкалық женевалық гаагалық орхустық стамбулдық берндік веналық базельдік сингапурлық",
);

/** What is said of any act, and of the Convention on the Rights of the Child: «Сама Конвенция», «детская Конвенция». */
export const OF_NO_TITLE: ReadonlySet<string> = new Set([
  ...forms("эта эту сама саму самой самого самому вся всю всей"),
  ...forms("важн обязательн нов настоящ последн предыдущ основн главн общ единственн базов детск ооновск").flatMap(
    withEndings,
  ),
  ...forms("международн наш ваш так кажд люб одн ин друг проч").flatMap(withEndings),
]);

/** What participles have before their endings: «Рассматриваемая», «Ратифицированная», «Действующая», «Принятая». */
export const PARTICIPLES: readonly string[] = forms("ем им ущ ющ ащ ящ вш анн янн енн ённ ят ут");

/** What stands behind a year in which something was done, and not that of an act: «Конвенцияға 1994 жылы қосылды». */
export const IN_YEAR: ReadonlySet<string> = new Set(forms("жылы"));

/** Words before an act that was not named yet: "a Kazakh law". */
export const ANY_OF_A_KIND: ReadonlySet<string> = new Set(forms("a an"));

/** Beginnings of words for more acts than one, or for one with many parts: «законы РК», "rules on child labour". */
export const SEVERAL_ACTS: readonly string[] = [
  ...forms("laws acts codes statutes rules regulations directives decrees orders resolutions guidelines instructions"),
  ...forms("conventions covenants protocols treaties agreements declarations recommendations strategies programmes"),
  ...forms("законы законов законам законах кодексы кодексов кодексам кодексах правил указы указов указам указах"),
  ...forms("приказы приказов приказам приказах акты актов актам актах постановлений положений конвенций соглашений"),
  ...forms("пакты протоколы договоры договоров регламенты"),
  ...forms("заңдар кодекстер қағидалар ережелер жарлықтар бұйрықтар қаулылар актілер конвенциялар пактілер хаттамалар"),
  ...forms("шарттар келісімдер"),
];

/** Those that may be one's genitive, too, as what it is called by tells: «конвенции РК», «европейской конвенции». */
export const SEVERAL_OR_OF_ONE: readonly string[] = forms(
  "конвенции постановления положения соглашения директивы декларации резолюции",
);
