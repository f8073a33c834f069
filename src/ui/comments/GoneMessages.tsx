import type { ReactNode } from "react";
import { mayMissComments } from "../../app/record-comments";
import { isSameId } from "../../domain/gap/id-key";
import { goneCell } from "../drafts/gone-cell";
import { GoneTexts } from "../drafts/GoneTexts";
import { useWords } from "../words/use-words";
import type { CommentsScreenProps } from "./comments-screen-props";

/** What was typed for comments, gaps and rows of the record that somebody deleted meanwhile. */
export function GoneMessages({ review, remarks }: Pick<CommentsScreenProps, "review" | "remarks">): ReactNode {
  const { comments: words, record } = useWords();
  const ofRow = goneCell(review.feedback, record.columns);
  // A comment that could not be read may well be there.
  const isThere = (thread: string): boolean =>
    mayMissComments(remarks) || review.threads.some(({ id }) => id === thread);
  return (
    <GoneTexts
      nameOf={(place) => {
        const [kind, of] = place;
        if (kind === "reply") return isThere(of) ? undefined : words.reply;
        if (kind === "comment") return review.gaps.some(({ id }) => isSameId(id, of)) ? undefined : words.newLabel(of);
        return ofRow(place);
      }}
    />
  );
}
