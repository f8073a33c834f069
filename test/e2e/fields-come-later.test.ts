import { startWorkbenches, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

const FIELD = /\/pane\/choices\.[\w-]+\.js$/u;

describe("a choice of the first row", () => {
  it("can be made before Fluent's field has come, and keeps its room and the focus when it comes", async () => {
    const { page, pane } = await benches.open();
    const gate: { open?: () => void } = {};
    const held = new Promise<void>((resolve) => (gate.open = resolve));
    await page.context().route(FIELD, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    const status = pane.getByRole("combobox", { name: "Status" });
    expect(await pane.locator(".fui-Select").count()).toBe(0);
    await status.selectOption({ label: "In consultation" });
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    await status.focus();
    const room = await status.boundingBox();

    gate.open?.();
    await pane.locator(".fui-Select select").first().waitFor();
    expect(await status.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    expect(await status.locator("option:checked").textContent()).toBe("In consultation");
    expect(await status.boundingBox()).toEqual(room);
  });
});
