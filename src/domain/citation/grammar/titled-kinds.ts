import { forms } from "./forms";

/** Beginnings of Kazakh words for acts as they stand behind what an act is called by: «Гаага конвенциясы». */
export const TITLED_KINDS: readonly string[] = [
  ...forms("конвенциясы конвенциялары пактісі пактілері хаттамасы хаттамалары декларациясы хартиясы жарғысы"),
  ...forms("шарты келісімі заңы заңдары кодексі кодекстері регламенті директивасы"),
];

/** Endings of a Russian word that an act is called by, «Гаагская конвенция», in all cases. */
export const CALLING_ENDINGS: readonly string[] = forms("ая ой ую ое ый ий ого ому ым им ом");

/** What stands behind a year in which something was done, and not that of an act: «Конвенцияға 1994 жылы қосылды». */
export const IN_YEAR: ReadonlySet<string> = new Set(forms("жылы"));
