import * as fc from "fast-check";

import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import type { RowContent, ThreadContent } from "../../../../src/adapters/xlsx/create/workbook-content";
import { openPackage } from "../../../../src/adapters/opc/open-package";
import { openForRepair } from "../../../../src/adapters/xlsx/repair/repairable-workbook";
import { SheetPlan } from "../../../../src/adapters/xlsx/sheet-plan";
import { WorkbookReader } from "../../../../src/adapters/xlsx/workbook-reader";
import { carryOut } from "../../../../src/adapters/xlsx/write-workbook";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../../../src/app/open-review";
import { repairWorkbook } from "../../../../src/app/repair-workbook";
import { toGapId } from "../../../../src/domain/gap/mend-ids";
import { TABLES } from "../../../../src/domain/review/tables";
import { cleanReview } from "../../../support/clean-review";
import { hasLibreOffice } from "../../../support/libreoffice";
import { PROGRAMS, hasOpenpyxl, saveWith } from "../../../support/other-programs";

/** Reviews that go through each program; LibreOffice takes them all in one start. */
const REVIEWS = 8;
const COLUMNS = ["issue", "solution", "sources"] as const;
const HEADER_ROW = 3;

/** What a person did to a review before it went to another program. */
interface Edited {
  readonly rows: readonly RowContent[];
  /** Rows typed right below the table, which did not grow. */
  readonly below: readonly RowContent[];
  readonly threads: readonly ThreadContent[];
  /** What stands in a header's place, by the key of its column. */
  readonly headers: Readonly<Record<string, string>>;
}

const words = fc.stringMatching(/^[A-Za-zА-Яа-яӘәҒғҚқ «»“”&<>'"=+@-]{3,60}$/u).filter((text) => text.trim().length > 2);

const row = fc.record({
  issue: words,
  solution: words,
  sources: words,
  headline: words,
  priority: fc.constantFrom("High", "Medium", "Low"),
  status: fc.constantFrom("Draft", "In consultation", "Final"),
});

type Operation = (rows: readonly RowContent[], at: number) => readonly RowContent[];

/** Cells edited, rows inserted, deleted and sorted; ids stay with their rows, as they do in Excel. */
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(fc.constantFrom(...COLUMNS), words).map(
    ([column, text]): Operation =>
      (rows, at) =>
        rows.map((each, index) => (index === at ? { ...each, [column]: text } : each)),
  ),
  row.map((fresh): Operation => (rows, at) => [
    ...rows.slice(0, at),
    { ...fresh, id: nextId(rows) },
    ...rows.slice(at),
  ]),
  fc.constant<Operation>((rows, at) => (rows.length > 1 ? rows.filter((_, index) => index !== at) : rows)),
  fc.constantFrom(...COLUMNS).map(
    (column): Operation =>
      (rows) =>
        [...rows].sort((a, b) => (a[column] ?? "").localeCompare(b[column] ?? "")),
  ),
);

const nextId = (rows: readonly RowContent[]): string =>
  toGapId(1 + Math.max(0, ...rows.map(({ id = "" }) => Number(id.slice(2)))));

const edited: fc.Arbitrary<Edited> = fc
  .record({
    start: fc.array(row, { minLength: 1, maxLength: 6 }),
    operations: fc.array(fc.tuple(operation, fc.nat(100)), { maxLength: 8 }),
    below: fc.array(row, { maxLength: 2 }),
    threads: fc.array(
      fc.record({
        at: fc.nat(100),
        column: fc.constantFrom(...COLUMNS),
        text: words,
        replies: fc.array(words, { maxLength: 2 }),
        resolved: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    header: fc.option(
      fc.tuple(fc.constantFrom("solution", "issue", "status"), fc.constantFrom("Our proposal", "Точка")),
    ),
  })
  .map(({ start, operations, below, threads, header }): Edited => {
    const first = start.map((cells, at): RowContent => ({ ...cells, id: toGapId(at + 1) }));
    const rows = operations.reduce<readonly RowContent[]>((now, [change, at]) => change(now, at % now.length), first);
    const said = { author: "D. Reviewer", time: "2026-10-07T09:00:00Z" };
    const placed = new Map(
      threads.map(({ at, column, text, replies, resolved }): [string, ThreadContent] => {
        const gap = rows[at % rows.length]?.["id"] ?? "";
        const answers = replies.map((reply) => ({ ...said, text: reply }));
        return [`${gap} ${column}`, { ...said, gap, column, text, replies: answers, resolved }];
      }),
    );
    const typed = below.reduce<readonly RowContent[]>(
      (all, cells) => [...all, { ...cells, id: nextId([...rows, ...all]) }],
      [],
    );
    return { rows, below: typed, threads: [...placed.values()], headers: header ? { [header[0]]: header[1] } : {} };
  });

/** The review as a file, with what Excel would not have done for the person typed into its cells. */
function fileOf({ rows, below, threads, headers }: Edited): Uint8Array {
  const bytes = createReviewWorkbook({ ...cleanReview, rows: { ...cleanReview.rows, Gaps: rows }, threads });
  const pkg = openPackage(bytes, "workbook");
  const reader = new WorkbookReader(pkg);
  const sheet = reader.sheets.find(({ name }) => name === "Gaps");
  if (!sheet) throw new Error("The review has no sheet Gaps");
  const plan = new SheetPlan(sheet, reader.sheetIndex(sheet.part));
  const put = (at: number, column: number, text: string): void =>
    plan.put({ row: at, column, style: plan.stored(at, column)?.style, content: { kind: "text", text } });
  TABLES.Gaps.columns.forEach(({ key }, at) => {
    const header = headers[key];
    if (header !== undefined) put(HEADER_ROW, at + 1, header);
    below.forEach((cells, index) => {
      const text = cells[key] ?? "";
      if (text !== "") put(HEADER_ROW + 1 + rows.length + index, at + 1, text);
    });
  });
  carryOut(pkg, reader, [plan]);
  for (const part of headers && Object.keys(headers).length > 0 ? sheet.tables : []) {
    const header = TABLES.Gaps.columns.find(({ key }) => headers[key] !== undefined);
    const stored = (header?.header.en ?? "").replaceAll("'", "&apos;");
    const xml = pkg.text(part);
    const name = xml.includes(`name="${stored}"`) ? stored : (header?.header.en ?? "");
    pkg.set(part, xml.replace(`name="${name}"`, `name="${headers[header?.key ?? ""]}"`));
  }
  return pkg.save();
}

const canRun = hasLibreOffice && hasOpenpyxl;

(canRun ? describe : describe.skip)("A review edited at random, saved by another program, and repaired", () => {
  const reviews = fc.sample(edited, REVIEWS);
  const files = reviews.map(fileOf);

  it.each(PROGRAMS)(
    "has the same rows with the same ids, and every comment or a remark on it (%s)",
    async (program) => {
      const saved = await saveWith(program, files);
      for (const [index, { rows, below, threads }] of reviews.entries()) {
        const { file = saved[index], left } = await repairWorkbook(openForRepair(saved[index]!, "review.xlsx"));
        const { value } = await openReview(openWorkbook(file!, "review.xlsx"));
        const shown = value.gaps.map(({ id, issue, solution, sources, headline, priority, status }) => [
          id,
          issue,
          solution,
          sources,
          headline,
          priority,
          status,
        ]);
        const named: Readonly<Record<string, string>> = { "In consultation": "consultation" };
        const wanted = [...rows, ...below].map((cells) => [
          ...["id", "issue", "solution", "sources", "headline"].map((key) => cells[key]),
          ...["priority", "status"].map((key) => named[cells[key] ?? ""] ?? cells[key]?.toLowerCase()),
        ]);
        expect({ program, index, rows: shown }).toEqual({ program, index, rows: wanted });

        const remarks = left.flatMap((each) => ("cell" in each ? [each.cell] : []));
        for (const { gap, column, text, replies } of threads) {
          const place = value.gaps.find(({ id }) => id === gap)?.place.row ?? 0;
          const cell = `${"ABCD"[COLUMNS.findIndex((each) => each === column) + 1]}${place}`;
          const found = value.threads.find((thread) => thread.cell === cell);
          const told = found && [found.text, ...found.replies.map((reply) => reply.text)];
          const said = [text, ...replies.map((reply) => reply.text)];
          const isTold = told !== undefined && said.every((each, at) => told[at]?.trim() === each.trim());
          const comment = { program, index, cell, told };
          expect({ ...comment, isSafe: isTold || remarks.includes(cell) }).toEqual({ ...comment, isSafe: true });
        }
      }
    },
  );
});
