import type { ExpectedSheet } from "./expected-cells";
import type { SheetIndex } from "./sheet-index";

/** A sheet without rows that are the same, and the numbers of those of them that it still holds. */
export interface RestOfSheet {
  readonly xml: string;
  readonly same: ReadonlySet<number>;
}

/**
 * A sheet's new text without the rows that are letter for letter what they were, so that they need not be gone through
 * a second time. One of each run of them stays, to show at what depth they stand.
 *
 * @param old the sheet before
 * @param expected its rows that were to change
 * @returns undefined when other rows changed too, or rows are not numbered: then all have to be gone through
 */
export function withoutSameRows(
  old: SheetIndex,
  xml: string,
  expected: ExpectedSheet | undefined,
): RestOfSheet | undefined {
  const { sheetData } = old;
  const opening = old.xml.slice(sheetData.start, sheetData.openEnd);
  const start = xml.indexOf(opening);
  if (sheetData.selfClosing || start < 0) return undefined;
  let at = start + opening.length;
  const kept = [xml.slice(0, at)];
  const heads = new Set<number>();
  let inRun = false;
  for (const { row, element } of old.rows.values()) {
    if (element.attributes["r"] === undefined) return undefined;
    if (expected?.cells.has(row)) continue;
    const same = old.xml.slice(element.start, element.end);
    const found = xml.startsWith(same, at) ? at : xml.indexOf(same, at);
    if (found < 0) return undefined;
    if (found > at) inRun = false;
    kept.push(xml.slice(at, found));
    if (!inRun) kept.push(same);
    if (!inRun) heads.add(row);
    inRun = true;
    at = found + same.length;
  }
  return { xml: [...kept, xml.slice(at)].join(""), same: heads };
}
