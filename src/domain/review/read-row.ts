import type { RowPlace } from "../gap/row-place";
import type { Profile } from "../profile/profile";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";
import { dayIn } from "./cell-date";
import type { MatchedRow } from "./match-table";
import { readChoice, readYes } from "./read-choice";
import type { CellContent, CellContents, ColumnSpec, TableSpec } from "./tables/table-spec";

/** A row of a table as its columns say: a value for each but the live formulas, by key, and where the row stands. */
export type RowOf<Spec extends TableSpec> = {
  readonly [
    Column in Spec["columns"][number] as Column extends { formula: true } ? never : Column["key"]
  ]: ValueOf<Column>;
} & { readonly place: RowPlace };

type ValueOf<Column extends ColumnSpec> = Column extends { choices: Readonly<Record<infer Choice, unknown>> }
  ? Choice | undefined
  : CellContents[Column["holds"]];

type Readers = {
  readonly [Content in CellContent]: (
    cell: string,
    column: ColumnSpec,
    calendar: MatchedRow["calendar"],
  ) => CellContents[Content];
};

/** Reads rows as their table's columns say; aspects are those of the profile. */
export function rowReader(profile: Profile): <Spec extends TableSpec>(spec: Spec) => (row: MatchedRow) => RowOf<Spec> {
  const readers = readersFor(profile);
  return <Spec extends TableSpec>({ columns }: Spec) => {
    const authored = columns.filter(({ formula }) => !formula);
    return ({ place, text, calendar }) => {
      const row: Record<string, unknown> = {};
      for (const column of authored) row[column.key] = readers[column.holds](text(column.key), column, calendar);
      row["place"] = place;
      // The type says of each column what its reader gives.
      return row as RowOf<Spec>;
    };
  };
}

function readersFor(profile: Profile): Readers {
  const toAspect = aspectReader(profile);
  return {
    text: asItStands,
    label: asItStands,
    value: asItStands,
    word: trimmed,
    id: trimmed,
    reference: trimmed,
    date: (cell, _, calendar) => dayIn(cell.trim(), calendar),
    fingerprint: trimmed,
    references: splitValues,
    names: splitValues,
    aspect: toAspect,
    aspects: (cell) => splitValues(cell).map(toAspect),
    choice: (cell, { choices = {} }) => readChoice(cell, choices),
    yes: readYes,
    count: toCount,
  };
}

const asItStands = (cell: string): string => cell;
const trimmed = (cell: string): string => cell.trim();

/** Aspects are typed by their name in any language, or by their id. */
function aspectReader(profile: Profile): (cell: string) => string {
  const ids = new Map<string, string>();
  for (const { id, name } of profile.aspects) {
    for (const label of [id, ...Object.values(name)]) ids.set(fold(label), id);
  }
  return (cell) => ids.get(fold(cell)) ?? cell.trim();
}

const toCount = (cell: string): number | undefined =>
  /^\d{1,6}$/u.test(cell.trim()) ? Number(cell.trim()) : undefined;
