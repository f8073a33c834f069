import type { NormalisedCell } from "../../src/app/normalise-review";
import { toTextNormalised } from "../../src/cli/normalise-report";

/** Cells of one column in each of which a citation was left, and how often their places were looked at. */
function leftIn(count: number) {
  let looks = 0;
  const left = Array.from({ length: count }, (_, at) => ({
    get place() {
      looks++;
      return { table: "Gaps", sheet: "Gaps", row: at + 4, column: "sources", cell: `D${at + 4}` };
    },
    rowId: `G-${at}`,
    text: "article 14",
    start: 0,
    end: 10,
    reason: "unresolved" as const,
  }));
  const cells: NormalisedCell[] = [];
  const said = { file: "a.xlsx", form: "short", dryRun: true } as const;
  const text = toTextNormalised({ cells, left, formulas: [], language: "en" }, said, "en");
  return { text, looksEach: looks / count };
}

describe("what normalising tells", () => {
  it("looks at each cell as often whether they are few or many, so that it takes no longer than they are many", () => {
    expect(leftIn(200).looksEach).toBe(leftIn(4).looksEach);
    expect(leftIn(2).text).toMatch(/^Gaps!D4 \(G-0\)\n.*article 14.*\n\nGaps!D5 \(G-1\)\n/u);
  });
});
