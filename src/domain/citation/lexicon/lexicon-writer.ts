import { isOwn } from "../../instrument/own-instrument";
import type { Steps } from "../../steps";
import type { Meaning, NameMeaning } from "./meaning";
import { MARK, NUMBER, tokenize } from "../tokens/tokens";
import { WordTable } from "../tokens/word-table";
import { isOneOfAKind } from "./act-kinds";
import { ABBREVIATIONS } from "./extra-words";
import { LEFT_OUT } from "./left-out";
import type { LexiconPhrases } from "./lexicon";
import { PhrasesBuilder } from "./phrases-builder";
import { SET } from "./sets";
import type { SetName } from "./sets";
import { sharedName } from "./shared-name";
import { PASSED, tellSigns, toSignWords } from "./signs";
import type { SignWords } from "./signs";
import { wordsByStem } from "./word-forms";

/** Collects the phrases of a lexicon: all of them, or those that it has beside another one's. */
export class LexiconWriter {
  readonly #base: LexiconPhrases | undefined;
  readonly #words: WordTable;
  readonly #signs: SignWords;
  readonly #comma: number;
  readonly #phrases: PhrasesBuilder;
  readonly #meanings: Meaning[];

  constructor(base?: LexiconPhrases) {
    this.#base = base;
    this.#words = base ? base.words.copy() : new WordTable();
    this.#signs = toSignWords(this.#words);
    this.#comma = this.#words.numberOf(",");
    this.#phrases = new PhrasesBuilder(base?.phrases);
    this.#meanings = [...(base?.meanings ?? [])];
  }

  /** Add a phrase that stands for a number; gives what it stands for, which is an earlier one where the set has it. */
  add(set: SetName, phrase: string, meaning: number): number {
    const words = this.#wordsOf(phrase);
    // "Convention, 1999": the comma before a number is left out as others are, but where it stands it is no list's.
    const bare = words.filter((word) => word !== this.#comma);
    const given = this.#phrases.add(SET[set], bare, meaning);
    if (bare.length < words.length) this.#phrases.add(SET[set], words, given);
    return given;
  }

  /** Add phrases, each standing for its place in the list. */
  addList(set: SetName, phrases: readonly string[]): void {
    phrases.forEach((phrase, index) => this.add(set, phrase, index));
  }

  /** Add a word of a grammar; one that has a meaning has both where they can be told apart. */
  addMeaning(set: "names" | "units", phrase: string, meaning: Meaning): void {
    this.#addMeaning(set, phrase, meaning, (known) => merged(phrase, known, meaning));
  }

  /** Add a name; several instruments of one name share it. */
  addName(name: string, meaning: NameMeaning): void {
    this.#addMeaning("names", name, meaning, (known) =>
      known.kind === "name" ? sharedName(known, meaning) : merged(name, meaning, known),
    );
  }

  #addMeaning(set: "names" | "units", phrase: string, meaning: Meaning, joined: (known: Meaning) => Meaning): void {
    const given = this.add(set, phrase, this.#meanings.length);
    const known = this.#meanings[given];
    if (known) this.#meanings[given] = joined(known);
    else this.#meanings.push(meaning);
  }

  /** What was collected. */
  *finish(): Steps<LexiconPhrases> {
    for (const word of ABBREVIATIONS.flat()) this.#words.numberOf(word);
    this.#words.keep();
    yield 0;
    const stems = wordsByStem(this.#words, this.#base);
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
