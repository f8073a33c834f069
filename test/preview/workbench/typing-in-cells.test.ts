import type { Page } from "playwright-core";

import type { WorkbenchHost } from "../../../src/preview/host/browser";
import { cellText, gridCell, selectCell } from "../../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../../support/workbench";

declare const workbenchHost: WorkbenchHost;

let benches: Workbenches;
let bench: OpenBench;
let page: Page;

beforeAll(async () => {
  benches = await startWorkbenches();
  bench = await benches.open("pane=320");
  ({ page } = bench);
  await gridCell(page, "B4").waitFor();
});
afterAll(() => benches.close());

const editor = () => page.locator(".cell-editor");
const selected = (name: string): Promise<void> => page.locator(".cell-name", { hasText: name }).waitFor();
const bar = () => page.locator(".cell-content");

/** Go to a cell by a click, and type at once. */
async function typeAt(name: string, text: string): Promise<void> {
  await gridCell(page, name).click({ position: { x: 5, y: 5 } });
  await page.keyboard.type(text);
  await editor().waitFor();
}

const WAYS: readonly (readonly [string, () => Promise<void>, string])[] = [
  ["Enter", () => page.keyboard.press("Enter"), "C6"],
  ["Shift+Enter", () => page.keyboard.press("Shift+Enter"), "C4"],
  ["Tab", () => page.keyboard.press("Tab"), "D5"],
  ["Shift+Tab", () => page.keyboard.press("Shift+Tab"), "B5"],
  ["an arrow", () => page.keyboard.press("ArrowDown"), "C6"],
  ["a click on another cell", () => gridCell(page, "B4").click({ position: { x: 5, y: 5 } }), "B4"],
  ["a click into the pane", () => bench.pane.getByRole("tab", { name: "Check" }).click(), "C5"],
  ["a button of the ribbon", () => page.getByRole("button", { name: "Check", exact: true }).click(), "C5"],
  ["another sheet's tab", () => page.locator(".sheet-tabs").getByText("Provisions", { exact: true }).click(), "A1"],
  ["F6", () => page.keyboard.press("F6"), "C5"],
];

describe("a text that is typed into a cell", () => {
  it.each(WAYS)("is written by %s", async (name, leave, next) => {
    await selectCell(page, "Gaps!A4");
    // Columns of the sheet before lie elsewhere until this one is drawn.
    await gridCell(page, "A4")
      .getByText(await cellText(page, "Gaps!A4"))
      .waitFor();
    await typeAt("C5", `Left by ${name}`);
    await leave();
    await editor().waitFor({ state: "detached" });
    expect(await cellText(page, "Gaps!C5")).toBe(`Left by ${name}`);
    await selected(next);
  });

  it("leaves the focus where the click went", async () => {
    await selectCell(page, "Gaps!A4");
    await typeAt("C5", "Then the pane");
    await bench.pane.getByRole("tab", { name: "Gaps" }).click();
    await editor().waitFor({ state: "detached" });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("pane");
  });

  it("is given up by Escape alone", async () => {
    await selectCell(page, "Gaps!A4");
    const before = await cellText(page, "Gaps!C6");
    await typeAt("C6", "Given up");
    await page.keyboard.press("Escape");
    await editor().waitFor({ state: "detached" });
    await gridCell(page, "B4").click();
    await selected("B4");
    expect(await cellText(page, "Gaps!C6")).toBe(before);
  });

  it("goes on from what the cell holds after F2, where arrows move in the text", async () => {
    await selectCell(page, "Gaps!C7");
    const before = await cellText(page, "Gaps!C7");
    await page.keyboard.press("F2");
    await editor().waitFor();
    await page.keyboard.type("ab");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("-");
    await page.keyboard.press("Tab");
    expect(await cellText(page, "Gaps!C7")).toBe(`${before}a-b`);
  });

  it("has the lines that Alt+Enter begins", async () => {
    await selectCell(page, "Gaps!C8");
    await typeAt("C8", "One");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("two");
    await page.keyboard.press("Enter");
    expect(await cellText(page, "Gaps!C8")).toBe("One\ntwo");
  });

  it("is for the cell gone to, however soon it is typed", async () => {
    await selectCell(page, "Gaps!B4");
    const before = await cellText(page, "Gaps!B4");
    await page.keyboard.press("Tab");
    await page.keyboard.type("xy");
    await page.keyboard.press("Enter");
    await page.keyboard.type("below");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("two below");
    await page.keyboard.press("Control+ArrowUp");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("up");
    await page.keyboard.press("Enter");
    expect(await cellText(page, "Gaps!B4")).toBe(before);
    const texts = ["C4", "C5", "C6", "C7"].map((name) => cellText(page, `Gaps!${name}`));
    expect(await Promise.all(texts)).toEqual(["xy", "below", "up", expect.not.stringContaining("two below")]);
  });

  it("stays open while others change the sheet, and goes along with its row", async () => {
    await selectCell(page, "Gaps!B8");
    const eighth = (await cellText(page, "Gaps!B8")).slice(0, 20);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Half ");
    await page.evaluate(() => {
      const { workbook } = workbenchHost;
      const row = workbook.table("Gaps").columns.map((_, at) => ["G-900", "Above"][at] ?? "");
      workbook.insertRows("Gaps", 0, [row]);
    });
    await gridCell(page, "B9").getByText(eighth).waitFor();
    await page.keyboard.type("and half");
    await page.keyboard.press("Tab");
    expect([await cellText(page, "Gaps!C8"), await cellText(page, "Gaps!C9")]).toEqual([
      expect.not.stringContaining("half"),
      "Half and half",
    ]);
  });

  it("is told where its row is gone meanwhile", async () => {
    await selectCell(page, "Gaps!C9");
    const next = await cellText(page, "Gaps!C10");
    await page.keyboard.type("For a row that goes");
    await page.evaluate(() => workbenchHost.workbook.deleteRow("Gaps", 5));
    await page.keyboard.press("Tab");
    await page.locator(".status", { hasText: "For a row that goes" }).waitFor();
    expect(await cellText(page, "Gaps!C9")).toBe(next);
  });

  it("goes to the sheet it was typed on, where the pane opens another", async () => {
    await selectCell(page, "Gaps!C9");
    await page.keyboard.type("On its sheet");
    await selectCell(page, "Provisions!B5");
    expect(await cellText(page, "Gaps!C9")).toBe("On its sheet");
  });
});

describe("a text that is typed into the bar above the sheet", () => {
  it("is written once the bar is left", async () => {
    await selectCell(page, "Gaps!B5");
    await bar().fill("By the bar");
    await gridCell(page, "B4").click();
    await selected("B4");
    expect(await cellText(page, "Gaps!B5")).toBe("By the bar");
  });

  it("is given up by Escape", async () => {
    await selectCell(page, "Gaps!B5");
    await bar().fill("Given up");
    await page.keyboard.press("Escape");
    expect(await bar().inputValue()).toBe("By the bar");
    await gridCell(page, "B4").click();
    await selected("B4");
    expect(await cellText(page, "Gaps!B5")).toBe("By the bar");
  });

  it("is for the cell that it was begun for", async () => {
    await selectCell(page, "Gaps!B5");
    await bar().fill("For the fifth row");
    await selectCell(page, "Gaps!B6");
    await bar().blur();
    expect(await cellText(page, "Gaps!B5")).toBe("For the fifth row");
    expect(await cellText(page, "Gaps!B6")).not.toBe("For the fifth row");
  });
});

describe("a page that is closed while something is typed", () => {
  it.each([
    ["into a cell", () => page.keyboard.type("Not yet written")],
    ["into the bar", () => bar().fill("Not yet written either")],
  ])("asks, where that is %s", async (_, type) => {
    await selectCell(page, "Gaps!A4");
    await selectCell(page, "Gaps!B5");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-row") === "4");
    const asks = (): Promise<boolean> =>
      page.evaluate(() => {
        const event = new Event("beforeunload", { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;
      });
    await page.waitForFunction(() => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return !event.defaultPrevented;
    });
    await type();
    expect(await asks()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await asks()).toBe(false);
  });

  it("breaks nothing in the page", () => {
    expect(benches.errors()).toEqual([]);
  });
});
