import type { Locator, Page } from "playwright-core";

import { keyboardOf } from "../support/keyboard";
import { cellText, gridCell, selectCell } from "../support/sheet";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;
let bench: OpenBench;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

/** Clicks, and keys beside the text that is typed: a chord counts as many as it has keys. */
function counted(page: Page) {
  const done = { clicks: 0, keys: 0 };
  const press = async (...chords: readonly string[]): Promise<void> => {
    for (const chord of chords) {
      done.keys += chord.split("+").length;
      await page.keyboard.press(chord);
    }
  };
  const { focused } = keyboardOf(page);
  return {
    done,
    press,
    click: async (target: Locator): Promise<void> => {
      done.clicks += 1;
      await target.click();
    },
    type: (text: string) => page.keyboard.type(text),
    /** Press a key until what has the focus is called so, or is in the pane. */
    until: async (key: string, name: string | undefined): Promise<void> => {
      for (let tries = 0; tries < 20; tries++) {
        await press(key);
        const now = await focused();
        if (name === undefined ? now.isInPane : now.name === name) return;
      }
      throw new Error(`${key} does not lead to ${name ?? "the pane"}`);
    },
    isAt: (name: string) => keyboardOf(page).isAt(name),
  };
}

const TEXTS = ["No remedy is named.", "Name a body that hears children.", "CRC, art. 12"] as const;
const FIELDS = ["Issue", "Solution", "Sources and examples"] as const;

const textsOf = (row: number): Promise<readonly string[]> =>
  Promise.all(["B", "C", "D"].map((column) => cellText(bench.page, `Gaps!${column}${row}`)));

describe("a review that is begun", () => {
  beforeAll(async () => {
    bench = await benches.open();
  });

  it("takes two clicks", async () => {
    const { page, pane } = bench;
    const { done, click } = counted(page);
    await click(page.getByRole("button", { name: "New review" }));
    await click(pane.getByRole("button", { name: "Create the workbook" }));
    await page.locator(".ribbon-file", { hasText: "Book1.xlsx" }).waitFor();
    await pane.getByText("The table has no gaps yet").waitFor();
    expect(done).toEqual({ clicks: 2, keys: 0 });
  });

  it("takes four clicks for a gap with its three columns", async () => {
    const { page, pane } = bench;
    const { done, click, type, isAt } = counted(page);
    await click(pane.getByRole("button", { name: "Add a gap" }));
    await isAt("Issue");
    for (const [at, text] of TEXTS.entries()) {
      if (at > 0) await click(pane.getByRole("textbox", { name: FIELDS[at] ?? "", exact: true }));
      await type(text);
    }
    await click(pane.getByRole("button", { name: "Save" }));
    await pane.getByText("Saved 3 cells of G-001").waitFor();
    expect(await textsOf(4)).toEqual(TEXTS);
    expect(done).toEqual({ clicks: 4, keys: 0 });
  });

  it("takes no more than 16 keys for one from the sheet, without a mouse", async () => {
    const { page } = bench;
    await gridCell(page, "B4").click();
    const { done, press, until, type, isAt } = counted(page);
    await until("F6", undefined);
    await press("Shift+Equal");
    for (const [at, text] of TEXTS.entries()) {
      await isAt(FIELDS[at] ?? "");
      await type(text);
      await press("Control+Enter");
    }
    await isAt("Edit: Sources and examples");
    expect(await textsOf(5)).toEqual(TEXTS);
    expect(done.keys).toBeLessThanOrEqual(16);
    expect(done.clicks).toBe(0);
  });

  it("takes no more than eight keys beside the query for a citation in that gap", async () => {
    const { page, pane } = bench;
    const { done, press, until, type, isAt } = counted(page);
    await until("Tab", "Insert standard");
    await press("Enter");
    await isAt("Search standards");
    await type("CRC 16");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().waitFor();
    await press("ArrowDown", "Enter");
    await pane.getByText("Added “CRC, art. 16” to the sources of G-002.").waitFor();
    expect(done.keys).toBeLessThanOrEqual(8);
  });

  it("takes three clicks for one by the ribbon, from which the cursor goes into the search", async () => {
    const { page, pane } = bench;
    const { done, click, type, isAt } = counted(page);
    await click(page.getByRole("button", { name: "Insert standard" }));
    await isAt("Search standards");
    await page.keyboard.press("Control+a");
    await type("GC25 67");
    await click(pane.getByRole("option", { name: "GC25, para. 67" }).first());
    await click(pane.getByRole("button", { name: "Insert", exact: true }));
    await pane.getByText("Added “GC25, para. 67” to the sources of G-002.").waitFor();
    expect(done.clicks).toBe(3);
  });

  it("takes a citation into a text that is being typed, at its cursor, and goes on with the text", async () => {
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: "Gaps" }).click();
    await pane.getByRole("button", { name: "Edit: Solution" }).click();
    const field = pane.getByRole("textbox", { name: "Solution", exact: true });
    await field.fill("As asks, name a body.");
    await field.evaluate((area) => (area as HTMLTextAreaElement).setSelectionRange(3, 3));
    await pane.getByRole("button", { name: "Insert standard" }).click();
    await pane.getByText("the text you are writing").waitFor();
    await page.keyboard.type("CRC 12");
    await pane.getByRole("option", { name: "CRC, art. 12" }).first().dblclick();
    await counted(page).isAt("Solution");
    await expect(field.inputValue()).resolves.toBe("As CRC, art. 12 asks, name a body.");
    await page.keyboard.type(",");
    await page.keyboard.press("Control+Enter");
    await pane.getByText("Saved “2) Suggested solution or amendment” of G-002.").waitFor();
    expect(await cellText(page, "Gaps!C5")).toBe("As CRC, art. 12, asks, name a body.");
  });
});

describe("a review that is under way", () => {
  beforeAll(async () => {
    bench = await benches.open();
  });

  it("takes two clicks for a comment on a gap, and one to take it back", async () => {
    const { page, pane } = bench;
    await selectCell(page, "Gaps!B6");
    await pane.getByRole("heading", { name: "G-003" }).waitFor();
    const { done, click, type, isAt } = counted(page);
    await click(pane.getByRole("button", { name: "Comment", exact: true }));
    await isAt("Your comment on G-003");
    await type("Which body would that be?");
    await click(pane.getByRole("button", { name: "Send", exact: true }));
    const begun = pane.getByRole("article").filter({ hasText: "Which body would that be?" });
    await begun.waitFor();
    expect(done).toEqual({ clicks: 2, keys: 0 });
    await click(pane.getByRole("button", { name: "Take back" }));
    await pane.getByText("Taken back: what you sent is deleted.").waitFor();
    await begun.waitFor({ state: "detached" });
  });

  it("takes two clicks for a reply that resolves its comment", async () => {
    const { page, pane } = bench;
    const open = pane.getByRole("article").first();
    const name = (await open.getAttribute("aria-label")) ?? "";
    const { done, click, type, isAt } = counted(page);
    await click(open.getByRole("button", { name: "Reply" }));
    await isAt(name.replace(/^Comment by (.+) on .+$/u, "Your reply to $1"));
    await type("Taken up in the new wording.");
    await click(open.getByRole("button", { name: "Send and resolve" }));
    await pane.getByText("The comment is resolved.").waitFor();
    expect(done).toEqual({ clicks: 2, keys: 0 });
  });

  it("takes two clicks for the brief", async () => {
    const { page, pane } = bench;
    const { done, click } = counted(page);
    await click(page.getByRole("button", { name: "Make brief" }));
    await Promise.all([page.waitForEvent("download"), click(pane.getByRole("button", { name: "Make the brief" }))]);
    expect(done).toEqual({ clicks: 2, keys: 0 });
  });
});
