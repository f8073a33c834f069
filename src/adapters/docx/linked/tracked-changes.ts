import type { RedlineSpan } from "../../../domain/amendment/redline/redline-span";
import { descendants } from "../element-tree";
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
