import * as fc from "fast-check";

import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import type { Review } from "../../../src/domain/review/review";
import { checkReview } from "../../../src/domain/rules/check-review";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
import { review } from "../../support/builders";
import { runs } from "../../support/runs";

const catalogue = bundledCatalogue();
const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });
const context = toRuleContext(catalogue, kazakhstanDigitalCode, citationsIn);

const words = fc.constantFrom(
  "CRC, art. 16",
  "GC25, art. 67",
  "КПР, ст. 99",
  "Online Safety Act, s. 12",
  "art. 3",
  "G-001",
  "g-2",
  "14 (2)",
  ";",
  "\n",
  "=1+1",
  "Girls of any age",
  "2026-02-30",
);
const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join("; ")),
);
const row = <Key extends string>(...columns: readonly Key[]) =>
  fc.record(Object.fromEntries(columns.map((column) => [column, cell])) as Record<Key, typeof cell>, {
    requiredKeys: [],
  });

const anyReview: fc.Arbitrary<Review> = fc
  .record({
    details: row("draftTitle", "jurisdiction", "profile"),
    gaps: fc.array(
      fc
        .tuple(
          row("id", "issue", "solution", "sources", "headline"),
          fc.constantFrom("draft", "final", "withdrawn", undefined),
          fc.array(cell, { maxLength: 2 }),
        )
        .map(([cells, status, provisions]) => ({ ...cells, status, provisions, aspects: provisions })),
      { maxLength: 4 },
    ),
    provisions: fc.array(row("id", "text"), { maxLength: 2 }),
    amendments: fc.array(row("id", "gap", "provision", "draftText", "newText", "justification"), { maxLength: 3 }),
    aspects: fc.array(row("aspect", "noGapReason"), { maxLength: 2 }),
    documents: fc.array(row("document", "notCitedReason"), { maxLength: 2 }),
    consultations: fc.array(row("id", "date", "summary"), { maxLength: 2 }),
    feedback: fc.array(row("id", "gap", "source", "response"), { maxLength: 2 }),
    waivers: fc.array(row("rule", "gap", "reason"), { maxLength: 2 }),
  })
  .map(review);

const asked = (rows: number): number => {
  let count = 0;
  const counting = toRuleContext(catalogue, kazakhstanDigitalCode, (text) => {
    count++;
    return citationsIn(text);
  });
  checkReview(review({ gaps: Array.from({ length: rows }, () => ({ status: "draft" })) }), counting);
  return count;
};

describe("checking any review", () => {
  it("never fails, and every finding names a cell of the workbook and says something", () => {
    fc.assert(
      fc.property(anyReview, fc.constantFrom("en", "ru", "kk"), (made, language) => {
        const { findings, summary } = checkReview(made, context, { language });
        expect(summary.errors + summary.warnings + summary.notes).toBe(findings.length);
        for (const { place, message } of findings) {
          expect(place.cell).toMatch(/^[A-Z]+\d+$/);
          expect(message.trim()).not.toBe("");
          expect(message).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("fixes start from what the cell holds and change it", () => {
    fc.assert(
      fc.property(anyReview, (made) => {
        for (const { fix, place } of checkReview(made, context).findings) {
          if (!fix) continue;
          const found = [...made.gaps, ...made.amendments, ...made.consultations, ...made.feedback].find(
            (candidate) => candidate.place.table === place.table && candidate.place.row === place.row,
          );
          const held: unknown = Object.entries(found ?? {}).find(([column]) => column === place.column)?.[1];
          expect(fix.before).toBe(Array.isArray(held) ? held.join("; ") : held);
          expect(fix.after).not.toBe(fix.before);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("asks for citations a fixed number of times a row", () => {
    const [ten, twenty, thirty] = [asked(10), asked(20), asked(30)];
    expect(thirty - twenty).toBe(twenty - ten);
  });
});
