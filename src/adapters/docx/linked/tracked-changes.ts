import type { RedlineSpan } from "../../../domain/amendment/redline/redline-span";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import type { Splice } from "../../opc/splice";

/** What tracked changes put in and took out; those of a whole paragraph stand in its properties, empty. */
const KINDS = { ins: "inserted", moveTo: "inserted", del: "deleted", moveFrom: "deleted" } as const;

const trackedIn = (control: Element): readonly Element[] =>
  Object.keys(KINDS).flatMap((name) => descendants(control, name));

/** Take the marks of tracked changes away, from around what they hold. */
export const withoutTracking = (control: Element): readonly Splice[] =>
  trackedIn(control).flatMap(({ start, contentStart, contentEnd, end }) =>
    contentStart === end
      ? [{ start, end, text: "" }]
      : [
          { start, end: contentStart, text: "" },
          { start: contentEnd, end, text: "" },
        ],
  );

/** The words that tracked changes in a control put in and took out, in reading order. */
export const trackedWords = (control: Element): readonly RedlineSpan[] =>
  [...trackedIn(control)]
    .sort((a, b) => a.start - b.start)
    .map((element) => ({
      kind: KINDS[element.name as keyof typeof KINDS],
      text: ["t", "delText"].flatMap((name) => descendants(element, name).map(({ text }) => text)).join(""),
    }))
    .filter(({ text }) => text !== "");

/** What tracked changes took out. */
export const TAKEN_OUT: ReadonlySet<string> = new Set(["del", "moveFrom"]);

/** What holds nothing that is read as text. */
export const NO_TEXT: ReadonlySet<string> = new Set(["drawing", "pict", "AlternateContent", "sdtPr", "pPr"]);

/** Whether tracked changes put words into a control or took some out. */
export const isTracked = (control: Element): boolean => trackedIn(control).length > 0;

/**
 * Controls of which no word stands, since all of it was moved away or deleted with tracked changes. What is there is kept
 * for whoever rejects that, and is no place of a text.
 */
export function struckOut(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const look = (element: Element, isOut: boolean): void => {
    const content = element.name === "sdt" ? child(element, "sdtContent") : undefined;
    if (content && (isOut || (holdsText(content, true) && !holdsText(content, false)))) found.add(element);
    for (const next of element.children) look(next, isOut || TAKEN_OUT.has(next.name));
  };
  look(root, false);
  return found;
}

/** Whether something stands in an element, or was taken out of it. */
function holdsText(element: Element, isOut: boolean, isInside = false): boolean {
  if (NO_TEXT.has(element.name)) return false;
  if (element.name === "t" || element.name === "delText") return element.text !== "" && isOut === isInside;
  return element.children.some((next) => holdsText(next, isOut, isInside || TAKEN_OUT.has(next.name)));
}
