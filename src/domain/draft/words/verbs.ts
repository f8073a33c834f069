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

/** Whether a word, in small letters, is one that makes a sentence of a line, as far as its look tells. */
export const makesSentence = (word: string): boolean => WORDS.has(word) || (RUSSIAN.test(word) && !NOUNS.has(word));
