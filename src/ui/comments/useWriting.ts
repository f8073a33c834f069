import { useMemo, useState } from "react";
import type { DraftPlace } from "../../app/draft";
import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import { isSameId } from "../../domain/gap/id-key";
import type { Review } from "../../domain/review/review";
import { useHeld } from "../drafts/use-held";
import { gapAtSelection } from "../gaps/gap-at-selection";
import type { CommentRequest } from "./comments-screen-props";
import { useBoxes } from "./open-boxes";
import type { OpenBoxes } from "./open-boxes";

export interface Writing {
  readonly boxes: OpenBoxes;
  /** What the screen is about: the selection, or where it was when a box was opened that is open still. */
  readonly at: SelectedCell | undefined;
  /** The gap to comment on; one that is being commented on stays, also when its row is gone. */
  readonly gap: Gap | undefined;
  readonly isGone: boolean;
  /** The gap that is selected meanwhile. */
  readonly elsewhere: Gap | undefined;
}

/** What is being written keeps its place on the screen, however rows are sorted, deleted or selected meanwhile. */
export function useWriting(
  review: Review,
  selected: SelectedCell | undefined,
  request: CommentRequest | undefined,
): Writing {
  const { places, isOpen, setOpen } = useBoxes();
  const [last, setLast] = useState<Gap>();
  const [met, setMet] = useState<CommentRequest>();
  const held = useHeld(
    selected,
    places.some((place) => isThere(place, review)),
  );
  const here = gapAtSelection(review, held);
  const [, commented] = places.find(([kind]) => kind === "comment") ?? [];
  const named = commented === undefined ? here : review.gaps.find(({ id }) => isSameId(id, commented));
  const gap = named ?? (commented === undefined ? undefined : last);
  if (gap !== last) setLast(gap);
  const asked = request !== met ? review.gaps.find(({ id }) => isSameId(id, request?.gap ?? "")) : undefined;
  if (request !== met) setMet(request);
  if (asked) {
    if (commented !== undefined) setOpen(["comment", commented], false);
    setOpen(["comment", asked.id], true);
    setLast(asked);
  }
  const now = gapAtSelection(review, selected);
  const row = useMemo(() => gap && rowOf(gap), [gap]);
  return {
    boxes: { isOpen, setOpen },
    at: commented === undefined ? held : row,
    gap,
    isGone: commented !== undefined && named === undefined,
    elsewhere: held !== selected && now !== gap ? now : undefined,
  };
}

/** A reply can be gone on with only while its comment is there. */
const isThere = ([kind, of]: DraftPlace, { threads }: Review): boolean =>
  kind === "comment" || threads.some(({ id, resolved }) => id === of && !resolved);

const rowOf = ({ id, place: { sheet, row } }: Gap): SelectedCell => ({
  sheet,
  cell: `A${row}`,
  table: "Gaps",
  rowId: id,
});
