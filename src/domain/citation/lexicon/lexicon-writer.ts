import { isOwn } from "../../instrument/own-instrument";
import type { Steps } from "../../steps";
import type { Meaning, NameMeaning } from "./meaning";
import { MARK, NUMBER, tokenize } from "../tokens/tokens";
import { WordTable } from "../tokens/word-table";
import { isOneOfAKind } from "./act-kinds";
import { ABBREVIATIONS } from "./extra-words";
import { LEFT_OUT } from "./left-out";
import { share } from "./name-meanings";
import { PhrasesBuilder } from "./phrases";
import type { Phrases } from "./phrases";
import { SET } from "./sets";
import type { SetName } from "./sets";
import { PASSED, tellSigns, toSignWords } from "./signs";
import type { SignWords } from "./signs";
import { wordsByStem } from "./word-forms";

/** Phrases of a lexicon and what they stand for, from which the rest of it can be made. */
export interface LexiconPhrases {
  readonly words: WordTable;
  /** The words by what stays of each in any case. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly phrases: Phrases;
  readonly meanings: readonly Meaning[];
}

/** Collects the phrases of a lexicon. */
export class LexiconWriter {
  readonly #words = new WordTable();
  readonly #signs: SignWords = toSignWords(this.#words);
  readonly #comma = this.#words.numberOf(",");
  readonly #phrases = new PhrasesBuilder();
  readonly #meanings: Meaning[] = [];

  /** How many meanings there are. */
  get size(): number {
    return this.#meanings.length;
  }

  /** Add a phrase that stands for a number; gives what it stands for, which is an earlier one where the set has it. */
  add(set: SetName, phrase: string, meaning: number): number {
    const words = this.#wordsOf(phrase);
    const given = this.#phrases.add(SET[set], words, meaning);
    // "Convention, 1999": the comma before a number is left out as others are, but where it stands it is no list's.
    if (words.includes(this.#comma))
      this.#phrases.add(
        SET[set],
        words.filter((word) => word !== this.#comma),
        given,
      );
    return given;
  }

  /** Add phrases, each standing for its place in the list. */
  addList(set: SetName, phrases: readonly string[]): void {
    phrases.forEach((phrase, index) => this.add(set, phrase, index));
  }

  /** Add a word of a grammar; one that has a meaning has both where they can be told apart. */
  addMeaning(set: "names" | "units", phrase: string, meaning: Meaning): void {
    const given = this.add(set, phrase, this.size);
    if (given === this.size) this.#meanings.push(meaning);
    else this.#meanings[given] = merged(phrase, this.#meanings[given] ?? meaning, meaning);
  }

  /** Add a name; several instruments of one name share it, as others where the name was there from so many meanings on. */
  addName(name: string, meaning: NameMeaning, sharesBelow: number): void {
    const given = this.add("names", name, this.size);
    if (given === this.size) this.#meanings.push(meaning);
    else share(this.#meanings, given, meaning.instruments[0], given >= sharesBelow ? "instruments" : "others");
  }

  /** What was collected. */
  *finish(): Steps<LexiconPhrases> {
    for (const word of ABBREVIATIONS.flat()) this.#words.numberOf(word);
    this.#words.keep();
    yield 0;
    const stems = wordsByStem(this.#words);
    yield 0;
    const phrases = this.#phrases.build(this.#words.size);
    yield 0;
    return { words: this.#words, stems, phrases, meanings: this.#meanings };
  }

  #wordsOf(phrase: string): readonly number[] {
    const tokens = tokenize(phrase, this.#words);
    tellSigns(tokens, this.#signs);
    const found: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens.word[at] ?? 0;
      const isKept = word === this.#comma && tokens.kind[at + 1] === NUMBER && at + 1 < tokens.length;
      const isLeftOut = tokens.kind[at] === MARK && !isKept && LEFT_OUT.includes(this.#words.word(word));
      if (!isLeftOut && tokens.kind[at] !== PASSED) found.push(word);
    }
    return found;
  }
}

/**
 * A word of two languages: its number may stand on either side. A document of the person's own can't be called by a word
 * of the grammar, but for an act of which a state has one: "the Constitution".
 */
function merged(phrase: string, first: Meaning, second: Meaning): Meaning {
  if (first.kind === "name" && first.instruments.every(isOwn)) return isOneOfAKind(phrase) ? first : second;
  if (first.kind === "pointer" && second.kind === "series") return { ...first, series: true };
  return first.kind === "unit" && second.kind === "unit" && first.number !== second.number
    ? { ...first, number: "either" }
    : first;
}
