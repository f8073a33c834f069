import type { LookStep, RepairStep } from "../../../domain/review/repair-step";
import { rangeOf } from "../../../domain/review/repair/table-layout";
import type { TableLayout } from "../../../domain/review/repair/table-layout";
import { relatedPart } from "../../opc/relationships";
import { xmlSpans } from "../../opc/xml-spans";
import { covers, overlap, parseRange } from "../cell-range";
import type { CellRange } from "../cell-range";
import { LISTED_RANGES, choicesFor } from "../create/choices";
import type { DropDown } from "../create/sheet-model";
import { sheetNamed } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

/** As many of our tables as no workbook has that a person made and only took the gap table over into. */
const OWN_TABLES = 8;

type NameStep = Extract<LookStep, { readonly kind: "range-name" }>;

/**
 * What our tables have in a new workbook and not here.
 *
 * Looks are looked for where a table itself was lost, and drop-downs also where the whole workbook has none left: a
 * table that a person made looks as the person wants. A range that drop-downs list, which workbooks of earlier versions
 * lack, brings those drop-downs along.
 *
 * @param layouts the tables as they stand once `steps` are carried out
 */
export function findMissingLooks(
  workbench: Workbench,
  layouts: readonly TableLayout[],
  steps: readonly RepairStep[],
): readonly LookStep[] {
  const made = new Set(steps.flatMap((step) => (step.kind === "make-table" ? [step.table] : [])));
  const isOurs = layouts.length >= OWN_TABLES && !anyDropDown(workbench);
  const names = missingNames(workbench, layouts);
  const listed = new Set(names.map(({ name }) => name));
  const foreign = namesOfOthers(workbench, layouts);
  const dropDowns = layouts.flatMap((layout) => {
    const isReady = made.has(layout.spec.name) || isOurs;
    return missingDropDowns(workbench, layout, (range) =>
      range === undefined ? isReady : !foreign.has(range) && (isReady || listed.has(range)),
    );
  });
  const plain = layouts.filter((layout) => made.has(layout.spec.name) && isPlain(workbench, layout));
  return [
    ...names,
    ...dropDowns,
    ...plain.map((layout): LookStep => ({
      kind: "format",
      table: layout.spec.name,
      sheet: layout.sheet,
      range: rangeOf(layout),
    })),
  ];
}

/** What each name of the workbook stands for. Names differ in more than their letters' case for Excel. */
const namesIn = ({ pkg }: Workbench): ReadonlyMap<string, string> =>
  new Map(
    xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["definedName"])).map(({ attributes, text }) => [
      (attributes["name"] ?? "").toLowerCase(),
      text,
    ]),
  );

/** Names of ours by which a person calls something else: a drop-down would offer that. */
function namesOfOthers(workbench: Workbench, layouts: readonly TableLayout[]): ReadonlySet<string> {
  const names = namesIn(workbench);
  return new Set(
    LISTED_RANGES.filter(({ name, table, key }) => {
      const text = names.get(name.toLowerCase());
      return text !== undefined && !layouts.some((layout) => layout.spec.name === table && isColumn(text, layout, key));
    }).map(({ name }) => name),
  );
}

/** Whether a formula is a column of a table: by its name, or as the cells that another program makes of it. */
function isColumn(formula: string, { spec, sheet, firstColumn, at }: TableLayout, key: string): boolean {
  if (formula.toLowerCase().startsWith(`${spec.name.toLowerCase()}[`)) return true;
  const cut = formula.lastIndexOf("!");
  const range = parseRange(formula.slice(cut + 1).replaceAll("$", ""));
  const place = firstColumn + (at[key] ?? Number.NaN);
  return (
    formula.slice(0, Math.max(0, cut)).replace(/^'|'$/gu, "").replaceAll("''", "'") === sheet &&
    range?.firstColumn === place &&
    range.lastColumn === place
  );
}

function missingNames(workbench: Workbench, layouts: readonly TableLayout[]): readonly NameStep[] {
  if (layouts.length < OWN_TABLES) return [];
  const names = namesIn(workbench);
  return LISTED_RANGES.filter(({ name }) => !names.has(name.toLowerCase())).flatMap(
    ({ name, table, key }): readonly NameStep[] =>
      layouts.some(({ spec, at }) => spec.name === table && at[key] !== undefined)
        ? [{ kind: "range-name", table, column: key, name }]
        : [],
  );
}

/** @param isWanted tells whether a drop-down belongs here, by the range that it lists; undefined for words */
function missingDropDowns(
  workbench: Workbench,
  layout: TableLayout,
  isWanted: (range: string | undefined) => boolean,
): readonly LookStep[] {
  const { spec, sheet, firstColumn, headerRow, lastRow, at } = layout;
  const there = dropDownRanges(workbench, sheetNamed(workbench, sheet).part);
  return spec.columns.flatMap(({ key }): readonly LookStep[] => {
    const place = at[key];
    const offers = choicesFor(spec.name, key, layout.language);
    if (place === undefined || !offers || !isWanted(rangeListed(offers))) return [];
    const column = firstColumn + place;
    const cells = { firstRow: headerRow + 1, lastRow, firstColumn: column, lastColumn: column };
    if (there.some((range) => overlap(range, cells))) return [];
    return [{ kind: "drop-down", table: spec.name, column: key, sheet, range: rangeOfColumn(layout, place) }];
  });
}

const rangeListed = ({ choices }: Omit<DropDown, "range">): string | undefined =>
  choices && "name" in choices ? choices.name : undefined;

const rangeOfColumn = (layout: TableLayout, place: number): string => {
  const { firstColumn, headerRow } = layout;
  return rangeOf({ ...layout, firstColumn: firstColumn + place, headers: [""], headerRow: headerRow + 1 });
};

const DROP_DOWNS = new Set(["dataValidation", "x14:dataValidation", "xm:sqref"]);

function dropDownRanges({ pkg }: Workbench, part: string): readonly CellRange[] {
  return xmlSpans(pkg.text(part), part, DROP_DOWNS)
    .flatMap(({ name, attributes, text }) => (name === "xm:sqref" ? text : (attributes["sqref"] ?? "")).split(/\s+/u))
    .flatMap((range) => parseRange(range) ?? []);
}

const anyDropDown = (workbench: Workbench): boolean =>
  workbench.reader.sheets.some(({ part }) => dropDownRanges(workbench, part).length > 0);

/** Whether no cell of a table has a look of its own left. */
function isPlain(workbench: Workbench, layout: TableLayout): boolean {
  const range = parseRange(rangeOf(layout));
  const index = workbench.reader.sheetIndex(sheetNamed(workbench, layout.sheet).part);
  const wrapped = wrappingStyles(workbench);
  if (!range) return false;
  return ![...index.rows.values()].some(({ row, cells }) =>
    cells.some(({ column, style }) => covers(range, row, column) && wrapped.has(Number(style ?? 0))),
  );
}

/** Numbers of the looks that break lines, as every cell of a table of ours does. */
function wrappingStyles({ pkg }: Workbench): ReadonlySet<number> {
  const part = relatedPart(pkg, pkg.mainPart, "styles");
  if (part === undefined) return new Set();
  const elements = xmlSpans(pkg.text(part), part, new Set(["cellXfs", "xf", "alignment"]));
  const list = elements.find(({ name }) => name === "cellXfs");
  if (!list) return new Set();
  const looks = elements.filter(({ name, start }) => name === "xf" && start > list.start && start < list.closeStart);
  const wraps = (look: (typeof looks)[number]): boolean =>
    elements.some(
      ({ name, start, attributes }) =>
        name === "alignment" &&
        start > look.start &&
        start < look.end &&
        ["1", "true"].includes(attributes["wrapText"] ?? ""),
    );
  return new Set(looks.flatMap((look, number) => (wraps(look) ? [number] : [])));
}
