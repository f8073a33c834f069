import chromium from "@sparticuz/chromium";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as browsers, type Browser, type FrameLocator, type Page } from "playwright-core";

import { startServer, type RunningServer } from "../../src/preview/server";

const ROOT = join(__dirname, "../..");

export interface OpenBench {
  readonly page: Page;
  /** The frame with the production pane. */
  readonly pane: FrameLocator;
  /** Addresses asked for outside of the workbench's own server. */
  readonly outside: readonly string[];
  /** What broke in the page or the pane. */
  readonly errors: readonly string[];
}

export interface Workbenches {
  /** A fresh page on the workbench; `query` such as `"language=ru&theme=black"`. */
  readonly open: (query?: string, viewport?: { readonly width: number; readonly height: number }) => Promise<OpenBench>;
  /** The folder that copies are saved to. */
  readonly out: string;
  readonly close: () => Promise<void>;
}

/** The built workbench (`npm run build`) in a real browser, with a server of its own. */
export async function startWorkbenches(): Promise<Workbenches> {
  const out = mkdtempSync(join(tmpdir(), "gap-table-workbench-"));
  const server = await startServer(
    {
      dist: join(ROOT, "dist"),
      office: join(ROOT, "node_modules/@microsoft/office-js/dist"),
      samples: join(ROOT, "assets"),
      out,
    },
    0,
  );
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
  return {
    open: async (query = "", viewport = { width: 1400, height: 860 }) => openBench(browser, server, query, viewport),
    out,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}

async function openBench(
  browser: Browser,
  { address }: RunningServer,
  query: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<OpenBench> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  // A browser without a screen has no dialog for saving and answers as if it had been closed.
  await context.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/u.test(request.url())) outside.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${address}workbench/workbench.html?${query}`);
  const pane = page.frameLocator("iframe.pane");
  await pane.getByRole("tab").first().waitFor();
  return { page, pane, outside, errors };
}
