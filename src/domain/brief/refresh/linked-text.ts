import type { Language } from "../../language";
import type { Binding, BriefFacts } from "../brief";
import type { RememberedSection } from "../brief-parts";
import type { Extra, GapDetail, RecommendationDetail } from "../brief-plan";
import type { BriefMemory, RememberedRow } from "../compare-brief";

/** A value of the workbook as the brief's data part holds it. */
export interface LinkedText {
  /** Where it lies in the data part; unique in a brief, and opaque outside of adapters. */
  readonly value: string;
  readonly binding: Binding;
  /** What the data part holds: Word fills the controls with it on opening, and writes into it what is typed there. */
  readonly text: string;
  /**
   * Fingerprint of what the table said when the text was written last, or when a person chose to keep their own.
   * Undefined in a brief of an earlier version.
   */
  readonly written: string | undefined;
}

/** A content control that shows a value. Several may show one: a headline stands in its block and in the register. */
export interface LinkedControl {
  /** Unique in the document as it was read. */
  readonly id: string;
  /** The value it shows. */
  readonly value: string;
  /** What a reader sees in it, without what tracked changes took out. */
  readonly text: string;
  /** Whether its text can't be typed over without unlocking it first. */
  readonly locked: boolean;
  /** Set where tracked changes move or delete the value here or where else it stands: no other words are written. */
  readonly isMoved?: true;
  /** Set where its link to the data rests, and nothing speaks against its coming back. */
  readonly canBeLinked?: true;
}

/** A row as a linked brief remembers it; the details are unknown in a brief of an earlier version. */
export interface LinkedRow extends RememberedRow {
  readonly shown: boolean;
  readonly detail?: GapDetail | undefined;
  readonly recommendation?: RecommendationDetail | undefined;
  /** Fingerprint of the words beside its texts. */
  readonly around?: string | undefined;
}

/** What a brief remembers of the workbook it was made from. */
export interface LinkedMemory extends BriefMemory {
  readonly rows: readonly LinkedRow[];
  /** What stands around the bound texts, a section each. Undefined in a brief of an earlier version. */
  readonly sections: readonly RememberedSection[] | undefined;
  readonly extras: readonly Extra[] | undefined;
}

/** How many texts a brief shows, as a person counts them: one that stands in several places is one. */
export const countTexts = ({ controls }: Pick<LinkedContent, "controls">): number =>
  new Set(controls.map(({ value }) => value)).size;

/** What a brief came from, when, and which catalogue. */
export type Origin = Pick<BriefFacts, "workbook" | "catalogueVersion" | "time" | "fingerprint">;

/** The box on page 1 that says what is unwritten, or in which language texts are; both "" where there is none. */
export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

/** A heading of the second level, `""` for none, and the gaps that are told below it, as keys of ids in reading order. */
export interface ToldTheme {
  readonly heading: string;
  readonly gaps: readonly string[];
}

/** A linked brief as it stands: what it remembers, and the texts and controls that hang on it. */
export interface LinkedContent {
  readonly language: Language;
  readonly origin: Origin;
  readonly memory: LinkedMemory;
  readonly texts: readonly LinkedText[];
  /** In reading order. */
  readonly controls: readonly LinkedControl[];
  /** The box of a draft as the document shows it; undefined where that can't be told. */
  readonly notice: NoticeText | undefined;
  /** The gaps that it tells, by theme; undefined where that can't be told. */
  readonly themes?: readonly ToldTheme[];
  /** Pages as they are counted or estimated; undefined where neither can be done. */
  readonly pages: number | undefined;
}
