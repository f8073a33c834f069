/** The forms of a Kazakh noun that units need: in all cases, plain and with the ending that an owner gives it. */
export interface NounForms {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  /** Those of both numbers with the owner's ending. */
  readonly owned: readonly string[];
}

/**
 * A noun in all its forms, by the rules of the language: endings follow the last vowel and the last sound. Of several
 * words the last one takes them: "азат жол", "азат жолы".
 */
export function nounForms(noun: string): NounForms {
  const [own, many] = [ownedForm(noun), `${noun}${pluralEnding(noun)}`];
  const [ownSingular, ownPlural] = [ownedCases(own), ownedCases(ownedForm(many))];
  return {
    singular: [...plainCases(noun), ...ownSingular],
    plural: [...plainCases(many), ...ownPlural],
    owned: [...ownSingular, ...ownPlural],
  };
}

/** Endings with ы and а, which become і and е behind a front vowel. */
const inHarmony = (word: string, ending: string): string =>
  isFront(word) ? ending.replaceAll("ы", "і").replaceAll("а", "е").replaceAll("қ", "к").replaceAll("ғ", "г") : ending;

/** By the last vowel; и and у go with either. */
const isFront = (word: string): boolean => /[әеөүіэ][^аәоөұүыіеэ]*$/u.test(word);

const endsIn = (word: string, letters: string): boolean => letters.includes(word.slice(-1));

const VOWELS = "аәоөұүыіея";
const NASALS = "мнң";
const VOICELESS = "пфкқтсшщчцхһбвгғд";

const byLast = (
  word: string,
  { vowel, nasal, voiceless, other }: Readonly<Record<"vowel" | "nasal" | "voiceless" | "other", string>>,
): string => {
  if (endsIn(word, VOWELS)) return vowel;
  if (endsIn(word, NASALS)) return nasal;
  return endsIn(word, VOICELESS) ? voiceless : other;
};

const pluralEnding = (word: string): string =>
  inHarmony(
    word,
    endsIn(word, "лзж") ? "дар" : byLast(word, { vowel: "лар", nasal: "дар", voiceless: "тар", other: "лар" }),
  );

/** Nominative, genitive, locative, what is there ("баптағы") or as there ("баптағыдай"), ablative, dative, accusative and instrumental. */
const plainCases = (word: string): readonly string[] =>
  [
    "",
    byLast(word, { vowel: "ның", nasal: "ның", voiceless: "тың", other: "дың" }),
    byLast(word, { vowel: "да", nasal: "да", voiceless: "та", other: "да" }),
    byLast(word, { vowel: "дағы", nasal: "дағы", voiceless: "тағы", other: "дағы" }),
    byLast(word, { vowel: "дағыдай", nasal: "дағыдай", voiceless: "тағыдай", other: "дағыдай" }),
    byLast(word, { vowel: "дан", nasal: "нан", voiceless: "тан", other: "дан" }),
    byLast(word, { vowel: "ға", nasal: "ға", voiceless: "қа", other: "ға" }),
    byLast(word, { vowel: "ны", nasal: "ды", voiceless: "ты", other: "ды" }),
  ]
    .map((ending) => word + inHarmony(word, ending))
    .concat(word + (endsIn(word, VOICELESS) ? "пен" : endsIn(word, "зж") ? "бен" : "мен"));

/** The same cases, "as it is" («бабындай») and "by it" («бабынша»), which without an owner would be a word of its own: «тармақша». */
const ownedCases = (own: string): readonly string[] =>
  ["", "ның", "нда", "ндағы", "ндағыдай", "ндай", "нша", "нан", "на", "н"]
    .map((ending) => own + inHarmony(own, ending))
    .concat(`${own}мен`);

const SOFT: Readonly<Record<string, string>> = { п: "б", қ: "ғ", к: "г" };

/** A noun with the ending that an owner gives it: "бап", "бабы"; "тармақша", "тармақшасы". */
export function ownedForm(word: string): string {
  if (endsIn(word, VOWELS)) return word + inHarmony(word, "сы");
  const last = word.slice(-1);
  return word.slice(0, -1) + (SOFT[last] ?? last) + inHarmony(word, "ы");
}
