import type { AskText, AuthorText, AuthorTexts } from "../../../domain/brief/author/author-text";
import { briefTextLanguage } from "../../../domain/review/brief-text-language";
import { BRIEF_TEXT_PARTS } from "../../../domain/review/review";
import type { BriefText, BriefTextPart } from "../../../domain/review/review";
import type { Language } from "../../../domain/language";

/** A text of a part: the author's, with its row on the sheet Brief, or one that is proposed. */
export interface VoiceText {
  readonly text: string;
  readonly addressee: string;
  readonly byWhen: string;
  /** Undefined for a proposal. */
  readonly row: number | undefined;
  /** What it is written in. */
  readonly language: Language;
}

export interface VoicePartTexts {
  readonly part: BriefTextPart;
  readonly texts: readonly VoiceText[];
  readonly isProposed: boolean;
}

/**
 * The parts of a brief in a language, in their order, each with what the author wrote or else what is proposed.
 *
 * @param rows those of the sheet Brief as they are now, which may be newer than the proposals
 */
export function voiceParts(
  author: AuthorTexts,
  rows: readonly BriefText[],
  ofReview: Language,
  language: Language,
): readonly VoicePartTexts[] {
  return BRIEF_TEXT_PARTS.map((part) => {
    const written = rows
      .filter((row) => row.part === part && row.text.trim() !== "" && briefTextLanguage(row, ofReview) === language)
      .map(({ text, addressee, byWhen, place }): VoiceText => ({ text, addressee, byWhen, row: place.row, language }));
    return written.length > 0
      ? { part, texts: written, isProposed: false }
      : { part, texts: proposedIn(part, author, language), isProposed: true };
  });
}

function proposedIn(part: BriefTextPart, author: AuthorTexts, language: Language): readonly VoiceText[] {
  if (part === "contact") return [];
  if (part === "title")
    return author.isTitleProposed && author.title !== ""
      ? [{ text: author.title, addressee: "", byWhen: "", row: undefined, language }]
      : [];
  return author[LISTS[part]].filter(({ isProposed }) => isProposed).map(toVoiceText);
}

const LISTS = {
  "key-message": "keyMessages",
  "why-now": "whyNow",
  opportunity: "opportunities",
  conclusion: "conclusions",
  ask: "asks",
} as const satisfies Partial<Record<BriefTextPart, keyof AuthorTexts>>;

const toVoiceText = (text: AuthorText | AskText): VoiceText => ({
  text: text.text,
  addressee: "addressee" in text ? text.addressee : "",
  byWhen: "byWhen" in text ? text.byWhen : "",
  row: undefined,
  language: text.language,
});
