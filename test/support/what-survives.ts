import { openPackage } from "../../src/adapters/opc/open-package";
import type { Package } from "../../src/adapters/opc/package";
import { relatedParts } from "../../src/adapters/opc/relationships";
import { xmlSpans } from "../../src/adapters/opc/xml-spans";
import type { XmlElement } from "../../src/adapters/opc/xml-spans";
import { openForRepair } from "../../src/adapters/xlsx/repair/repairable-workbook";
import { cellName, parseRange } from "../../src/adapters/xlsx/cell-range";
import { WorkbookReader } from "../../src/adapters/xlsx/workbook-reader";
import { examineReview } from "../../src/domain/review/repair/plan-repair";
import { toText } from "../../src/domain/review/match-table";

/** What a review is looked through for, in the order of the page docs/editing-elsewhere.md. */
export const THINGS = [
  "Tables",
  "Headers",
  "Texts and ids",
  "Dates",
  "Formulas",
  "Formulas for new rows",
  "Names of ranges",
  "Comment threads",
  "Who said what",
  "When it was said",
  "Threads resolved",
  "Plain notes",
  "Drop-downs and hints",
  "Wrapped lines",
  "Column widths",
  "Folded columns",
  "Frozen headers",
  "Colours by content",
  "Print set-up",
  "Hidden sheet",
] as const;
export type Thing = (typeof THINGS)[number];

/** Each single thing of a kind that a review holds, named so that it is found again in another copy. */
export async function lookThrough(bytes: Uint8Array): Promise<Readonly<Record<Thing, ReadonlySet<string>>>> {
  const pkg = openPackage(bytes, "workbook");
  const reader = new WorkbookReader(pkg);
  const { grids, tables, threads } = await openForRepair(bytes, "review.xlsx").inspect();
  const plan = examineReview(grids, tables, threads);
  const broken = new Set(plan.steps.flatMap((step) => (step.kind === "make-table" ? [step.table] : [])));
  const whole = tables.filter(({ name }) => ![...broken].some((table) => table === name));
  const comments = threads.filter(({ form }) => form === undefined);
  const said = comments.flatMap((thread) => [thread, ...thread.replies].map((one) => ({ ...one, at: thread.cell })));
  // Programs give comments new ids; a cell that names one is the same while it names the same comment.
  const named = new Map(threads.map(({ id, text }) => [id, `the comment “${text}”`]));
  const find = (names: readonly string[]) => findOnSheets(pkg, reader, names);
  const cells = grids.flatMap(({ sheet, rows, firstRow, firstColumn }) =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const text = toText(value);
        const at = `${sheet}!${cellName(firstColumn + c, firstRow + r)}`;
        return text === "" ? [] : [{ at, text: named.get(text) ?? text }];
      }),
    ),
  );
  const formulas = new Set(
    reader.sheets.flatMap(({ name, part }) =>
      [...reader.sheetIndex(part).rows.values()].flatMap(({ row, cells: inRow }) =>
        inRow.filter(({ formula }) => formula !== "none").map(({ column }) => `${name}!${cellName(column, row)}`),
      ),
    ),
  );
  const headers = new Set(
    plan.layouts.flatMap(({ spec, headers: texts }) => texts.map((text) => `${spec.name} ${text}`)),
  );
  return {
    Tables: new Set(whole.map(({ name }) => name)),
    Headers: headers,
    "Texts and ids": new Set(
      cells
        .filter(({ at, text }) => !isDate(text) && !/^\d{5}$/u.test(text) && !formulas.has(at))
        .map(({ at, text }) => `${at} ${text}`),
    ),
    Dates: new Set(cells.filter(({ text }) => isDate(text)).map(({ at, text }) => `${at} ${text}`)),
    Formulas: formulas,
    "Formulas for new rows": new Set(
      reader.sheets.flatMap((sheet) =>
        relatedParts(pkg, sheet.part, "table").flatMap((part) =>
          xmlSpans(pkg.text(part), part, new Set(["calculatedColumnFormula"])).map(({ text }) => text),
        ),
      ),
    ),
    "Names of ranges": new Set(
      xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["definedName"]))
        .map(({ attributes }) => attributes["name"] ?? "")
        .filter((name) => !name.startsWith("_xlnm.")),
    ),
    "Comment threads": new Set(
      comments.map(({ cell, text, replies }) => [cell, text, ...replies.map((r) => r.text)].join("|")),
    ),
    "Who said what": new Set(said.map(({ at, author, text }) => `${at} ${author} ${text}`)),
    "When it was said": new Set(
      said.filter(({ time }) => time !== "").map(({ at, time, text }) => `${at} ${time} ${text}`),
    ),
    "Threads resolved": new Set(comments.filter(({ resolved }) => resolved).map(({ cell }) => cell)),
    "Plain notes": new Set(
      threads.filter(({ form }) => form === "note").map(({ cell, text }) => `${cell} ${text.trim()}`),
    ),
    "Drop-downs and hints": new Set(
      find(["dataValidation"]).flatMap(({ sheet, element }) =>
        cellsOf(element.attributes["sqref"]).map((cell) => `${sheet}!${cell}`),
      ),
    ),
    "Wrapped lines": new Set(wrappedCells(pkg, reader)),
    "Column widths": new Set(columns(find, (element) => `${Math.round(Number(element.attributes["width"]))}`)),
    "Folded columns": new Set(columns(find, (element) => (isOn(element.attributes["hidden"]) ? "hidden" : ""))),
    "Frozen headers": new Set(find(["pane"]).map(({ sheet, element }) => `${sheet} ${element.attributes["ySplit"]}`)),
    "Colours by content": new Set(
      find(["cfRule", "conditionalFormatting"]).flatMap(({ sheet, element }, at, all) => {
        if (element.name !== "cfRule") return [];
        const around = all
          .slice(0, at)
          .filter((each) => each.element.name === "conditionalFormatting")
          .at(-1);
        return [`${sheet} ${element.attributes["type"]} ${around?.element.attributes["sqref"]}`];
      }),
    ),
    "Print set-up": new Set(
      find(["pageSetup"]).map(({ sheet, element }) => `${sheet} ${element.attributes["orientation"]}`),
    ),
    "Hidden sheet": new Set(reader.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name)),
  };
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

type Found = { readonly sheet: string; readonly element: XmlElement };

const findOnSheets = (pkg: Package, reader: WorkbookReader, names: readonly string[]): readonly Found[] =>
  reader.sheets.flatMap(({ name, part }) =>
    xmlSpans(pkg.text(part), part, new Set(names)).map((element) => ({ sheet: name, element })),
  );

/** Something about each of the first columns of a sheet, whatever ranges a program writes it in; "" says nothing. */
const columns = (find: (names: readonly string[]) => readonly Found[], about: (element: XmlElement) => string) =>
  find(["col"]).flatMap(({ sheet, element }) => {
    const { min, max } = element.attributes;
    const said = about(element);
    const last = Math.min(Number(max), 30);
    return said === ""
      ? []
      : Array.from({ length: last - Number(min) + 1 }, (_, at) => `${sheet} ${Number(min) + at} ${said}`);
  });

const cellsOf = (list = ""): readonly string[] =>
  list.split(/\s+/u).flatMap((text) => {
    const range = parseRange(text);
    if (!range) return [];
    return Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, at) =>
      cellName(range.firstColumn, range.firstRow + at),
    );
  });

function wrappedCells(pkg: Package, reader: WorkbookReader): readonly string[] {
  const [part = ""] = relatedParts(pkg, pkg.mainPart, "styles");
  const wrapping = wrappingStyles(pkg.text(part), part);
  return reader.sheets.flatMap(({ name, part: sheet }) =>
    [...reader.sheetIndex(sheet).rows.values()].flatMap(({ row, cells }) =>
      cells
        .filter(({ style }) => wrapping.has(Number(style ?? 0)))
        .map(({ column }) => `${name}!${cellName(column, row)}`),
    ),
  );
}

function wrappingStyles(xml: string, part: string): ReadonlySet<number> {
  const [list] = xmlSpans(xml, part, new Set(["cellXfs"]));
  const looks = xmlSpans(xml, part, new Set(["xf"])).filter(
    ({ start, end }) => list !== undefined && start > list.start && end < list.end,
  );
  return new Set(
    looks.flatMap(({ start, end }, at) => (/wrapText="(?:1|true)"/u.test(xml.slice(start, end)) ? [at] : [])),
  );
}
