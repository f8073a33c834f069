import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";

import { flatten } from "../support/flatten-threads";
import { gridCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

async function openComments(): Promise<OpenBench> {
  const bench = await benches.open();
  await bench.pane.getByRole("tab", { name: "Discussion" }).click();
  await bench.pane.getByRole("article").first().waitFor();
  return bench;
}

async function cellOf(thread: Locator): Promise<string> {
  const says = await thread.getByRole("button", { name: "Go to cell" }).getAttribute("title");
  return says?.replace("Go to cell ", "") ?? "";
}

describe("the reviewers' threads", () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openComments();
  });

  it("lead to their cell", async () => {
    const { page, pane } = bench;
    const thread = pane.getByRole("article").last();
    const cell = await cellOf(thread);
    await thread.getByRole("button", { name: "Go to cell" }).click();
    await page.locator(".cell-name", { hasText: new RegExp(`^${cell}$`, "u") }).waitFor();
  });

  it("are answered in the pane, under the comment in the workbook", async () => {
    const { page, pane } = bench;
    const thread = pane.getByRole("article").first();
    await thread.getByRole("button", { name: "Reply" }).click();
    await thread.getByRole("textbox", { name: /^Your reply to/u }).fill("Taken up in the new wording.");
    await thread.getByRole("button", { name: "Send", exact: true }).click();
    await pane.getByText("Your reply was added.").waitFor();
    await thread.getByText("Taken up in the new wording.").waitFor();
    const cell = await cellOf(thread);
    await thread.getByRole("button", { name: "Go to cell" }).click();
    await gridCell(page, cell).hover();
    await page.locator(".comment-card", { hasText: "Taken up in the new wording." }).waitFor();
  });

  it("are resolved and opened again", async () => {
    const { page, pane } = bench;
    const open = pane.getByRole("button", { name: /^Open \(\d+\)$/u });
    const count = Number(/\d+/u.exec((await open.textContent()) ?? "")?.[0]);
    const thread = pane.getByRole("article").first();
    const name = (await thread.getAttribute("aria-label")) ?? "";
    await thread.getByRole("button", { name: "Go to cell" }).click();
    await thread.getByRole("button", { name: "Resolve" }).click();
    await pane.getByRole("button", { name: `Open (${count - 1})` }).waitFor();
    await page.locator(".mark-resolved").first().waitFor();
    await pane.getByRole("button", { name: /^All \(/u }).click();
    await pane.getByRole("article", { name }).getByRole("button", { name: "Reopen" }).click();
    await pane.getByRole("button", { name: `Open (${count})` }).waitFor();
  });
});

describe("notes, which other programs make of threads", () => {
  it("are shown in the workbench, and said to be answered elsewhere", async () => {
    const sample = readFileSync(join(__dirname, "../../assets/sample-review.en.xlsx"));
    writeFileSync(join(benches.out, "with-notes.xlsx"), flatten(sample));
    const { pane } = await benches.open("file=/out/with-notes.xlsx");
    await pane.getByRole("tab", { name: "Discussion" }).click();
    await pane.getByRole("article").getByText(/^Note/u).first().waitFor();
    await pane.getByText(/remarks? on reading the workbook$/u).click();
    await pane.getByText(/another program made notes of comment threads/u).waitFor();
    expect(await pane.getByText(/does not let the pane read notes/u).count()).toBe(0);
  });
});
