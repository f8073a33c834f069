import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import { isCapital, isIn, isMark, isWord, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import { coreNameAt } from "../productions/names";
import { actEnd } from "../productions/act-end";
import { actBefore, lineStart } from "../productions/unknown";
import type { Cluster } from "./clusters";

type Words = Pick<NameElement, "start" | "end">;

/**
 * The words for an act that no name says and that places without one stand beside: "ҚР Конституциясының 5-бабы", "Annex 1
 * to the Order", "статья 10 того же Закона". A word that may be the act at hand is none.
 */
export const actBeside = (reading: Reading, { from, start, end }: Cluster): Words | undefined =>
  ownerBefore(reading, from, start) ?? actBehind(reading, end);

/** A word that may be the act at hand with one that says which: "аталған Заңның". */
export const actSaidBefore = (reading: Reading, { start, end }: NameElement): Words | undefined =>
  isIn(reading, start - 1, "saying which") ? { start: start - 1, end } : undefined;

function ownerBefore(reading: Reading, from: number, start: number): Words | undefined {
  const act = actBefore(reading, lineStart(reading, from, start), start, start);
  if (!act) return undefined;
  let { start: first, end } = act;
  while (phraseEnd(reading, first, "joins") > first) first = phraseEnd(reading, first, "joins");
  while (isMark(reading, end - 1, ',:("')) end--;
  const isTold =
    end > first + 1 ||
    isCapital(reading, first) ||
    isIn(reading, first - 1, "title ends") ||
    isIn(reading, first - 1, "saying which");
  return isTold && !isMark(reading, end - 1, ".") ? { start: first, end } : undefined;
}

function actBehind(reading: Reading, end: number): Words | undefined {
  const said = phraseEnd(reading, end, "saying which");
  const act = said > end ? actEnd(reading, said) : 0;
  if (act > 0) return { start: end, end: act };
  const gap = readGap(reading, end);
  const isLed = (gap.in || gap.to) && !gap.and && !gap.comma && !gap.semicolon && !gap.newline;
  const at = gap.end;
  if (!isLed || coreNameAt(reading, at)) return undefined;
  return isWord(reading, at) && actEnd(reading, at) > 0 ? { start: at, end: actEnd(reading, at) } : undefined;
}
