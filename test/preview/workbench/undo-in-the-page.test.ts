import type { Page } from "playwright-core";

import { andSays, cellText, gridCell, selectCell, selectedTo, typeIntoCell } from "../../support/sheet";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

const button = (page: Page, name: "Undo" | "Redo") => page.getByRole("button", { name, exact: true });
const press = (page: Page, key: string, said: string): Promise<void> =>
  andSays(page, said, () => page.keyboard.press(key));
const undoable = (page: Page): Promise<void> => page.locator(".step-undo[aria-disabled=false]").waitFor();

const TAKEN_BACK = "The last change was taken back.";
const MADE_AGAIN = "The change was made again.";

describe("undo and redo in the workbench", () => {
  it("take back by keys what was typed into a cell, and do it again", async () => {
    const { page } = await benches.openSheets();
    const before = await cellText(page, "Gaps!B4");
    await gridCell(page, "B4").click();
    await page.locator(".cell-name", { hasText: "B4" }).waitFor();
    await page.keyboard.type("Typed by hand");
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>(".cell-editor")?.value === "Typed by hand",
    );
    await page.keyboard.press("Enter");
    await undoable(page);
    // While the field of the cell is still there, the key is the field's.
    await page.locator(".cell-editor").waitFor({ state: "detached" });
    await press(page, "Control+z", TAKEN_BACK);
    expect(await cellText(page, "Gaps!B4")).toBe(before);
    await gridCell(page, "B4").getByText(before.slice(0, 30)).waitFor();
    await press(page, "Control+y", MADE_AGAIN);
    expect(await cellText(page, "Gaps!B4")).toBe("Typed by hand");
    await press(page, "Control+z", TAKEN_BACK);
    await press(page, "Control+Shift+Z", MADE_AGAIN);
    expect(await cellText(page, "Gaps!B4")).toBe("Typed by hand");
  });

  it("take back at once all cells that Delete cleared", async () => {
    const { page } = await benches.openSheets();
    const texts = (): Promise<readonly string[]> =>
      Promise.all(["B4", "C4", "B5", "C5"].map((name) => cellText(page, `Gaps!${name}`)));
    const before = await texts();
    await gridCell(page, "B4").click();
    await page.locator(".cell-name", { hasText: "B4" }).waitFor();
    await page.keyboard.press("Shift+ArrowRight");
    await selectedTo(page, 3, 2);
    await page.keyboard.press("Shift+ArrowDown");
    await selectedTo(page, 4, 2);
    await page.keyboard.press("Delete");
    await undoable(page);
    expect(await texts()).toEqual(["", "", "", ""]);
    await press(page, "Control+z", TAKEN_BACK);
    expect(await texts()).toEqual(before);
    expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
  });

  it("take back at once what the pane wrote, and the pane shows it", async () => {
    const { page, pane } = await benches.open();
    const before = await cellText(page, "Gaps!C4");
    await pane.getByRole("button", { name: "Edit: Solution" }).click();
    await pane.getByRole("textbox", { name: "Solution" }).fill("Written in the pane");
    await pane.getByRole("button", { name: "Save" }).click();
    await pane.getByText("Written in the pane").first().waitFor();
    await button(page, "Undo").click();
    await pane.getByText(before).first().waitFor();
    expect(await cellText(page, "Gaps!C4")).toBe(before);
    expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    await button(page, "Redo").click();
    await pane.getByText("Written in the pane").first().waitFor();
  });

  it("take back a row that the pane added", async () => {
    const { page, pane } = await benches.open();
    await pane.getByRole("button", { name: "Add a gap" }).click();
    await pane.getByText("G-040", { exact: true }).first().waitFor();
    await andSays(page, TAKEN_BACK, () => button(page, "Undo").click());
    expect(await cellText(page, "Gaps!A43")).toBe("");
    await pane.getByText("39 gaps").waitFor();
  });

  it("show the cell that came back, on whichever sheet it is", async () => {
    const { page } = await benches.openSheets();
    await typeIntoCell(page, "Gaps!B6", "Typed");
    await selectCell(page, "Provisions!A4");
    await button(page, "Undo").click();
    await page.locator(".cell-name", { hasText: "B6" }).waitFor();
    expect(await page.locator(".sheet-tabs [aria-current]").textContent()).toBe("Gaps");
  });

  it("leave a text that is being typed to its field", async () => {
    const { page } = await benches.openSheets();
    await typeIntoCell(page, "Gaps!B4", "Kept");
    const bar = page.getByRole("textbox", { name: "Content of the cell" });
    await bar.focus();
    await page.keyboard.type("x");
    await page.keyboard.press("Control+z");
    expect(await bar.inputValue()).not.toContain("x");
    expect(await cellText(page, "Gaps!B4")).toBe("Kept");
  });

  it("say when there is nothing to take back", async () => {
    const { page } = await benches.openSheets();
    await button(page, "Undo").focus();
    await press(page, "Enter", "There is nothing to take back.");
  });
});
