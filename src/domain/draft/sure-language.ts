import type { Language } from "../language";

/** What tells a language from those that share most of its letters. */
interface Letters {
  readonly language: Language;
  /** Every letter that it is written with. */
  readonly alphabet: RegExp;
  /** Letters that its neighbours lack. */
  readonly own: RegExp;
}

const KNOWN: readonly Letters[] = [
  // Bulgarian has no ы and э; Ukrainian, Belarusian and the Turkic languages have letters that Russian lacks.
  { language: "ru", alphabet: /[а-яё]/giu, own: /[ыэ]/giu },
  // Kyrgyz and Uzbek have no і and ұ; Uzbek has ў and ҳ besides.
  { language: "kk", alphabet: /[а-яёәғқңөұүһі]/giu, own: /[іұ]/giu },
];

/** One letter of so many may be of a name in another language. */
const RARELY = 200;

/** One letter of so many is of the language's own, at least. */
const OFTEN = 100;

/** The language of a text in Russian or Kazakh by its letters; undefined of any other, and where it may be another. */
export function sureLanguage(text: string): Language | undefined {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  if (cyrillic === 0 || count(/\p{Script=Latin}/gu) > cyrillic) return undefined;
  return KNOWN.find(
    ({ alphabet, own }) => (cyrillic - count(alphabet)) * RARELY <= cyrillic && count(own) * OFTEN >= cyrillic,
  )?.language;
}
