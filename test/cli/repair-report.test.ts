import { toTextRepair } from "../../src/cli/repair-report";
import { LANGUAGES } from "../../src/domain/language";
import type { Unrepaired } from "../../src/domain/review/repair-step";

const told = (left: readonly Unrepaired[], language: (typeof LANGUAGES)[number]): string =>
  toTextRepair({ steps: [], left, file: undefined, language }, { file: "a.xlsx" }, language);

describe("What a repair leaves", () => {
  it.each(LANGUAGES)(
    "names a table that may be the gap table, and not all that is lacking beside it (%s)",
    (language) => {
      const text = told(
        [
          { kind: "no-headers", table: "Review" },
          { kind: "not-ours", table: "Gaps", places: ["Table1"], areTables: true },
        ],
        language,
      );
      expect(text).toContain("Table1");
      expect(text).not.toContain("Review");
      expect(text).not.toContain("adopt");
    },
  );

  it.each(LANGUAGES)("says how to make a review where nothing may be one (%s)", (language) => {
    const text = told(
      [
        { kind: "no-headers", table: "Gaps" },
        { kind: "no-headers", table: "Review" },
      ],
      language,
    );
    expect(text).toContain("gap-table adopt");
    expect(text).not.toContain("Review ");
  });
});
