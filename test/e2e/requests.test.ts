import { readFileSync } from "node:fs";
import { join } from "node:path";

import { timeOpening } from "../../bench/pane/timings";
import { watchPane } from "../../bench/pane/watch";
import { selectCell, typeIntoCell } from "../support/sheet";
import { startWorkbenches, type Asked, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches(watchPane);
});
afterAll(() => benches.close());

/** The pane's own files, Microsoft's library, and the script that stands in for Excel's window around it. */
const OWN_FILES = /^(pane\/[\w./-]+|lib\/1\/hosted\/[\w./-]+\.js|workbench\/frame\.js)$/u;

const pathsOf = (asked: readonly Asked[]): readonly string[] =>
  asked.filter(({ by }) => by === "pane").map(({ address }) => address.replace(benches.address, ""));

const policyOf = (page: string): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(
    readFileSync(join(__dirname, "../../dist/pane", page), "utf8"),
  )?.[1] ?? "";

describe("the pane", () => {
  afterEach(() => expect(benches.errors()).toEqual([]));

  it("asks for its own static files and nothing else while it opens, and for nothing while nobody asks it", async () => {
    const { page, pane, asked, outside } = await benches.open();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await page.waitForLoadState("networkidle");
    const paths = pathsOf(asked);
    expect(paths.filter((path) => !OWN_FILES.test(path))).toEqual([]);
    expect(asked.filter(({ by, method }) => by === "pane" && method !== "GET")).toEqual([]);
    expect(outside).toEqual([]);

    const opened = asked.length;
    await selectCell(page, "Gaps!D5");
    await pane.getByRole("heading", { name: "G-002" }).waitFor();
    await selectCell(page, "Provisions!B5");
    await selectCell(page, "Gaps!D4");
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    expect(pathsOf(asked.slice(opened))).toEqual([]);
  });

  it("loads neither the writer of Word documents nor any sample before it is asked for a brief or a sample", async () => {
    const { page, pane, asked } = await benches.open();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(pathsOf(asked).filter((path) => /^pane\/(assets\/|word-writer\.)/u.test(path))).toEqual([]);
  });

  it("has asked for its style, its script and the first words of its language when the first row is on the screen", async () => {
    const { files } = await timeOpening(benches, "language=ru");
    expect(files.map((name) => name.replace(/\.\w+\.js$/u, ".js")).sort()).toEqual([
      "first-words-ru.js",
      "taskpane.css",
      "taskpane.js",
    ]);
  });

  it("goes on without a network once it is open, but for the brief", async () => {
    const { page, pane } = await benches.open();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("button", { name: "Check the review" }).click();
    await pane.getByRole("heading", { name: /\d+ findings/u }).waitFor();
    await pane.getByRole("tab", { name: "Standards" }).click();
    await pane.getByRole("combobox", { name: "Search standards" }).fill("CRC 16");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().waitFor();
    await pane.getByRole("tab", { name: "Coverage" }).click();
    await pane.getByRole("table").waitFor();
    await pane.getByRole("tab", { name: "Comments" }).click();
    await pane.getByRole("article").first().waitFor();
    await pane.getByRole("tab", { name: "Gaps" }).click();
    await pane.getByRole("button", { name: "All gaps" }).click();
    await pane.getByRole("searchbox").waitFor();
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("button", { name: "Back" }).waitFor();
  });

  it("asks no other computer for anything through a whole piece of work", async () => {
    const { page, pane, asked, outside } = await benches.open();
    await pane.getByRole("tab", { name: "Standards" }).click();
    await pane.getByRole("combobox", { name: "Search standards" }).fill("CRC 16");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().dblclick();
    await pane.getByText("Added “CRC, art. 16”").waitFor();
    await page.getByRole("button", { name: "Check" }).click();
    await pane.getByRole("heading", { name: /\d+ findings/u }).waitFor();
    await typeIntoCell(page, "Gaps!B4", "A text of this person's own.");
    await pane.getByRole("tab", { name: "Comments" }).click();
    await pane.getByRole("article").first().getByRole("button", { name: "Resolve" }).click();
    await pane.getByText("The comment is resolved.").waitFor();
    await pane.getByRole("tab", { name: "Brief" }).click();
    await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "Make the brief" }).click()]);
    await pane.getByText("The brief is made.").waitFor();
    expect(outside).toEqual([]);
    expect(pathsOf(asked).filter((path) => !OWN_FILES.test(path) && !path.startsWith("blob:"))).toEqual([]);
    expect(asked.filter(({ by, method }) => by === "pane" && method !== "GET")).toEqual([]);
  });
});

describe("the pages of the add-in", () => {
  it.each(["taskpane.html"])("%s allows no inline script, no eval and no other origin", (page) => {
    const policy = policyOf(page);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:|http:/u);
    // The script, and the page of that library which some Offices show in a frame.
    expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/u);
    expect(policy).toMatch(/frame-src https:\/\/appsforoffice\.microsoft\.com;/u);
    expect(policy.match(/https:/gu)).toHaveLength(2);
  });

  it("refuses a script that is put into the pane all the same", async () => {
    const { pane, errors } = await benches.open();
    const ran = await pane.locator("body").evaluate((body) => {
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      body.append(script);
      return "broken" in window;
    });
    expect(ran).toBe(false);
    expect(errors.join()).toContain("Content Security Policy");
  });
});
