import type { JoinKind, Pointer, UnitWords } from "../grammar/grammar";
import { GRAMMARS } from "../grammar/grammars";
import { STATES } from "../grammar/states";
import { LANGUAGES } from "../../language";
import type { Language } from "../../language";
import { isCapitalCode } from "../../text/fold-code";
import { PhraseTrieBuilder } from "../../text/phrase-trie";
import type { PhraseTrie } from "../../text/phrase-trie";
import { formsOf, looseNamesOf, namesOf } from "./name-forms";
import { withOrganisationInside } from "./organisations";
import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";

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
}

/** What a phrase of the index stands for. */
export type Meaning = NameMeaning | UnitMeaning | PointerMeaning | SeriesMeaning | BodyMeaning;

/** The name of one or more instruments. */
export interface NameMeaning {
  readonly kind: "name";
  /** Every instrument of this name. */
  readonly instruments: readonly Instrument[];
  /** Instruments whose title is this name and a bracket: meant when the year rules the others out. */
  readonly others: readonly Instrument[];
  /** One everyday-looking word: a name only when it starts with a capital. */
  readonly capital: boolean;
  /** Small letters throughout: a name without a place after it only when it is written with a capital. */
  readonly everyday: boolean;
  /** Long enough to be known with a typo in it. */
  readonly long: boolean;
  /** The unit that the word means in small letters: "Fundamentals, fundamentals 3 and 9". */
  readonly unit?: UnitMeaning;
}

/** A unit word, as its grammar describes it. */
export interface UnitMeaning {
  readonly kind: "unit";
  readonly unit: string;
  readonly rank: number;
  readonly plural: boolean;
  readonly number: "before" | "after" | "either";
  readonly roman: boolean;
  readonly romanAsArabic: boolean;
  readonly lettered: boolean;
  readonly letters: boolean;
  readonly needsName: boolean;
  readonly ordinal: boolean;
  readonly ordinalBefore: boolean;
  readonly unnumbered: boolean;
  readonly numberedAs: string | undefined;
  /** The unit this word means in the plural, when that is another one. */
  readonly orPlural?: string;
}

/** The beginning of a numbered series; the number follows. */
export interface SeriesMeaning {
  readonly kind: "series";
  /** What names of the series begin with, where this is the plural and several numbers follow. */
  readonly singular: string | undefined;
}

/** A body that has a numbered series; `own` where it is the one of the catalogue. */
export interface BodyMeaning {
  readonly kind: "body";
  readonly own: boolean;
}

/** A word for an instrument named before or known from the context. */
export interface PointerMeaning {
  readonly kind: "pointer";
  readonly pointer: Pointer;
  readonly capital: boolean;
  /** Counts only after "the": kept apart, so that "the Convention on Cybercrime" is found as a name. */
  readonly afterThe: boolean;
  /** The instrument it stands for, where the text's context says so. */
  readonly instrument?: Instrument;
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

function addNames(catalogue: Catalogue, phrases: PhraseTrieBuilder, meanings: Meaning[]): void {
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

function addGrammars(phrases: PhraseTrieBuilder, meanings: Meaning[]): void {
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

function addUnit(words: UnitWords, add: (phrase: string, meaning: Meaning) => void): void {
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
  for (const phrase of words.singular) add(phrase, { ...meaning, plural: false });
  for (const phrase of words.plural ?? []) add(phrase, { ...meaning, plural: true });
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
