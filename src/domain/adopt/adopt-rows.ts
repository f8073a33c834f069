import { DELIVERABLE_COLUMNS, columnOf as ourColumn } from "../review/tables";
import type { AdoptedRow, AdoptedTable, RowRemark, SourcePlace } from "./adoption";
import { besideSolution } from "./beside-solution";
import { columnGroups, groupOf } from "./column-groups";
import type { ColumnGroup } from "./column-groups";
import { HEADING, STRUCK } from "./extra-columns";
import type { ExtraColumns } from "./extra-columns";
import { goOnBelow } from "./go-on";
import { withIssueNumbers } from "./issue-numbers";
import { provisionsIn } from "./provision-column";
import type { DeliverableColumn } from "./recognise-columns";
import { readRows } from "./read-rows";
import type { RawRow } from "./read-rows";
import type { SeenTable } from "./see-tables";
import type { SourceCell, SourceComment } from "./source-table";

/** The rows of one table, their own numbers under `id`, and what there is to remark on them. */
export interface TableRows {
  readonly table: AdoptedTable;
  readonly rows: readonly AdoptedRow[];
  /** The header over their own numbers; "" where there is none. */
  readonly idHeader: string;
  readonly headings: number;
  readonly headersAgain: number;
  readonly headersLeft: readonly string[];
  readonly loose: readonly SourceComment[];
  readonly remarks: readonly (readonly [kind: RowRemark, place: SourcePlace])[];
}

/** The rows of a table whose columns are known. */
export function adoptRows(
  { table, header, places, mayBeGap }: SeenTable & { readonly places: NonNullable<SeenTable["places"]> },
  extras: ExtraColumns,
): TableRows {
  const groups = columnGroups(table, header, places);
  const { rows: raw, headings, headersAgain, loose } = readRows(table, header, groups);
  const whose = { table: table.number, ...(table.sheet !== undefined && { sheet: table.sheet }) };
  const keyOf = ({ ours, header: text }: ColumnGroup): string => ours ?? extras.keyFor(text);
  const keys = new Map(groups.map((group) => [group, keyOf(group)]));
  const provision = groups.find(({ namesProvisions }) => namesProvisions);
  const rows: AdoptedRow[] = [];
  const remarks: [RowRemark, SourcePlace][] = [];
  if (mayBeGap) remarks.push(["maybe-gap", { ...whose, row: table.firstRow + header.row }]);
  const beside = raw.map((row) => besideSolution(row, extras.language));
  const texts = raw.map((row, at) => cellsOf(row, keys, beside[at]?.texts));
  const read = withIssueNumbers(texts.map((own) => withProvisions(own, provision && keys.get(provision))));
  for (const [index, row] of raw.entries()) {
    const place = { ...whose, row: table.firstRow + row.row };
    const cells = read[index] ?? {};
    const pieces = goOnBelow(cells);
    remarks.push(...row.remarks.map((kind): [RowRemark, SourcePlace] => [kind, place]));
    if (beside[index]?.isAny) remarks.push(["beside-solution", place]);
    if (pieces.length > 1) remarks.push(["goes-on", place]);
    const comments = commentsOn(row, (cell) => movedTo(cell, keys, cells));
    rows.push(...pieces.map((piece, at) => ({ place, cells: piece, comments: at === 0 ? comments : [] })));
  }
  const headersOf = (column: DeliverableColumn): readonly string[] =>
    places[column].map((at) => header.cells[at]?.text ?? "");
  return {
    table: {
      ...whose,
      columns: { issue: headersOf("issue"), solution: headersOf("solution"), sources: headersOf("sources") },
      ...(provision && rows.some(({ cells }) => cells["provisions"] !== undefined) && { provision: provision.header }),
      rows: rows.filter(({ cells }) => DELIVERABLE_COLUMNS.some((column) => cells[column] !== undefined)).length,
    },
    rows,
    idHeader: groups.find(({ ours }) => ours === "id")?.header ?? idHeader(read, extras),
    headings,
    headersAgain,
    headersLeft: header.left,
    loose,
    remarks,
  };
}

/** What stands over numbers that the issues began with. */
const idHeader = (rows: readonly AdoptedRow["cells"][], { language }: ExtraColumns): string =>
  rows.some(({ id }) => id !== undefined) ? (ourColumn("Gaps", "id")?.header[language] ?? "") : "";

/** The texts of a row by the key of their column; what belongs to one key is joined from top to bottom. */
function cellsOf(
  { row, heading, cells }: RawRow,
  keys: ReadonlyMap<ColumnGroup, string>,
  told?: ReadonlyMap<SourceCell, string>,
): AdoptedRow["cells"] {
  const byKey = new Map<string, SourceCell[]>();
  for (const [group, own] of cells) {
    const key = keys.get(group) ?? "";
    byKey.set(key, [...(byKey.get(key) ?? []), ...own]);
  }
  const texts = [...byKey].map(
    ([key, own]) => [key, joined(inOrder(own).map((cell) => told?.get(cell) ?? cell.text))] as const,
  );
  const struck = inOrder([...cells.values()].flat().filter((cell) => cell.row >= row));
  return Object.fromEntries(
    [
      ...texts,
      [HEADING, joined(heading)] as const,
      [STRUCK, joined(struck.map((cell) => cell.struck ?? ""))] as const,
    ].filter(([, text]) => text !== ""),
  );
}

/** The cell of a column that names provisions goes to ours where it is read as that; else it stays. */
function withProvisions(cells: AdoptedRow["cells"], key: string | undefined): AdoptedRow["cells"] {
  const provisions = key === undefined ? undefined : provisionsIn(cells[key] ?? "");
  if (provisions === undefined) return cells;
  return { ...Object.fromEntries(Object.entries(cells).filter(([each]) => each !== key)), provisions };
}

const inOrder = (cells: readonly SourceCell[]): readonly SourceCell[] =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== "").join("\n");

/** The column that a cell of a row went to. */
function movedTo(cell: SourceCell, keys: ReadonlyMap<ColumnGroup, string>, cells: AdoptedRow["cells"]): string {
  const group = groupOf([...keys.keys()], cell);
  const key = group && keys.get(group);
  if (key === undefined) return "issue";
  return group?.namesProvisions && cells[key] === undefined ? "provisions" : key;
}

/** Comments go to the column that theirs was moved to; those on what is no column, to the issue. */
const commentsOn = ({ row, cells, blanks }: RawRow, columnOf: (cell: SourceCell) => string): AdoptedRow["comments"] =>
  [...[...cells.values()].flat(), ...blanks]
    .filter((cell) => cell.row >= row)
    .flatMap((cell) => (cell.comments ?? []).map((comment) => ({ column: columnOf(cell), comment })));
