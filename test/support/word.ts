/// <reference types="office-js" />
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

import { lendWordMembers } from "../../src/preview/host/document/lend-word-members";
import type { WordLibrary } from "../../src/preview/host/document/lend-word-members";
import { OpenDocument } from "../../src/preview/host/document/open-document";
import type { BindingManner } from "../../src/preview/host/document/open-document";
import { openWordWindow } from "../../src/preview/host/document/word-window";
import type { WordSettings, WordWindow } from "../../src/preview/host/document/word-window";

import { keepAfterTests } from "./office";

/** Where npm's library lies, and where its scripts look for each other. */
const LIBRARY = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const HOSTED = "http://localhost/lib/1/hosted/";

export interface WordTestSettings extends WordSettings {
  readonly manner?: BindingManner;
  readonly name?: string;
}

/** What the scripts of Microsoft leave in their page. */
interface Page extends WordLibrary {
  readonly eval: (script: string) => void;
  readonly document: Document;
  readonly Event: typeof Event;
  readonly Office: { readonly onReady: () => Promise<unknown> };
}

let opened: JSDOM | undefined;
afterAll(() => opened?.window.close());

/**
 * Open a document "in Word": Microsoft's own scripts run from the start in a page whose window is our Word's, and
 * `Word` and `Office` are globals here afterwards. Opening again takes the place of the first.
 */
export async function openInWord(file: Uint8Array, settings: WordTestSettings = {}): Promise<WordWindow> {
  const word = openWordWindow(new OpenDocument(file, settings.name ?? "Brief.docx", settings.manner), settings);
  opened?.window.close();
  opened = new JSDOM(`<!doctype html><head><script src="${HOSTED}office.js"></script></head>`, {
    url: "http://localhost/pane/taskpane.html",
    runScripts: "dangerously",
    beforeParse: (window) => word.connect(window as unknown as Window),
  });
  const page = opened.window as unknown as Page;
  runScripts(page);
  await page.Office.onReady();
  lendWordMembers(page);
  const { Office, Word, OfficeExtension } = page;
  for (const value of [Office, Word, OfficeExtension]) keepAfterTests(value);
  Object.assign(globalThis, { Office, Word, OfficeExtension });
  return word;
}

/** Runs what the page asks for by script elements, as they come; jsdom itself fetches none. */
function runScripts(page: Page): void {
  const done = new Set<Element>();
  for (;;) {
    const next = [...page.document.querySelectorAll("script")].find((script) => !done.has(script));
    if (!next) return;
    done.add(next);
    const path = join(LIBRARY, next.src.replace(HOSTED, ""));
    if (existsSync(path)) page.eval(readFileSync(path, "utf8"));
    next.dispatchEvent(new page.Event("load"));
  }
}
