import type { Locator, Page } from "playwright-core";

import { moveTypedTexts } from "../../../src/preview/workbench/move-typed-texts";
import { selectCell } from "../../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

const TEXT = "Two hours of typing";

/** The cell Solution of G-002, of which what was typed and not saved is shown once what shows it is loaded. */
async function solutionOf(bench: OpenBench): Promise<Locator> {
  await selectCell(bench.page, "Gaps!B4");
  await selectCell(bench.page, "Gaps!B5");
  await bench.pane.getByRole("heading", { name: "G-002" }).waitFor();
  return bench.pane.getByRole("region", { name: "Solution" });
}

/** The text that its editor begins with. */
async function beginsWith({ pane }: OpenBench, cell: Locator): Promise<string> {
  await cell.getByRole("button", { name: "Edit: Solution" }).click();
  return pane.getByRole("textbox", { name: "Solution" }).inputValue();
}

async function ready(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe.pane");
  await pane.locator("main").waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

describe("a text that is typed in the pane and not saved", () => {
  it.each(["after", "before"])("is offered in the copy alone, typed %s that was saved first", async (when) => {
    const bench = await benches.open("pane=320");
    const { page, pane } = bench;
    const type = async (): Promise<void> => {
      await selectCell(page, "Gaps!B5");
      await pane.getByRole("heading", { name: "G-002" }).waitFor();
      await pane.getByRole("button", { name: "Edit: Solution" }).click();
      await pane.getByRole("textbox", { name: "Solution" }).fill(TEXT);
      await pane.getByRole("textbox", { name: "Solution" }).press("Escape");
    };
    const saveCopy = async (): Promise<void> => {
      await selectCell(page, "Gaps!B4");
      await page.locator(".cell-content").fill("Anything else");
      await page.locator(".cell-content").blur();
      await page.locator(".status", { hasText: "Saved to" }).waitFor();
    };
    await selectCell(page, "Gaps!B4");
    if (when === "after") await saveCopy();
    await type();
    if (when === "before") await saveCopy();
    await page.reload();
    await ready(page);
    await page.locator(".ribbon-file", { hasText: "copy" }).waitFor();
    await (await solutionOf(bench)).getByText(TEXT).waitFor();
    await page.goto(`${benches.address}workbench/workbench.html?pane=320&file=/samples/sample-review.en.xlsx`);
    await ready(page);
    expect(await beginsWith(bench, await solutionOf(bench))).not.toContain(TEXT);
  });

  it("takes the place of what is left of a copy that was deleted", () => {
    const kept = new Map([["@gap-table/drafts/b", "of the deleted one"]]);
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    } as Storage;
    moveTypedTexts(storage, "a", "b");
    expect([...kept]).toEqual([]);
    moveTypedTexts(storage, "b", "b");
    kept.set("@gap-table/drafts/a", "typed");
    moveTypedTexts(storage, "a", "b");
    expect([...kept]).toEqual([["@gap-table/drafts/b", "typed"]]);
  });
});
