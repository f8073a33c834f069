import { contains } from "../host/state/area";
import type { Area } from "../host/state/area";
import type { Book } from "../host/state/book";
import { formatText } from "../host/state/format-text";
import { parseArea, splitAddress } from "../host/state/parse-area";
import type { Sheet } from "../host/state/sheet";

/** Names lead to names; further than this they lead in a circle. */
const MOST_STEPS = 5;

/**
 * What a cell offers to choose from, each text once: choices that are written out, or what stands in the cells that a
 * name, a column of a table or an address leads to. Empty where nothing is offered, or a formula works it out.
 */
export function choicesAt(book: Book, sheet: Sheet, row: number, column: number): readonly string[] {
  const source = listAt(sheet, row, column)?.source;
  if (source === undefined) return [];
  const texts = source.startsWith("=") ? textsOf(book, sheet, source, MOST_STEPS) : source.split(",");
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== "");
}

/** Whether a cell has a list to choose from, though nothing may be in it. */
export const hasChoices = (sheet: Sheet, row: number, column: number): boolean =>
  listAt(sheet, row, column) !== undefined;

function listAt(sheet: Sheet, row: number, column: number): List | undefined {
  const rules = sheet.validations.filter(({ area }) => contains(area, row, column)).map(({ rule }) => rule["list"]);
  const list = rules.find(isList);
  return list?.inCellDropDown === false ? undefined : list;
}

interface List {
  readonly source: string;
  readonly inCellDropDown?: boolean;
}

const isList = (rule: unknown): rule is List =>
  typeof rule === "object" && rule !== null && "source" in rule && typeof rule.source === "string";

function textsOf(book: Book, sheet: Sheet, formula: string, steps: number): readonly string[] {
  const text = formula.replace(/^=/u, "").trim();
  const name = book.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (name) return steps > 0 ? textsOf(book, sheet, name.formula, steps - 1) : [];
  const place = columnOfTable(book, text) ?? blockOf(book, sheet, text);
  if (!place) return [];
  const cells = [...place.sheet.cells.within(place.area)].sort((a, b) => a.row - b.row || a.column - b.column);
  return cells.map(({ cell }) => formatText(cell));
}

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `"Gaps[No.]"`; signs that mean something to Excel stand behind an apostrophe. */
function columnOfTable(book: Book, text: string): Place | undefined {
  const [, tableName = "", header = ""] = /^([^[\]]+)\[((?:[^[\]']|'.)+)\]$/u.exec(text) ?? [];
  const table = book.tableNamed(tableName);
  const index = table?.headers().indexOf(header.replace(/'(.)/gu, "$1")) ?? -1;
  if (!table || index === -1) return undefined;
  return { sheet: table.sheet, area: { ...table.body, column: table.body.column + index, columns: 1 } };
}

function blockOf(book: Book, sheet: Sheet, text: string): Place | undefined {
  const { sheet: name, local } = splitAddress(text);
  const area = parseArea(local);
  const on = name === undefined ? sheet : book.sheetNamed(name);
  return area && on && { sheet: on, area };
}
