import type { Standing } from "../../instrument/instrument";
import { saysOfStanding } from "../../instrument/said-standing";
import type { ResolvedCitation } from "../citation";

/**
 * Whether a text says beside one of the citations of an instrument how it stands. Beside is the citation itself and what
 * stands around it up to the next citation, a semicolon or the end of the line; before it also no further than a sentence.
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
    const before = text.slice(citations[at - 1]?.end ?? 0, start).replace(/^.*(?:[;\n]|[.!?]\s)/su, "");
    const after = text.slice(end, citations[at + 1]?.start ?? text.length).replace(/[;\n].*$/su, "");
    const beside = `${before}${text.slice(start, end)}${after}`;
    return saysOfStanding(beside, standing);
  });
}
