import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { unlistedInstrument } from "../../instrument/unlisted-instrument";
import { longestPhrase } from "../../text/phrase-trie";
import { PhraseTrieBuilder } from "../../text/phrase-trie-builder";
import { POINTERS } from "../grammar/grammar";
import type { Pointer } from "../grammar/grammar";
import { formsOf } from "../names/name-forms";
import type { PointerMeaning } from "../names/meaning";
import type { NameIndex, OwnNames } from "../names/name-index";

/** What is known of the text around the citations. */
export interface ResolutionContext {
  /** ISO code of the country under review: of instruments with one name, its own is meant. */
  readonly jurisdiction?: string;
  /**
   * Words of the text, in any case, and the instrument they stand for: its id,
   * which need not be one of the catalogue, or a name of the catalogue.
   * `"the Convention"`, `"current instrument"` and words that mean these
   * ("настоящий Кодекс") also own places without a name.
   */
  readonly [words: string]: string | undefined;
}

/** A context made ready for reading and resolving. */
export interface TextContext {
  readonly names: NameIndex;
  /** With the instruments that only the context knows. */
  readonly catalogue: Catalogue;
  readonly jurisdiction: string | undefined;
  readonly pointed: ReadonlyMap<Pointer, Instrument>;
}

/** Look up what the words of a context stand for. A context without words of its own costs next to nothing. */
export function toTextContext(names: NameIndex, catalogue: Catalogue, context: ResolutionContext = {}): TextContext {
  const pointed = new Map<Pointer, Instrument>();
  const own: (readonly [words: string, instrument: Instrument])[] = [];
  const unlisted: Instrument[] = [];
  const { jurisdiction, ...given } = context;
  for (const [words, id] of Object.entries(given)) {
    if (id === undefined || words.trim() === "") continue;
    const known = catalogue.byId.get(id) ?? onlyOneNamed(id, names) ?? unlisted.find((one) => one.id === id);
    const instrument = known ?? unlistedInstrument(id, words);
    if (!known) unlisted.push(instrument);
    if (isPointer(words)) pointed.set(words, instrument);
    else own.push([words, instrument]);
  }
  for (const [words, instrument] of own) {
    const pointer = pointerOf(words, names);
    if (pointer && !pointed.has(pointer)) pointed.set(pointer, instrument);
  }
  return {
    names: own.length === 0 ? names : { ...names, own: toOwnNames(own) },
    catalogue:
      unlisted.length === 0
        ? catalogue
        : { ...catalogue, byId: new Map([...catalogue.byId, ...unlisted.map((one) => [one.id, one] as const)]) },
    jurisdiction,
    pointed,
  };
}

const isPointer = (words: string): words is Pointer => POINTERS.has(words as Pointer);

const meaningOf = (words: string, { phrases, meanings }: NameIndex): NameIndex["meanings"][number] | undefined => {
  const match = { end: 0, meaning: -1 };
  return longestPhrase(phrases, words, 0, match) && match.end === words.length ? meanings[match.meaning] : undefined;
};

function onlyOneNamed(name: string, names: NameIndex): Instrument | undefined {
  const meaning = meaningOf(name, names);
  return meaning?.kind === "name" && meaning.instruments.length === 1 ? meaning.instruments[0] : undefined;
}

/** What the words point at by themselves, where a place without a name may be meant: "настоящий Кодекс". */
function pointerOf(words: string, names: NameIndex): Pointer | undefined {
  const meaning = meaningOf(withoutThe(words), names);
  return meaning?.kind === "pointer" && !WITHOUT_OWNER.has(meaning.pointer) ? meaning.pointer : undefined;
}

const WITHOUT_OWNER: ReadonlySet<Pointer> = new Set(["ibid.", "draft", "unknown"]);

const withoutThe = (words: string): string => words.replace(/^the\s+/iu, "");

function toOwnNames(own: readonly (readonly [words: string, instrument: Instrument])[]): OwnNames {
  const phrases = new PhraseTrieBuilder();
  const meanings: PointerMeaning[] = [];
  const written: { words: string; meaning: number }[] = [];
  for (const [words, instrument] of own) {
    const bare = withoutThe(words.trim());
    const meaning: PointerMeaning = {
      kind: "pointer",
      pointer: "unknown",
      capital: /^\p{Lu}/u.test(bare),
      afterThe: bare !== words.trim(),
      instrument,
    };
    written.push({ words: bare, meaning: meanings.length });
    for (const { heads, tail } of formsOf(bare))
      for (const head of heads)
        if (phrases.add(head + tail, meanings.length) === meanings.length) meanings.push(meaning);
  }
  return { phrases: phrases.toTrie(), meanings, takesSuffix: new Uint8Array(meanings.length).fill(1), words: written };
}
