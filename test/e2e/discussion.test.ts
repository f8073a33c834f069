import { startWorkbenches, type Workbenches } from "../support/workbench";
import { cellText, selectCell } from "../support/sheet";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

it("takes a consultation by keyboard, records the comments and freezes a round", async () => {
  const { page, pane } = await benches.open();
  await selectCell(page, "Gaps!C7");
  await pane.getByRole("heading", { name: "G-004" }).waitFor();
  await pane.getByRole("tab", { name: "Discussion" }).click();
  await pane.getByRole("tab", { name: "Consultations" }).click();
  await pane.getByRole("button", { name: "Begin a consultation" }).click();
  await pane.getByRole("heading", { name: /^C-04 · / }).waitFor();
  await pane.getByRole("textbox", { name: "With whom" }).waitFor();
  await page.keyboard.type("Lawyers of the ministry");
  await page.keyboard.press("Control+Enter");
  await pane.getByText("Saved “With” of C-04.").waitFor();

  await pane.getByRole("textbox", { name: "What was said" }).focus();
  await page.keyboard.type("Too wide for schools.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("g2 Say who is a child.");
  await page.keyboard.press("Alt+1");
  await page.keyboard.press("Enter");
  await pane
    .getByRole("article", { name: /G-004 · Solution$/u })
    .getByText("Too wide for schools.")
    .waitFor();
  const second = pane.getByRole("article", { name: / · G-002$/u });
  await second.getByText("Say who is a child.").waitFor();

  await pane.getByRole("tab", { name: "Comments" }).click();
  await pane.getByRole("button", { name: "Record comments" }).click();
  await pane.getByText(/^The record holds every comment/u).waitFor();

  await pane.getByRole("tab", { name: "Rounds" }).click();
  await pane.getByRole("textbox", { name: "Label" }).press("Enter");
  await pane.getByText("Nothing has changed since this round.").waitFor();
  await pane.getByText(/“After consultation 4” holds/u).waitFor();

  await pane.getByRole("combobox", { name: "Since" }).selectOption({ index: 1 });
  await pane.getByRole("button", { name: "Add as a sheet" }).click();
  const added = pane.getByText(/^The sheet “What changed \d{4}-\d\d-\d\d” stands behind the others now/u);
  await added.waitFor();
  const [, sheet = ""] = /“([^”]+)”/u.exec((await added.textContent()) ?? "") ?? [];
  expect(await cellText(page, `${sheet}!A1`)).toMatch(/^What changed since/u);
  await pane.getByRole("button", { name: "Take back", exact: true }).click();
  await pane.getByText(`Taken back: the sheet “${sheet}” is gone.`).waitFor();
});
