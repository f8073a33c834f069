import type { Gap } from "../gap/gap";
import type { Provision } from "../provision/provision";
import { onOneLine } from "../text/on-one-line";
import { sha256Hex } from "../text/sha256-hex";

/** Hex digits of a fingerprint that are shown and stored. */
export const FINGERPRINT_LENGTH = 12;

/**
 * SHA-256 over normalised cells, the first 12 hex digits.
 *
 * Two rows have the same fingerprint when their cells hold the same words:
 * the form of Unicode, line ends, runs of white space and white space at the
 * edges do not count. Moving words from one cell to the next does count.
 */
export function fingerprintOf(cells: readonly string[]): string {
  const text = JSON.stringify(cells.map(wordsIn));
  return sha256Hex(text).slice(0, FINGERPRINT_LENGTH);
}

/** The fingerprint of all that a brief may show of a gap; ids, places and the stored fingerprint do not count. */
export const fingerprintOfGap = (gap: Gap): string =>
  fingerprintOf([
    gap.issue,
    gap.solution,
    gap.sources,
    gap.headline,
    gap.provisions.join("; "),
    gap.aspects.join("; "),
    gap.priority ?? "",
    gap.status ?? "",
  ]);

export const fingerprintOfProvision = ({
  citation,
  heading,
  text,
}: Pick<Provision, "citation" | "heading" | "text">): string => fingerprintOf([citation, heading, text]);

/** Whether two cells hold the same words, as `fingerprintOf` has it. */
export const sameWords = (a: string, b: string): boolean => a === b || wordsIn(a) === wordsIn(b);

/** The words of a cell as fingerprints have them. */
export const wordsIn = (cell: string): string => onOneLine(cell.normalize("NFC"));
