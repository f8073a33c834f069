import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { LANGUAGES } from "../../language";
import type { Language } from "../../language";
import { isCapitalCode } from "../../text/fold-code";
import type { PhraseTrie } from "../../text/phrase-trie";
import { PhraseTrieBuilder } from "../../text/phrase-trie-builder";
import type { JoinKind } from "../grammar/grammar";
import { GRAMMARS } from "../grammar/grammars";
import { STATES } from "../grammar/states";
import { addGrammars } from "./add-grammars";
import { addNames } from "./add-names";
import type { Meaning, PointerMeaning } from "./meaning";

/** Everything the citation parser knows words for: the names of a catalogue and the words of every grammar. */
export interface NameIndex {
  readonly phrases: PhraseTrie;
  /** By the number a phrase of `phrases` stands for. */
  readonly meanings: readonly Meaning[];
  /** Endings names may carry, and by meaning whether it takes them. */
  readonly suffixes: PhraseTrie;
  readonly takesSuffix: Uint8Array;
  /** By meaning, whether it is a name so long that it may be read with a typo in it. */
  readonly allowsTypo: Uint8Array;
  /** Words between places and names; each stands for the index of its kind in `joinKinds`. */
  readonly joins: PhraseTrie;
  readonly joinKinds: readonly JoinKind[];
  /** Words that name a kind of instrument, known or not; each stands for 1 where only a capital makes it one: "Act". */
  readonly instrumentWords: PhraseTrie;
  /** By number of an instrument word, that it may carry an ending. */
  readonly anySuffix: Uint8Array;
  /** States; each stands for the index of its code in `stateCodes`. */
  readonly states: PhraseTrie;
  readonly stateCodes: readonly { readonly code: string; readonly language: Language }[];
  readonly longerName: PhraseTrie;
  readonly selfReference: PhraseTrie;
  readonly openEnded: readonly string[];
  readonly bodyWords: PhraseTrie;
  readonly collections: PhraseTrie;
  /** By id of a treaty, the protocols to it. */
  readonly protocols: ReadonlyMap<string, readonly Instrument[]>;
  /** Numbers in words; each stands for its number. */
  readonly ordinals: PhraseTrie;
  /** Words that stand for an instrument in one text only; they come before the catalogue's. */
  readonly own?: OwnNames;
}

/** Words of one text for its instruments. */
export interface OwnNames {
  readonly phrases: PhraseTrie;
  readonly meanings: readonly PointerMeaning[];
  readonly takesSuffix: Uint8Array;
  readonly words: readonly { readonly words: string; readonly meaning: number }[];
}

/**
 * The index of a catalogue's names. Built once per catalogue, in some
 * milliseconds; names two instruments share keep both, for resolving to decide.
 */
export function toNameIndex(catalogue: Catalogue): NameIndex {
  const phrases = new PhraseTrieBuilder();
  const meanings: Meaning[] = [];
  addNames(catalogue, phrases, meanings);
  addGrammars(phrases, meanings);
  return completeIndex(catalogue, phrases.toTrie(), meanings);
}

/** The index of a catalogue, once what its phrases stand for is known. */
export function completeIndex(catalogue: Catalogue, phrases: PhraseTrie, meanings: readonly Meaning[]): NameIndex {
  const grammars = Object.values(GRAMMARS);
  return {
    phrases,
    meanings,
    // In Kazakh any name takes case endings, foreign ones after a hyphen: "GDPR-дың".
    suffixes: trieOf(grammars.flatMap(({ suffixes }) => [...suffixes, ...suffixes.map((suffix) => `-${suffix}`)])),
    takesSuffix: Uint8Array.from(meanings, ({ kind }) =>
      kind === "name" || kind === "body" || kind === "pointer" ? 1 : 0,
    ),
    allowsTypo: Uint8Array.from(meanings, (meaning) => (meaning.kind === "name" && meaning.long ? 1 : 0)),
    joins: joinTrie(),
    joinKinds: JOIN_KINDS,
    instrumentWords: instrumentTrie(),
    anySuffix: Uint8Array.of(1, 1),
    ...stateTrie(),
    longerName: trieOf(grammars.flatMap(({ longerName }) => longerName)),
    selfReference: trieOf(grammars.flatMap(({ selfReference }) => selfReference)),
    openEnded: grammars.flatMap(({ openEnded }) => openEnded),
    bodyWords: trieOf(grammars.flatMap(({ bodyWords }) => bodyWords)),
    collections: trieOf(grammars.flatMap(({ collections }) => collections)),
    protocols: protocolsOf(catalogue),
    ordinals: ordinalTrie(),
  };
}

function protocolsOf({ instruments }: Catalogue): ReadonlyMap<string, readonly Instrument[]> {
  const protocols = instruments.filter(({ title }) => title.en.startsWith("Optional Protocol to the "));
  return new Map(
    instruments.map(({ id, title }) => [
      id,
      protocols.filter((one) => one.title.en.startsWith(`Optional Protocol to the ${title.en} `)),
    ]),
  );
}

const JOIN_KINDS: readonly JoinKind[] = ["and", "of", "in", "with", "to"];

function joinTrie(): PhraseTrie {
  const builder = new PhraseTrieBuilder();
  for (const { joins } of Object.values(GRAMMARS)) {
    JOIN_KINDS.forEach((kind, index) => joins[kind].forEach((phrase) => builder.add(phrase, index)));
  }
  return builder.toTrie();
}

function ordinalTrie(): PhraseTrie {
  const builder = new PhraseTrieBuilder();
  for (const { ordinals } of Object.values(GRAMMARS)) {
    ordinals.forEach((words, index) => words.forEach((word) => builder.add(word, index + 1)));
  }
  return builder.toTrie();
}

function instrumentTrie(): PhraseTrie {
  const builder = new PhraseTrieBuilder();
  for (const { instrumentWords } of Object.values(GRAMMARS)) {
    instrumentWords.forEach((word) => builder.add(word, isCapitalCode(word.charCodeAt(0)) ? 1 : 0));
  }
  return builder.toTrie();
}

function stateTrie(): Pick<NameIndex, "states" | "stateCodes"> {
  const builder = new PhraseTrieBuilder();
  const stateCodes: { code: string; language: Language }[] = [];
  for (const { code, words } of STATES) {
    for (const language of LANGUAGES) {
      words[language].forEach((word) => builder.add(word, stateCodes.length));
      stateCodes.push({ code, language });
    }
  }
  return { states: builder.toTrie(), stateCodes };
}

function trieOf(phrases: readonly string[]): PhraseTrie {
  const builder = new PhraseTrieBuilder();
  phrases.forEach((phrase, index) => builder.add(phrase, index));
  return builder.toTrie();
}
