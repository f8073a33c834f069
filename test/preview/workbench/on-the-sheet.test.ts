import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

import type { WorkbenchHost } from "../../../src/preview/host/browser";
import { accessibilityFaults } from "../../support/accessibility-faults";
import { andSays, cellText, gridCell, selectCell, selectedTo, typeIntoCell } from "../../support/sheet";
import { withLinks } from "../../support/with-link";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

const SAMPLE = join(__dirname, "../../../assets/sample-review.en.xlsx");
const PAGE = "https://example.org/article-16";

declare const workbenchHost: WorkbenchHost;

let benches: Workbenches;
let page: Page;

beforeAll(async () => {
  benches = await startWorkbenches();
  writeFileSync(join(benches.out, "linked.xlsx"), withLinks(readFileSync(SAMPLE), "Gaps", { D4: PAGE }));
  ({ page } = await benches.openSheets("file=/out/linked.xlsx"));
  await gridCell(page, "B4").waitFor();
});
afterAll(() => benches.close());

const styleOf = (name: string, property: string): Promise<string> =>
  gridCell(page, name).evaluate((cell, of) => getComputedStyle(cell).getPropertyValue(of), property);

const choose = (name: string): Promise<void> => page.locator(".popup-list").getByText(name, { exact: true }).click();

const takeBack = (): Promise<void> =>
  andSays(page, "The last change was taken back.", () => page.keyboard.press("Control+z"));

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

  it("chooses the rows to show by the button of a header, or by a key", async () => {
    await gridCell(page, "A3").locator(".filter-button").click();
    await page.locator(".popup-list").getByRole("menuitemcheckbox", { name: "G-002" }).click();
    await gridCell(page, "A4").waitFor({ state: "detached" });
    await gridCell(page, "A3").locator(".filter-on").waitFor();
    await gridCell(page, "A3").click({ position: { x: 5, y: 5 } });
    await page.keyboard.press("Alt+ArrowDown");
    await page.locator("[aria-checked=true]", { hasText: "G-002" }).waitFor();
    expect(await accessibilityFaults(page.locator("html"))).toEqual([]);
    await choose("Show all rows");
    await gridCell(page, "A4").waitFor();
  });

  it("has the button of a header beside the handle that fills, once the header has the cursor", async () => {
    await selectCell(page, "Gaps!A3");
    await selectedTo(page, 2, 0);
    await gridCell(page, "A3").locator(".filter-button").click();
    await page.locator(".popup-list").getByRole("menuitemcheckbox", { name: "G-002" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("has the focus in the cell with the cursor again once that is drawn anew", async () => {
    await selectCell(page, "Gaps!B4");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-row") === "3");
    const lost = await gridCell(page, "B4").evaluate((cell) => {
      const { parentElement: row, nextSibling: next } = cell;
      cell.remove();
      const now = document.activeElement;
      row?.insertBefore(cell, next);
      return now === document.body;
    });
    expect(lost).toBe(true);
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-row") === "3");
  });

  it("stays on the cell that was gone to last, when the cursor comes late to the one before", async () => {
    await selectCell(page, "Provisions!B5");
    await page.evaluate(() => {
      workbenchHost.workbook.select("Gaps!D4");
      const detail = { model: { row: 4 }, column: { prop: 1 } };
      document.querySelector("revo-grid")!.dispatchEvent(new CustomEvent("afterfocus", { detail }));
    });
    await page.locator(".cell-name", { hasText: "D4" }).waitFor();
    expect(await page.evaluate(() => workbenchHost.workbook.book.active.name)).toBe("Gaps");
    expect(await page.evaluate(() => workbenchHost.workbook.book.selected)).toMatchObject({ row: 3, column: 3 });
    // The sheet is drawn again by the time that others go on with it.
    await gridCell(page, "C4").filter({ hasText: "Add a separate article" }).waitFor();
  });

  it("clears a cell", async () => {
    await gridCell(page, "C4").click({ button: "right" });
    await choose("Clear the cell");
    expect(await cellText(page, "Gaps!C4")).toBe("");
    await takeBack();
  });

  it("opens the page that a cell leads to beside the workbench, by Ctrl and the mouse or from the menu", async () => {
    await page.context().route(PAGE, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
    expect(await gridCell(page, "D4").getAttribute("title")).toContain(PAGE);
    const opened = () => page.context().waitForEvent("page");
    const [byMouse] = await Promise.all([opened(), gridCell(page, "D4").click({ modifiers: ["Control"] })]);
    await gridCell(page, "D4").click({ button: "right" });
    const [byMenu] = await Promise.all([opened(), choose("Open the page that it leads to")]);
    for (const one of [byMouse, byMenu]) {
      await one.waitForURL(PAGE);
      expect(await one.evaluate(() => window.opener === null && document.referrer === "")).toBe(true);
      await one.close();
    }
  });

  it("lets a person reply to a comment, resolve it and open it again", async () => {
    const cell = await page.evaluate(() => {
      const { row, column } = workbenchHost.workbook.book.threads.find(({ resolved }) => !resolved)!;
      return `${String.fromCharCode(65 + column)}${row + 1}`;
    });
    await selectCell(page, `Gaps!${cell}`);
    const card = page.locator(".comment-card");
    await gridCell(page, cell).click();
    await page.keyboard.press("Control+Shift+F2");
    const field = card.getByRole("textbox", { name: "Your reply" });
    await field.and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Half a reply");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowUp");
    await card.waitFor({ state: "hidden" });
    await gridCell(page, cell).click();
    expect(await field.inputValue()).toBe("Half a reply");
    expect(await accessibilityFaults(page.locator("html"))).toEqual([]);
    await field.fill("Agreed; the row says so now.");
    await field.press("Control+Enter");
    await card.locator(".comment-said", { hasText: "Agreed; the row says so now." }).waitFor();
    await card.getByRole("button", { name: "Resolve" }).click();
    await card.getByText("Resolved", { exact: true }).waitFor();
    await card.getByRole("button", { name: "Reopen" }).click();
    await card.getByRole("button", { name: "Resolve" }).waitFor();
  });

  it("begins a comment from the menu of a cell", async () => {
    await selectCell(page, "Gaps!A5");
    await gridCell(page, "A5").click({ button: "right" });
    await choose("Comment");
    await page.locator(".comment-card").getByRole("textbox", { name: "Your comment" }).fill("Is the number right?");
    await page.keyboard.press("Control+Enter");
    await gridCell(page, "A5").and(page.locator(".mark-open")).waitFor();
    await takeBack();
  });

  it("copies, cuts and pastes cells with several lines", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await typeIntoCell(page, "Gaps!B4", "One\nTwo");
    const [issue, standard] = ["One\nTwo", await cellText(page, "Gaps!C4")];
    expect(await cellText(page, "Gaps!B4")).toBe(issue);
    await gridCell(page, "B4").click();
    await page.keyboard.press("Shift+ArrowRight");
    await selectedTo(page, 3, 2);
    await page.keyboard.press("Control+x");
    await page.waitForFunction(() => workbenchHost.workbook.value("Gaps!C4") === "");
    await gridCell(page, "B6").click();
    await page.keyboard.press("Control+v");
    await page.waitForFunction((text) => workbenchHost.workbook.value("Gaps!C6") === text, standard);
    expect(await cellText(page, "Gaps!B6")).toBe(issue);
    await page.locator(".cell-content").fill("");
    await page.keyboard.press("Control+v");
    expect(await page.locator(".cell-content").inputValue()).toContain(standard);
    await page.locator(".cell-content").blur();
    expect(await cellText(page, "Gaps!C6")).toBe(standard);
    await takeBack();
    for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z");
    expect(await cellText(page, "Gaps!C4")).toBe(standard);
  });

  it("breaks nothing in the page", () => {
    expect(benches.errors()).toEqual([]);
  });
});
