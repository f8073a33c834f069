import { controlProperties } from "../content-control";
import { controlName } from "../control-names";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import { toRun } from "../run";
import { BODY_TAG, FACT_TAG, tagOf } from "../template-control";
import type { Writing } from "../writing";
import type { Splice } from "../../opc/splice";
import type { ControlledPart } from "./linked-controls";

const MARK_TAG = `${FACT_TAG}state`;
const TITLE_TAG = `${FACT_TAG}title`;

/** The look of the mark's paragraph in our template. */
export const MARK_STYLE = "BriefState";

/**
 * What goes with an emptied mark of a draft: its paragraph, where nothing else stands in it, since Word would show an
 * invitation to type instead. Undefined for any other control, and where the paragraph has to stay.
 */
export function goesWithMark({ root }: ControlledPart, mark: Element): Element | undefined {
  if (tagOf(mark) !== MARK_TAG) return undefined;
  const body = child(root, "body");
  const around = body?.children.find(({ start, end }) => start <= mark.start && mark.end <= end);
  if (around === undefined || around === mark || tagOf(around) === BODY_TAG) return around === mark ? mark : undefined;
  const isAlone =
    around.name === "p" && around.children.every((other) => other === mark || WITHOUT_TEXT.has(other.name));
  return isAlone ? around : undefined;
}

/** What may go with it: all else, also what a person typed while changes were tracked, is theirs. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(["pPr", "proofErr", "bookmarkStart", "bookmarkEnd"]);

/** The mark of a draft, put above the title: its control shows the value at a path. */
export function placeMark(
  { root }: ControlledPart,
  { value, text }: { readonly value: string; readonly text: string },
  { link, nextId, language }: Writing,
): readonly Splice[] {
  const body = child(root, "body");
  const title = body?.children.find((one) => descendants({ ...one, children: [one] }, "sdt").some(isTitle));
  const at = title?.start ?? body?.contentStart ?? 0;
  const properties = controlProperties({
    id: nextId(),
    tag: MARK_TAG,
    alias: controlName("state", language),
    path: value,
    store: link?.store ?? "",
  });
  const control = `<w:sdt>${properties}<w:sdtContent>${toRun(text)}</w:sdtContent></w:sdt>`;
  const xml = `<w:p><w:pPr><w:pStyle w:val="${MARK_STYLE}"/></w:pPr>${control}</w:p>`;
  return [{ start: at, end: at, text: xml }];
}

const isTitle = (control: Element): boolean => tagOf(control) === TITLE_TAG;
