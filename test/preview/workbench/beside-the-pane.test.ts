import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { accessibilityFaults } from "../../support/accessibility-faults";
import { workbookWithEverything } from "../../support/workbook-with-everything";
import { startWorkbenches, type OpenBench, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

describe("the workbench in a browser, worked with for a while", () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await benches.open();
  });

  it("shows the sample's gap table and the pane at its first row, and asks no other computer for anything", async () => {
    const { page, pane, outside, errors } = bench;
    await pane.getByText("G-001", { exact: true }).first().waitFor();
    expect(await page.locator(".sheet-tabs [aria-current]").textContent()).toBe("Gaps");
    expect(await page.locator(".cell-name").textContent()).toBe("B4");
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each([1280, 1024])("has no serious fault of accessibility at a width of %d", async (width) => {
    const { page, pane } = bench;
    await page.setViewportSize({ width, height: 800 });
    await pane.getByText("G-001", { exact: true }).first().waitFor();
    expect(await accessibilityFaults(page.locator("html"))).toEqual([]);
  });

  it("moves the pane along with the cell cursor, and the cell cursor along with the pane", async () => {
    const { page, pane } = bench;
    await page.locator(".rgCell", { hasText: /^G-002$/u }).click();
    await pane.getByText("G-002", { exact: true }).first().waitFor();
    await pane.getByRole("button", { name: /next/iu }).first().click();
    await page.locator(".cell-name", { hasText: /6$/u }).waitFor();
  });

  it("saves what is typed to a copy that a reader of workbooks finds it in", async () => {
    const { page, pane } = bench;
    await page.locator(".rgCell", { hasText: /^G-001$/u }).click();
    await page.keyboard.press("ArrowRight");
    await page.locator(".cell-name", { hasText: "B4" }).waitFor();
    await page.keyboard.type("A gap typed by hand");
    await page.keyboard.press("Enter");
    await page.locator(".status", { hasText: "sample-review.en.copy.xlsx" }).waitFor();
    await page.keyboard.press("ArrowUp");
    await pane.getByText("A gap typed by hand").first().waitFor();
    const file = readFileSync(join(benches.out, "sample-review.en.copy.xlsx"));
    const { value: tables } = await openWorkbook(file, "copy.xlsx").readTables();
    expect(JSON.stringify(tables.find(({ name }) => name === "Gaps")?.rows[0])).toContain("A gap typed by hand");
  });

  it("shows the comments of a cell as long as it is selected", async () => {
    const { page } = bench;
    await page.locator(".mark-open, .mark-resolved").first().click();
    await page.locator(".comment-card .comment-said").first().waitFor();
    expect(await page.locator(".comment-card .comment-said").count()).toBeGreaterThan(1);
    await page.locator(".rgCell", { hasText: /^G-001$/u }).click();
    await page.locator(".comment-card .comment-said").first().waitFor({ state: "hidden" });
  });

  it("takes a press on the ribbon through the library to the pane", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "Check" }).click();
    await pane
      .getByText(/ to mend$/u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Insert standard" }).click();
    await pane.getByRole("tab", { name: "Standards", selected: true }).waitFor();
  });

  it("opens the workbook that a new review makes in the place of the old one", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "New review" }).click();
    await pane.getByRole("button", { name: "Create the workbook" }).click();
    await page.locator(".ribbon-file", { hasText: "Book1.xlsx" }).waitFor();
  });
});

it("keeps the workbook that a person opened while the sample was still on its way", async () => {
  const { page } = await benches.openSheets();
  const gate: { open?: () => void } = {};
  const held = new Promise<void>((resolve) => (gate.open = resolve));
  await page.route(/\/(samples|out)\/[^/]+\.xlsx$/u, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/\.xlsx$/u);
  await page.reload({ waitUntil: "commit" });
  await asked;
  const buffer = Buffer.from(workbookWithEverything());
  await page.locator("input[type=file]").setInputFiles({ name: "Points.xlsx", mimeType: "", buffer });
  const file = page.locator(".ribbon-file");
  await file.getByText("Points.xlsx").waitFor();
  gate.open?.();
  await page.waitForLoadState("networkidle");
  expect(await file.textContent()).toBe("Points.xlsx");
});

describe("the workbench in another language", () => {
  it("speaks the language it is asked for, and tells the pane which one and which colours Office has", async () => {
    const { page, pane } = await benches.open("language=kk&theme=black");
    expect(await page.getByRole("button", { name: "Тексеру" }).count()).toBe(1);
    await pane.getByRole("tab", { name: "Олқылықтар" }).waitFor();
    const background = await pane
      .locator("body > div")
      .first()
      .evaluate((element) => {
        const themed = element.querySelector(".fui-FluentProvider") ?? element;
        return getComputedStyle(themed).backgroundColor;
      });
    expect(background).toMatch(/^rgb\((\d{1,2}), \1, \1\)$/u);
  });
});
