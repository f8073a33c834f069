import type { ResolvedCitation } from "../citation/citation";
import type { GapStatus } from "../gap/gap";
import type { Catalogue } from "../instrument/catalogue";
import type { Language } from "../language";
import type { Review } from "../review/review";
import type { TableForm } from "./table-form";

/** What a person chooses of a table. */
export interface TableChoice {
  readonly form: TableForm;
  /** Of the headings and of what is ours; the review's texts stay in their own. */
  readonly language: Language;
  /** Mark what changes against the draft, word by word. */
  readonly redline: boolean;
  /** Only gaps of this status, and their amendments. */
  readonly status?: Exclude<GapStatus, "withdrawn"> | undefined;
  /** A document for Word when left out; a comments matrix may be a workbook. */
  readonly file?: TableFileKind | undefined;
  /** Name nobody: each person of the record has a pseudonym. */
  readonly pseudonymise?: boolean | undefined;
}

/** What a table may be written as. */
export type TableFileKind = "docx" | "xlsx";

/** Everything a table is made from. */
export interface TableInput extends TableChoice {
  readonly review: Review;
  readonly catalogue: Catalogue;
  /** The citations of a cell's text, resolved, in reading order. */
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
  /** The day it bears, ISO. */
  readonly date: string;
  /** The moment it is made, ISO in UTC. */
  readonly time: string;
}
