import type { Pinpoint } from "./pinpoint";
import { findPart } from "./find-part";
import type { Instrument } from "./instrument";
import { partPinpoint } from "./part-pinpoint";

/**
 * Whether the catalogue can tell that a place exists that nothing is wrong
 * with: it lists the place, or has counted the articles, and for a paragraph
 * the paragraphs of its article.
 */
export function isKnownPlace(instrument: Instrument, pinpoint: Pinpoint): boolean {
  const { kind, path } = pinpoint;
  const part = findPart(instrument, pinpoint);
  if (part && partPinpoint(part)?.path.length === path.length) return true;
  if (kind !== undefined) return false;
  return path.length === 1 ? instrument.pinpoint.count !== null : path.length === 2 && part?.paragraphs !== undefined;
}
