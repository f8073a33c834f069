import { areComments, isCommentOf, isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { kindsIn } from "../lexicon/act-kinds";
import { unknownName } from "./elements";
import type { Element, NameElement } from "./elements";
import { readGap } from "./gaps";
import { isCapitals, isTabbed, markAt, wordsIn } from "./look";
import type { Reading } from "./look";

/** Names of one instrument beside each other as one: "Convention on the Rights of the Child (CRC)". */
export function mergeNames(reading: Reading, elements: readonly Element[]): readonly Element[] {
  const merged: Element[] = [];
  for (const element of elements) {
    const last = merged.at(-1);
    if (tellsPointer(reading, merged, element)) continue;
    const one = last?.kind === "name" && element.kind === "name" ? sameName(reading, last, element) : undefined;
    if (one) merged[merged.length - 1] = one;
    else merged.push(element);
  }
  return merged;
}

/** "Конвенцияның 16-бабы (Бала құқықтары туралы конвенция)": what a word pointed at is told behind its places. */
function tellsPointer(reading: Reading, merged: Element[], told: Element): boolean {
  const [pointer, places] = [merged.at(-2), merged.at(-1)];
  if (told.kind !== "name" || told.instruments.length === 0 || pointer?.kind !== "name" || places?.kind !== "places")
    return false;
  if (!pointer.pointer || pointer.pointer === "draft" || pointer.instruments.length > 0) return false;
  const gap = readGap(reading, places.end, told.start);
  if (gap.end !== told.start || !gap.open || gap.comma || markAt(reading, told.end) !== ")") return false;
  merged[merged.length - 2] = { ...pointer, pointer: undefined, instruments: told.instruments };
  return true;
}

function sameName(reading: Reading, first: NameElement, second: NameElement): NameElement | undefined {
  if (isTabbed(reading, first.end - 1, second.start)) return undefined;
  const gap = readGap(reading, first.end, second.start);
  if (gap.of && gap.end === second.start && !(gap.and || gap.comma || gap.open)) return ofItsTreaty(first, second);
  if (gap.end !== second.start || gap.and || gap.of || gap.with || gap.semicolon || gap.newline || gap.close || gap.to)
    return undefined;
  const closing = gap.open && markAt(reading, second.end) === ")" ? second.end + 1 : second.end;
  const isBeside = gap.open ? closing > second.end : !gap.comma && !gap.dash && !gap.bar && !gap.colon;
  const treaty = isBeside ? ofTreaty(first, second, closing) : undefined;
  if (treaty) return treaty;
  // "article 44 of the convention (Convention on the Rights of the Child)"
  const isTold =
    first.pointer && first.pointer !== "draft" && gap.open && closing > second.end && second.instruments.length > 0;
  if (isTold) return { ...second, start: first.start, end: closing };
  if (gap.bits === 0 && isWordForIt(reading, first, second)) return { ...second, start: first.start };
  if (first.pointer || second.pointer) return undefined;
  const shared = first.instruments.filter((instrument) => second.instruments.includes(instrument));
  const everyday = first.everyday && second.everyday;
  const span = { start: first.start, end: closing };
  if (shared.length > 0 && !gap.comma && !gap.dash && !gap.bar)
    return { ...first, ...span, everyday, instruments: shared };
  if (gap.comma || gap.open || gap.dash || gap.bar || first.instruments.length !== 1) return undefined;
  const series = second.instruments.filter(isGeneralComment);
  if (series.length === 0) return undefined;
  return {
    ...second,
    ...span,
    instruments: series.filter((one) => first.instruments.some((whole) => isCommentOf(one, whole))),
  };
}

/** "статья 8 Регламента GDPR", "Директивы AVMSD": the word for what an act is right before its letters. */
function isWordForIt(reading: Reading, first: NameElement, { start, pointer, instruments }: NameElement): boolean {
  const isWord = first.instruments.length === 0 && first.pointer !== "draft" && first.end - first.start <= LONGEST_WORD;
  if (!isWord || pointer) return false;
  const kinds = kindsIn(wordsIn(reading, first.start, first.end));
  const isOfKind = ({ title }: Instrument) => [...kindsIn(title.en)].some((kind) => kinds.has(kind));
  return isCapitals(reading, start) && instruments.length > 0 && instruments.every(isOfKind);
}

/** "Общего регламента", "Регламента ЕС" */
const LONGEST_WORD = 2;

/** A comment's number before its body, "general comment No. 25 of the CRC", where a treaty's article might stand. */
function ofItsTreaty(first: NameElement, { instruments, end, pointer }: NameElement): NameElement | undefined {
  const isTold = areComments(first);
  const isTheirs = instruments.length === 1 && instruments[0]?.pinpoint.unit === "article";
  if (!(isTold || first.ofSeries) || pointer || !isTheirs) return undefined;
  const isOurs = isTold && first.instruments.every((one) => instruments.some((treaty) => isCommentOf(one, treaty)));
  return isOurs ? { ...first, end } : unknownName(first.start, end);
}

/** "GC 25 (CRC)", "GC 25 (ICCPR)": the treaty in the bracket says whose comment it is. */
function ofTreaty(first: NameElement, second: NameElement, end: number): NameElement | undefined {
  const [treaty] = second.instruments;
  if (treaty?.pinpoint.unit !== "article" || first.pointer) return undefined;
  if (first.instruments.length === 0) return first.ofSeries ? unknownName(first.start, end) : undefined;
  if (!first.instruments.every(isGeneralComment)) return undefined;
  if (!first.instruments.every((one) => isCommentOf(one, treaty))) return unknownName(first.start, end);
  return end > second.end ? { ...first, end } : undefined;
}
