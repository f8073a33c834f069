import { hasKazakhLetters } from "../../text/kazakh-letters";

/** What Russian verbs and short participles end with where no noun in the genitive does. */
const RUSSIAN =
  /(?:тся|ться|[аяую]ет|[аяу]ют|[аиеыоя]ть|йти|(?:утвержд|исключ|излож|дополн|измен|замен|отмен|введ|привед|определ|установл|размещ)[её]н[аоы]?|признан[аоы]?|принят[аоы]?|содерж[иа]т|име[ею]т|вступ[ия]т)$/u;

/** Nouns that end as infinitives do. */
const NOUNS = new Set("сеть печать память мать".split(" "));

const WORDS = new Set(
  (
    "не нет is are was were be been shall may must can will should has have had does do not applies apply contains contain " +
    "specifies specify provides provide defines define describes describe governs govern includes include enters"
  ).split(" "),
);

/** Whether a word of Russian or English, in small letters, makes a sentence of a line, as far as its look tells. */
export const makesSentence = (word: string): boolean => WORDS.has(word) || (RUSSIAN.test(word) && !NOUNS.has(word));

/** What Kazakh verbs end with where a sentence ends; Russian nouns may, too: "бригады". */
const KAZAKH = /\p{L}{2}(?:[ае]д[ыі]|йд[ыі]|с[ыі]н)$/u;

/**
 * Whether a line of a law is a sentence, or a part of one, and no names and offices alone, as far as its words tell.
 */
export function isSentence(line: string): boolean {
  const words = line.match(/\p{L}+/gu) ?? [];
  const isKazakh = hasKazakhLetters(line);
  return words.some(
    (word) => makesSentence(word.toLowerCase()) || (isKazakh && /^\p{Ll}/u.test(word) && KAZAKH.test(word)),
  );
}
