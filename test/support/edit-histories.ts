import { array, constantFrom, nat, oneof, record, constant } from "fast-check";
import type { Arbitrary } from "fast-check";
import type { ChangeState } from "../../src/domain/round/changes";
import { FROZEN_COLUMNS } from "../../src/domain/round/frozen-row";
import type { FrozenTable } from "../../src/domain/round/frozen-row";

/** A row of a table as a person works on it: it stays the same row whatever number it has. */
export interface WorkedRow {
  readonly key: number;
  readonly table: FrozenTable;
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** What a person does; numbers are taken round the rows, columns and words there are. */
export type Step =
  | { readonly act: "edit"; readonly row: number; readonly column: number; readonly word: number }
  | { readonly act: "blanks"; readonly row: number; readonly column: number }
  | { readonly act: "add"; readonly table: FrozenTable; readonly word: number }
  | { readonly act: "copy" | "delete" | "number" | "withdraw"; readonly row: number }
  | { readonly act: "sort"; readonly seed: number }
  | { readonly act: "freeze" };

export const steps: Arbitrary<readonly Step[]> = array(
  oneof(
    { weight: 8, arbitrary: record({ act: constant("edit" as const), row: nat(50), column: nat(20), word: nat(50) }) },
    { weight: 1, arbitrary: record({ act: constant("blanks" as const), row: nat(50), column: nat(20) }) },
    {
      weight: 2,
      arbitrary: record({
        act: constant("add" as const),
        table: constantFrom<FrozenTable>("Gaps", "Amendments"),
        word: nat(50),
      }),
    },
    {
      weight: 4,
      arbitrary: record({
        act: constantFrom("copy" as const, "delete" as const, "number" as const, "withdraw" as const),
        row: nat(50),
      }),
    },
    { weight: 1, arbitrary: record({ act: constant("sort" as const), seed: nat(1000) }) },
    { weight: 3, arbitrary: constant({ act: "freeze" as const }) },
  ),
  { minLength: 1, maxLength: 18 },
);

const TEXTS = ["", "One.", "Two.\nAnd more.", "=SUM(A1)", "Екінші мәтін.", "Третий «текст»", "One. ", "12", "TRUE"];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  provisions: ["", "14(2)", "14(2); 15"],
  provision: ["", "14(2)", "15"],
  aspects: ["", "data-privacy", "data-privacy; schools", "an aspect of their own"],
  priority: ["", "high", "low", "urgent"],
  status: ["", "draft", "final", "withdrawn"],
  kind: ["", "repeal", "insertion"],
  gap: ["", "G-001", "G-002"],
};

const wordFor = (column: string, word: number): string => {
  const words = CHOICES[column] ?? TEXTS;
  return words[word % words.length] ?? "";
};

/** A table of two gaps and an amendment, and how it goes on. Numbers that were given once never come back. */
export class WorkedTables {
  rows: readonly WorkedRow[] = [];
  #keys = 0;
  readonly #numbers = { Gaps: 0, Amendments: 0 };

  constructor() {
    for (const table of ["Gaps", "Gaps", "Amendments"] as const) this.#add(table, 1);
  }

  carryOut(step: Exclude<Step, { readonly act: "freeze" }>): void {
    if (step.act === "add") return this.#add(step.table, step.word);
    if (step.act === "sort") {
      const place = ({ key }: WorkedRow): number => (key * 7919 + step.seed) % 97;
      this.rows = [...this.rows].sort((a, b) => place(a) - place(b));
      return undefined;
    }
    const row = this.rows[step.row % Math.max(1, this.rows.length)];
    if (!row) return undefined;
    const columns = FROZEN_COLUMNS[row.table];
    const change = (cells: WorkedRow["cells"], id = row.id): void => {
      this.rows = this.rows.map((each) => (each === row ? { ...row, id, cells: { ...row.cells, ...cells } } : each));
    };
    switch (step.act) {
      case "edit": {
        const column = columns[step.column % columns.length] ?? "gap";
        return change({ [column]: wordFor(column, step.word) });
      }
      case "blanks": {
        const column = row.table === "Gaps" ? "issue" : "newText";
        return change({ [column]: `  ${(row.cells[column] ?? "").replace(" ", "\n ")} ` });
      }
      case "withdraw":
        return row.table === "Gaps" ? change({ status: "withdrawn" }) : undefined;
      case "number":
        return change({}, this.#free(row.table));
      case "copy":
        // As the program numbers a copied row.
        this.rows = [...this.rows, { ...row, key: this.#keys++, id: this.#free(row.table) }];
        return undefined;
      case "delete":
        this.rows = this.rows.filter((each) => each !== row);
        return undefined;
    }
  }

  of(table: FrozenTable): readonly WorkedRow[] {
    return this.rows.filter((row) => row.table === table);
  }

  #add(table: FrozenTable, word: number): void {
    const cells = FROZEN_COLUMNS[table].map((column, at) => [column, wordFor(column, word + at)] as const);
    const row = { key: this.#keys++, table, id: this.#free(table), cells: Object.fromEntries(cells) };
    this.rows = [...this.rows, row];
  }

  #free(table: FrozenTable): string {
    return `${table === "Gaps" ? "G" : "A"}-${String(++this.#numbers[table]).padStart(3, "0")}`;
  }
}

/** What became of a row: `"G-001 changed issue"`. */
export type ToldChange = `${string} ${ChangeState} ${string}`;

const said = (text: string): string => text.replace(/\s+/gu, " ").trim();
const wordsOf = ({ table, cells }: WorkedRow): string =>
  JSON.stringify(FROZEN_COLUMNS[table].map((column) => said(cells[column] ?? "")));

/** The edits made from one moment to another, by the rows themselves, sorted. */
export function editsBetween(before: readonly WorkedRow[], now: readonly WorkedRow[]): readonly ToldChange[] {
  const told: ToldChange[] = [];
  const stays = (row: WorkedRow): WorkedRow | undefined => before.find(({ key }) => key === row.key);
  const lost = before.filter((old) => !now.some(({ key, id }) => key === old.key && id === old.id));
  const come = now.filter((row) => stays(row)?.id !== row.id);
  const alone = (row: WorkedRow, rows: readonly WorkedRow[]): boolean =>
    rows.filter((each) => each.table === row.table && wordsOf(each) === wordsOf(row)).length === 1;
  const renamed = new Map(
    come.flatMap((row) => {
      // By its words alone: whichever of the rows that are gone said the same.
      const old = lost.find((each) => each.table === row.table && wordsOf(each) === wordsOf(row));
      return old && alone(row, come) && alone(old, lost) ? [[row, old] as const] : [];
    }),
  );
  for (const row of now) {
    const old = come.includes(row) ? renamed.get(row) : stays(row);
    if (!old) told.push(`${row.id} new ${filled(row)}`);
    else {
      const columns = FROZEN_COLUMNS[row.table].filter(
        (column) => said(old.cells[column] ?? "") !== said(row.cells[column] ?? ""),
      );
      if (old.id !== row.id) told.push(`${row.id} changed ${["id", ...columns].join(",")}`);
      else if (columns.length > 0) told.push(`${row.id} changed ${columns.join(",")}`);
    }
  }
  const taken = new Set(renamed.values());
  for (const old of lost) if (!taken.has(old)) told.push(`${old.id} gone ${filled(old)}`);
  return told.sort();
}

const filled = ({ table, cells }: WorkedRow): string =>
  FROZEN_COLUMNS[table].filter((column) => said(cells[column] ?? "") !== "").join(",");
