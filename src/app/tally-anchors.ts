import type { Anchor } from "./plan-anchors";
import type { AnchorTally } from "./words/take-over-words";
import { draftChanged } from "./version-words";

export function tallyAnchors(anchors: readonly Anchor[]): AnchorTally {
  // Whether there is anything to note is the same in every language.
  const changed = anchors.filter((anchor) => draftChanged(anchor, "", "en") !== "");
  const noted = changed.filter(({ table }) => table === "Gaps").length;
  return { noted, amendments: changed.length - noted, renumbered: anchors.length - changed.length };
}
