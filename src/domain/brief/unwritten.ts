import type { AuthorTexts } from "./author/author-text";
import type { BriefInput } from "./brief-input";
import type { ReviewNumbers } from "./review-numbers";
import type { UnwrittenPart } from "./words/brief-words";

const isWritten = (texts: readonly { readonly isProposed: boolean }[]): boolean =>
  texts.some(({ isProposed }) => !isProposed);

/** What nobody wrote yet and a brief must not be sent without, in the order of the brief. While there is any, it is a draft. */
export function unwrittenParts(
  author: AuthorTexts,
  { review }: BriefInput,
  { gaps, byPriority }: ReviewNumbers,
): readonly UnwrittenPart[] {
  const isRanked =
    gaps === 0 ||
    byPriority.none < gaps ||
    review.gaps.some(({ rank, status }) => rank !== undefined && status !== "withdrawn");
  const found: Readonly<Record<UnwrittenPart, boolean>> = {
    title: !author.isTitleProposed,
    draftLaw: review.details.draftTitle.trim() !== "",
    keyMessages: isWritten(author.keyMessages),
    asks: isWritten(author.asks),
    author: review.details.author.trim() !== "",
    ranking: isRanked,
  };
  return (Object.keys(found) as UnwrittenPart[]).filter((part) => !found[part]);
}
