import { cellText, colleagueTypes, selectCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

/** The pane once it wrote a headline, with what stood there before. */
async function written(text: string): Promise<{ readonly bench: OpenBench; readonly before: string }> {
  const bench = await benches.open("pane=320");
  const { page, pane } = bench;
  await selectCell(page, "Gaps!B5");
  await pane.getByRole("heading", { name: "G-002" }).waitFor();
  const before = await cellText(page, "Gaps!E5");
  await pane.getByRole("button", { name: "Edit: Headline" }).click();
  await pane.getByRole("textbox", { name: "Headline" }).fill(text);
  await pane.getByRole("button", { name: "Save" }).click();
  await pane.getByText("Saved “Headline” of G-002.").waitFor();
  expect(await cellText(page, "Gaps!E5")).toBe(text);
  return { bench, before };
}

describe("what the pane wrote", () => {
  it("is taken back by the button of its notice", async () => {
    const { bench, before } = await written("By the button");
    await bench.pane.getByRole("button", { name: "Take back" }).click();
    await bench.pane.getByText(/^Taken back: 1 cell/u).waitFor();
    expect(await cellText(bench.page, "Gaps!E5")).toBe(before);
  });

  it("is taken back by Ctrl+Z outside of a field, and left where a colleague changed it since", async () => {
    const { bench } = await written("By the key");
    const { page, pane } = bench;
    await page.waitForLoadState("networkidle");
    await colleagueTypes(page, "Gaps!E5", "Theirs");
    await pane.getByRole("tab", { name: "Gaps" }).press("Control+z");
    await pane.getByText(/changed since and left as it is: Headline \(G-002\)/u).waitFor();
    expect(await cellText(page, "Gaps!E5")).toBe("Theirs");
  });
});
