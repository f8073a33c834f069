import type { Element, PlacesElement } from "../elements";
import { anyWord } from "../grammar/any-word";
import type { NameIndex } from "../names/name-index";
import { compareNumbers } from "./number-order";
import { readJoin } from "./read-join";

const RUN_ENDS = anyWord(({ runEnds }) => runEnds);
const RUN_ENDS_AFTER = new RegExp(`^ (?:${RUN_ENDS})(?!\\p{L})`, "iu");
/** In Cyrillic, as the words before it; with any letter in its place V8 takes a quarter of a second to compile it. */
const CASE = "[-\\u2010\\u2011]?[\\u0400-\\u04ff]{2,4}";
const RUN_BEFORE = new RegExp(`(?<![\\p{L}\\d-])(\\d{1,3})${CASE} (\\d{1,3})${CASE} (?:${RUN_ENDS}) $`, "iu");
const REACH = 40;

/** "34-тен 36-ға дейінгі баптар": the numbers of a run and where it begins, right before its unit; undefined for none. */
export function runBefore(
  text: string,
  start: number,
): { readonly start: number; readonly from: string; readonly to: string } | undefined {
  const found = RUN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  const [whole, from, to] = found ?? [];
  if (whole === undefined || from === undefined || to === undefined || compareNumbers(from, to) >= 0) return undefined;
  return { start: start - whole.length, from, to };
}

/**
 * Two places that are the ends of one run, as one: "article 3 to article 6", "статьи 3 по статью 6", "12-баптан 17-бапқа
 * дейін". Undefined where they are two.
 */
export function asRun(text: string, elements: readonly Element[], names: NameIndex): PlacesElement | undefined {
  const [first, last] = [elements.at(-2), elements.at(-1)];
  if (first?.kind !== "places" || last?.kind !== "places" || first.unit !== last.unit) return undefined;
  const [from, to] = [first.items[0], last.items[0]];
  if (first.items.length !== 1 || last.items.length !== 1 || !from || !to || from.to || to.to) return undefined;
  if (from.path.length !== 1 || to.path.length !== 1) return undefined;
  if (compareNumbers(from.path[0] ?? "", to.path[0] ?? "") >= 0) return undefined;
  const join = readJoin(text, first.end, names);
  const isTo = join.to && join.end >= last.start && !join.and && !join.comma && !join.of && !join.semicolon;
  const isUntil = text.slice(first.end, last.start) === " " && RUN_ENDS_AFTER.test(text.slice(last.end, last.end + 12));
  return isTo || isUntil ? { ...first, end: last.end, items: [{ path: from.path, to: to.path }] } : undefined;
}
