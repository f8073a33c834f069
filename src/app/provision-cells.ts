import type { DraftProvision } from "../domain/draft/draft-provision";
import { fingerprintOfProvision } from "../domain/review/fingerprint";

/**
 * The cells of a provision of a draft by column key.
 *
 * @param place its place in the draft, from 1
 */
export function provisionCells(
  { id, citation, heading, text, other }: DraftProvision,
  place: number,
): Readonly<Record<string, string>> {
  return {
    ...(other && { otherCitation: other.citation, otherHeading: other.heading, otherText: other.text }),
    citation,
    heading,
    text,
    order: orderCell(place),
    fingerprint: fingerprintOfProvision({ citation, heading, text }),
    id,
  };
}

/** A place in the draft for a cell: as a text it sorts as numbers do. */
export const orderCell = (place: number): string => String(place).padStart(5, "0");
