import { cyrillicKey, nameKey } from "../text/name-key";

/** Names of so few letters are spelled like other words, or like their beginnings: an ending of a case alone makes a form of them. */
export const SHORT = 3;

/**
 * How a word is a form of a word of a name: as it is or with an ending of Russian, with one of Kazakh, or only perhaps,
 * as with that of a plural or with a Kazakh letter that the name has not.
 */
export type Fit = "surely" | "inKazakh" | "perhaps";

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** @returns undefined for what is no form of it; both are folded */
export function fitOf(word: string, part: string): Fit | undefined {
  if (!CYRILLIC.test(word) || !CYRILLIC.test(part)) return nameKey(word) === nameKey(part) ? "surely" : undefined;
  const [wordKey, partKey] = [cyrillicKey(word), cyrillicKey(part)];
  if (part.length <= SHORT) return fitOfShort(word, wordKey, part, partKey);
  if (isFormOf(wordKey, partKey)) return "surely";
  return part.length === SHORT + 1 && isOfHer(wordKey, partKey) ? "perhaps" : undefined;
}

/** «Верин», «Розиной», «Верка», «Данаш» of a name of four letters, which may be another name: «Марин» beside «Мара». */
const isOfHer = (word: string, part: string): boolean =>
  /[ая]$/u.test(part) &&
  ((word.startsWith(part.slice(0, -1)) && OF_HER.test(word.slice(part.length - 1))) ||
    (word.startsWith(part) && FOND.test(word.slice(part.length))));

function isFormOf(word: string, part: string): boolean {
  const [stem, fleeting] = [stemOf(part), fleetingStem(part)];
  if (fleeting !== undefined && word.startsWith(fleeting) && OF_MEN.test(word.slice(fleeting.length))) return true;
  if (part.length === SHORT + 1) return isFormOfFour(word, part, stem);
  if (isFormOfAdjective(word, part)) return true;
  if (word.startsWith(part)) return word.length - part.length <= 5;
  return word.startsWith(stem) && word.length - stem.length <= (stem.length < 4 ? 2 : 4);
}

/**
 * An ending of Russian may take the place of the last vowel; one of Kazakh never, but that of a soft sign: «Алидің»
 * is of «Али», not of «Алия».
 */
function isFormOfFour(word: string, part: string, stem: string): boolean {
  const whole = part.replace(/ь$/u, "");
  if ([part, whole].some((each) => word.startsWith(each) && KAZAKH.test(word.slice(each.length)))) return true;
  const isRussian = (each: string): boolean =>
    word === each || (word.startsWith(each) && RUSSIAN.some((those) => those.test(word.slice(each.length))));
  return isRussian(part) || isRussian(stem);
}

const stemOf = (part: string): string => part.replace(/(?:(?<=[сц]к)ий|ый|[аяоеьйиыуюэ])$/u, "");

/**
 * «Ковальск»ой: of a woman's surname like an adjective all of the ending goes, for one of her cases. Of others, «Новая»,
 * «Лесной», such cases are everyday words.
 */
function isFormOfAdjective(word: string, part: string): boolean {
  const stem = part.replace(/(?<=\p{L}{2}[сц]к)ая$/u, "");
  return stem !== part && word.startsWith(stem) && OF_HER_ADJECTIVE.test(word.slice(stem.length));
}

/** «Лев» → «Льв»а, «Павел» → «Павл»а, «Кравец» → «Кравц»а: the vowel before the last consonant goes; undefined for other names. */
export function fleetingStem(part: string): string | undefined {
  const [, last] = FLEETING.find(([ending]) => ending.test(part)) ?? [];
  return last === undefined ? undefined : part.replace(/(?:лев|лец|[оеё]\p{L})$/u, last);
}

const FLEETING: readonly (readonly [ending: RegExp, last: string])[] = [
  [/^лев$/u, "льв"],
  [/\p{L}{2}лец$/u, "льц"],
  [/\p{L}{3}ец$/u, "ц"],
  [/\p{L}{3}ок$/u, "к"],
  [/^павел$/u, "л"],
];

function fitOfShort(word: string, wordKey: string, part: string, partKey: string): Fit | undefined {
  const fleeting = fleetingStem(partKey);
  if (fleeting !== undefined && wordKey.startsWith(fleeting) && OF_MEN.test(wordKey.slice(fleeting.length)))
    return "surely";
  const stem = /[аяйь]$/u.test(partKey) ? partKey.slice(0, -1) : partKey;
  if (!wordKey.startsWith(stem)) return undefined;
  const fit = fitOfEnding(wordKey, stem, partKey);
  return fit === undefined || isSpelledAs(word.slice(0, stem.length), part) ? fit : "perhaps";
}

function fitOfEnding(word: string, stem: string, part: string): Fit | undefined {
  if (word === part) return "surely";
  const ending = word.slice(stem.length);
  if (/[бвгджзйклмнпрстфхцчшщь]$/u.test(part)) {
    if (OF_MEN.test(ending) && isHardOrSoft(ending, part)) return "surely";
    if (PLURAL.test(ending)) return "perhaps";
  } else if (/[ая]$/u.test(part) && OF_WOMEN.test(ending)) return "surely";
  return word.startsWith(part) && KAZAKH.test(word.slice(part.length)) ? "inKazakh" : undefined;
}

/** «Цоя», «Кима»: never «Цоа», «Кимя». */
const isHardOrSoft = (ending: string, part: string): boolean =>
  /[йь]$/u.test(part) ? !/^[ауо]/u.test(ending) : !/^[яю]/u.test(ending);

/** A name may be typed without letters of Kazakh; a letter of Kazakh that it has not makes another word: «Ким», «Кім». */
const isSpelledAs = (word: string, part: string): boolean =>
  [...word].every((letter, at) => letter === part[at] || letter === cyrillicKey(part[at] ?? ""));

const OF_MEN = /^(?:[аяуюе]|[ое]м)$/u;
const OF_WOMEN = /^(?:[ыиуюе]|[ое][йю])$/u;
const PLURAL = /^(?:[ыи]|[ое]в|[ая](?:м|ми|х))$/u;
const OF_ADJECTIVES = /^(?:[ыи]м|[ое]го|[ое]му)$/u;
const OF_HER_ADJECTIVE = /^(?:ая|ой|[оу]ю)$/u;
/** In Russian letters, as is what they are compared with. */
export const KAZAKH =
  /^(?:ж[ая]н)?(?:[лдт][ае]р)?(?:[ндт][ыи]н|[гк][ае]|[ндт][ыи](?:к[ыи])?|[дт][ае](?:г[ыи])?|[ндт][ае]н|[мбп]ен|[дт][ае]й|ш[ае])?$/u;
const OF_HER = /^(?:ин(?:[аыоуе]|о[йю]|ы[хм]|ыми)?|(?:оч|еч|уш|юш)?к(?:а|и|е|у|ой))$/u;
/** Fond forms of Kazakh, with its endings. */
const FOND = new RegExp(`^(?:ш|[еа]к[еа][нм]?)${KAZAKH.source.slice(1)}`, "u");
const RUSSIAN = [OF_MEN, OF_WOMEN, PLURAL, OF_ADJECTIVES];
