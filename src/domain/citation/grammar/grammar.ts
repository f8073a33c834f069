import type { OtherBody } from "./other-comments";

/** How one language writes citations: words only, so that a lawyer can add to them without reading code. */
export interface Grammar {
  readonly units: readonly UnitWords[];
  /** Words between two places or names, by what they do there. */
  readonly joins: Readonly<Record<JoinKind, readonly string[]>>;
  /** Words for an instrument that was named before, by what they point at. */
  readonly pointers: Readonly<Record<Pointer, readonly string[]>>;
  /** Beginnings of numbered series; the number follows: "general comment No." */
  readonly series: readonly string[];
  /** Names of one general comment of the catalogue's own series; `{n}` stands for its number. */
  readonly seriesNames: readonly string[];
  /** The same for several of a series, and the singular that names of the catalogue begin with: "general comments Nos." */
  readonly pluralSeries: readonly (readonly [plural: string, singular: string])[];
  /** Bodies with numbered series of their own, by what theirs are: beside a number, they make it theirs. */
  readonly otherBodies: Readonly<Partial<Record<OtherBody, readonly string[]>>>;
  /** Names of the body whose series the catalogue holds. */
  readonly ownBodies: readonly string[];
  /** Organisations that may be named in front of their instruments; `of` is how the catalogue calls them. */
  readonly organisations: readonly Organisation[];
  /** Words after a treaty's name that make it the name of its body: "CRC Committee". */
  readonly bodyWords: readonly string[];
  /** Words after a number that make it the volume of a collection and no place: "16 CFR". */
  readonly collections: readonly string[];
  /** Words that end or begin the name of any instrument: "Act", "кодекса". One with a capital counts only with it. */
  readonly instrumentWords: readonly string[];
  /** Endings of words that may stand between a place and the name it is of: "статья 9 указанного закона". */
  readonly describingEndings: readonly string[];
  /** Endings of a word that owns the place after it: "кодекстің 9-бабы". */
  readonly owningEndings: readonly string[];
  /** The same of a word for where something is, is as it is there, or comes from: "Швецияда", "Швециядағыдай", "Швециядан". */
  readonly whereEndings: readonly string[];
  readonly asThereEndings: readonly string[];
  readonly fromEndings: readonly string[];
  /** The same of a word for when something is of: "сәуірдегі". */
  readonly whenEndings: readonly string[];
  /** Words after "the Convention" that show it is the start of a longer name. */
  readonly longerName: readonly string[];
  /** Words that make another instrument of the name beside them: "Protocol to the …", "Law ratifying the …". */
  readonly derived: DerivedWords;
  /** Words that give each of several names its own place: "articles 16 and 17 of the CRC and the ICCPR respectively". */
  readonly respectively: readonly string[];
  /** Words after a number that make it a time or a share and no place: "3 years ago". */
  readonly timeWords: readonly string[];
  /** The same for what is counted, where a number goes on a list: "arts. 12, 13 and 15 NGOs". */
  readonly countedWords: readonly string[];
  /** Words before the first number of a run: "articles from 3 to 6". */
  readonly runStarts: readonly string[];
  /** Words after its last number: "34-тен 36-ға дейінгі баптар". */
  readonly runEnds: readonly string[];
  /** Words at a name's end after which it may go on and be another's: "UN Guiding Principles on …". */
  readonly openEnded: readonly string[];
  /** What an act does in its articles: "guarantees", "закрепляет"; in Kazakh behind the place, "бекітеді". */
  readonly stating: readonly string[];
  /** Words after a place that make it one of the text itself: "paragraph 12 above". */
  readonly selfReference: readonly string[];
  /** Words that names begin with: each row one word in all its cases, the form of titles first. */
  readonly declensions: readonly (readonly string[])[];
  /** Numbers in words, in all their forms; the first row is 1. */
  readonly ordinals: readonly (readonly string[])[];
  /** The same as they stand behind a unit that those stand before: "paragraph two". */
  readonly numerals?: readonly string[];
  /** Endings a name may carry as it stands. */
  readonly suffixes: readonly string[];
  /** Words of a name that have a shorter or longer twin. */
  readonly twins: readonly (readonly [string, string])[];
}

/** What is made of or about an instrument, and so is not that instrument: its articles are others. */
export interface DerivedWords {
  /** Words for a protocol, and for what is written about an instrument: "Commentary". */
  readonly protocols: readonly string[];
  readonly writings: readonly string[];
  /** What is written about it, right before its name: "заключительные замечания (КПР)". */
  readonly owned: readonly string[];
  /** What leads from these to the name: "Protocol to"; in Kazakh what stands between the name and them. */
  readonly leads: readonly string[];
  /** What leads from an act to the name: "(Law of Utopia) ratifying". */
  readonly acts: readonly string[];
  /** Beginnings of words that describe it and stand before it: "Second Optional (Protocol)". */
  readonly describing: readonly string[];
  /** A draft of the instrument, right before its name. */
  readonly drafts: readonly string[];
  /** The same words after the name, where the language puts them there. */
  readonly after: {
    /** Kinds of act, in capitals as in titles: "GDPR Implementation Act". */
    readonly acts: readonly string[];
    readonly protocols: readonly string[];
    readonly writings: readonly string[];
    readonly drafts: readonly string[];
  };
  /** Glued to a short name or right before it: "OP-". */
  readonly prefixes: readonly string[];
}

/** How an organisation is called in the name of its instruments. */
export interface Organisation {
  readonly of: string;
  /** Before the name: "the United Nations Convention on …". */
  readonly before: readonly string[];
  /** After the first word of the name: "Конвенция ООН о …". */
  readonly inside: readonly string[];
}

/** The words for one unit. */
export interface UnitWords {
  /** Name in data: `"article"`, `"paragraph"`, `"principle"`... */
  readonly unit: string;
  /** 0 stands above or beside articles (annex, chapter), 1 is numbered through (article, principle), 2 to 4 are inside. */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  readonly singular: readonly string[];
  readonly plural?: readonly string[];
  /** Words that may mean this unit or, in the plural, the one it names: Russian "пп." */
  readonly either?: { readonly words: readonly string[]; readonly plural: string };
  /** Those of the words that carry the ending of something owned: "бабы", an article of what was named. */
  readonly owned?: readonly string[];
  /** What the words mean right behind an annex, or inside an article: "Annex III pt. 3". */
  readonly inside?: { readonly unit: string; readonly rank: 2 | 3 | 4 };
  /** Where the number stands; before the unit in Kazakh. */
  readonly number?: "before" | "after";
  /** Roman numbers count: Annex III. "arabic" where they are but another way to write the number: Article XVI is article 16. */
  readonly roman?: boolean | "arabic";
  /** Capital letters are numbers: Part B, area (a). */
  readonly lettered?: boolean;
  /** Small letters are numbers as well, as they always are for points: "пункт b)". */
  readonly letters?: boolean;
  /** Means something only beside a name, being an everyday word: "part 2", "standard 5". */
  readonly needsName?: boolean;
  /** Counted in words: "часть вторая"; "before" where words, unlike numbers, stand before the unit: "second paragraph". */
  readonly ordinal?: boolean | "before";
  /** Such words as "two" count behind it: "Article Twelve". */
  readonly numerals?: boolean;
  /** Cited without a number: "preamble". */
  readonly unnumbered?: boolean;
  /** What an unnumbered unit is called in data when a number follows after all: "преамбула 38" is recital 38. */
  readonly numberedAs?: string;
}

/** `of` ties a place to what follows ("of the"), `in` may do so ("under the"), `with` puts places side by side, `to` makes a run. */
export type JoinKind = "and" | "of" | "in" | "with" | "see" | "cf" | "to";

const POINTER_NAMES = [
  "the Convention",
  "the Covenant",
  "the Optional Protocol",
  "the general comment",
  "current instrument",
  "ibid.",
  "draft",
  "this provision",
  "unknown",
] as const;

/**
 * What a word points at: `"draft"` is the law under review and `"this provision"` the article or paragraph that says so,
 * which are no citations.
 */
export type Pointer = (typeof POINTER_NAMES)[number];

export const POINTERS: ReadonlySet<Pointer> = new Set(POINTER_NAMES);
