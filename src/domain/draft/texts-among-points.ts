import { ownText } from "../provision/draft-texts";
import type { DraftMessage } from "./draft-provision";
import type { OpenProvision } from "./open-provision";
import { amongPoints } from "./words/message-words";

/**
 * Tells of provisions whose own text, put together from their row of the sheet, would change its place among their
 * points.
 */
export function textsAmongPoints(
  provisions: readonly OpenProvision[],
  named: (provision: OpenProvision) => { readonly citation: string },
): readonly DraftMessage[] {
  const moved = provisions.filter(movesText);
  return moved.length > 0 ? [amongPoints(moved.map((one) => named(one).citation))] : [];
}

function movesText({ text, insideAbove, children }: OpenProvision): boolean {
  if (children.length === 0 || text.length === 0) return false;
  const { before } = ownText(text.join("\n"), true);
  const lines = before === "" ? 0 : before.split("\n").length;
  return insideAbove.some((count, at) => count !== (at < lines ? 0 : children.length));
}
