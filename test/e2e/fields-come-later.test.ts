import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

const LATER = /\/pane\/(?:choices|icons)\.[\w-]+\.js$/u;
const EDITORS = /\/pane\/editors\.[\w-]+\.js$/u;

/** The first row, before fields, links and icons have come, or other scripts; `letIn` lets them. */
async function openBefore(scripts = LATER): Promise<OpenBench & { readonly letIn: () => void }> {
  const bench = await benches.open();
  const gate: { open?: () => void } = {};
  const held = new Promise<void>((resolve) => (gate.open = resolve));
  await bench.page.context().route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  await bench.page.reload();
  await bench.pane.getByRole("heading", { name: "G-001" }).waitFor();
  return Object.assign(bench, { letIn: () => gate.open?.() });
}

describe("a choice of the first row", () => {
  it("can be made before Fluent's field has come, and keeps its room and the focus when it comes", async () => {
    const { pane, letIn } = await openBefore();
    const status = pane.getByRole("combobox", { name: "Status" });
    expect(await pane.locator(".fui-Select").count()).toBe(0);
    await status.selectOption({ label: "In consultation" });
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    await status.focus();
    const room = await status.boundingBox();

    letIn();
    await pane.locator(".fui-Select select").first().waitFor();
    expect(await status.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    expect(await status.locator("option:checked").textContent()).toBe("In consultation");
    expect(await status.boundingBox()).toEqual(room);
  });
});

describe("the icons and links of the first row", () => {
  it("have a sign or a plain link in their place until they come, as large", async () => {
    const { pane, letIn } = await openBefore();
    const settings = pane.getByRole("button", { name: "Settings" });
    const edit = pane.getByRole("button", { name: /^Edit: /u }).first();
    const link = pane.locator("dl dd button").first();
    const all = [settings, edit, link];
    expect(await settings.textContent()).toBe("⚙");
    expect(await pane.locator(".fui-Link").count()).toBe(0);
    const rooms = await Promise.all(all.map((one) => one.boundingBox()));

    letIn();
    await settings.locator("svg").waitFor();
    await pane.locator(".fui-Link").first().waitFor();
    expect(await Promise.all(all.map((one) => one.boundingBox()))).toEqual(rooms);
  });
});

describe("the first text that is edited", () => {
  it("presses no other button before its editor has come, and then takes what is typed at its end", async () => {
    const { page, pane, letIn } = await openBefore(EDITORS);
    const before = await page.locator(".cell-name").textContent();
    await pane.getByRole("button", { name: "Edit: Issue" }).focus();
    await page.keyboard.press("Enter");
    await pane.locator("[data-arriving]").waitFor({ state: "attached" });
    expect(await pane.locator("html").evaluate(({ ownerDocument }) => ownerDocument.activeElement?.tagName)).toBe(
      "BODY",
    );
    await page.keyboard.press("Space");
    letIn();
    const field = pane.getByRole("textbox", { name: "Issue" });
    await field.waitFor();
    await page.keyboard.type(" Typed.");
    expect(await field.inputValue()).toMatch(/ Typed\.$/u);
    expect(await page.locator(".cell-name").textContent()).toBe(before);
  });
});
