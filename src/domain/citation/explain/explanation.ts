import type { Because } from "../discourse/because";
import type { SetName } from "../lexicon/sets";
import type { Language } from "../../language";
import type { ResolvedCitation } from "../citation";

/** Why a text was read as it was. Offsets are in UTF-16 units, as those of citations. */
export interface Explanation {
  /** The text's citations in reading order, as `readCitations` gives them. */
  readonly citations: readonly ExplainedCitation[];
  /** What was read and cites nothing. */
  readonly unread: readonly Unread[];
}

/** A citation with what it was read from. */
export interface ExplainedCitation {
  readonly citation: ResolvedCitation;
  readonly parts: readonly ExplainedPart[];
  /** What tells which instrument is meant; undefined where nothing does, and a problem says so. */
  readonly because: Because | undefined;
}

/** A form that a name or a place was read by. */
export type Form =
  /** A name that the catalogue has. */
  | "name"
  /** An act by its kind, title, date or number. */
  | "act by details"
  /** One of a numbered series: "general comment No. 25". */
  | "one of a series"
  /** Words that the context of the text gives to an instrument. */
  | "given words"
  /** Words that the text itself gave to one. */
  | "defined words"
  /** Words for what is named elsewhere: "the Convention", "ibid.". */
  | "pointer"
  /** The name of an instrument that the catalogue doesn't hold. */
  | "unknown name"
  /** "article 16" */
  | "unit, then numbers"
  /** "16-бап" */
  | "numbers, then unit"
  /** "preamble" */
  | "unit alone"
  /** "17" beside a name or beside other places. */
  | "numbers alone";

/** A name or a place of a citation. */
export interface ExplainedPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Of a name: every instrument that has it. */
  readonly instruments?: readonly string[];
  /** Of a place: its unit, undefined for numbers alone, and its places in normal form. */
  readonly unit?: string | undefined;
  readonly places?: readonly string[];
  /** What is known of its words, in reading order. */
  readonly words: readonly ExplainedWords[];
  /** Of a place: whose it is and whose it could be, the one chosen first; none where nothing was weighed. */
  readonly owners?: readonly ExplainedOwner[];
}

/** A phrase of the lexicon, or a token that is none. */
export interface ExplainedWords {
  readonly text: string;
  /** The set of the lexicon that it is of, or what the token is. */
  readonly as: SetName | "word" | "number" | "mark";
  readonly unit?: string;
  /** Languages whose grammar has the words. */
  readonly languages?: readonly Language[];
  readonly instruments?: readonly string[];
  /** Letters that are missing, wrong, doubled or swapped. */
  readonly slips?: number;
}

/** Whose a place may be, and what the whole text weighs at best when it is. */
export interface ExplainedOwner {
  readonly side: "before" | "after" | "none";
  /** The name there, as written. */
  readonly name: string;
  /** What stands between the two, as written. */
  readonly between: string;
  /** Undefined where the place can't be that one's. */
  readonly weight: number | undefined;
}

/** Why words that look like a citation are none. */
export type WhyUnread =
  /** The draft under review. */
  | "draft"
  /** Numbers without a unit and a name. */
  | "numbers alone"
  /** An everyday word as a unit, without a name that is known to have such parts. */
  | "everyday unit"
  /** A name in everyday words, without a place. */
  | "everyday name"
  /** Words for an instrument named elsewhere, without a place. */
  | "pointer alone"
  /** Part of the citation before it. */
  | "read before";

/** Words that were taken apart and cite nothing. */
export interface Unread {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly why: WhyUnread;
}
