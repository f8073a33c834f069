import type { Locator } from "playwright-core";

import { startWorkbenches, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

/** Whether an element can be seen as it is, whole and with nothing over it, without scrolling anywhere. */
const isInPlainView = (element: Locator): Promise<boolean> =>
  element.evaluate((shown) => {
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const page = document.documentElement;
    const isInside = left >= 0 && top >= 0 && right <= page.clientWidth && bottom <= page.clientHeight;
    return isInside && shown.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });

describe("somebody who sees the workbench for the first time", () => {
  it.each([
    [1400, 860],
    [1024, 700],
  ])("sees two ways to the brief in a window of %d × %d", async (width, height) => {
    const { page, pane } = await benches.open("", { viewport: { width, height } });
    expect(await isInPlainView(page.getByRole("button", { name: "Make brief" }))).toBe(true);
    expect(await isInPlainView(pane.getByRole("tab", { name: "Documents" }))).toBe(true);
  });

  it.each(["by the button above the sheet", "by the tab in the pane"])(
    "has the brief after two clicks, %s",
    async (by) => {
      const { page, pane } = await benches.open();
      const way = by.includes("tab")
        ? pane.getByRole("tab", { name: "Documents" })
        : page.getByRole("button", { name: "Make brief" });
      await way.click();
      const make = pane.getByRole("button", { name: "Make the brief" });
      await make.waitFor();
      expect(await isInPlainView(make)).toBe(true);
      const [download] = await Promise.all([page.waitForEvent("download"), make.click()]);
      expect(download.suggestedFilename()).toMatch(/\.docx$/u);
    },
  );
});
