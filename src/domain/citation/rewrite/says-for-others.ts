import type { ResolvedCitation } from "../citation";
import type { Lexicon } from "../lexicon/lexicon";
import { toReading } from "../productions/look";
import { unitsIn } from "./known-words";

/** Another number of the same value, behind a citation and what is said of it: "– best interests; 12 – views". */
const GOES_ON = /^[^\n\r]*?[;,][^\S\n\r]*\d/u;

/** Between two names of one instrument side by side. */
const BESIDE = /^\s*[,(–—-]\s*$/u;

/**
 * Whether what stands behind a citation hangs on words that a normal form would lose: a unit's plural before one place,
 * "arts. 3 – best interests; 12 – views".
 *
 * @param cell as far as the next citation
 */
export function leadsOthers({ text, end, pinpoints }: ResolvedCitation, cell: string, lexicon: Lexicon): boolean {
  const [place, other] = pinpoints;
  if (!place || other || place.to) return false;
  const [unit, inner] = unitsIn(toReading(text, lexicon));
  if (!unit || inner || !(unit.plural || unit.orPlural !== undefined)) return false;
  return GOES_ON.test(cell.slice(end));
}

/** Whether each citation of a text is one of two names of an instrument side by side: "GDPR, Regulation (EU) 2016/679, art. 8". */
export function areNamedTwice(cell: string, citations: readonly ResolvedCitation[]): readonly boolean[] {
  const isNext = citations.map(({ start, instrument, name }, index) => {
    const before = citations[index - 1];
    return (
      before?.instrument !== undefined &&
      before.instrument === instrument &&
      before.pinpoints.length === 0 &&
      name !== "" &&
      BESIDE.test(cell.slice(before.end, start))
    );
  });
  return isNext.map((is, index) => is || isNext[index + 1] === true);
}
