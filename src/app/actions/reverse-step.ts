import type { OpenStep } from "../../domain/review/repair-step";
import { tableOf } from "../../domain/review/sheet-table";
import type { TableName } from "../../domain/review/tables";
import type { CellEdit } from "../writing";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { WrittenRow } from "../session/written-steps";
import { nameColumnOf } from "../sheet-cells";

/**
 * The edits that put back what some edits overwrote. Rows go by the ids they have now, and ids are put back last, so
 * that every row is found.
 */
export function reverseEdits(context: SessionContext, edits: readonly CellEdit[]): readonly CellEdit[] {
  const isOfId = ({ table, header }: CellEdit): boolean => idHeaderOf(context, table) === header;
  const newIds = new Map(edits.filter(isOfId).map((edit) => [rowKey(edit), edit.after]));
  const reversed = edits.map(({ rowId, heldBefore, heldAfter, ...edit }): CellEdit => {
    const header = rowId?.header ?? idHeaderOf(context, edit.table);
    const isNamedById = header === idHeaderOf(context, edit.table);
    const id = (isNamedById ? newIds.get(rowKey(edit)) : undefined) ?? rowId?.id ?? "";
    const { before, after } = edit;
    return {
      ...edit,
      before: after,
      after: before,
      ...(heldAfter && { heldBefore: heldAfter }),
      ...(heldBefore && { heldAfter: heldBefore }),
      ...(header !== undefined && id.trim() !== "" && { rowId: { header, id } }),
    };
  });
  return [...reversed.filter((edit) => !isOfId(edit)), ...reversed.filter(isOfId)];
}

/** The edits that empty a row that was added, and hold only where it is as it was written: its blank cells, too. */
export function emptyRow(
  { memory }: SessionContext,
  { table: name, row, cells, idHeader }: WrittenRow,
): readonly CellEdit[] {
  const table = tableOf(memory.tables, name);
  const id = idHeader === undefined ? "" : (cells[idHeader] ?? "");
  const rowId = idHeader !== undefined && id !== "" ? { rowId: { header: idHeader, id } } : {};
  const headers = table?.headers ?? Object.keys(cells);
  return [...headers.filter((header) => header !== idHeader), ...headers.filter((header) => header === idHeader)].map(
    (header) => ({ table: name, row, header, before: cells[header] ?? "", after: "", ...rowId }),
  );
}

/** The steps that give tables and headers the names that a repair took from them; what it made anew has none. */
export const reverseRepairs = (steps: readonly OpenStep[]): readonly OpenStep[] =>
  [...steps].reverse().flatMap((step): readonly OpenStep[] => {
    if (step.kind === "rename-header") return [{ ...step, from: step.to, to: step.from }];
    // The name that a person gave it is none of ours, which is all that the type of a repair knows.
    if (step.kind === "rename-table") return [{ ...step, from: step.table, table: step.from as TableName }];
    return [];
  });

function idHeaderOf(context: SessionContext, name: string): string | undefined {
  const found = requireReview(context).tables.find(({ table }) => table.toLowerCase() === name.toLowerCase());
  const key = found && nameColumnOf(found.table, (each) => found.headers[each] !== undefined);
  return key === undefined ? undefined : found?.headers[key];
}

const rowKey = ({ table, row }: Pick<CellEdit, "table" | "row">): string => JSON.stringify([table, row]);
