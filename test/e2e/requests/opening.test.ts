import { readFileSync } from "node:fs";
import { join } from "node:path";

import { timeOpening } from "../../../bench/pane/timings";
import { watchPane } from "../../../bench/pane/watch";
import { OWN_FILES, pathsOf, untilLoadedAhead } from "../../support/own-files";
import { selectCell } from "../../support/sheet";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches(watchPane);
});
afterAll(() => benches.close());

const policyOf = (page: string): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(
    readFileSync(join(__dirname, "../../../dist/pane", page), "utf8"),
  )?.[1] ?? "";

describe("the pane", () => {
  afterEach(() => expect(benches.errors()).toEqual([]));

  it("asks for its own static files and nothing else while it opens, and for nothing while nobody asks it", async () => {
    const bench = await benches.open();
    const { page, pane, asked, outside } = bench;
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await untilLoadedAhead(bench);
    const paths = pathsOf(benches, asked);
    expect(paths.filter((path) => !OWN_FILES.test(path))).toEqual([]);
    expect(asked.filter(({ by, method }) => by === "pane" && method !== "GET")).toEqual([]);
    expect(outside).toEqual([]);

    const opened = asked.length;
    await selectCell(page, "Gaps!D5");
    await pane.getByRole("heading", { name: "G-002" }).waitFor();
    await selectCell(page, "Provisions!B5");
    await selectCell(page, "Gaps!D4");
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    expect(pathsOf(benches, asked.slice(opened))).toEqual([]);
  });

  it("loads neither the writer of Word documents nor any sample before it is asked for a brief or a sample", async () => {
    const bench = await benches.open();
    const { pane, asked } = bench;
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await untilLoadedAhead(bench);
    expect(pathsOf(benches, asked).filter((path) => /^pane\/(assets\/|word-writer\.)/u.test(path))).toEqual([]);
  });

  it("puts the first row into the page with its style, its script and the first words of its language", async () => {
    const { files } = await timeOpening(benches, "language=ru");
    const names = files.map((name) => name.replace(/\.\w+\.js$/u, ".js"));
    // What sees remarks is asked for as the row is handed to the page, and may come before it is drawn; the bar that moves,
    // where reading takes long.
    const needed = names.filter((name) => !["remarks.js", "notices.js"].includes(name));
    expect(needed.sort()).toEqual(["first-words-ru.js", "taskpane.css", "taskpane.js"]);
  });
});

describe("the pages of the add-in", () => {
  it.each(["taskpane.html"])("%s allows no inline script, no eval and no other origin", (page) => {
    const policy = policyOf(page);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|data:|blob:|http:/u);
    // The script, and the page of that library which some Offices show in a frame.
    expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/u);
    expect(policy).toMatch(/frame-src https:\/\/appsforoffice\.microsoft\.com;/u);
    // Signing in, OneDrive, and the hosts that files are read from; nothing is asked of them before a click.
    const [, connect] = /connect-src ([^;]*);/u.exec(policy) ?? [];
    expect(connect?.split(" ")).toEqual([
      "'self'",
      "https://login.microsoftonline.com",
      "https://graph.microsoft.com",
      "https://*.sharepoint.com",
      "https://*.microsoftpersonalcontent.com",
      "https://*.1drv.com",
    ]);
    expect(policy.match(/https:/gu)).toHaveLength(7);
  });

  it.each(["signed-in.html", "sign-in.html"])("%s runs our script and nothing else, and asks for nothing", (page) => {
    const policy = policyOf(page);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https:|connect-src|frame-src|unsafe-/u);
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
