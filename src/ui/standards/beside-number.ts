import { childCommentNumber } from "../../domain/instrument/general-comment";
import type { Instrument } from "../../domain/instrument/instrument";

/**
 * The title of an instrument as it stands below its citation, in a line that is cut off: of a general comment, whose number
 * the citation has said, what comes behind that, `"(2021) on children's rights in relation to the digital environment"`.
 */
export function besideNumber(instrument: Instrument, title: string): string {
  const [, number, behind] = /^\D*(\d+)\D*(\(\d{4}\).+)$/u.exec(title) ?? [];
  return number !== undefined && number === childCommentNumber(instrument) ? (behind ?? title) : title;
}
