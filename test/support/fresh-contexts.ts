import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** Milliseconds until what does not come is given up; what comes, comes much sooner, unless the machine has other work. */
const PATIENCE = 40_000;

interface ContextNeeds {
  /** Of the pages. */
  readonly address: string;
  /** Is done once with each context, before its first page. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Whether each page gets a context of its own. */
  readonly apart?: boolean;
}

export interface FreshContexts {
  /** Gives a context for the next page, in which nothing is left of the pages before; those are closed. */
  readonly next: (browsing: BrowserContextOptions) => Promise<BrowserContext>;
  /** Closes the pages there are. */
  readonly leave: () => Promise<void>;
}

/**
 * Contexts for pages of tests, one after the other.
 *
 * A page in a process of its own reads and compiles anew what the page before it had; with process and context kept, it
 * takes a good third less of the processor. What asks for another way of browsing gets a context of its own, as does
 * every page where none is to profit from another. What a test puts into a context for good, such as a script that runs
 * before all others, stays there: such a test asks for a context of its own.
 */
export function freshContexts(browser: Browser, { address, prepare, apart = false }: ContextNeeds): FreshContexts {
  let own: BrowserContext | undefined;
  let shared: { readonly context: BrowserContext; readonly keeper: Page } | undefined;
  const newContext = async (browsing: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 860 },
      reducedMotion: "reduce",
      acceptDownloads: true,
      ...browsing,
    });
    // A browser without a screen has no dialog for saving and answers as if it had been closed.
    await context.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
    context.setDefaultTimeout(PATIENCE);
    await prepare?.(context);
    return context;
  };
  const leave = async (): Promise<void> => {
    // A page that is done with would go on taking time from the next one.
    await own?.close();
    own = undefined;
    if (shared) await empty(shared.context, shared.keeper, address);
  };
  const next = async (browsing: BrowserContextOptions): Promise<BrowserContext> => {
    await leave();
    if (apart || Object.keys(browsing).length > 0) return (own = await newContext(browsing));
    if (!shared) {
      const context = await newContext({});
      shared = { context, keeper: await keepProcess(context, address) };
    }
    return shared.context;
  };
  return { next, leave };
}

/** A page with nothing on it, for which the browser keeps the process of the others. */
async function keepProcess(context: BrowserContext, address: string): Promise<Page> {
  const keeper = await context.newPage();
  await context.route(address, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await keeper.goto(address);
  await context.unrouteAll();
  return keeper;
}

/** Closes all pages but the keeper, and takes back what they and their tests stored, allowed, and put between. */
async function empty(context: BrowserContext, keeper: Page, address: string): Promise<void> {
  context.removeAllListeners();
  await Promise.all(context.pages().map((page) => (page === keeper ? undefined : page.close())));
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.setOffline(false);
  await context.clearPermissions();
  const session = await context.newCDPSession(keeper);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await session.detach();
}
