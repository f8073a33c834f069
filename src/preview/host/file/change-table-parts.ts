import type { Package } from "../../../adapters/opc/package";
import { appendTo, elementIn } from "../../../adapters/opc/put-element";
import { setAttribute, splice } from "../../../adapters/opc/splice";
import type { Splice } from "../../../adapters/opc/splice";
import { xmlSpans } from "../../../adapters/opc/xml-spans";
import type { XmlElement } from "../../../adapters/opc/xml-spans";
import type { TablePart } from "../../../adapters/xlsx/table-part";
import { endRow, formatArea } from "../state/area";
import type { Area } from "../state/area";
import type { Book } from "../state/book";
import type { TableState } from "../state/table";
import type { Baseline } from "./baseline";

/** Let the parts of tables say where they lie now, what they and their columns are called, and what columns came. */
export function changeTables(pkg: Package, book: Book, { tables }: Baseline): void {
  for (const table of book.tables) {
    const stored = tables.get(table);
    if (!stored) continue;
    const xml = pkg.text(stored.part);
    pkg.set(stored.part, splice(xml, tableSplices(xml, stored, table)));
  }
}

const WANTED = new Set(["table", "autoFilter", "sortState", "tableColumns", "tableColumn"]);

function tableSplices(xml: string, stored: TablePart, table: TableState): readonly Splice[] {
  const elements = xmlSpans(xml, stored.part, WANTED);
  const only = (name: string) => elements.find((element) => element.name === name);
  const root = only("table");
  const filter = only("autoFilter");
  const sorted = only("sortState");
  if (!root) return [];
  const { whole } = table;
  const filtered: Area = { ...whole, rows: endRow(table.body) - table.row };
  const moved = whole.row + 1 !== stored.range.firstRow || whole.columns !== stored.columns.length;
  return [
    ...attribute(xml, root, "ref", formatArea(whole)),
    ...(filter ? attribute(xml, filter, "ref", formatArea(filtered)) : []),
    // How the rows were once sorted says nothing of a table that stands elsewhere.
    ...(sorted && moved && !isInside(sorted, filter) ? [{ start: sorted.start, end: sorted.end, text: "" }] : []),
    ...(table.name === stored.name
      ? []
      : [...attribute(xml, root, "name", table.name), ...attribute(xml, root, "displayName", table.name)]),
    ...columnSplices(xml, elements, stored, table),
  ];
}

function columnSplices(
  xml: string,
  elements: readonly XmlElement[],
  stored: TablePart,
  table: TableState,
): readonly Splice[] {
  const headers = table.headers();
  const columns = elements.filter(({ name }) => name === "tableColumn");
  const renamed = columns.flatMap((column, index) => {
    const header = headers[index];
    return header === undefined || header === stored.columns[index]?.header
      ? []
      : [setAttribute(xml, column, "name", header)];
  });
  const list = elements.find(({ name }) => name === "tableColumns");
  const fresh = headers.slice(columns.length);
  if (!list || fresh.length === 0) return renamed;
  const highest = Math.max(0, ...columns.map(({ attributes }) => Number(attributes["id"])));
  const added = fresh.map((header, index) =>
    elementIn(list, "tableColumn", { id: String(highest + index + 1), name: header }),
  );
  return [...renamed, ...attribute(xml, list, "count", String(headers.length)), appendTo(xml, list, added.join(""))];
}

const attribute = (xml: string, element: XmlElement, name: string, value: string): readonly Splice[] =>
  element.attributes[name] === value ? [] : [setAttribute(xml, element, name, value)];

const isInside = (inner: XmlElement, outer: XmlElement | undefined): boolean =>
  outer !== undefined && inner.start > outer.start && inner.end < outer.end;
