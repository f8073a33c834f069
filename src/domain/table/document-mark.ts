import { idKey } from "../gap/id-key";
import type { Language } from "../language";
import { fingerprintOf } from "../review/fingerprint";
import type { ReviewDetails } from "../review/review";
import type { TableForm } from "./table-form";

/** What a document is, besides what it says. */
export interface DocumentKind {
  readonly form: TableForm | "changes" | "minutes";
  readonly details: Pick<ReviewDetails, "draftTitle" | "jurisdiction">;
  readonly language: Language;
  /** The consultation or the round it is about; left out where it is about the whole review. */
  readonly about?: string;
}

/** A document that nobody worked in since it was written. */
export interface Untouched {
  /** Its title, and the draft it is about where it says that. */
  readonly name: string;
  /** What it is, as `documentMark` has it; "" for one that does not say so, as those of earlier versions. */
  readonly mark: string;
}

/**
 * A code that only later states of the same document have: of one form, review and language, about one consultation or
 * round. Reviews whose draft has no title are told apart by its jurisdiction alone.
 */
export const documentMark = ({ form, details, language, about = "" }: DocumentKind): string =>
  `${form}-${fingerprintOf([details.draftTitle, details.jurisdiction, language, idKey(about)])}`;
