import { forms } from "./forms";

/** Beginnings of Kazakh words for acts as they stand behind what an act is called by: «Гаага конвенциясы». */
export const TITLED_KINDS: readonly string[] = [
  ...forms("конвенциясы конвенциялары пактісі пактілері хаттамасы хаттамалары декларациясы хартиясы жарғысы"),
  ...forms("шарты келісімі заңы заңдары кодексі кодекстері регламенті директивасы"),
];

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
export const OF_PLACES = "ск";

/** Kazakh words that acts are called by without an ending of their own: «Еуропалық Конвенция». */
export const KAZAKH_PLACES: readonly string[] = forms(
  "еуропалық америкалық африкалық женевалық гаагалық орхустық стамбулдық берндік веналық базельдік сингапурлық",
);

/** What is said of any act, and of the Convention on the Rights of the Child: «Сама Конвенция», «детская Конвенция». */
export const OF_NO_TITLE: ReadonlySet<string> = new Set([
  ...forms("эта эту сама саму самой вся всю всей наша нашу нашей ваша вашу вашей такая такую такой"),
  ...forms("каждая каждую каждой любая любую любой одна одну одной иная иную иной другая другую другой"),
  ...forms(
    "важн обязательн ратифицированн принят подписанн нов соответствующ настоящ последн основн главн детск ооновск",
  ).flatMap((stem) => forms("ая яя ую юю ой ей ый ий ого ому ым им ом").map((ending) => stem + ending)),
]);

/** What stands behind a year in which something was done, and not that of an act: «Конвенцияға 1994 жылы қосылды». */
export const IN_YEAR: ReadonlySet<string> = new Set(forms("жылы"));

/** Words before an act that was not named yet: "a Kazakh law". */
export const ANY_OF_A_KIND: ReadonlySet<string> = new Set(forms("a an"));
