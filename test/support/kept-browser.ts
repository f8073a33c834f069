import type { Browser } from "playwright-core";

import { freshContexts, type FreshContexts } from "./fresh-contexts";
import { launchChromium } from "./launch-chromium";

/** Milliseconds to close the pages of a file; one that hangs never lets go. */
const PATIENCE = 10_000;

interface Kept {
  readonly browser: Browser;
  readonly contexts: FreshContexts;
  /** What it has compiled it knows again by where that came from. */
  readonly address: string;
}

export interface BorrowedBrowser extends Pick<Kept, "browser" | "contexts"> {
  readonly giveBack: () => Promise<void>;
}

let kept: Kept | undefined;

/** The port for the next file's server; 0 for any. */
export const keptPort = (): number => (kept ? Number(new URL(kept.address).port) : 0);

/**
 * The browser of this process, which goes from one file of tests to the next: the first page of a browser takes twice as
 * much of the processor as those behind it. It ends with the process (see one-realm.js).
 *
 * @param address of the file's server, `http://localhost:1234/`
 */
export async function borrowBrowser(address: string): Promise<BorrowedBrowser> {
  if (kept?.address !== address) {
    await forget();
    const browser = await launchChromium();
    kept = { browser, contexts: freshContexts(browser, { address }), address };
  }
  return { ...kept, giveBack: () => giveBack(kept?.contexts) };
}

async function giveBack(contexts: FreshContexts | undefined): Promise<void> {
  // The process that Jest itself runs in would not end as long as it has a browser.
  if (!process.send || !contexts) return forget();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, give) => (timer = setTimeout(give, PATIENCE, new Error("A page hangs"))));
  await Promise.race([contexts.leave(), late]).catch(forget);
  clearTimeout(timer);
}

async function forget(): Promise<void> {
  const { browser } = kept ?? {};
  kept = undefined;
  await browser?.close();
}
