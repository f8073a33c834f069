import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import webpack from "webpack";
import { launchChromium } from "../../support/launch-chromium";
import { workbookWithEverything } from "../../support/workbook-with-everything";
import type { WorkbenchHost } from "../../../src/preview/host/browser";

const ROOT = join(__dirname, "../../..");
const LIBRARY = join(ROOT, "node_modules/@microsoft/office-js/dist");

/** The page has the workbook; its frame an add-in's page that knows nothing of it. */
const PAGES: Readonly<Record<string, string>> = {
  "/": '<!doctype html><script src="/host.js"></script><iframe src="/pane"></iframe>',
  "/pane":
    "<!doctype html><script>parent.workbenchHost.connect(window);</script>" +
    '<script src="/office/office.debug.js"></script><script src="/lend.js"></script><script>ready = Office.onReady();</script>',
};

declare const ready: Promise<{ readonly host: string; readonly platform: string }>;
declare const workbenchHost: WorkbenchHost;

describe("the local host around a frame in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-host-"));
  const requests: string[] = [];
  let server: Server;
  let browser: Browser;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    await bundle(folder);
    server = createServer((request, response) => {
      const path = request.url ?? "/";
      requests.push(path);
      const html = PAGES[path];
      response.setHeader("content-type", html === undefined ? "text/javascript" : "text/html; charset=utf-8");
      if (html !== undefined) return void response.end(html);
      const file =
        path === "/host.js" || path === "/lend.js" ? join(folder, path) : join(LIBRARY, path.replace("/office/", ""));
      readFile(file).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const frame = page.frame({ url: /\/pane$/u });
    if (!frame) throw new Error("The frame did not load");
    pane = frame;
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is taken for Excel by office.js, which is the unmodified one", async () => {
    expect(await pane.evaluate(() => ready)).toMatchObject({ host: "Excel", platform: "PC" });
    const context = await pane.evaluate(() => ({
      language: Office.context.displayLanguage,
      floor: Office.context.requirements.isSetSupported("ExcelApi", "1.13"),
      future: Office.context.requirements.isSetSupported("ExcelApi", "1.21"),
      body: Office.context.officeTheme.bodyBackgroundColor,
    }));
    expect(context).toEqual({ language: "kk-KZ", floor: true, future: false, body: "#262626" });
    expect(requests.filter((path) => path.endsWith(".js"))).toContain("/office/office.debug.js");
  });

  it("gives the frame the workbook, and the page what the frame writes", async () => {
    const before = await page.evaluate(() => workbenchHost.traffic().syncs);
    const headers = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Points");
        const header = table.getHeaderRowRange().load("values");
        table.getDataBodyRange().getCell(0, 2).values = [["Written by the pane"]];
        await context.sync();
        return header.values[0];
      }),
    );
    expect(headers?.[0]).toBe("No.");
    expect(await page.evaluate(() => workbenchHost.workbook.rows("Points")[0]?.[2])).toBe("Written by the pane");
    expect(await page.evaluate(() => workbenchHost.traffic().syncs)).toBe(before + 1);
  });

  it("gives the frame the notes, which the library of npm does not know", async () => {
    const notes = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { notes: found } = context.workbook;
        found.load("items/authorName,items/content");
        await context.sync();
        const [note] = found.items;
        const cell = note?.getLocation().load("address");
        await context.sync();
        return [found.items.length, note?.authorName, note?.content, cell?.address];
      }),
    );
    expect(notes).toEqual([1, "Archive", "Archive: a note of the old kind", "'Points & notes'!D6"]);
  });

  it("tells the frame what a person and a colleague do", async () => {
    await pane.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async ({ source, address }) => void heard.push(`${source} ${address}`));
        worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
        context.workbook.comments.onChanged.add(async ({ changeType }) => void heard.push(changeType));
        await context.sync();
      });
    });
    await page.evaluate(() => {
      const { workbook } = workbenchHost;
      workbook.select("'Points & notes'!C7");
      workbook.edit("'Points & notes'!C7", "by this person");
      workbook.asColleague(() => workbook.edit("'Points & notes'!C8", "by a colleague"));
      workbook.resolve(workbook.book.threads[0]?.id ?? "");
    });
    await pane.waitForFunction("heard.length >= 4");
    expect(await pane.evaluate("heard")).toEqual(["selected C7", "Local C7", "Remote C8", "CommentResolved"]);
  });

  it("connects a frame that is loaded again", async () => {
    // The mark tells the new document from the old one, which is still there for a moment.
    await pane.evaluate(() => {
      Object.assign(window, { left: true });
      setTimeout(() => location.reload());
    });
    await pane.waitForFunction("typeof left === 'undefined' && typeof ready === 'object' && ready.then(() => true)");
    const rows = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("Points").getDataBodyRange().load("rowCount");
        await context.sync();
        return body.rowCount;
      }),
    );
    expect(rows).toBe(6);
  });

  it("gives the edited workbook as a file", async () => {
    const signature = await page.evaluate(() => Array.from(workbenchHost.save().subarray(0, 2)));
    expect(String.fromCharCode(...signature)).toBe("PK");
  });
});

/** The host for a page, as a script that opens a workbook and puts `workbenchHost` on the window. */
function bundle(folder: string): Promise<void> {
  const base64 = Buffer.from(workbookWithEverything()).toString("base64");
  const source =
    `import { createWorkbenchHost } from ${JSON.stringify(join(ROOT, "src/preview/host/browser.ts"))};` +
    `const file = Uint8Array.from(atob("${base64}"), (letter) => letter.charCodeAt(0));` +
    'window.workbenchHost = createWorkbenchHost(file, "Points.xlsx", { displayLanguage: "kk-KZ", theme: "black" });';
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        context: ROOT,
        entry: {
          host: `data:text/javascript,${encodeURIComponent(source)}`,
          lend: join(ROOT, "src/preview/workbench/lend.ts"),
        },
        output: { path: folder, filename: "[name].js" },
        resolve: { extensions: [".ts", ".js"] },
        module: {
          rules: [
            { test: /\.ts$/, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" } } } } },
          ],
        },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      },
    );
  });
}
