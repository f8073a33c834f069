import { mayMissComments } from "../../app/record-comments";
import { isSameId } from "../../domain/gap/id-key";
import type { DraftPlace } from "../../app/draft";
import { goneCell } from "../drafts/gone-cell";
import type { GoneNames } from "../drafts/gone-cell";
import { useWords } from "../words/use-words";
import type { CommentsScreenProps } from "./comments-screen-props";

/**
 * Of what was typed for a comment, a gap or a row of the record that somebody deleted meanwhile.
 *
 * @param isOpen whether it is being typed still: that stays where it is
 */
export function useGoneNames(
  { review, remarks }: Pick<CommentsScreenProps, "review" | "remarks">,
  isOpen: (place: DraftPlace) => boolean,
): GoneNames {
  const { comments: words, record } = useWords();
  const ofRow = goneCell(review.feedback, record.columns);
  // A comment that could not be read may well be there.
  const isThere = (thread: string): boolean =>
    mayMissComments(remarks) || review.threads.some(({ id }) => id === thread);
  return (place, draft) => {
    const [kind, of] = place;
    if (kind === "comment")
      return isOpen(place) || review.gaps.some(({ id }) => isSameId(id, of)) ? undefined : words.newLabel(of);
    if (kind !== "reply") return ofRow(place);
    if (isThere(of)) return undefined;
    return draft?.before ? words.replyLabel(draft.before) : words.reply;
  };
}
