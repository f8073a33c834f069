import { readFile } from "node:fs/promises";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { cellText, colleagueTypes, gridCell, selectCell, typeIntoCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

const MINE = "Texts that the person beside the pane typed.";
const THEIRS = "A text that a colleague typed meanwhile.";

/** The person is typing in the pane while a colleague changes the same cell, and then saves. */
async function conflict(): Promise<OpenBench> {
  const bench = await benches.open();
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Edit: Issue" }).click();
  await pane.getByRole("textbox", { name: "Issue" }).fill(MINE);
  await page.getByLabel("Type as a colleague").check();
  await typeIntoCell(page, "Gaps!B4", THEIRS);
  await pane.getByRole("button", { name: "Save" }).click();
  const dialog = pane.getByRole("alertdialog", { name: "Somebody changed this cell" });
  await dialog.getByText(MINE).waitFor();
  await dialog.getByText(THEIRS).waitFor();
  expect(await cellText(page, "Gaps!B4")).toBe(THEIRS);
  return bench;
}

describe("the row in the pane, from one to another", () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await benches.open();
  });

  it("follows the selection in the sheet, and drives it", async () => {
    const { page, pane } = bench;
    await gridCell(page, "C5").click();
    await pane.getByRole("heading", { name: "G-002" }).waitFor();
    await pane.getByRole("button", { name: "Next gap" }).click();
    await pane.getByRole("heading", { name: "G-003" }).waitFor();
    await page.locator(".cell-name", { hasText: /^[A-Z]6$/u }).waitFor();
    await pane.getByRole("button", { name: "Go to the cell: Sources and examples" }).click();
    await page.locator(".cell-name", { hasText: /^D6$/u }).waitFor();
  });

  it("underlines citations and explains them, a wrong one with what is wrong", async () => {
    const { page, pane } = bench;
    await selectCell(page, "Gaps!D7");
    const sources = pane.getByRole("region", { name: "Sources and examples" });
    await sources.getByRole("button", { name: "CRC, arts. 12 and 61" }).click();
    await sources.getByText("Convention on the Rights of the Child").waitFor();
    await sources.getByText(/has 54 articles; there is no article/u).waitFor();
    const link = sources.getByRole("link", { name: "Official text" });
    expect(await link.first().getAttribute("href")).toMatch(/^https:\/\//u);
  });

  it("is found among all rows by its words", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "All gaps" }).click();
    await pane.getByRole("searchbox", { name: "Find in the gaps" }).fill("not asked when digital rules");
    await pane.getByText("1 of 39 gaps").waitFor();
    await pane.getByRole("listitem").getByRole("button").first().click();
    await pane.getByRole("heading", { name: "G-004" }).waitFor();
    await page.locator(".cell-name", { hasText: /^[A-Z]7$/u }).waitFor();
  });

  it("is added below the table with the next number", async () => {
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Add a gap" }).click();
    await pane.getByRole("heading", { name: "G-040" }).waitFor();
    expect(await cellText(page, "Gaps!A43")).toBe("G-040");
  });

  it.each([
    ["by the button of a row", "Issue four", async () => bench.pane.getByRole("button", { name: "Add a gap" }).click()],
    ["by the key +", "Issue fivex", async () => bench.page.keyboard.press("+")],
    [
      "by the button of the list",
      "Issue six",
      async () => {
        await bench.pane.getByRole("button", { name: "All gaps" }).click();
        await bench.pane.getByRole("button", { name: "Add a gap" }).click();
      },
    ],
  ])("holds all that is typed since it was added %s, before its fields are there", async (_, typed, add) => {
    const { page, pane } = await (bench = await benches.open());
    await pane.getByRole("button", { name: "Insert standard" }).waitFor();
    await pane.getByRole("heading", { name: "G-001" }).click();
    await add();
    await page.keyboard.type(typed);
    if (typed.endsWith("x")) await page.keyboard.press("Backspace");
    await pane.getByRole("heading", { name: "G-040" }).waitFor();
    const issue = pane.getByRole("textbox", { name: "Issue" });
    await issue.and(pane.locator(":focus")).waitFor();
    await page.keyboard.type("!");
    expect(await issue.inputValue()).toBe(`${typed.replace("x!", "!").replace(/x$/u, "")}!`);
  });
});

describe("the row in the pane", () => {
  it("is edited in the pane, and the cell in the sheet holds the text, as does the copy, read as an .xlsx file", async () => {
    const { page, pane } = await benches.open();
    await pane.getByRole("button", { name: "Edit: Solution" }).click();
    await pane.getByRole("textbox", { name: "Solution" }).fill(MINE);
    await pane.getByRole("button", { name: "Save" }).click();
    await pane.getByText("Saved “2) Suggested solution or amendment” of G-001.").waitFor();
    await gridCell(page, "C4").getByText(MINE).waitFor();
    await pane.getByRole("region", { name: "Solution" }).getByText(MINE).waitFor();
    const status = page.locator(".status", { hasText: "Saved to" });
    const path = (await status.textContent())?.replace("Saved to ", "") ?? "";
    const copy = await readFile(path);
    const { value: review } = await openReview(openWorkbook(copy, "copy.xlsx"));
    expect(review.gaps[0]).toMatchObject({ id: "G-001", solution: MINE });
    expect(review.gaps).toHaveLength(39);
  });

  it("shows what a colleague changes elsewhere, and leaves the person's typing and its focus alone", async () => {
    const { page, pane } = await benches.open();
    await pane.getByRole("button", { name: "Edit: Solution" }).click();
    const editor = pane.getByRole("textbox", { name: "Solution" });
    await editor.fill(MINE);
    await colleagueTypes(page, "Gaps!B4", THEIRS);
    await pane.getByRole("region", { name: "Issue" }).getByText(THEIRS).waitFor();
    expect(await editor.inputValue()).toBe(MINE);
    expect(await editor.evaluate((area) => area === document.activeElement)).toBe(true);
  });
});

describe("a cell that a colleague changed meanwhile", () => {
  it("keeps the colleague's text when the person leaves it", async () => {
    const { page, pane } = await conflict();
    await pane.getByRole("button", { name: "Keep theirs" }).click();
    await pane.getByText("The other text stays; nothing was written.").waitFor();
    expect(await cellText(page, "Gaps!B4")).toBe(THEIRS);
  });

  it("takes the person's text when the person says so", async () => {
    const { page, pane } = await conflict();
    await pane.getByRole("button", { name: "Use mine" }).click();
    await pane.getByText("Your text is in the cell now.").waitFor();
    expect(await cellText(page, "Gaps!B4")).toBe(MINE);
  });
});

it("a second question of the kind has the focus like the first, and is read out", async () => {
  const { page, pane } = await benches.open();
  const dialog = pane.getByRole("alertdialog", { name: "Somebody changed this cell" });
  for (const [field, cell, theirs] of [
    ["Issue", "Gaps!B4", "Theirs, first."],
    ["Solution", "Gaps!C4", "Theirs, second."],
    ["Issue", "Gaps!B4", "Theirs, third."],
  ] as const) {
    await pane.getByRole("button", { name: `Edit: ${field}` }).click();
    await pane.getByRole("textbox", { name: field }).fill(`${MINE} ${theirs}`);
    await colleagueTypes(page, cell, theirs);
    await page.keyboard.press("Control+Enter");
    await dialog.getByText(theirs, { exact: true }).waitFor();
    await page.waitForTimeout(500);
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Tab");
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await dialog.getByRole("button", { name: "Keep theirs" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
  }
});

it.each([
  ["as it is", 900],
  ["at 200 % zoom", 400],
])("a long text ends above the bar of buttons while its last line is typed, in a window %s", async (_, height) => {
  const { page, pane } = await benches.open();
  await page.setViewportSize({ width: 1200, height });
  await pane.getByRole("button", { name: "Edit: Issue" }).click();
  const area = pane.getByRole("textbox", { name: "Issue" });
  await area.fill("One line of many.\n".repeat(60));
  await area.press("End");
  await area.pressSequentially("The last line.");
  const field = await area.boundingBox();
  const bar = await pane.getByRole("button", { name: "Save", exact: true }).boundingBox();
  expect(field && bar && field.y + field.height).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
});
