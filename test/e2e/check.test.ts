import { cellText, typeIntoCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;
let bench: OpenBench;

/** Checked with three slips of the pen that have one right form each: two provisions and a number. */
beforeAll(async () => {
  benches = await startWorkbenches();
  bench = await benches.open();
  const { page, pane } = bench;
  await typeIntoCell(page, "Gaps!F4", "1 (1)");
  await typeIntoCell(page, "Gaps!A5", "g-002");
  await typeIntoCell(page, "Gaps!F6", "3 (1)");
  await page.getByRole("button", { name: "Check" }).click();
  await pane.getByRole("heading", { name: /\d+ findings in 39 gaps/u }).waitFor();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

describe("a check of the review, gone through in one page", () => {
  it("lists its findings by row and by rule, and goes to the cell of one", async () => {
    const { page, pane } = bench;
    const group = pane.getByRole("region", { name: "G-004" });
    await group.getByText("The CRC has 54 articles; there is no article 61.").waitFor();
    await group.getByRole("button", { name: "Go to D7" }).click();
    await page.locator(".cell-name", { hasText: /^D7$/u }).waitFor();
    await pane.getByLabel("Group the findings").selectOption({ label: "By rule" });
    await pane.getByRole("region", { name: "A provision that is cited exists in the instrument." }).waitFor();
    await pane.getByLabel("Group the findings").selectOption({ label: "By row" });
  });

  it("says why, with the rule's right and wrong examples", async () => {
    const { pane } = bench;
    const group = pane.getByRole("region", { name: "G-004" });
    await group.getByRole("button", { name: "Why?" }).click();
    await group.getByText("Right", { exact: true }).first().waitFor();
    await group.getByText("Found", { exact: true }).first().waitFor();
  });

  it("writes nothing when the preview is closed", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Fix 3 certain…" }).click();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    expect(await cellText(page, "Gaps!F4")).toBe("1 (1)");
  });

  it("fixes all that is certain but for what the person takes out", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Fix 3 certain…" }).click();
    const dialog = pane.getByRole("dialog", { name: "Fix these 3?" });
    await dialog.getByRole("checkbox", { name: "G-003 · F6" }).uncheck();
    await dialog.getByRole("button", { name: "Fix 2" }).click();
    await pane.getByText("Corrected 2 cells.").waitFor();
    expect(await cellText(page, "Gaps!F4")).toBe("1(1)");
    expect(await cellText(page, "Gaps!A5")).toBe("G-002");
    expect(await cellText(page, "Gaps!F6")).toBe("3 (1)");
  });

  it("fixes the one slip that is left after showing before and after", async () => {
    const { page, pane } = bench;
    await pane.getByRole("region", { name: "G-003" }).getByRole("button", { name: "Fix…" }).click();
    const dialog = pane.getByRole("dialog", { name: "Fix this?" });
    await dialog.getByText("Before").waitFor();
    expect(await cellText(page, "Gaps!F6")).toBe("3 (1)");
    await dialog.getByRole("button", { name: "Fix" }).click();
    await pane.getByText("Corrected 1 cell.").waitFor();
    expect(await cellText(page, "Gaps!F6")).toBe("3(1)");
    await pane.getByRole("region", { name: "G-003" }).waitFor({ state: "detached" });
  });

  it("sets a finding aside with a reason, which is kept on the sheet Waivers", async () => {
    const { page, pane } = bench;
    const group = pane.getByRole("region", { name: "G-031" });
    await group.getByRole("button", { name: "Waive…" }).click();
    await group.getByRole("textbox", { name: "Why this may stay" }).fill("No comparable duty abroad.");
    await group.getByRole("button", { name: "Waive", exact: true }).click();
    await group.waitFor({ state: "detached" });
    await pane.getByText("Waived: 3").click();
    await pane.getByText("Reason: No comparable duty abroad.").waitFor();
    await page.getByRole("button", { name: "Waivers" }).click();
    await page.locator(".rgCell", { hasText: "No comparable duty abroad." }).waitFor();
  });

  it("follows the cells as they change", async () => {
    const { page, pane } = bench;
    await pane.getByRole("region", { name: "G-004" }).waitFor();
    await typeIntoCell(page, "Gaps!D7", "CRC, art. 12; GC25, paras. 16-18; JuSchG, § 24c");
    await pane.getByRole("region", { name: "G-004" }).waitFor({ state: "detached" });
  });
});
