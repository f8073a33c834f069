import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { toReviewCatalogues } from "../../../src/app/review-catalogue";
import { toChecking } from "../../../src/app/session/checking";
import { keepSame } from "../../../src/domain/keep-same";
import { profileFor } from "../../../src/domain/profile/profiles";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import type { Review } from "../../../src/domain/review/review";
import type { CellValue, SheetTable } from "../../../src/domain/review/sheet-table";
import type { Thread } from "../../../src/domain/review/thread";
import type { CheckReport } from "../../../src/domain/rules/finding";
import { runs } from "../../support/runs";

const DAY = "2026-11-26";
const bundled = bundledCatalogue();
const sample = openWorkbook(readFileSync(join(__dirname, "../../../assets/sample-review.en.xlsx")), "sample.xlsx");

interface Contents {
  readonly tables: readonly SheetTable[];
  readonly threads: readonly Thread[];
}

/** The sample, its gaps several times over, so that they are more than are looked through at once. */
const readSample = async (): Promise<Contents> => ({
  tables: (await sample.readTables()).value.map((table) => (table.name === "Gaps" ? severalTimes(table) : table)),
  threads: (await sample.readThreads()).value,
});

const severalTimes = (table: SheetTable): SheetTable => ({
  ...table,
  rows: [0, 1, 2].flatMap((time) => table.rows.map((row) => ({ ...row, row: row.row + time * table.rows.length }))),
});

/** Reads and checks a workbook as a session does, remembering what it read and found before. */
function toSession(): (contents: Contents) => CheckReport {
  const checking = toChecking();
  const catalogueFor = toReviewCatalogues(bundled);
  let before: Contents | undefined;
  let review: Review | undefined;
  return (now) => {
    before = keepSame(before, now);
    review = keepSame(review, readReview(before.tables, before.threads, profileFor, moreReaders).value);
    return checking.reportOn(review, catalogueFor(review), "en", DAY);
  };
}

/** The same by a session that knows nothing yet, of a copy that shares nothing. */
const checkedAnew = (contents: Contents): CheckReport => toSession()(structuredClone(contents));

const words = fc.constantFrom<CellValue>(
  "",
  "CRC, art. 16; GDPR, art. 8(1)",
  "CRC, art. 99",
  "КПР, ст. 16",
  "Narnia Pupils Act, art. 31",
  "G-001",
  "G-007; G-008",
  "14(2)",
  "Final",
  "Withdrawn",
  "High",
  "=1+1",
  "#N/A",
  "2026-10-06",
  "headline-given",
  "cited-part-exists",
  "Open",
  "Yes",
  7,
);

const edit = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant("type" as const),
      table: fc.nat(20),
      row: fc.nat(120),
      column: fc.nat(30),
      words,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom("delete" as const, "copy" as const, "insert" as const, "swap" as const),
      table: fc.nat(20),
      row: fc.nat(120),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("resolve" as const), row: fc.nat(120) }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function edited({ tables, threads }: Contents, change: Edit): Contents {
  if (change.act === "resolve") {
    const turned = threads.map((thread, at) =>
      at === change.row % threads.length ? { ...thread, resolved: !thread.resolved } : thread,
    );
    return { tables, threads: turned };
  }
  const which = change.table % tables.length;
  return { threads, tables: tables.map((table, at) => (at === which ? withEdit(table, change) : table)) };
}

function withEdit(table: SheetTable, change: Exclude<Edit, { readonly act: "resolve" }>): SheetTable {
  const at = change.row % Math.max(1, table.rows.length);
  const rows = [...table.rows];
  const row = rows[at];
  if (!row) return table;
  if (change.act === "delete") rows.splice(at, 1);
  else if (change.act === "copy") rows.push({ ...row, row: (rows.at(-1)?.row ?? 0) + 1 });
  else if (change.act === "insert") {
    const below = rows.splice(at).map((each) => ({ ...each, row: each.row + 1 }));
    rows.push(row, ...below);
  } else if (change.act === "swap") {
    const other = rows[at + 1];
    if (other) rows.splice(at, 2, { ...other, row: row.row }, { ...row, row: other.row });
  } else if (change.act === "type") {
    const cells = row.cells.map((cell, index) => (index === change.column % row.cells.length ? change.words : cell));
    rows[at] = { ...row, cells };
  }
  return { ...table, rows };
}

describe("checking again after an edit", () => {
  it("finds what a check of the whole workbook finds, whatever was edited", async () => {
    const first = await readSample();
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const session = toSession();
        let contents = first;
        session(contents);
        for (const change of edits) {
          contents = edited(contents, change);
          expect(session(structuredClone(contents))).toEqual(checkedAnew(contents));
        }
      }),
      { numRuns: runs(45) },
    );
  });

  it("tells again the very findings of rows that did not change", async () => {
    const first = await readSample();
    const session = toSession();
    const before = session(first);
    const gaps = first.tables.findIndex(({ name }) => name === "Gaps");
    const typed = "CRC, art. 99; GDPR, art. 8(1)";
    const after = session(
      structuredClone(edited(first, { act: "type", table: gaps, row: 1, column: 3, words: typed })),
    );
    const told = new Set(before.findings);
    expect(after.findings.filter((finding) => told.has(finding)).length).toBeGreaterThan(0);
    expect(after.findings.some(({ message }) => message.includes("no article 99"))).toBe(true);
  });
});
