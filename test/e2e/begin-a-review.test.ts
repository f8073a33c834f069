import type { FrameLocator } from "playwright-core";

import { cellText, selectCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";
import { workbookWithEverything } from "../support/workbook-with-everything";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

/** A person's own workbook, which holds no review but a table with the columns Point, Text and Status. */
const OWN_WORKBOOK = {
  name: "Points.xlsx",
  mimeType: "application/xlsx",
  buffer: Buffer.from(workbookWithEverything()),
};

async function openOwnWorkbook(): Promise<OpenBench> {
  const bench = await benches.open();
  await bench.page.locator("input[type=file]").setInputFiles(OWN_WORKBOOK);
  await bench.pane.getByRole("heading", { name: "New review" }).waitFor();
  return bench;
}

const choose = (pane: FrameLocator, label: string, option: string): Promise<unknown> =>
  pane.getByLabel(label, { exact: true }).selectOption({ label: option });

describe("a workbook without a review", () => {
  it("says what the program does and how to begin, without tabs that would lead nowhere", async () => {
    const { pane } = await openOwnWorkbook();
    await pane.getByText("Review a draft digital law against children's rights").waitFor();
    expect(await pane.getByRole("tab").count()).toBe(0);
    expect(await pane.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Look at an example",
      "New review",
      "Use a table you already have",
    ]);
  });

  it("becomes a new review in a workbook of its own, in the language and for the country that were chosen", async () => {
    const { page, pane } = await openOwnWorkbook();
    await choose(pane, "Language of the workbook", "Русский");
    await choose(pane, "Country of the draft law", "Kyrgyzstan");
    await pane.getByRole("button", { name: "Create the workbook" }).click();
    await page.locator(".ribbon-file", { hasText: "Book1.xlsx" }).waitFor();
    await pane.getByText("The table has no gaps yet").waitFor();
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByText("Kyrgyzstan").waitFor();
    expect(await page.locator(".sheet-tabs [aria-current]").textContent()).toBe("Пробелы");
  });

  it("gets its first gap from the pane, numbered", async () => {
    const { page, pane } = await openOwnWorkbook();
    await pane.getByRole("button", { name: "Create the workbook" }).click();
    await pane.getByText("The table has no gaps yet").waitFor();
    await pane.getByRole("button", { name: "Add a gap" }).click();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    expect(await cellText(page, "Gaps!A4")).toBe("G-001");
  });

  it("opens the sample review", async () => {
    const { page, pane } = await openOwnWorkbook();
    await pane.getByRole("button", { name: "Open the sample" }).click();
    await pane.getByRole("heading", { name: "Training Draft of a Digital Code" }).waitFor();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    expect(await cellText(page, "Gaps!A4")).toBe("G-001");
  });

  it("lends its own table to a review: the three columns are named, rows are numbered, no text is touched", async () => {
    const { page, pane } = await openOwnWorkbook();
    await pane.getByText("Click into your table in Excel").waitFor();
    await selectCell(page, "'Points & notes'!B5");
    await pane.getByText("Table “Points” at the selection, 6 rows.").waitFor();
    const before = await cellText(page, "'Points & notes'!C5");
    await choose(pane, "Issue", "Point in short");
    await choose(pane, "Solution", "Text");
    await pane.getByText("Choose a column for each of the three.").waitFor();
    await choose(pane, "Sources and examples", "Status");
    await pane.getByRole("button", { name: "Make it a review" }).click();
    await pane.getByText("is now the gap table of a review").waitFor();
    await pane.getByRole("tab", { name: "Gaps" }).waitFor();
    expect(await cellText(page, "'Points & notes'!C5")).toBe(before);
    expect(await cellText(page, "'Points & notes'!C4")).toMatch(/solution/iu);
  });
});
