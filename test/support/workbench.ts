import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, BrowserContextOptions, FrameLocator, Frame, Page, Request } from "playwright-core";

import { SEED } from "../../src/preview/graph/seed";
import { startServer, type RunningServer } from "../../src/preview/server";
import { freshContexts } from "./fresh-contexts";
import { borrowBrowser, keptPort, type BorrowedBrowser } from "./kept-browser";
import { launchChromium } from "./launch-chromium";

const ROOT = join(__dirname, "../..");

/** What a page asked a server for. */
export interface Asked {
  readonly method: string;
  readonly address: string;
  readonly by: "pane" | "workbench";
}

export interface OpenPage {
  readonly page: Page;
  /** Every request since the page was opened, those of the pane's frame told apart. */
  readonly asked: readonly Asked[];
  /** Addresses asked for outside of the workbench's own server. */
  readonly outside: readonly string[];
  /** What broke in the page or the pane, and what their security policies refused. */
  readonly errors: readonly string[];
}

export interface OpenBench extends OpenPage {
  /** The frame with the production pane. */
  readonly pane: FrameLocator;
}

export interface Workbenches {
  /** A fresh page on the workbench; `query` such as `"language=ru&theme=black"`. */
  readonly open: (query?: string, browsing?: BrowserContextOptions) => Promise<OpenBench>;
  /** The same on its Word side, with a brief in the place of the workbook. */
  readonly openWord: (query?: string, browsing?: BrowserContextOptions) => Promise<OpenBench>;
  /** The window with a pane that is opened from a page, whose requests and errors count as that page's. */
  readonly openFrom: (from: OpenPage, press: () => Promise<void>) => Promise<OpenBench>;
  /** The workbench with an empty page in the place of the pane, for what concerns its sheets alone: half the work. */
  readonly openSheets: (query?: string, browsing?: BrowserContextOptions) => Promise<OpenPage>;
  /** A fresh page without a workbench; `"pane/save-file.html"`. */
  readonly openPage: (path: string, browsing?: BrowserContextOptions) => Promise<OpenPage>;
  /** Of every page opened so far. */
  readonly errors: () => readonly string[];
  /** Of the browser. */
  readonly version: string;
  /** `http://localhost:1234/` */
  readonly address: string;
  /** The stand-in for OneDrive behind them. */
  readonly graph: RunningServer["graph"];
  /** The folder that copies are saved to. */
  readonly out: string;
  readonly close: () => Promise<void>;
}

/**
 * The built workbench (`npm run build`) in a real browser, with a server of its own.
 *
 * @param watch runs in every frame of a page before anything else there
 */
export async function startWorkbenches(
  watch?: () => void,
  settings?: Parameters<typeof launchChromium>[0],
): Promise<Workbenches> {
  const out = mkdtempSync(join(tmpdir(), "gap-table-workbench-"));
  const { address, graph, close } = await startServer(
    {
      dist: join(ROOT, "dist"),
      office: join(ROOT, "node_modules/@microsoft/office-js/dist"),
      samples: join(ROOT, "assets"),
      out,
    },
    keptPort(),
  );
  const { browser, contexts, giveBack } = await (watch || settings
    ? launchFor(address, watch, settings)
    : borrowBrowser(address));
  const opened: OpenPage[] = [];
  const openFresh = async (
    path: string,
    browsing: BrowserContextOptions,
    prepare?: (context: BrowserContext) => Promise<void>,
  ): Promise<OpenPage> => {
    const context = await contexts.next(browsing);
    // Each page finds OneDrive as it is before anybody has signed in.
    graph.desk.change(() => SEED);
    await prepare?.(context);
    const page = await openPage(context, address, path);
    opened.push(page);
    return page;
  };
  const open = async (path: string, browsing: BrowserContextOptions): Promise<OpenBench> =>
    withPane(await openFresh(path, browsing));
  return {
    open: (query = "", browsing = {}) => open(`workbench/workbench.html?${query}`, browsing),
    openWord: (query = "", browsing = {}) => open(`workbench/word.html?${query}`, browsing),
    openSheets: async (query = "", browsing = {}) => {
      const opening = await openFresh(`workbench/workbench.html?${query}`, browsing, withoutPane);
      // The pane is let in last.
      await opening.page.locator("iframe.pane[src]").waitFor();
      return opening;
    },
    openFrom: async (from, press) => {
      const [page] = await Promise.all([from.page.context().waitForEvent("page"), press()]);
      const { asked, errors } = from;
      return withPane({ page, asked, errors, outside: from.outside });
    },
    openPage: (path, browsing = {}) => openFresh(path, browsing),
    errors: () => opened.flatMap(({ errors }) => errors),
    version: browser.version(),
    address,
    graph,
    out,
    close: async () => {
      await giveBack();
      await close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}

/** A browser for one file of tests, which watches its pages or measures them. */
async function launchFor(
  address: string,
  watch: (() => void) | undefined,
  settings: Parameters<typeof launchChromium>[0],
): Promise<BorrowedBrowser> {
  const browser = await launchChromium(settings);
  const contexts = freshContexts(browser, {
    address,
    apart: settings?.asAtHome ?? false,
    prepare: async (context) => {
      if (watch) await context.addInitScript(watch);
    },
  });
  return { browser, contexts, giveBack: () => browser.close() };
}

/** Undefined for the first request of a window that the pane opens. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

async function withoutPane(context: BrowserContext): Promise<void> {
  const empty = { contentType: "text/html", body: "<!doctype html>" };
  await context.route("**/pane/taskpane.html", (route) => route.fulfill(empty));
}

async function withPane(opening: OpenPage): Promise<OpenBench> {
  const pane = opening.page.frameLocator("iframe.pane");
  await pane.locator("main").waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  return Object.assign(opening, { pane });
}

async function openPage(context: BrowserContext, address: string, path: string): Promise<OpenPage> {
  const page = await context.newPage();
  const asked: Asked[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    const by = frameOf(request) === page.mainFrame() ? "workbench" : "pane";
    asked.push({ method: request.method(), address: request.url(), by });
  });
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${address}${path}`);
  return {
    page,
    asked,
    get outside() {
      return asked.map((one) => one.address).filter((one) => !one.startsWith(address) && !/^(blob|data):/u.test(one));
    },
    errors,
  };
}
