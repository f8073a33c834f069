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
  await pane.getByRole("heading", { name: /^39 gaps, \d+ things to mend$/u }).waitFor();
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

  it("sets a finding aside in two clicks, with a reason that is kept on the sheet Waivers", async () => {
    const { page, pane } = bench;
    // What is due is another finding on some days.
    const finding = pane
      .getByRole("region", { name: "G-031" })
      .getByRole("listitem")
      .filter({ hasText: "no example from another jurisdiction" });
    const clicks = await countClicks(pane);
    await finding.getByRole("button", { name: "Waive…" }).click();
    await finding.getByRole("textbox", { name: "Why this may stay" }).pressSequentially("No comparable duty abroad.");
    await finding.getByRole("button", { name: "Waive", exact: true }).click();
    await finding.waitFor({ state: "detached" });
    expect(await clicks()).toBe(2);
    await pane.getByText("Waived: 3").click();
    await pane.getByText("Reason: No comparable duty abroad.").waitFor();
    await page.getByRole("button", { name: "Waivers" }).click();
    await page.locator(".rgCell", { hasText: "No comparable duty abroad." }).waitFor();
  });

  it("goes by keys from finding to finding, on every screen, and keeps its place in the list", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Check again" }).focus();
    await page.keyboard.press("F8");
    await page.locator(".cell-name", { hasText: /^D16$/u }).waitFor();
    await pane.locator("li[aria-current=true]:focus", { hasText: "there is no paragraph 140" }).waitFor();
    await pane.getByRole("tab", { name: "Gaps" }).click();
    const open = pane.getByRole("complementary", { name: "The open finding" });
    await open.getByText("GC25 has 125 paragraphs; there is no paragraph 140.").waitFor();
    await page.keyboard.press("Shift+F8");
    await page.locator(".cell-name", { hasText: /^D7$/u }).waitFor();
    await pane.getByRole("heading", { name: "G-004" }).waitFor();
    await open.getByText(/^1 of \d+$/u).waitFor();
    await open.getByRole("button", { name: "Findings" }).click();
    await pane.locator("li[aria-current=true]", { hasText: "there is no article 61" }).waitFor();
  });

  it("mends a wrong article in three clicks", async () => {
    const { page, pane } = bench;
    const group = pane.getByRole("region", { name: "G-004" });
    const clicks = await countClicks(pane);
    await group.getByRole("button", { name: "Choose…" }).click();
    await group.getByRole("button", { name: /^art\. 16 /u }).click();
    await pane.getByRole("dialog", { name: "Write this?" }).getByRole("button", { name: "Write it" }).click();
    await group.waitFor({ state: "detached" });
    expect(await clicks()).toBe(3);
    expect(await cellText(page, "Gaps!D7")).toMatch(/^CRC, arts\. 12 and 16;/u);
  });

  it("follows the cells as they change", async () => {
    const { page, pane } = bench;
    await typeIntoCell(page, "Gaps!D7", "CRC, art. 99; GC25, paras. 16-18; JuSchG, § 24c");
    await pane.getByRole("region", { name: "G-004" }).waitFor();
    await typeIntoCell(page, "Gaps!D7", "CRC, art. 12; GC25, paras. 16-18; JuSchG, § 24c");
    await pane.getByRole("region", { name: "G-004" }).waitFor({ state: "detached" });
  });
});

describe("a new review with one gap", () => {
  it("is told what there is to mend in it, with all that is still empty folded below", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "New review" }).click();
    await pane.getByRole("button", { name: "Create the workbook" }).click();
    await pane.getByRole("button", { name: "Add a gap" }).click();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await page.getByRole("button", { name: "Check" }).click();
    await pane.getByRole("heading", { name: /^1 gap, \d things to mend$/u }).waitFor();
    const empty = pane.getByRole("region", { name: "Still empty" });
    expect(await empty.getByRole("listitem").count()).toBe(0);
    await empty.getByText(/^Aspects of which nothing is said yet: \d+$/u).click();
    // A locator waits for the list to open; a list of those that there are would be empty until it has.
    const aspect = empty.getByRole("listitem").first();
    await aspect.getByRole("button", { name: "Say why not…" }).click();
    await aspect.getByRole("textbox", { name: "Why there is none" }).fill("Left to another law.");
    await aspect.getByRole("button", { name: "Write it" }).click();
    await pane.getByText(/^Your reason is noted at “/u).waitFor();
  });

  it("is given its title where it is shown", async () => {
    const { pane } = bench;
    await pane.getByRole("heading", { name: "Untitled draft law" }).waitFor();
    await pane.getByRole("button", { name: "Edit the title of the draft law" }).click();
    await pane.getByRole("textbox", { name: "Edit the title of the draft law" }).fill("Lamp Bill");
    await pane.getByRole("button", { name: "Save" }).click();
    await pane.getByRole("heading", { name: "Lamp Bill" }).waitFor();
  });
});

/** How often the pane is clicked from now on. */
async function countClicks(pane: OpenBench["pane"]): Promise<() => Promise<number>> {
  const body = pane.locator("body");
  const clicks = async (): Promise<number> => Number(await body.getAttribute("data-clicks"));
  await body.evaluate((element) => {
    if (element.dataset["clicks"] !== undefined) return;
    element.dataset["clicks"] = "0";
    const count = (): void => {
      element.dataset["clicks"] = String(Number(element.dataset["clicks"]) + 1);
    };
    element.ownerDocument.addEventListener("click", count, true);
  });
  const before = await clicks();
  return async () => (await clicks()) - before;
}
