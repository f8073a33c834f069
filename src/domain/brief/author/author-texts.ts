import type { RowPlace } from "../../gap/row-place";
import type { BriefTextPart } from "../../review/review";
import type { BriefGap } from "../brief-gap";
import type { BriefInput } from "../brief-input";

/** A text of the author's voice, or one that is proposed until the author writes. */
export interface AuthorText {
  readonly text: string;
  readonly isProposed: boolean;
  readonly place?: RowPlace;
}

/** What is asked of whom, and by when; the two are "" where nobody said. */
export interface AskText extends AuthorText {
  readonly addressee: string;
  readonly byWhen: string;
  /** Id of the gap it comes from. */
  readonly gap?: string;
}

export interface AuthorTexts {
  readonly title: string;
  readonly keyMessages: readonly AuthorText[];
  readonly whyNow: readonly AuthorText[];
  readonly opportunities: readonly AuthorText[];
  readonly conclusions: readonly AuthorText[];
  readonly asks: readonly AskText[];
  readonly contact: string;
}

/** Stand-in. */
export function authorTexts({ review, language }: BriefInput, gaps: readonly BriefGap[]): AuthorTexts {
  const own = (part: BriefTextPart): readonly AskText[] =>
    review.briefTexts
      .filter((row) => row.part === part && (row.language ?? review.details.language) === language)
      .map(({ text, addressee, byWhen, place }) => ({ text, addressee, byWhen, place, isProposed: false }));
  const messages = own("key-message");
  const asks = own("ask");
  const opportunities = own("opportunity");
  const dot = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);
  return {
    title: own("title")[0]?.text ?? "",
    keyMessages:
      messages.length > 0
        ? messages
        : gaps.slice(0, 3).map(({ headline }) => ({ text: dot(headline), isProposed: true })),
    whyNow: own("why-now"),
    opportunities:
      opportunities.length > 0
        ? opportunities
        : review.aspects
            .filter(({ positiveEffects }) => positiveEffects.trim() !== "")
            .map(({ positiveEffects, place }) => ({ text: positiveEffects, isProposed: true, place })),
    conclusions: own("conclusion"),
    asks:
      asks.length > 0
        ? asks
        : gaps.slice(0, 4).map(({ id, gap, headline }) => ({
            text: gap.solution || headline,
            isProposed: true,
            addressee: gap.addressee ?? "",
            byWhen: gap.byWhen ?? "",
            gap: id,
          })),
    contact: own("contact")[0]?.text ?? "",
  };
}
