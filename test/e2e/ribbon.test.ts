import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

/** Load the page again with some files held back, press Check on the ribbon, and only then let them through. */
async function pressWhileHeldBack({ page, pane }: OpenBench, files: RegExp): Promise<void> {
  const gate: { open?: () => void } = {};
  const held = new Promise<void>((resolve) => (gate.open = resolve));
  await page.context().route(files, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(files);
  const office = page.waitForResponse(/\/lib\/1\/hosted\/excel-[\w.-]+\.js$/u);
  await page.reload({ waitUntil: "commit" });
  await Promise.all([asked, office.then((answer) => answer.finished())]);
  // Office's own script has had the time to tell Excel that the buttons may be used.
  await page.waitForTimeout(300);
  await page.getByRole("toolbar", { name: "Gap Table" }).getByRole("button", { name: "Check" }).click();
  expect(await pane.getByRole("tab").count()).toBe(0);
  gate.open?.();
}

describe("a button of the ribbon that is pressed before the pane has loaded", () => {
  it.each([
    ["the words of the first screen", /\/pane\/first-words-en\.[\w.-]+\.js$/u],
    ["the script of the pane", /\/pane\/taskpane\.[\w.-]+\.js$/u],
  ])("is carried out once it has, however late they come: %s", async (_, files) => {
    const bench = await benches.open();
    await pressWhileHeldBack(bench, files);
    await bench.pane.getByRole("tab", { name: "Check", selected: true }).waitFor();
    await bench.pane.getByRole("heading", { name: /things to mend$/u }).waitFor();
    expect(benches.errors()).toEqual([]);
  });
});
