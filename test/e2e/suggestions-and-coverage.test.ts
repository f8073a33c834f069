import { cellText, colleagueTypes, selectCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

/** The sample with an aspect that nothing is said of, and a document whose reason is gone. */
async function openCoverage(): Promise<OpenBench> {
  const bench = await benches.open("pane=320");
  const { page, pane } = bench;
  expect(await cellText(page, "Coverage!A14")).toBe("Positive effects on children");
  for (const cell of ["Coverage!H14", "Coverage!I14", "Documents!F4"]) await colleagueTypes(page, cell, "");
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("tab", { name: "Coverage" }).click();
  await pane.getByRole("heading", { name: "2 holes" }).waitFor();
  return bench;
}

describe("suggestions for a row", () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await benches.open();
  });

  it("are one click from the row, and one of them is inserted by the next", async () => {
    const { page, pane } = bench;
    await selectCell(page, "Gaps!B5");
    const before = await cellText(page, "Gaps!D5");
    await pane.getByRole("button", { name: "Insert standard" }).click();
    const list = pane
      .getByRole("region", { name: "For G-002" })
      .getByRole("list", { name: "Standards that fit and are not cited yet" });
    const first = list.getByRole("button", { name: /^Insert/u }).first();
    const citation = ((await first.getAttribute("aria-label")) ?? "").replace("Insert ", "");
    expect(before).not.toContain(citation);
    expect(await cellText(page, "Gaps!D5")).toBe(before);
    await first.click();
    await pane.getByText(`Added “${citation}” to the sources of G-002.`).waitFor();
    expect(await cellText(page, "Gaps!D5")).toBe(`${before}; ${citation}`);
    await list.getByRole("button", { name: `Insert ${citation}`, exact: true }).waitFor({ state: "detached" });
  });

  it("follow Excel's selection, and give way to a search", async () => {
    const { page, pane } = bench;
    await selectCell(page, "Gaps!B5");
    await pane.getByRole("tab", { name: "Standards" }).click();
    await pane.getByRole("region", { name: "For G-002" }).waitFor();
    await selectCell(page, "Gaps!B9");
    await pane.getByRole("region", { name: "For G-006" }).waitFor();
    await pane.getByRole("combobox", { name: "Search standards" }).fill("privacy");
    await pane.getByRole("region", { name: "For G-006" }).waitFor({ state: "detached" });
  });
});

describe("the coverage", () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openCoverage();
  });

  it("is a table that scrolls by itself at 320 pixels, the pane does not", async () => {
    const { pane } = bench;
    const widths = await pane.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
    expect(widths[0]).toBe(widths[1]);
    const map = pane.getByRole("region", { name: "Aspects by guiding documents" });
    expect(await map.evaluate((region) => region.scrollWidth > region.clientWidth)).toBe(true);
    await map.focus();
    await map.press("ArrowRight");
    await map.evaluate(async (region) => {
      while (region.scrollLeft === 0) await new Promise(requestAnimationFrame);
    });
    await map.getByRole("rowheader", { name: "Positive effects on children (hole)" }).waitFor();
  });

  it("leads from an aspect to its topic, and from a document to its page", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Suggestions: Positive effects on children" }).click();
    const topic = pane.getByRole("combobox", { name: "Topic" });
    await topic.waitFor();
    expect(await topic.inputValue()).toBe("positive-effects");
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("button", { name: /^Open Assessment of digital public goods/u }).click();
    await pane.getByRole("heading", { name: "Kazakhstan DPG assessment" }).waitFor();
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("heading", { name: "2 holes" }).waitFor();
  });

  it("takes a reason for an aspect, writes it into its row, and the hole is gone", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Not applicable: Positive effects on children" }).click();
    await pane.getByRole("textbox", { name: "Why is it not applicable?" }).fill("The draft has none.");
    await pane.getByRole("button", { name: "Note the reason" }).click();
    await pane.getByText("Your reason is noted at “Positive effects on children”.").waitFor();
    expect(await cellText(page, "Coverage!I14")).toBe("The draft has none.");
    await pane.getByRole("heading", { name: "1 hole" }).waitFor();
  });

  it("overwrites no reason that a colleague gave meanwhile", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: /^Not applicable: Assessment of digital public goods/u }).click();
    await pane.getByRole("textbox", { name: "Why is it not applicable?" }).fill("Mine.");
    await colleagueTypes(page, "Documents!F4", "Theirs.");
    await pane.getByRole("button", { name: "Note the reason" }).click();
    await pane.getByRole("alertdialog", { name: "Somebody changed this cell" }).getByText("Theirs.").waitFor();
    expect(await cellText(page, "Documents!F4")).toBe("Theirs.");
  });
});
