import { isOwn } from "../../instrument/own-instrument";
import type { PhraseTrieBuilder } from "../../text/phrase-trie-builder";
import type { Pointer, UnitWords } from "../grammar/grammar";
import { GRAMMARS } from "../grammar/grammars";
import type { BodyMeaning, Meaning } from "./meaning";
import { formsOf } from "./name-forms";
import { withOrganisationInside } from "./organisations";

/** Add the words that every grammar has for units, pointers, series and bodies, after the names. */
export function addGrammars(phrases: PhraseTrieBuilder, meanings: Meaning[]): void {
  const add = (phrase: string, meaning: Meaning): void => {
    const given = phrases.add(phrase, meanings.length);
    if (given === meanings.length) meanings.push(meaning);
    else meanings[given] = merged(meanings[given] ?? meaning, meaning);
  };
  const addBody = (body: string, meaning: BodyMeaning): void => {
    const spelled = [body, ...withOrganisationInside(body, { body: "United Nations" })];
    for (const { heads, tail } of spelled.flatMap(formsOf)) heads.forEach((head) => add(head + tail, meaning));
  };
  for (const grammar of Object.values(GRAMMARS)) {
    for (const words of grammar.units) addUnit(words, add);
    for (const [pointer, phrasesOf] of Object.entries(grammar.pointers)) {
      for (const phrase of phrasesOf) {
        const afterThe = phrase.startsWith("the ");
        const word = afterThe ? phrase.slice(4) : phrase;
        add(word, { kind: "pointer", pointer: pointer as Pointer, capital: /^\p{Lu}/u.test(word), afterThe });
      }
    }
    for (const phrase of grammar.series) add(phrase, { kind: "series", singular: undefined });
    for (const [plural, singular] of grammar.pluralSeries) add(plural, { kind: "series", singular });
    for (const body of grammar.otherBodies) addBody(body, { kind: "body", own: false });
    for (const body of grammar.ownBodies) addBody(body, { kind: "body", own: true });
  }
}

/** Add the words of a unit, in the singular and the plural, with what they mean. */
export function addUnit(words: UnitWords, add: (phrase: string, meaning: Meaning) => void): void {
  const meaning = {
    kind: "unit" as const,
    unit: words.unit,
    rank: words.rank,
    number: words.number ?? ("after" as const),
    roman: words.roman === true,
    romanAsArabic: words.roman === "arabic",
    lettered: words.lettered ?? false,
    letters: words.letters ?? false,
    needsName: words.needsName ?? false,
    ordinal: words.ordinal === true,
    ordinalBefore: words.ordinal === "before",
    unnumbered: words.unnumbered ?? false,
    numberedAs: words.numberedAs,
  };
  const owned = (phrase: string): { readonly owned?: boolean } =>
    words.owned?.includes(phrase) ? { owned: true } : {};
  for (const phrase of words.singular) add(phrase, { ...meaning, ...owned(phrase), plural: false });
  for (const phrase of words.plural ?? []) add(phrase, { ...meaning, ...owned(phrase), plural: true });
  for (const phrase of words.either?.words ?? []) {
    add(phrase, { ...meaning, plural: true, ...(words.either ? { orPlural: words.either.plural } : {}) });
  }
}

/**
 * One word of two languages: its number may stand on either side; a document
 * of the person's own can't be called by a word of the grammar ("Convention");
 * any other double keeps its first meaning.
 */
function merged(first: Meaning, second: Meaning): Meaning {
  if (first.kind === "name" && first.instruments.every(isOwn)) return second;
  if (first.kind === "name" && first.capital && second.kind === "unit") return { ...first, unit: second };
  return first.kind === "unit" && second.kind === "unit" && first.number !== second.number
    ? { ...first, number: "either" }
    : first;
}
