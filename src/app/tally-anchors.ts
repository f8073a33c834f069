import type { Anchor } from "./plan-anchors";
import { draftChanged } from "./version-words";

/** How many rows name provisions that are others by now, by what is to be done about them. */
export interface AnchorTally {
  /** Gaps, each with a note of what changed. */
  readonly noted: number;
  /** Amendments in the same case; their table has no column for a note. */
  readonly amendments: number;
  /** Rows whose provision has another number and nothing else. */
  readonly renumbered: number;
}

export function tallyAnchors(anchors: readonly Anchor[]): AnchorTally {
  // Whether there is anything to note is the same in every language.
  const changed = anchors.filter((anchor) => draftChanged(anchor, "", "en") !== "");
  const noted = changed.filter(({ table }) => table === "Gaps").length;
  return { noted, amendments: changed.length - noted, renumbered: anchors.length - changed.length };
}
