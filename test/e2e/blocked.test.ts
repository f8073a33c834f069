import { cellText, typeIntoCell } from "../support/sheet";
import { untilLoadedAhead } from "../support/own-files";
import { startWorkbenches, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const SOURCES = "3) Relevant sources/examples from other jurisdictions";

describe("a review whose column 3 is called otherwise", () => {
  it("shows neither report nor brief nor coverage until it is repaired, and then the report again", async () => {
    const { page, pane } = await benches.open();
    expect(await cellText(page, "Gaps!D3")).toBe(SOURCES);
    await page.getByRole("button", { name: "Check" }).click();
    const report = pane.getByRole("heading", { name: /^39 gaps, \d+ things to mend$/u });
    await report.waitFor();

    await typeIntoCell(page, "Gaps!D3", "Sources and such");
    const message = pane.getByText(`has no column “${SOURCES}”`);
    await message.waitFor();
    await report.waitFor({ state: "detached" });
    for (const screen of ["Check", "Coverage", "Documents"]) {
      await pane.getByRole("tab", { name: screen }).click();
      expect(await message.count()).toBe(1);
      expect(await pane.getByText(/^39 gaps, /u).count()).toBe(0);
      expect(await pane.getByRole("button", { name: /^Make the brief/u }).count()).toBe(0);
    }

    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("tab", { name: "Findings" }).click();
    await pane.getByRole("button", { name: "Repair" }).click();
    await message.waitFor({ state: "detached" });
    await report.waitFor();
    expect(await cellText(page, "Gaps!D3")).toBe(SOURCES);
  });
});

describe("a table that is given another name, of which Excel tells nothing", () => {
  it.each([
    ["en", "The table Gaps is called “Table7” now"],
    ["ru", "Таблица Gaps теперь называется «Table7»"],
  ])(
    "is told by that name once the pane is looked at, and no more soon after it is named back: %s",
    async (language, said) => {
      const bench = await benches.open(`language=${language}`);
      const { page, pane } = bench;
      // Before that it has read no table of that name, and hears of no look.
      await pane.getByRole("heading", { name: "G-001" }).waitFor();
      await untilLoadedAhead(bench);
      const rename = (from: string, to: string) =>
        page.evaluate(
          ([before = "", after = ""]) => {
            const { workbook } = window.workbenchHost ?? {};
            workbook?.asColleague(() => (workbook.table(before).name = after));
          },
          [from, to],
        );
      await rename("Gaps", "Table7");
      await pane.locator("body").evaluate((body) => body.ownerDocument.defaultView?.dispatchEvent(new Event("focus")));
      const bar = pane.getByText(said);
      await bar.waitFor();
      await rename("Table7", "Gaps");
      await bar.waitFor({ state: "detached" });
    },
  );
});
