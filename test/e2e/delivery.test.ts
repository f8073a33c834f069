import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import type { Download, FrameLocator, Page } from "playwright-core";

import { readBriefRecord } from "../../src/adapters/docx/read-brief-record";
import { writeFileFragment } from "../../src/adapters/office/file-fragment";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

/** Let the pane take the workbench for Excel on this platform, with the browser around the page as the person's own. */
const playPlatform = (pane: FrameLocator, platform: string): Promise<void> =>
  pane.locator("body").evaluate((_, name) => {
    const { context } = Office;
    const { requirements, ui } = context;
    const isSetSupported = (set: string, version?: string): boolean =>
      set === "OpenBrowserWindowApi" || requirements.isSetSupported(set, version);
    const played = Object.create(context, {
      platform: { value: name },
      requirements: { value: Object.create(requirements, { isSetSupported: { value: isSetSupported } }) },
      ui: {
        value: Object.create(ui, {
          openBrowserWindow: { value: (address: string) => void window.top?.open(address, "_blank", "noopener") },
        }),
      },
    }) as Office.Context;
    Object.assign(window, { Office: Object.create(Office, { context: { value: played } }) });
  }, platform);

const makeBrief = async ({ page, pane }: OpenBench): Promise<void> => {
  await page.getByRole("button", { name: "Make brief" }).click();
  await pane.getByRole("button", { name: "Make the brief" }).click();
};

const rowsOf = async (download: Download): Promise<number> =>
  readBriefRecord(new Uint8Array(await readFile(await download.path()))).value.rows.length;

const save = async (page: Page): Promise<Download> =>
  (await Promise.all([page.waitForEvent("download"), page.getByRole("button").click()]))[0];

describe("a brief that is made in Excel for Mac", () => {
  it("goes to a page in the browser, which saves it there and asks nobody for anything but itself", async () => {
    const bench = await benches.open("language=ru");
    await playPlatform(bench.pane, "Mac");
    const asked: string[] = [];
    const [saving] = await Promise.all([
      bench.page.context().waitForEvent("page"),
      (async () => {
        await bench.page.getByRole("button", { name: "Составить записку" }).click();
        await bench.pane.getByRole("button", { name: "Составить записку" }).click();
      })(),
    ]);
    saving.on("request", (request) => asked.push(request.url()));
    await bench.pane.getByText("Браузеру передана просьба открыть страницу").waitFor();
    await saving.getByRole("heading", { name: "Сохраните файл" }).waitFor();
    expect(new URL(saving.url()).hash).toBe("");
    const download = await save(saving);
    expect(download.suggestedFilename()).toBe("sample-review.ru - аналитическая записка.docx");
    expect(await rowsOf(download)).toBeGreaterThan(30);
    await saving.getByText("Файл уже должен быть в загрузках.").waitFor();
    expect(
      asked.filter(
        (address) => !/\/pane\/(save-file[\w.]*\.(html|js)|page\.css)/u.test(address) && !address.startsWith("blob:"),
      ),
    ).toEqual([]);
  });

  it("goes to the share sheet next, and nothing is said to be in the downloads", async () => {
    const bench = await benches.open();
    await playPlatform(bench.pane, "Mac");
    await bench.pane.locator("body").evaluate(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files }: ShareData) => Object.assign(window, { shared: files }),
      });
    });
    await Promise.all([bench.page.context().waitForEvent("page"), makeBrief(bench)]);
    await bench.pane.getByText("Your browser was asked to open a page that saves").waitFor();
    await bench.pane.getByRole("button", { name: "Open it another way" }).click();
    await bench.pane.getByText("was passed on to the place you chose").waitFor();
    const shared = await bench.pane
      .locator("body")
      .evaluate(() =>
        (window as unknown as { shared: readonly File[] }).shared.map(({ name, type }) => `${name} ${type}`),
      );
    expect(shared).toEqual([expect.stringMatching(/^sample-review\.en - brief\.docx application\/vnd\./u)]);
    expect(await bench.pane.getByText("in your downloads").count()).toBe(0);
  });
});

describe("a brief that is made in a browser", () => {
  it("is downloaded, and after that opened in a window of its own", async () => {
    const bench = await benches.open();
    await playPlatform(bench.pane, "OfficeOnline");
    const [first] = await Promise.all([bench.page.waitForEvent("download"), makeBrief(bench)]);
    await bench.pane.getByText("should be in your downloads now").waitFor();
    // The window closes as soon as the browser has made a download of it, which counts as the window's own.
    const saved = new Promise<Download>((resolve) => {
      bench.page.once("download", resolve);
      bench.page.context().once("page", (window) => window.once("download", resolve));
    });
    await bench.pane.getByRole("button", { name: "Open it another way" }).click();
    const second = await saved;
    // Which is why the message tells of a long name.
    expect(second.suggestedFilename()).toMatch(/^[0-9a-f-]{36}\.docx$/u);
    await bench.pane.getByText("should be open in a window of its own").waitFor();
    expect(await readFile(await second.path())).toEqual(await readFile(await first.path()));
  });
});

const fileOf = (length: number): Uint8Array => {
  const file = new Uint8Array(length).map((_, at) => (at * 7919) % 256);
  file.set([0x50, 0x4b, 3, 4]);
  return file;
};

describe("the page that saves a file", () => {
  it.each([200_000, 2_000_000])("takes an address of %i characters in this browser", async (length) => {
    const file = fileOf(Math.floor((length - 200) * 0.75));
    const fragment = writeFileFragment({ language: "en", name: "a.xlsx", bytes: file });
    const { page } = await benches.openPage(`pane/save-file.html${fragment}`);
    expect(new Uint8Array(await readFile(await (await save(page)).path()))).toEqual(file);
  });

  it("has a policy that lets nothing in but its own script and style", () => {
    const page = readFileSync(join(__dirname, "../../dist/pane/save-file.html"), "utf8");
    expect(/Content-Security-Policy"\s+content="([^"]*)"/u.exec(page)?.[1]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(page).not.toMatch(/<script>|\son\w+=/u);
  });
});

describe("the self-test", () => {
  it("stays inside the pane, tries the ways out, and copies a report of host and findings", async () => {
    const { page, pane } = await benches.open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("button", { name: "Self-test in this Excel" }).click();
    await pane.getByRole("button", { name: "Start here all the same" }).click();
    await pane.getByRole("heading", { name: "What only you can see" }).waitFor();
    const byDownload = pane.getByRole("group", { name: "D-download" });
    await Promise.all([page.waitForEvent("download"), byDownload.getByRole("button", { name: "Try" }).click()]);
    await byDownload.getByRole("button", { name: "Yes" }).click();
    await pane.getByRole("button", { name: "Copy the report" }).click();
    await pane.getByText("The report is copied.").waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^Gap Table: \d[\s\S]*\nHost: Excel [\s\S]*\nExcelApi: 1\.20\n/u);
    expect(report).toContain("\nT1-filter: as expected\n");
    expect(report).toContain("\nD-download: yes (gone)");
    expect(report).not.toContain("DIFFERENT");
    // The ribbon still reaches the pane.
    await page.getByRole("button", { name: "Check" }).click();
    await pane.getByRole("heading", { name: /things to mend$/u }).waitFor();
  });
});
