/** Letters that all alphabets below have; й is not Serbian, о and а are everybody's. */
const COMMON = "абвгдежзиклмнопрстуфхцчш";

const RUSSIAN = "йщъыьэюяё";

/**
 * Alphabets of languages that texts in older encodings are in, without the common letters. The Russian one has і as
 * well: what Windows-1251 has of the Kazakh letters.
 */
const ALPHABETS = [
  `${RUSSIAN}і`,
  // Ukrainian
  "йщьюяєіїґ",
  // Belarusian
  "йыьэюяёіў",
  // Kazakh, with the Russian letters; Kyrgyz has no others
  `${RUSSIAN}әғқңөұүһі`,
  // Uzbek
  "йъьэюяёўқғҳ",
  // Tajik
  "йъэюяёғӣқӯҳҷ",
].map(toAlphabet);

/** Alphabets with signs that a text in another encoding easily shows: taken where nothing else reads as well. */
const FAR_ALPHABETS = [
  // Serbian
  "ђјљњћџ",
  // Macedonian
  "ѓѕјљњќџ",
].map(toAlphabet);

function toAlphabet(own: string): ReadonlySet<string> {
  return new Set(COMMON + own);
}

/** How well Cyrillic letters go together: some language has them all, one that is far has, none has. */
type Fit = "near" | "far" | "none";

/** Whether there is a language that has all Cyrillic letters of a word. */
export function alphabetFit(word: string): Fit {
  const letters = word.toLowerCase().match(/\p{Script=Cyrillic}/gu) ?? [];
  const isIn = (alphabet: ReadonlySet<string>): boolean => letters.every((letter) => alphabet.has(letter));
  return ALPHABETS.some(isIn) ? "near" : FAR_ALPHABETS.some(isIn) ? "far" : "none";
}
