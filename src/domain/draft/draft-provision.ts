import type { Language, Localised } from "../language";

/** Roles of a provision, the same in every system: an article is the basic unit, whatever a system calls it. */
export const LEVELS = [
  "part",
  "section",
  "subsection",
  "chapter",
  "paragraph-heading",
  "article",
  "point",
  "subpoint",
  "indent",
  "recital",
  "schedule",
] as const;
export type Level = (typeof LEVELS)[number];

export const JURISDICTIONS = ["KZ", "KG", "RU", "UZ", "EU", "UK", "common-law", "generic"] as const;
export type DraftJurisdiction = (typeof JURISDICTIONS)[number];

/** A unit of a draft as it was read. */
export interface DraftProvision {
  /** `"14(2)(3)"`, `"chapter 2"`; no two have the same. */
  readonly id: string;
  readonly level: Level;
  /** In its normal form, `"12-1"`; "" for what is counted and not numbered. */
  readonly number: string;
  readonly heading: string;
  /** As the draft's language and jurisdiction cite it. */
  readonly citation: string;
  /** Its own text, without its number, its heading and the provisions inside it; paragraphs by line breaks. */
  readonly text: string;
  /** Id of the provision it is part of; null at the top. */
  readonly parent: string | null;
  /** Its number as it is printed, `"Статья 12-1."`: mark, heading and text are all of its characters. */
  readonly mark: string;
  /** The same provision in the second language of a draft in two. */
  readonly other?: Pick<DraftProvision, "citation" | "heading" | "text">;
}

export type DraftMessageKind =
  | "jurisdiction-guessed"
  | "no-provisions"
  | "front"
  | "contents"
  | "contents-missing"
  | "only-headings"
  | "without-heading"
  | "signature"
  | "memorandum"
  | "struck"
  | "hidden"
  | "notes"
  | "footnote"
  | "quoted"
  | "unclosed-quotation"
  | "among-points"
  | "side-by-side"
  | "columns-left-out"
  | "columns-read"
  | "rows-read"
  | "unread-headings"
  | "cross-headings"
  | "maybe-headings"
  | "first-number"
  | "gap"
  | "double"
  | "order"
  | "order-lost"
  | "inserted"
  | "repealed"
  | "lost-superscript"
  | "tracked-changes"
  | "unread-characters"
  | "lost-letters"
  | "encoding"
  | "page-lines"
  | "margin-lines"
  | "rejoined"
  | "hyphens-kept"
  | "one-language"
  | "other-language"
  | "same-language";

/** Something about the draft that a person should know; what was left out of its text is named by such a message. */
export interface DraftMessage {
  readonly kind: DraftMessageKind;
  /** Id of the provision it is about. */
  readonly provision?: string;
  readonly text: Localised;
}

/**
 * A draft as its provisions. Front, provisions, contents list, signature, memorandum, remarks and footnotes hold every
 * character that is not blank.
 */
export interface DraftReading {
  readonly jurisdiction: DraftJurisdiction;
  readonly language: Language;
  readonly provisions: readonly DraftProvision[];
  /** What stands above the first provision: title, preamble. */
  readonly front: string;
  /** Lines of a contents list. */
  readonly contents: readonly string[];
  /** Lines of the signature below the last provision, and of what stands with it. */
  readonly signature: readonly string[];
  /** Paragraphs of an explanatory memorandum behind the provisions, its title first. */
  readonly memorandum: readonly string[];
  /** Paragraphs in columns of remarks beside the text of the draft. */
  readonly remarks: readonly string[];
  /** Paragraphs of footnotes, each of which a message gives with its provision. */
  readonly footnotes: readonly string[];
  readonly messages: readonly DraftMessage[];
}
