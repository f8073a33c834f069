import type { Standing } from "../../instrument/instrument";
import { saysOfStanding } from "../../instrument/said-standing";
import type { ResolvedCitation } from "../citation";

/**
 * Whether a text says beside one of the citations of an instrument how it stands: in the citation itself, or around it up
 * to the next citation, a semicolon, a colon behind it, a bracket closed before it, or the end of the sentence or the line.
 *
 * @param citations all citations of the text, in reading order
 */
export function saysStanding(
  text: string,
  citations: readonly ResolvedCitation[],
  instrument: string,
  standing: Standing,
): boolean {
  return citations.some(({ instrument: cited, start, end }, at) => {
    if (cited !== instrument) return false;
    const before = text.slice(citations[at - 1]?.end ?? 0, start).replace(/^.*(?:[;)\n]|[.!?]\s)/su, "");
    const after = text.slice(end, citations[at + 1]?.start ?? text.length).replace(/(?:[;:\n]|[.!?]\s).*$/su, "");
    return saysOfStanding(`${before}${text.slice(start, end)}${after}`, standing);
  });
}
