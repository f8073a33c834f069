import { setAttribute, splice } from "../opc/splice";
import type { Splice } from "../opc/splice";
import type { XmlElement } from "../opc/xml-spans";
import { parseRange } from "./cell-range";
import type { ExpectedSheet } from "./expected-cells";
import type { SheetIndex } from "./sheet-index";

/**
 * Whether what stands before and after the rows of a sheet is letter for letter what it was, but for ranges that may
 * have grown: those that end where a table does end where it ends now, and the sheet's used range reaches at least as
 * far as it did.
 *
 * @param expected cells that were to change, undefined when none was
 */
export function isSameFrame(old: SheetIndex, now: SheetIndex, expected: ExpectedSheet | undefined): boolean {
  if (!expected) return around(old, []) === around(now, []);
  const [before, after] = [old, now].map(rangesAround) as [XmlElement[], XmlElement[]];
  if (before.length !== after.length || around(old, before) !== around(now, after)) return false;
  const ends = new Set(expected.lastRows.values());
  return before.every((element, at) => mayBecome(element, after[at] as XmlElement, ends));
}

/** The text around the rows, without the ranges of some elements. */
const around = ({ xml, sheetData }: SheetIndex, ranged: readonly XmlElement[]): string =>
  splice(xml, [
    { start: sheetData.start, end: sheetData.end, text: "" },
    ...ranged.map((element) => blank(xml, element)),
  ]);

const rangesAround = ({ ranges, sheetData }: SheetIndex): readonly XmlElement[] =>
  ranges.filter(({ start }) => start < sheetData.start || start >= sheetData.end);

const blank = (xml: string, element: XmlElement): Splice =>
  element.name === "xm:sqref"
    ? { start: element.openEnd, end: element.closeStart, text: "" }
    : setAttribute(xml, element, rangeAttribute(element), "");

const rangeAttribute = ({ name }: XmlElement): string => (name === "dimension" ? "ref" : "sqref");

function mayBecome(was: XmlElement, is: XmlElement, ends: ReadonlySet<number>): boolean {
  const [old, now] = [was, is].map(listOf) as [readonly string[], readonly string[]];
  return old.length === now.length && old.every((text, at) => mayGrow(text, now[at] ?? "", was.name, ends));
}

const listOf = (element: XmlElement): readonly string[] =>
  (element.name === "xm:sqref" ? element.text : (element.attributes[rangeAttribute(element)] ?? ""))
    .split(/\s+/u)
    .filter((text) => text !== "");

function mayGrow(was: string, is: string, name: string, ends: ReadonlySet<number>): boolean {
  if (was === is) return true;
  const [old, now] = [parseRange(was), parseRange(is)];
  if (!old || !now) return false;
  const { firstRow, firstColumn, lastColumn } = old;
  if (name === "dimension")
    return (
      now.firstRow <= firstRow &&
      now.lastRow >= old.lastRow &&
      now.firstColumn <= firstColumn &&
      now.lastColumn >= lastColumn
    );
  const sameBut = now.firstRow === firstRow && now.firstColumn === firstColumn && now.lastColumn === lastColumn;
  return sameBut && now.lastRow >= old.lastRow && ends.has(now.lastRow);
}
