import type { Language } from "../language";

/** How sure the catalogue is: read in the text or in two sources, one secondary source only, or not confirmed at all. */
export type Confidence = "verified" | "likely" | "unverified";

/** Whether an instrument may be relied on today; that it is in force may also not be confirmed. */
export type Standing =
  | "current"
  | "superseded"
  | "not-in-force"
  | "force-unconfirmed"
  | "partly-in-force"
  | "draft"
  | "partly-suspended"
  | "repealed";

/** A treaty, act, comment or standard that can be cited. */
export interface Instrument {
  /** Stable name in data, e.g. `"crc-gc-25"`. */
  readonly id: string;
  /** Short title for citations, e.g. `"CRC"`. */
  readonly short: string;
  readonly title: {
    readonly en: string;
    readonly ru?: string;
    readonly kk?: string;
    /** In its own language, when that is none of ours. */
    readonly original?: string;
  };
  /** Languages whose title is a working translation or was not seen in an official source. */
  readonly titleUnchecked: readonly Language[];
  /** Every name people type for it, in any language; matching ignores case. */
  readonly aliases: readonly string[];
  /** Aliases that may mean something else, with what else: ask, never guess. */
  readonly ambiguousAliases: Readonly<Record<string, string>>;
  readonly body: string;
  readonly symbol: string | null;
  /** ISO country code, `"EU"`, or `"INT"` for an international instrument. */
  readonly jurisdiction: string;
  readonly kind: string;
  readonly binding: boolean;
  /** Dates may be partial: `"2021"` or `"2021-03"`. */
  readonly adopted: string | null;
  readonly inForce: string | null;
  readonly otherDates: Readonly<Record<string, string>>;
  /** Which of the two dates rest on general knowledge alone. */
  readonly datesFromMemory?: readonly ("adopted" | "inForce")[];
  readonly standing: Standing;
  /** Id of the instrument to cite instead, when there is one. */
  readonly supersededBy?: string;
  /** What the instrument is, in a sentence. */
  readonly summary?: string;
  /** What a reader must know before citing: status, notes and traps, in English. */
  readonly notes: readonly string[];
  /** What a person still has to look up in the source. */
  readonly verify?: string;
  readonly kazakhstan?: KazakhstanPosition;
  readonly url: string | null;
  /** Address seen in a source, built from a known pattern, or never opened (from memory, or there is none). */
  readonly urlStatus: "seen" | "pattern" | "not-opened";
  readonly pinpoint: PinpointScheme;
  readonly parts: readonly Part[];
  /** Content known to be in the instrument under a number that is not known. */
  readonly unpinned: readonly string[];
  readonly confidence: Confidence;
  readonly unverifiedFields: readonly string[];
  readonly evidence: readonly string[];
}

/** How Kazakhstan stands to a treaty: `"ratified"` (accession included), `"not a party"` or `"unknown"`. */
export interface KazakhstanPosition {
  readonly status: string;
  /** Date of deposit, when verified. */
  readonly date: string | null;
  readonly signed?: string;
  readonly domesticAct?: string;
  readonly note?: string;
}

/** How an instrument is cited below its title. */
export interface PinpointScheme {
  /** The unit it is numbered by: `"article"`, `"paragraph"`, `"principle"`, `"section"`, ... */
  readonly unit: string;
  /** Number of the last unit, where units run from 1 to it; null when not verified: never check a number against null. */
  readonly count: number | null;
  /** Set where every number from 1 to the count is in a part that is listed; elsewhere only some parts are. */
  readonly complete?: true;
  /** How sure the count or the list of numbers is; verified where it is not given. */
  readonly countConfidence?: Confidence;
  /** How many recitals there are, where they are numbered and counted. */
  readonly recitals?: number;
  /**
   * What its units are put together into, with how many there are; null where they are counted anew in each larger one. Of
   * an instrument that is divided into nothing it is empty; it is undefined where nobody looked. Where it is known, the
   * instrument has annexes only if one is among its parts.
   */
  readonly divisions?: Readonly<Record<string, number | null>>;
  /** Every number, in the order of the text, where some are inserted ("7-1") or missing; then `count` is null. */
  readonly numbers?: readonly string[];
  /** Numbers that stand empty in the text: they exist, and are not in force. */
  readonly repealed?: readonly string[];
  /** Numbers among `numbers` that were announced or cited elsewhere and that nobody read. */
  readonly numbersUnverified?: readonly string[];
  /**
   * The numbered paragraphs (parts where `inner` says so) of each article that was counted: how many, where they run
   * from 1; their numbers, where some are inserted or missing; 0 where the article is one paragraph, with or without
   * points. Check nothing against an article that is not here.
   */
  readonly paragraphs?: Readonly<Record<string, ParagraphCount>>;
  /**
   * The lettered points of all articles, by what they stand in: `"17"`, `"24(2)"`, `"40(2)(b)"`. What is not here has none;
   * without this, points are known where their part has `subparagraphs`.
   */
  readonly points?: Readonly<Record<string, readonly string[]>>;
  /** How sure `paragraphs` is; verified where it is not given. */
  readonly paragraphsConfidence?: Confidence;
  /** What `paragraphs` leaves out, in English. */
  readonly paragraphsNote?: string;
  /** Paragraphs that stand empty, by their article; `paragraphs` counts them too. */
  readonly repealedParagraphs?: Readonly<Record<string, readonly string[]>>;
  /** Day or month of the text that was counted, where the text changes. */
  readonly edition?: string;
  /** What the articles are divided into, where that is not paragraphs: `"part"` in some codes of Kazakhstan. */
  readonly inner?: "part";
  /** How people write such a pinpoint: words (`"para."`) or patterns (`"п. {p} ст. {n}"`). */
  readonly forms?: readonly string[];
}

/** Paragraphs from 1 to a number, or all their numbers in the order of the text. */
export type ParagraphCount = number | readonly string[];

/** A unit of an instrument that can be cited. */
export interface Part {
  /**
   * Normal form of its pinpoint (`"16"`, `"3(1)"`, `"recital 38"`). Null when its number is not known, when it has a
   * name only, or when the number is one of another act: then the label says what is printed.
   */
  readonly ref: string | null;
  /** Last unit of a run, without a kind: ref "67" to "78", ref "annex III(3)(a)" to "III(3)(d)". */
  readonly to?: string;
  /** As it is printed in a citation, where that differs from unit + ref, e.g. `"§ 24a(1)"`. */
  readonly label?: string;
  /** The citation spelled out in Russian (Kazakh law only). */
  readonly refRu?: string;
  /** What it is about, in our own words; never a quotation. */
  readonly heading: string;
  /** The same in Russian and in Kazakh: working translations of ours. */
  readonly headingRu?: string;
  readonly headingKk?: string;
  readonly topics: readonly string[];
  /** Set where the part is not in the instrument's main unit. */
  readonly unit?: string;
  /**
   * The points (подпункты) of the part's paragraphs: how many, where they run from 1, or each of them, where they have
   * letters. `"0"`: those of the part itself, which has no paragraphs; `"2(b)"`: those inside a point.
   */
  readonly subparagraphs?: Readonly<Record<string, ParagraphCount>>;
  /** Depth in the instrument's own plan, 1 outermost; parts of several levels overlap on purpose. */
  readonly level?: number;
  /** Pillar of the Guiding Principles the principle belongs to. */
  readonly pillar?: number;
  /** Date of the part, where parts are papers of their own. */
  readonly date?: string;
  readonly aliases?: readonly string[];
  readonly confidence: Confidence;
}
