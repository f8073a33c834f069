import { DELIVERABLE_COLUMNS } from "../review/tables";
import { columnGroups } from "./column-groups";
import type { ColumnPlaces } from "./column-groups";
import type { TableHeader } from "./find-header";
import type { DeliverableColumn } from "./recognise-columns";
import type { SourceTable } from "./source-table";

/**
 * Which headers the three columns may be: those that tell of one, and for one that none tells of the nearest header
 * in the order of a gap table that is nothing else. Undefined where no header tells of any, or none is left.
 */
export function guessPlaces(table: SourceTable, header: TableHeader): ColumnPlaces | undefined {
  const { telling } = header;
  if (DELIVERABLE_COLUMNS.every((column) => telling[column].length === 0)) return undefined;
  const places: Record<DeliverableColumn, readonly number[]> = { ...telling };
  const taken = new Set(Object.values(telling).flat());
  const groups = columnGroups(table, header, telling);
  const isOther = (at: number): boolean =>
    groups.some(({ first, ours, namesProvisions }) => first === header.cells[at]?.first && (ours ?? namesProvisions));
  const free = header.cells.flatMap((_, at) => (taken.has(at) || isOther(at) ? [] : [at]));
  const take = (column: DeliverableColumn, at: number | undefined): void => {
    if (at === undefined || places[column].length > 0) return;
    places[column] = [at];
    free.splice(free.indexOf(at), 1);
  };
  const [issue, solution, sources] = DELIVERABLE_COLUMNS;
  const behind = (column: DeliverableColumn) => free.find((at) => at > (places[column].at(-1) ?? Infinity));
  const before = (column: DeliverableColumn) => free.filter((at) => at < (places[column][0] ?? -1)).at(-1);
  take(solution, behind(issue));
  take(sources, behind(solution));
  take(solution, before(sources));
  take(issue, before(solution));
  return DELIVERABLE_COLUMNS.every((column) => places[column].length > 0) ? places : undefined;
}
