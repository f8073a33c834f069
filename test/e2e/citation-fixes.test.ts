import { cellText, typeIntoCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const SOURCES = "CRC; Online Safety Act, s. 12; article 16 of the CRC; GC25, art. 67";

/** A row whose sources have each kind of citation that a person may want put right. */
async function openRow(query = "pane=320"): Promise<OpenBench> {
  const bench = await benches.open(query);
  await typeIntoCell(bench.page, "Gaps!D4", SOURCES);
  await bench.pane.getByRole("button", { name: /^Online Safety Act/u }).waitFor();
  return bench;
}

describe("citations put right in the row", () => {
  it("names the instrument that the person chooses, after a preview", async () => {
    const { page, pane } = await openRow();
    await pane.getByRole("button", { name: /^Online Safety Act/u }).click();
    const choice = pane.getByRole("region", { name: "Which “Online Safety Act” is meant?" });
    await choice.getByText("United Kingdom · 2023").waitFor();
    await choice.getByRole("button", { name: "Take this one: Online Safety Act 2021" }).click();
    const dialog = pane.getByRole("dialog", { name: "Write this?" });
    await dialog.getByText("AU Online Safety Act").waitFor();
    expect(await cellText(page, "Gaps!D4")).toBe(SOURCES);
    await dialog.getByRole("button", { name: "Write it" }).click();
    await pane.getByText("Corrected 1 cell.").waitFor();
    expect(await cellText(page, "Gaps!D4")).toBe(SOURCES.replace("Online", "AU Online"));
  });

  it("adds the article that the person types, by the keyboard alone", async () => {
    const { page, pane } = await openRow();
    await pane.getByRole("button", { name: "CRC", exact: true }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Choose the article…" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("searchbox", { name: "Number or words" }).waitFor();
    await page.keyboard.type("12(1)");
    await page.keyboard.press("Enter");
    const dialog = pane.getByRole("dialog", { name: "Write this?" });
    await dialog.getByRole("button", { name: "Write it" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("Corrected 1 cell.").waitFor();
    expect(await cellText(page, "Gaps!D4")).toBe(SOURCES.replace("CRC", "CRC, art. 12(1)"));
  });

  it("normalises what is certain, in another language, and leaves the rest with the reason", async () => {
    const { page, pane } = await openRow();
    await pane.getByRole("button", { name: "Normalise citations…" }).click();
    const dialog = pane.getByRole("dialog", { name: "Citations in one form" });
    await dialog.getByLabel("Language").selectOption("ru");
    await dialog.getByText("КПР, ст. 16", { exact: false }).waitFor();
    await dialog.getByText("Left as they are: 2").click();
    await dialog.getByText(/Online Safety Act, s. 12: the name may mean/u).waitFor();
    await dialog.getByText(/GC25, art. 67: something is wrong/u).waitFor();
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await dialog.getByRole("button", { name: "Rewrite" }).click();
    await pane.getByText("Corrected 1 cell.").waitFor();
    expect(await cellText(page, "Gaps!D4")).toBe("КПР; Online Safety Act, s. 12; КПР, ст. 16; GC25, art. 67");
  });

  it("writes nothing when the preview is closed", async () => {
    const { page, pane } = await openRow();
    await pane.getByRole("button", { name: "Normalise citations…" }).click();
    await pane.getByText("1 cell would change.").waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    expect(await cellText(page, "Gaps!D4")).toBe(SOURCES);
  });
});

describe("citations put right in the table", () => {
  it("are normalised in all gaps but for the cells that the person takes out", async () => {
    const { page, pane } = await openRow();
    await typeIntoCell(page, "Gaps!D5", "article 17 of the CRC");
    await page.getByRole("button", { name: "Check" }).click();
    // The row has a button of this name too, and stands until the screen changes.
    await pane.getByRole("heading", { name: / to mend$/u }).waitFor();
    await pane.getByRole("button", { name: "Normalise citations…" }).click();
    const dialog = pane.getByRole("dialog", { name: "Citations in one form" });
    await dialog.getByRole("checkbox", { name: "G-001 · D4" }).uncheck();
    await dialog.getByRole("button", { name: /^Rewrite/u }).click();
    await pane.getByText(/^Corrected \d+ cells?\./u).waitFor();
    expect(await cellText(page, "Gaps!D4")).toBe(SOURCES);
    expect(await cellText(page, "Gaps!D5")).toBe("CRC, art. 17");
  });

  it("are chosen from the finding, and the finding goes", async () => {
    const { page, pane } = await openRow();
    await page.getByRole("button", { name: "Check" }).click();
    const finding = pane.getByRole("listitem").filter({ hasText: "“Online Safety Act” may be" });
    await finding.getByRole("button", { name: "Choose…" }).click();
    await finding.getByRole("button", { name: "Take this one: Online Safety Act 2023" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "Write it" }).click();
    await pane.getByText("Corrected 1 cell.").waitFor();
    expect(await cellText(page, "Gaps!D4")).toContain("; UK Online Safety Act, s. 12;");
    await finding.waitFor({ state: "detached" });
  });
});
