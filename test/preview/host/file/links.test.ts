import { readFileSync } from "node:fs";
import { join } from "node:path";

import { loadWorkbook, saveWorkbook } from "../../../../src/preview/host/local-workbook";
import type { LocalWorkbook } from "../../../../src/preview/host/local-workbook";
import { formatArea } from "../../../../src/preview/host/state/area";
import { linkAt } from "../../../../src/preview/workbench/links";
import { officeErrors } from "../../../support/validate-office";
import { withLinks } from "../../../support/with-link";

const SAMPLE = readFileSync(join(__dirname, "../../../../assets/sample-review.en.xlsx"));
const FILE = withLinks(SAMPLE, "Gaps", { D4: "https://example.org/a", D5: "https://example.org/b", D6: "other.xlsx" });

const linksOf = ({ book }: LocalWorkbook) =>
  book.sheetNamed("Gaps")!.links.map(({ area, address }) => `${formatArea(area)} ${address}`);

const savedLinks = (workbook: LocalWorkbook) => linksOf(loadWorkbook(saveWorkbook(workbook)));

describe("the links of a workbook in the host", () => {
  it("are read, and lead to pages only", () => {
    const { book } = loadWorkbook(FILE);
    const sheet = book.sheetNamed("Gaps")!;
    expect([3, 4, 5, 6].map((row) => linkAt(sheet, row, 3))).toEqual([
      "https://example.org/a",
      "https://example.org/b",
      undefined,
      undefined,
    ]);
  });

  it("go along when rows are inserted and sorted, and are saved where they are then", () => {
    const workbook = loadWorkbook(FILE);
    workbook.insertRows("Gaps", 0, [workbook.rows("Gaps")[0]!.map(() => null)]);
    expect(savedLinks(workbook)).toEqual(["D5 https://example.org/a", "D6 https://example.org/b", "D7 other.xlsx"]);
    workbook.history.undo();
    workbook.sort("Gaps", [{ key: 0, ascending: false }]);
    expect(savedLinks(workbook)).toEqual(["D42 https://example.org/a", "D41 https://example.org/b", "D40 other.xlsx"]);
  });

  it("go with their rows, and the list of them with the last", async () => {
    const workbook = loadWorkbook(FILE);
    workbook.deleteRow("Gaps", 0);
    expect(savedLinks(workbook)).toEqual(["D4 https://example.org/b", "D5 other.xlsx"]);
    workbook.deleteRow("Gaps", 0);
    workbook.deleteRow("Gaps", 0);
    expect(savedLinks(workbook)).toEqual([]);
    expect(await officeErrors(saveWorkbook(workbook))).toEqual([]);
  });
});
