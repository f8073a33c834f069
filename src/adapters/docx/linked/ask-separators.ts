import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import { toRun } from "../run";
import { tagOf } from "../template-control";
import type { Splice } from "../../opc/splice";

/** Stands between the addressee and the date of an ask. */
export const ASK_SEPARATOR = " · ";

/** Which of the two a control shows, by its tag; undefined for any other control. */
export const askDetailOf = (tag: string): string | undefined =>
  /^gap-table:review\/(askAddressee|askByWhen) /u.exec(tag)?.[1];

/**
 * The sign between the addressee and the date of an ask stands where both are named: it goes with the one that is
 * emptied, and comes back with it. Where a person put something else between them, that stays.
 *
 * @param textNow what a control is going to say
 */
export function askSeparators(
  paragraphs: readonly Element[],
  textNow: (control: Element) => string,
): readonly Splice[] {
  return paragraphs.flatMap(({ children }) =>
    children.flatMap((addressee, at): readonly Splice[] => {
      const [next, afterNext] = [children[at + 1], children[at + 2]];
      if (!isDetail(addressee, "askAddressee") || next === undefined) return [];
      const isBoth = (date: Element): boolean => textNow(addressee) !== "" && textNow(date) !== "";
      if (isDetail(next, "askByWhen")) {
        return isBoth(next) ? [{ start: next.start, end: next.start, text: toRun(ASK_SEPARATOR) }] : [];
      }
      const isSeparated = isSeparator(next) && afterNext !== undefined && isDetail(afterNext, "askByWhen");
      return isSeparated && !isBoth(afterNext) ? [{ start: next.start, end: next.end, text: "" }] : [];
    }),
  );
}

const isDetail = (element: Element, field: string): boolean =>
  element.name === "sdt" && askDetailOf(tagOf(element)) === field;

const isSeparator = (run: Element): boolean =>
  run.name === "r" &&
  run.children.every(({ name }) => name === "t" || name === "rPr") &&
  descendants(run, "t").length === 1 &&
  child(run, "t")?.text === ASK_SEPARATOR;
