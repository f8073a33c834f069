import { cellText, gridCell, selectCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;
let bench: OpenBench;

beforeAll(async () => {
  benches = await startWorkbenches();
  bench = await benches.open();
  await selectCell(bench.page, "Gaps!B5");
  await bench.pane.getByRole("tab", { name: "Standards" }).click();
  await bench.pane.getByRole("combobox", { name: "Search standards" }).waitFor();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

describe("looking one standard up after another", () => {
  it("inserts what was found into the sources of the row, and the cell in the sheet holds it", async () => {
    const { page, pane } = bench;
    const before = await cellText(page, "Gaps!D5");
    await pane.getByRole("combobox", { name: "Search standards" }).fill("CRC 16");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().click();
    await pane.getByRole("button", { name: "Insert", exact: true }).click();
    await pane.getByText("Added “CRC, art. 16” to the sources of G-002.").waitFor();
    expect(await cellText(page, "Gaps!D5")).toBe(`${before}; CRC, art. 16`);
    await gridCell(page, "D5").getByText("CRC, art. 16").waitFor();
  });

  it("says that a row cites it already, and does not write it twice", async () => {
    const { page, pane } = bench;
    const before = await cellText(page, "Gaps!D5");
    await pane.getByRole("combobox", { name: "Search standards" }).fill("CRC 1");
    const found = pane.getByRole("option", { name: "CRC, art. 1 ✓" });
    await found.getByText("Already among the sources of this row").waitFor();
    await found.dblclick();
    await pane.getByText("already cite “CRC, art. 1”; nothing was changed.").waitFor();
    expect(await cellText(page, "Gaps!D5")).toBe(before);
  });

  it("finds by words in another language than the pane's", async () => {
    const { pane } = bench;
    await pane.getByRole("combobox", { name: "Search standards" }).fill("право на неприкосновенность частной жизни");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().waitFor();
  });

  it("keeps what was inserted lately at hand", async () => {
    const { pane } = bench;
    await pane.getByRole("combobox", { name: "Search standards" }).fill("CRC 38");
    await pane.getByRole("option", { name: "CRC, art. 38" }).first().dblclick();
    await pane.getByText("Added “CRC, art. 38” to the sources of G-002.").waitFor();
    await pane.getByRole("button", { name: "Clear the search" }).click();
    await pane
      .getByRole("listbox", { name: "Inserted lately" })
      .getByRole("option", { name: "CRC, art. 38" })
      .waitFor();
  });

  it("narrows by topic, and shows an instrument's parts, one of which is inserted", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Filters" }).click();
    await pane.getByLabel("Kind").selectOption({ label: "General comment" });
    await pane
      .getByRole("button", { name: /General comment No\. 25|GC25/u })
      .first()
      .click();
    await pane.getByRole("link", { name: "Official page" }).waitFor();
    await pane.getByRole("button", { name: "Insert GC25, para. 70" }).first().click();
    await pane.getByText("to the sources of G-002").waitFor();
    expect(await cellText(page, "Gaps!D5")).toMatch(/; GC25, para. 70$/u);
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByRole("combobox", { name: "Search standards" }).waitFor();
  });
});
