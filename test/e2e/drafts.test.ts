import { cellText, colleagueTypes, selectCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const headline = ({ pane }: OpenBench) => pane.getByRole("textbox", { name: "Headline" });

/** The row at hand, with its headline being typed. */
async function typing(text: string, height = 860): Promise<OpenBench> {
  const bench = await benches.open("pane=320", { viewport: { width: 1400, height } });
  await selectCell(bench.page, "Gaps!B5");
  await bench.pane.getByRole("heading", { name: "G-002" }).waitFor();
  await bench.pane.getByRole("button", { name: "Edit: Headline" }).click();
  await headline(bench).fill(text);
  return bench;
}

/** The pane as it is after its window was closed and opened again. */
async function reloadPane({ page, pane }: OpenBench): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLIFrameElement>("iframe.pane")?.contentWindow?.location.reload());
  await pane.getByText(/^Typed and not saved yet: G-002, /u).waitFor();
}

describe("a text that was typed", () => {
  it("is there again after a reload of the pane, and nothing is kept once it is saved", async () => {
    const bench = await typing("Not lost");
    await reloadPane(bench);
    const kept = bench.pane.getByRole("group", { name: "Not saved: Headline" });
    await kept.getByText("Not lost").waitFor();
    await kept.getByRole("button", { name: "Go on typing" }).click();
    await headline(bench).press("End");
    await headline(bench).pressSequentially(" at all");
    await bench.pane.getByRole("button", { name: "Save" }).click();
    await headline(bench).waitFor({ state: "detached" });
    expect(await cellText(bench.page, "Gaps!E5")).toBe("Not lost at all");
    expect(await bench.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("Not lost");
  });

  it("is shown beside what a colleague wrote meanwhile, and the person decides", async () => {
    const bench = await typing("Mine");
    await colleagueTypes(bench.page, "Gaps!E5", "Theirs");
    await reloadPane(bench);
    const cell = bench.pane.getByRole("region", { name: "Headline" });
    await cell.getByText("Theirs").waitFor();
    await cell.getByText("Mine").waitFor();
    await cell.getByRole("button", { name: "Go on typing" }).click();
    await bench.pane.getByRole("button", { name: "Save" }).click();
    await bench.pane.getByRole("button", { name: "Use mine" }).click();
    await bench.pane.getByRole("alertdialog").waitFor({ state: "detached" });
    expect(await cellText(bench.page, "Gaps!E5")).toBe("Mine");
  });

  it("is there again after a colleague gave the table another name and its own back", async () => {
    const bench = await typing("Not lost");
    const rename = (from: string, to: string) =>
      bench.page.evaluate(
        ([before = "", after = ""]) => {
          const { workbook } = window.workbenchHost ?? {};
          workbook?.asColleague(() => {
            workbook.table(before).name = after;
            workbook.edit("Gaps!Z99", after);
          });
        },
        [from, to],
      );
    await rename("Gaps", "Table1");
    await bench.pane.getByRole("button", { name: "Repair" }).waitFor();
    await rename("Table1", "Gaps");
    await bench.pane.getByRole("heading", { name: "G-002" }).waitFor();
    const kept = bench.pane.getByRole("group", { name: "Not saved: Headline" });
    const field = headline(bench);
    await field.or(kept).first().waitFor();
    expect((await field.count()) > 0 ? await field.inputValue() : await kept.textContent()).toContain("Not lost");
  });

  it("can be saved without looking for the button, as long as a cell can hold", async () => {
    const bench = await typing("A long thought. ".repeat(2048).slice(0, 32_767), 480);
    await headline(bench).evaluate((area) => area.scrollIntoView({ block: "end" }));
    const save = bench.pane.getByRole("button", { name: "Save" });
    const frame = await bench.page.locator("iframe.pane").boundingBox();
    const box = await save.boundingBox();
    expect(box && frame && box.y + box.height <= frame.y + frame.height).toBe(true);
  });
});

describe("a double click", () => {
  it("does not press what has taken the place of the button", async () => {
    const { pane } = await benches.open("pane=320");
    await pane.getByRole("heading", { name: /^G-/u }).waitFor();
    await pane.getByRole("button", { name: "Settings" }).dblclick();
    await pane.getByRole("heading", { name: "Settings" }).waitFor();
    await pane.getByRole("button", { name: "Back" }).waitFor();
  });
});
