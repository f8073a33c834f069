import type { Package } from "../opc/package";
import { relatedParts } from "../opc/relationships";
import { insertAt, setAttribute, splice } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { xmlSpans } from "../opc/xml-spans";
import type { XmlElement } from "../opc/xml-spans";
import { parseCell } from "./cell-range";
import { encodeExcelText } from "./excel-text";
import type { SheetParts } from "./workbook-map";

/** What becomes of the plain note that stands in for a thread in older programs. */
export interface StubChange {
  readonly thread: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly deleted: boolean;
  /** Texts of new replies. */
  readonly said: readonly string[];
}

/** Let notes and their shapes follow their threads. A thread without a note stays without one. */
export function changeStubs(pkg: Package, sheet: SheetParts, changes: readonly StubChange[]): void {
  for (const part of relatedParts(pkg, sheet.part, "comments")) {
    const xml = pkg.text(part);
    pkg.set(part, splice(xml, noteSplices(xml, part, changes)));
  }
  if (!changes.some(({ from, to, deleted }) => deleted || (to !== undefined && to !== from))) return;
  for (const part of relatedParts(pkg, sheet.part, "vmlDrawing")) {
    const xml = pkg.text(part);
    pkg.set(part, splice(xml, shapeSplices(xml, part, changes)));
  }
}

function noteSplices(xml: string, part: string, changes: readonly StubChange[]): readonly Splice[] {
  const elements = xmlSpans(xml, part, new Set(["author", "comment", "t"]));
  const authors = elements.filter(({ name }) => name === "author").map(({ text }) => text);
  const texts = elements.filter(({ name }) => name === "t");
  return elements
    .filter(({ name }) => name === "comment")
    .flatMap((note) => {
      const author = authors[Number(note.attributes["authorId"])];
      const change = changes.find(({ thread, from }) => author === `tc=${thread}` && note.attributes["ref"] === from);
      if (!change) return [];
      if (change.deleted) return [{ start: note.start, end: note.end, text: "" }];
      const moved =
        change.to === undefined || change.to === change.from ? [] : [setAttribute(xml, note, "ref", change.to)];
      const last = texts.filter(({ start, end }) => start > note.start && end < note.end).at(-1);
      return [...moved, ...(last && !last.selfClosing ? saySplices(xml, last, change.said) : [])];
    });
}

function saySplices(xml: string, text: XmlElement, said: readonly string[]): readonly Splice[] {
  if (said.length === 0) return [];
  const added = said.map((reply) => encodeExcelText(`\nReply:\n    ${reply}`)).join("");
  return [setAttribute(xml, text, "xml:space", "preserve"), insertAt(text.closeStart, added)];
}

function shapeSplices(xml: string, part: string, changes: readonly StubChange[]): readonly Splice[] {
  const elements = xmlSpans(xml, part, new Set(["v:shape", "x:Row", "x:Column"]));
  return elements
    .filter(({ name }) => name === "v:shape")
    .flatMap((shape) => {
      const inside = elements.filter(({ start, end }) => start > shape.start && end < shape.end);
      const row = inside.find(({ name }) => name === "x:Row");
      const column = inside.find(({ name }) => name === "x:Column");
      const change = changes.find(({ from }) => {
        const cell = parseCell(from);
        return cell && Number(row?.text) === cell.row - 1 && Number(column?.text) === cell.column - 1;
      });
      if (!change || !row || !column) return [];
      if (change.deleted) return [{ start: shape.start, end: shape.end, text: "" }];
      const to = parseCell(change.to ?? change.from);
      if (!to || change.to === undefined || change.to === change.from) return [];
      return [put(row, to.row - 1), put(column, to.column - 1)];
    });
}

const put = ({ openEnd, closeStart }: XmlElement, value: number): Splice => ({
  start: openEnd,
  end: closeStart,
  text: String(value),
});
