import type { Standing } from "../../instrument/instrument";
import type { ResolvedCitation } from "../citation";

const NOT_IN_FORCE =
  /(?:\bnot|n't|\bno longer)\s(?:[a-z]+\s){0,2}?(?:in|into)\s+force\b|(?<!\p{L})не\s+(?:еще\s+)?вступ\p{L}*\s+(?:еще\s+)?в\s+силу|(?<!\p{L})в\s+силу\s+(?:еще\s+)?не\s+вступ|(?<!\p{L})не\s+(?:действу|имеет\s+(?:юридической\s+)?силы)|күшіне\s+(?:әлі\s+)?(?:енбе|енген\s+жоқ|кірме|кірген\s+жоқ)|(?:күшінде|қолданыста)\s+емес/u;

/** How a text says of an instrument that it is no law in force, folded. */
const SAID: Readonly<Partial<Record<Standing, RegExp>>> = {
  "not-in-force": NOT_IN_FORCE,
  draft: /\b(?:draft|bill|not\s+(?:yet\s+)?adopted)\b|проект|(?<!\p{L})не\s+принят|жоба|қабылданба|қабылданған\s+жоқ/u,
  "partly-suspended": /\b(?:suspended|enjoined|injunction)\b|приостановлен|тоқтатыл/u,
};

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
  const said = SAID[standing];
  if (!said) return false;
  return citations.some(({ instrument: cited, start, end }, at) => {
    if (cited !== instrument) return false;
    const before = text.slice(citations[at - 1]?.end ?? 0, start).replace(/^.*(?:[;\n]|[.!?]\s)/su, "");
    const after = text.slice(end, citations[at + 1]?.start ?? text.length).replace(/[;\n].*$/su, "");
    const beside = `${before}${text.slice(start, end)}${after}`;
    return said.test(beside.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'").replace(/\s+/gu, " "));
  });
}
