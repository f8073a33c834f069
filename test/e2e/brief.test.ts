import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";

import { readBriefRecord } from "../../src/adapters/docx/read-brief-record";
import { treeOf, visibleText } from "../adapters/docx/open-docx";
import { typeIntoCell } from "../support/sheet";
import { officeErrors } from "../support/validate-office";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const ISSUE = "The draft lets a school publish photographs of pupils without asking them.";

async function make({ page, pane }: OpenBench, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: button }).click(),
  ]);
  await pane.getByText("The brief is made.").waitFor();
  return download;
}

describe("making the brief", () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await benches.open();
  });

  it("shows what it will hold, and hands over a valid Word document with the texts of the rows", async () => {
    const { page, pane } = bench;
    await typeIntoCell(page, "Gaps!B4", ISSUE);
    await pane.getByText(ISSUE).waitFor();
    await page.getByRole("button", { name: "Make brief" }).click();
    await pane.getByText(/^About \d(\.\d)? of 5 pages$/u).waitFor();
    await pane.getByText("No brief has been made from this workbook yet.").waitFor();
    const download = await make(bench, "Make the brief");
    expect(download.suggestedFilename()).toBe("sample-review.en - brief.docx");
    await pane.getByText("It says what the workbook says.").waitFor();

    const file = new Uint8Array(await readFile(await download.path()));
    const { value: record } = readBriefRecord(file);
    expect(record.workbook).toBe("sample-review.en.xlsx");
    expect(record.rows).toHaveLength(39);
    expect(record.rows.find(({ gap }) => gap === "G-001")).toMatchObject({ shown: true });
    expect(visibleText(treeOf(file))).toContain(ISSUE.replace(/\.$/u, ""));
    expect(await officeErrors(file)).toEqual([]);
  });

  it("tells which rows have moved on since, and takes the person there", async () => {
    const { page, pane } = bench;
    await typeIntoCell(page, "Gaps!C6", "Another solution than the brief tells.");
    await pane.getByText("The workbook has moved on since.").waitFor();
    await pane.getByText("38 rows are as they were.").waitFor();
    await pane.getByRole("button", { name: "Go to row G-003" }).last().click();
    await page.locator(".cell-name", { hasText: /^[A-Z]6$/u }).waitFor();
  });

  it("is in the language that is chosen for it", async () => {
    await bench.page.getByRole("button", { name: "Make brief" }).click();
    await bench.pane.getByLabel("Language of the brief").selectOption({ label: "Русский" });
    const download = await make(bench, "Make it anew");
    const file = new Uint8Array(await readFile(await download.path()));
    expect(visibleText(treeOf(file))).toMatch(/пробел/iu);
  });
});
