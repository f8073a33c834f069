import type { BriefContext } from "./brief-context";
import type { UnwrittenPart } from "./words/brief-words";

const isWritten = (texts: readonly { readonly isProposed: boolean }[]): boolean =>
  texts.some(({ isProposed }) => !isProposed);

/**
 * What nobody wrote yet and a brief must not be sent without, in the order of the brief, nor while it prints citations that
 * are known to be wrong. While there is any, it is a draft.
 */
export function unwrittenParts({ author, input, numbers, printsWrong }: BriefContext): readonly UnwrittenPart[] {
  const { review } = input;
  const { gaps, byPriority } = numbers;
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
    citations: !printsWrong,
  };
  return (Object.keys(found) as UnwrittenPart[]).filter((part) => !found[part]);
}
