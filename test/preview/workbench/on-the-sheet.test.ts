import type { Page } from "playwright-core";

import { accessibilityFaults } from "../../support/accessibility-faults";
import { cellText, gridCell, selectCell } from "../../support/sheet";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

let benches: Workbenches;
let page: Page;

beforeAll(async () => {
  benches = await startWorkbenches();
  ({ page } = await benches.openSheets());
  await gridCell(page, "B4").waitFor();
});
afterAll(() => benches.close());

const styleOf = (name: string, property: string): Promise<string> =>
  gridCell(page, name).evaluate((cell, of) => getComputedStyle(cell).getPropertyValue(of), property);

const choose = (name: string): Promise<void> => page.locator(".popup-list").getByText(name, { exact: true }).click();

const said = (text: string): Promise<void> => page.locator(".status", { hasText: text }).waitFor();

async function takeBack(): Promise<void> {
  await page.keyboard.press("Control+z");
  await said("The last change was taken back.");
}

describe("the sheet of the workbench", () => {
  it("looks as the file says", async () => {
    expect(await styleOf("B3", "background-color")).toBe("rgb(0, 90, 140)");
    expect(await styleOf("B4", "border-bottom-color")).toBe("rgb(197, 220, 233)");
    expect(await styleOf("B5", "background-color")).toBe("rgb(239, 247, 252)");
    const { width, height } = (await gridCell(page, "B4").boundingBox())!;
    expect([width, height]).toEqual([350, 145]);
  });

  it("keeps the header and the number of a gap in sight", async () => {
    await selectCell(page, "Gaps!D30");
    await gridCell(page, "D30").waitFor();
    await gridCell(page, "D3").waitFor();
    await gridCell(page, "A30").waitFor();
    await selectCell(page, "Gaps!B4");
    await gridCell(page, "B4").waitFor();
  });

  it("opens a group of columns, and folds it away again", async () => {
    expect(await gridCell(page, "E4").count()).toBe(0);
    await page.getByRole("button", { name: "Open the group" }).first().click();
    await gridCell(page, "E3").waitFor({ state: "attached" });
    await takeBack();
    await gridCell(page, "E3").waitFor({ state: "detached" });
  });

  it("opens a cell by F2 with what it holds", async () => {
    await selectCell(page, "Gaps!B4");
    await page.keyboard.press("F2");
    await page.locator(".cell-editor").waitFor();
    expect(await page.locator(".cell-editor").inputValue()).toBe(await cellText(page, "Gaps!B4"));
    await page.keyboard.press("Escape");
    await page.locator(".cell-editor").waitFor({ state: "detached" });
  });

  it("offers what a cell may hold, by its button and by a key", async () => {
    await selectCell(page, "'Final text'!H4");
    const before = await cellText(page, "'Final text'!H4");
    await page.locator(".choice-button").click();
    const offered = page.locator(".popup-list").getByRole("option");
    expect(await offered.allTextContents()).toEqual(["Insertion", "Replacement", "Repeal", "Renumbering"]);
    expect(await page.locator(".popup-list [aria-selected=true]").textContent()).toBe(before);
    expect(await accessibilityFaults(page.locator("html"))).toEqual([]);
    await page.keyboard.press("Escape");
    await offered.first().waitFor({ state: "detached" });
    await page.keyboard.press("Alt+ArrowDown");
    await offered.first().waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await offered.first().waitFor({ state: "detached" });
    expect(await cellText(page, "'Final text'!H4")).toBe("Renumbering");
    await takeBack();
    expect(await cellText(page, "'Final text'!H4")).toBe(before);
  });

  it("inserts and deletes rows of a table from the menu of a cell, and takes it back", async () => {
    await selectCell(page, "Gaps!B5");
    const [fifth, sixth] = [await cellText(page, "Gaps!A5"), await cellText(page, "Gaps!A6")];
    await gridCell(page, "B5").click({ button: "right" });
    await choose("Insert a row above");
    expect(await cellText(page, "Gaps!A6")).toBe(fifth);
    expect(await cellText(page, "Gaps!A5")).toBe("");
    expect(await styleOf("B5", "border-bottom-color")).toBe("rgb(197, 220, 233)");
    await takeBack();
    await gridCell(page, "B5").click({ button: "right" });
    await choose("Delete the row");
    expect(await cellText(page, "Gaps!A5")).toBe(sixth);
    await takeBack();
    expect(await cellText(page, "Gaps!A5")).toBe(fifth);
  });

  it("sorts a table, and shows only rows that are alike", async () => {
    await selectCell(page, "Gaps!A4");
    await page.keyboard.press("Shift+F10");
    await choose("Sort from the last to the first");
    expect(await cellText(page, "Gaps!A4")).toBe("G-039");
    await takeBack();
    expect(await cellText(page, "Gaps!A4")).toBe("G-001");
    await gridCell(page, "A5").click({ button: "right" });
    await choose("Show only rows with “G-002”");
    await gridCell(page, "A4").waitFor({ state: "detached" });
    await gridCell(page, "A5").click({ button: "right" });
    await choose("Show all rows");
    await gridCell(page, "A4").waitFor();
  });

  it("clears a cell", async () => {
    await gridCell(page, "C4").click({ button: "right" });
    await choose("Clear the cell");
    expect(await cellText(page, "Gaps!C4")).toBe("");
    await takeBack();
  });

  it("breaks nothing in the page", () => {
    expect(benches.errors()).toEqual([]);
  });
});
