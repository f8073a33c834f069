import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { cellText, typeIntoCell } from "../../support/sheet";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());
beforeEach(() => readdirSync(benches.out).forEach((name) => rmSync(join(benches.out, name))));

const FIRST = "sample-review.en.copy.xlsx";
const SECOND = "sample-review.en.copy (2).xlsx";

const saved = (page: Page, name: string): Promise<void> =>
  page.locator(".status:not(.status-failed)", { hasText: `Saved to ${join(benches.out, name)}` }).waitFor();

/** What a copy holds in the cell under the header of column 1 in the first row. */
async function issueIn(name: string): Promise<unknown> {
  const { value } = await openWorkbook(readFileSync(join(benches.out, name)), name).readTables();
  return value.find((table) => table.name === "Gaps")?.rows[0]?.cells[1];
}

/** The line of the save before still stands while this one runs, so the answer to this one is waited for first. */
const typeAndSave = async (page: Page, text: string, name: string): Promise<void> => {
  const answered = page.waitForResponse((answer) => answer.request().method() !== "GET" && answer.ok());
  await typeIntoCell(page, "Gaps!B4", text);
  await answered;
  await saved(page, name);
};

describe("the copies of the workbench", () => {
  it("are numbered: a page that begins anew leaves the copy of the one before as it is", async () => {
    await typeAndSave((await benches.openSheets()).page, "One", FIRST);
    await typeAndSave((await benches.openSheets()).page, "Two", SECOND);
    expect([await issueIn(FIRST), await issueIn(SECOND)]).toEqual(["One", "Two"]);
  });

  it("are offered to go on with, and gone on with in the same file", async () => {
    await typeAndSave((await benches.openSheets()).page, "One", FIRST);
    const { page } = await benches.openSheets();
    await page.getByRole("button", { name: "Continue where you left off" }).click();
    await page.locator(".ribbon-file", { hasText: FIRST }).waitFor();
    expect(await cellText(page, "Gaps!B4")).toBe("One");
    expect(await page.locator(".copy-offer").isVisible()).toBe(false);
    await typeAndSave(page, "Two", FIRST);
    expect(await issueIn(FIRST)).toBe("Two");
    expect(readdirSync(benches.out)).toEqual([FIRST]);
  });

  it("are not spoken of any more once a person begins from the sample", async () => {
    await typeAndSave((await benches.openSheets()).page, "One", FIRST);
    const { page } = await benches.openSheets();
    await page.getByText(`Your last copy is ${FIRST}`).waitFor();
    await page.getByRole("button", { name: "Begin from the sample" }).click();
    expect(await page.locator(".copy-offer").isVisible()).toBe(false);
  });

  it("are not offered where there are none", async () => {
    const { page } = await benches.openSheets();
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".copy-offer").isVisible()).toBe(false);
  });

  it("go on when the page is loaded again or put into another language", async () => {
    const { page } = await benches.openSheets();
    await typeAndSave(page, "One", FIRST);
    await page.reload();
    await page.locator(".ribbon-file", { hasText: FIRST }).waitFor();
    await typeIntoCell(page, "Gaps!B4", "Two");
    await page.getByRole("combobox", { name: "Language of Office" }).selectOption("ru");
    await page.getByRole("button", { name: "Проверить" }).waitFor();
    await page.locator(".ribbon-file", { hasText: FIRST }).waitFor();
    expect(await cellText(page, "Gaps!B4")).toBe("Two");
  });

  it("go apart when two pages go on with the same one", async () => {
    const { page } = await benches.openSheets();
    await typeAndSave(page, "One", FIRST);
    const other = await page.context().newPage();
    await other.goto(`${benches.address}?file=/out/${FIRST}`);
    await other.locator(".ribbon-file", { hasText: FIRST }).waitFor();
    await typeAndSave(page, "Mine", FIRST);
    await typeAndSave(other, "Theirs", SECOND);
    expect(await other.locator(".status").textContent()).toContain("changed by somebody else");
    expect([await issueIn(FIRST), await issueIn(SECOND)]).toEqual(["Mine", "Theirs"]);
  });

  it("that can't be saved are told of, and saved at the next change", async () => {
    const { page } = await benches.openSheets();
    await page.route("**/out/**", (route) => route.abort());
    await typeIntoCell(page, "Gaps!B4", "One");
    await page.locator(".status-failed", { hasText: "The copy was not saved" }).waitFor();
    await page.unroute("**/out/**");
    await typeAndSave(page, "Two", FIRST);
    expect(await issueIn(FIRST)).toBe("Two");
  });
});

describe("what the workbench says", () => {
  it.each([1400, 1024])("covers neither cells nor tabs nor the pane at a width of %d", async (width) => {
    const { page } = await benches.openSheets("", { viewport: { width, height: 800 } });
    await typeAndSave(page, "One", FIRST);
    const boxes = await Promise.all(
      [".sheet-grid", ".sheet-tabs", ".pane"].map((part) => page.locator(part).boundingBox()),
    );
    const status = await page.locator(".status-line").boundingBox();
    expect(status?.height).toBeGreaterThan(20);
    expect(status!.y + status!.height).toBeLessThanOrEqual(800);
    for (const box of boxes) expect(box!.y + box!.height).toBeLessThanOrEqual(status!.y);
    expect(boxes[1]?.width).toBe(boxes[0]?.width);
  });
});
