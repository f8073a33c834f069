import type { Page } from "playwright-core";

import { startWorkbenches, type Workbenches } from "../../support/workbench";

const PLAIN = "pane/save-file.html";
let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

/** What a page and the pages before it have left in the browser. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    clipboard: (await navigator.permissions.query({ name: "clipboard-read" as PermissionName })).state,
    online: navigator.onLine,
    width: innerWidth,
  }));

describe("a page that is opened after others", () => {
  it("finds nothing of them: neither what they kept nor what was allowed, cut off or put between", async () => {
    const first = await benches.openPage(PLAIN);
    const before = await left(first.page);
    const context = first.page.context();
    await context.grantPermissions(["clipboard-read"]);
    await first.page.setViewportSize({ width: 500, height: 500 });
    await first.page.evaluate(async () => {
      localStorage.setItem("a", "1");
      sessionStorage.setItem("b", "2");
      document.cookie = "c=3";
      await new Promise((done) => (indexedDB.open("d").onsuccess = done));
    });
    await context.route("**/*", (route) => route.abort());
    await context.setOffline(true);
    expect(await left(first.page)).toEqual({
      kept: ["a", "b"],
      cookie: "c=3",
      databases: ["d"],
      clipboard: "granted",
      online: false,
      width: 500,
    });
    const next = await benches.openPage(PLAIN);
    expect(await left(next.page)).toEqual(before);
    expect(before).toMatchObject({ kept: [], cookie: "", databases: [], online: true, width: 1400 });
    expect(first.page.isClosed()).toBe(true);
    expect(first.asked.length).toBe(next.asked.length);
  });
});
