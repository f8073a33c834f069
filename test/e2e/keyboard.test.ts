import { keyboardOf, type Keyboard } from "../support/keyboard";
import { cellText, colleagueTypes } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

interface Bench extends OpenBench {
  readonly keyboard: Keyboard;
}

async function open(): Promise<Bench> {
  const bench = await benches.open();
  return { ...bench, keyboard: keyboardOf(bench.page) };
}

describe("without a mouse", () => {
  it("a person goes from the first screen to a brief, and always sees where they are", async () => {
    const { page, pane, keyboard } = await open();

    // The sample, by way of the ribbon.
    await keyboard.goTo("ribbon");
    await keyboard.isAt("New review");
    await keyboard.press("Enter");
    await pane.getByRole("button", { name: "Open the sample" }).waitFor();
    await keyboard.goTo("pane");
    await keyboard.tabTo("Open the sample");
    await keyboard.press("Enter");
    await page.locator(".ribbon-file", { hasText: "Book1.xlsx" }).waitFor();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();

    // A row.
    await keyboard.press("ArrowDown", "ArrowDown", "ArrowDown");
    await pane.getByRole("heading", { name: "G-004" }).waitFor();

    // A standard, found and inserted.
    await keyboard.goTo("pane");
    await keyboard.tabTo("Gaps");
    await keyboard.press("ArrowRight", "ArrowRight");
    await pane.getByRole("combobox", { name: "Search standards" }).waitFor();
    await keyboard.tabTo("Search standards");
    await keyboard.type("CRC 16");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().waitFor();
    await keyboard.press("ArrowDown", "Enter");
    await pane.getByText("Added “CRC, art. 16” to the sources of G-004.").waitFor();
    expect(await cellText(page, "Gaps!D7")).toMatch(/; CRC, art\. 16$/u);

    // A check, to a cell.
    await keyboard.tabTo("Standards", "back");
    await keyboard.press("ArrowRight");
    await pane.getByRole("button", { name: "Check the review" }).waitFor();
    await keyboard.tabTo("Check the review");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: / to mend$/u }).waitFor();
    await keyboard.isAt("Next finding");
    await keyboard.tabTo("Go to D7");
    await keyboard.press("Enter");
    await page.locator(".cell-name", { hasText: /^D7$/u }).waitFor();
    expect(await keyboard.focused()).toMatchObject({ name: "Go to D7", isInPane: true });

    // What is missing, and back to the findings.
    await keyboard.tabTo("Findings", "back");
    await keyboard.press("ArrowRight");
    await pane.getByRole("table").waitFor();
    await keyboard.isAt("Coverage");
    await keyboard.press("Home");
    await pane.getByRole("heading", { name: / to mend$/u }).waitFor();
    await keyboard.isAt("Findings");

    // The brief.
    await keyboard.tabTo("Check", "back");
    await keyboard.press("End");
    await pane.getByText(/^About .+ of 5 pages$/u).waitFor();
    await keyboard.tabTo("Make the brief");
    await Promise.all([page.waitForEvent("download"), keyboard.press("Enter")]);
    await pane.getByText("The brief is made.").waitFor();
    await keyboard.isAt(/^Make it anew$/u);
    expect(keyboard.faults).toEqual([]);
  });

  it("a person inserts a standard within three keys of what they typed, and looks at where it is from", async () => {
    const { page, pane, keyboard } = await open();
    await keyboard.goTo("pane");
    await keyboard.tabTo("Gaps");
    await keyboard.press("ArrowRight", "ArrowRight");
    await pane.getByRole("combobox", { name: "Search standards" }).waitFor();
    await keyboard.tabTo("Search standards");
    await keyboard.type("privacy");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().waitFor();
    await keyboard.press("ArrowDown", "Enter");
    await pane.getByText("Added “CRC, art. 16” to the sources of G-001.").waitFor();
    expect(await cellText(page, "Gaps!D4")).toMatch(/; CRC, art\. 16$/u);
    await keyboard.isAt("Search standards");

    await keyboard.tabTo("About CRC");
    await keyboard.press("Enter");
    await keyboard.isAt("Back");
    await keyboard.press("Escape");
    await keyboard.isAt("Search standards");
    expect(keyboard.faults).toEqual([]);
  });

  it("a person fixes and waives findings, and is at the next one afterwards", async () => {
    const { page, pane, keyboard } = await open();
    await colleagueTypes(page, "Gaps!F4", "1 (1)");
    await colleagueTypes(page, "Gaps!F6", "3 (1)");
    await keyboard.goTo("ribbon");
    await keyboard.tabTo("Check");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: /^39 gaps, \d+ things to mend$/u }).waitFor();
    await keyboard.goTo("pane");

    await keyboard.tabTo("Fix…");
    await keyboard.press("Enter");
    await pane.getByRole("dialog", { name: "Fix this?" }).waitFor();
    await pane.locator("#pane[aria-hidden=true]").waitFor();
    await keyboard.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    await keyboard.isAt("Fix…");
    expect(await pane.getByRole("tab").count()).toBe(8);
    await keyboard.press("Enter");
    await pane.getByRole("dialog").waitFor();
    await keyboard.tabTo("Fix");
    await keyboard.press("Enter");
    await pane.getByText("Corrected 1 cell.").waitFor();
    expect(await cellText(page, "Gaps!F4")).toBe("1(1)");
    await pane.getByRole("region", { name: "G-001" }).waitFor({ state: "detached" });
    await keyboard.isAt("Go to F6");

    await keyboard.tabTo("Fix 1 certain…", "back");
    await keyboard.press("Enter");
    await pane.getByRole("dialog").waitFor();
    await keyboard.tabTo("Fix");
    await keyboard.press("Enter");
    await pane.getByRole("region", { name: "G-003" }).waitFor({ state: "detached" });
    await keyboard.isAt("Normalise citations…");

    await keyboard.tabTo("Waive…");
    await keyboard.press("Enter");
    await keyboard.isAt("Why this may stay");
    await keyboard.press("Escape");
    await keyboard.isAt("Waive…");
    await keyboard.press("Enter");
    await keyboard.type("The reviewers know.");
    await keyboard.tabTo("Waive");
    await keyboard.press("Enter");
    await pane.getByText("Waived: 3").waitFor();
    await keyboard.isAt(/^Go to [A-Z]\d+$/u);
    expect(keyboard.faults).toEqual([]);
  });

  it("a person answers and resolves comments, and is at the next one afterwards", async () => {
    const { page, pane, keyboard } = await open();
    await keyboard.goTo("pane");
    await keyboard.tabTo("Gaps");
    await keyboard.press("ArrowLeft", "ArrowLeft");
    await pane.getByRole("article").first().waitFor();
    await keyboard.tabTo("Reply");
    await keyboard.press("Enter");
    await keyboard.isAt(/^Your reply to/u);
    await keyboard.press("Escape");
    await keyboard.isAt("Reply");
    await keyboard.press("Enter");
    await keyboard.isAt(/^Your reply to/u);
    await keyboard.type("Taken up.");
    await keyboard.press("Control+Enter");
    await pane.getByText("Your reply was added.").waitFor();
    await keyboard.isAt("Reply");
    await keyboard.tabTo("Resolve");
    await keyboard.press("Enter");
    await pane.getByText("The comment is resolved.").waitFor();
    await keyboard.isAt("Reply");
    await keyboard.tabTo("Go to cell");
    await keyboard.press("Enter");
    await page.locator(".cell-name", { hasText: /^[A-Z]\d+$/u }).waitFor();
    expect((await keyboard.focused()).isInPane).toBe(true);
    expect(keyboard.faults).toEqual([]);
  });

  it("what comes late above does not push what has the focus out of sight", async () => {
    const { page, pane, keyboard } = await open();
    await page.setViewportSize({ width: 1400, height: 1100 });
    await keyboard.goTo("pane");
    await keyboard.tabTo("Gaps");
    await keyboard.press("ArrowLeft", "ArrowLeft");
    await pane.getByRole("button", { name: "Record comments" }).waitFor();
    await keyboard.tabTo("Reply");
    const screen = pane.getByRole("tabpanel");
    expect(await screen.evaluate((one) => one.scrollTop)).toBe(0);
    const scrolled = await screen.evaluate(async (one) => {
      const late = document.createElement("div");
      late.style.height = "400px";
      const moved = new Promise((resolve) => one.addEventListener("scroll", resolve, { once: true }));
      one.prepend(late);
      await moved;
      return one.scrollTop;
    });
    expect(scrolled).toBeGreaterThan(0);
    expect((await keyboard.focused()).fault).toBe("");
    await keyboard.isAt("Reply");
  });

  it("a person goes through the rows, edits one, and settles what a colleague changed meanwhile", async () => {
    const { page, pane, keyboard } = await open();
    await keyboard.goTo("pane");
    await keyboard.tabTo("Next gap");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: "G-002" }).waitFor();
    await keyboard.isAt("Next gap");
    await keyboard.tabTo("All gaps");
    await keyboard.press("Enter");
    await pane.getByText("39 gaps").waitFor();
    await keyboard.tabTo(/^G-003/u);
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: "G-003" }).waitFor();
    await keyboard.isAt("Previous gap");

    await keyboard.tabTo("Edit: Issue");
    await keyboard.press("Enter");
    await keyboard.isAt("Issue");
    await keyboard.press("Escape");
    await keyboard.isAt("Edit: Issue");
    await keyboard.press("Enter");
    await keyboard.isAt("Issue");
    await keyboard.type(" And more.");
    await colleagueTypes(page, "Gaps!B6", "Another text.");
    await keyboard.press("Control+Enter");
    await pane.getByRole("alertdialog").waitFor();
    await keyboard.tabTo("Use mine");
    await keyboard.press("Enter");
    await pane.getByText("Your text is in the cell now.").waitFor();
    // A text that could not be saved is come back to; once it is, its field closes, and one of its cell's buttons has the
    // focus: its own, or the one beside it, as the field or the dialog is gone first.
    await keyboard.isAt(/^(?:Edit|Go to the cell): Issue$/u);
    await keyboard.tabTo("Dismiss", "back");
    await keyboard.press("Enter");
    await pane.getByText("Your text is in the cell now.").waitFor({ state: "detached" });
    // At what comes next: what was remarked on reading, where there is any.
    await keyboard.isAt(/^Previous gap$|on reading the workbook$/u);

    await keyboard.tabTo("Settings", "back");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Settings" }).waitFor();
    await keyboard.isAt("Back");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: "G-003" }).waitFor();
    await keyboard.isAt("Settings");
    expect(keyboard.faults).toEqual([]);
  });
});
