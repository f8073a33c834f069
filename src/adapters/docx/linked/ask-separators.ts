import { OUR_TAG } from "../control-tag";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import { toRun } from "../run";
import { tagOf } from "../template-control";
import type { Splice } from "../../opc/splice";

const SEPARATOR = " · ";

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
        return isBoth(next) ? [{ start: next.start, end: next.start, text: toRun(SEPARATOR) }] : [];
      }
      const isSeparated = isSeparator(next) && afterNext !== undefined && isDetail(afterNext, "askByWhen");
      return isSeparated && !isBoth(afterNext) ? [{ start: next.start, end: next.end, text: "" }] : [];
    }),
  );
}

const isDetail = (element: Element, field: string): boolean =>
  element.name === "sdt" && tagOf(element).startsWith(`${OUR_TAG}review/${field} `);

const isSeparator = (run: Element): boolean =>
  run.name === "r" &&
  run.children.every(({ name }) => name === "t" || name === "rPr") &&
  descendants(run, "t").length === 1 &&
  child(run, "t")?.text === SEPARATOR;
