import { assert, asyncProperty } from "fast-check";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import type { RowContent } from "../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { freezeRound } from "../../src/app/freeze-round";
import { openReview } from "../../src/app/open-review";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import { toCellText } from "../../src/domain/review/cell-text";
import { changesSince } from "../../src/domain/round/changes-since";
import { cleanReview } from "../support/clean-review";
import { WorkedTables, editsBetween, steps } from "../support/edit-histories";
import type { WorkedRow } from "../support/edit-histories";

const meaning = { profile: kazakhstanDigitalCode, language: "en" } as const;

const toRow = ({ id, cells }: WorkedRow): RowContent => ({
  ...Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, toCellText(column, text, meaning)])),
  id,
});

/** The tables as they stand, in a file. */
const fileOf = (tables: WorkedTables, rounds: readonly RowContent[]) =>
  openWorkbook(
    createReviewWorkbook({
      ...cleanReview,
      rows: {
        ...cleanReview.rows,
        Gaps: tables.of("Gaps").map(toRow),
        Amendments: tables.of("Amendments").map(toRow),
        Rounds: rounds,
      },
    }),
    "review.xlsx",
  );

it("what changed equals the edits that were made, where rounds are frozen and read in files", async () => {
  await assert(
    asyncProperty(steps, async (history) => {
      const tables = new WorkedTables();
      const frozen: (readonly WorkedRow[])[] = [];
      const rounds: RowContent[] = [];
      for (const step of [{ act: "freeze" } as const, ...history]) {
        if (step.act !== "freeze") tables.carryOut(step);
        else if (tables.of("Gaps").length > 0) {
          const file = fileOf(tables, rounds);
          const { value: plan } = await freezeRound(file, `Round ${frozen.length}`, "2026-10-01");
          rounds.push(...plan.rows);
          frozen.push(tables.rows);
          const { value: review } = await openReview(openWorkbook(file.save(), "review.xlsx"));
          expect(changesSince(review).rows).toEqual([]);
        }
      }
      const { value: review } = await openReview(fileOf(tables, rounds));
      frozen.forEach((before, at) => {
        const found = changesSince(review, `R${at + 1}`).rows;
        const told = found.map(
          ({ id, state, columns }) => `${id} ${state} ${columns.map(({ column }) => column).join(",")}`,
        );
        expect(told.sort()).toEqual(editsBetween(before, tables.rows));
      });
    }),
    { numRuns: 5 },
  );
});
