import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import type { PhraseTrieBuilder } from "../../text/phrase-trie-builder";
import type { Meaning, NameMeaning } from "./meaning";
import { formsOf, looseNamesOf, namesOf } from "./name-forms";

/** Add every name of a catalogue's instruments; a name of several means each of them. */
export function addNames(catalogue: Catalogue, phrases: PhraseTrieBuilder, meanings: Meaning[]): void {
  const add = (instrument: Instrument, name: string, sharesBelow: number): void => {
    const meaning: NameMeaning = {
      kind: "name",
      instruments: [instrument],
      others: [],
      capital: isOneWord(name),
      everyday: isEveryday(name),
      long: isLong(name),
    };
    for (const { lemma, heads, tail } of formsOf(name)) {
      const given = phrases.addForms(lemma, heads, tail, meanings.length);
      if (given === meanings.length) meanings.push(meaning);
      else share(meanings, given, instrument, given >= sharesBelow ? "instruments" : "others");
    }
  };
  for (const instrument of catalogue.instruments) for (const name of namesOf(instrument)) add(instrument, name, 0);
  const full = meanings.length;
  for (const instrument of catalogue.instruments)
    for (const name of looseNamesOf(instrument)) add(instrument, name, full);
}

/** Let a name mean one instrument more. */
function share(meanings: Meaning[], at: number, instrument: Instrument, as: "instruments" | "others"): void {
  const meaning = meanings[at];
  if (meaning?.kind !== "name" || meaning.instruments.includes(instrument)) return;
  meanings[at] = { ...meaning, [as]: [...meaning[as], instrument] };
}

/** "Fundamentals", "OSA": but not long acronyms, which people type in small letters. */
const isOneWord = (name: string): boolean => /^\p{Lu}[\p{L}-]*$/u.test(name) && !/^\p{Lu}{4,}$/u.test(name);

const isEveryday = (name: string): boolean => name === name.toLowerCase() && /^\p{L}/u.test(name);

/** "General comment No. 25" and longer, of two words or more. */
const isLong = (name: string): boolean =>
  /\p{L}[^\p{L}]+\p{L}/u.test(name) && name.replace(/[^\p{L}]/gu, "").length >= 12 && !isEveryday(name);
