/** @jest-environment jsdom */
import { fileOutlet, ROUTES, shell } from "../../../src/adapters/office/deliver-files";
import type { Shell } from "../../../src/adapters/office/deliver-files";
import { readFileFragment } from "../../../src/adapters/office/file-fragment";

const BYTES = new Uint8Array([0x50, 0x4b, 3, 4, 5]);
const created: Blob[] = [];
const clicked: string[] = [];
const opened: string[] = [];

beforeEach(() => {
  for (const list of [created, clicked, opened]) list.length = 0;
  URL.createObjectURL = (blob) => `blob:${created.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  office("OfficeOnline");
});
afterEach(() => jest.restoreAllMocks());

/** An Office of this platform, which opens browser windows where `opens` says so. */
const office = (platform: string, opens = false): void => {
  Object.assign(globalThis, {
    Office: {
      PlatformType: { PC: "PC", Mac: "Mac" },
      context: {
        platform,
        requirements: { isSetSupported: (set: string) => opens && set === "OpenBrowserWindowApi" },
        ui: { openBrowserWindow: (address: string) => void opened.push(address) },
      },
    },
  });
};

/** The page with some of its members replaced. */
const page = (members: Readonly<Record<string, unknown>> = {}): Window =>
  new Proxy(window, {
    get: (target, name) => (name in members ? members[String(name)] : Reflect.get(target, name)),
  });

const throwing = (name: string) => async () => {
  throw new DOMException("no", name);
};
const sharing = (share: () => Promise<void> = async () => undefined) => ({
  navigator: { canShare: () => true, share },
});
const hand = (members?: Readonly<Record<string, unknown>>, bytes = BYTES) =>
  fileOutlet(page(members)).hand("Brief.docx", bytes);

const order = (where: Shell) => ROUTES[where].map(([how]) => how);

describe("the ways out for a file", () => {
  it("are a download in a browser, our page or the share sheet on a Mac, and a window of a file only after the sheet", () => {
    expect(order("web")).toEqual(["saved", "download", "shared", "window"]);
    expect(order("windows")).toEqual(["saved", "page", "download", "shared", "window"]);
    expect(order("mac")).toEqual(["page", "shared"]);
  });

  it.each([
    ["PC", "windows"],
    ["Mac", "mac"],
    ["OfficeOnline", "web"],
    ["Universal", "web"],
  ])("on %s are those of %s", (platform, where) => {
    office(platform);
    expect(shell()).toBe(where);
  });
});

describe("handing over a file in a browser", () => {
  it("starts a download under the file's name", async () => {
    expect(await hand()).toEqual({ done: true, how: "download" });
    expect(clicked).toEqual(["Brief.docx blob:1"]);
    expect(created[0]?.size).toBe(BYTES.length);
    expect(created[0]?.type).toContain("wordprocessingml");
    expect(document.querySelector("a")).toBeNull();
  });

  it("saves by the dialog where there is one, and then knows that it is saved", async () => {
    const written: unknown[] = [];
    const createWritable = async () => ({
      write: async (data: unknown) => void written.push(data),
      close: async () => undefined,
    });
    const asked: unknown[] = [];
    const showSaveFilePicker = async (options: unknown) => (asked.push(options), { createWritable });
    expect(await hand({ showSaveFilePicker })).toEqual({ done: true, how: "saved" });
    expect(asked).toEqual([{ suggestedName: "Brief.docx" }]);
    expect(written).toHaveLength(1);
  });

  it("does nothing more when the person closes the dialog", async () => {
    expect(await hand({ showSaveFilePicker: throwing("AbortError") })).toEqual({ done: false, how: "saved" });
    expect(created).toHaveLength(0);
  });

  it("downloads where a frame may not show the dialog", async () => {
    expect((await hand({ showSaveFilePicker: throwing("SecurityError") })).how).toBe("download");
  });

  it("goes on to the next way each time it is asked again, says when none is left, and then begins anew", async () => {
    const outlet = fileOutlet(page({ ...sharing(), open: () => ({}) }));
    const ways = [await outlet.hand("Brief.docx", BYTES)];
    for (let again = 0; again < 4; again++) ways.push(await outlet.handAgain("Brief.docx", BYTES));
    expect(ways.map(({ how }) => how)).toEqual(["download", "shared", "window", "failed", "download"]);
  });

  it("passes over a way that is closed: no sheet for sharing, no window that may be opened", async () => {
    const outlet = fileOutlet(page({ open: () => null }));
    await outlet.hand("Brief.docx", BYTES);
    expect(await outlet.handAgain("Brief.docx", BYTES)).toEqual({ done: false, how: "failed" });
  });
});

describe("handing over a file on a Mac", () => {
  it("asks for a page in the person's browser, with the file in its address", async () => {
    office("Mac", true);
    document.documentElement.lang = "kk";
    expect(await hand()).toEqual({ done: true, how: "page" });
    const { pathname, hash } = new URL(opened[0] ?? "");
    expect(pathname).toBe("/save-file.html");
    expect(readFileFragment(hash)).toEqual({ language: "kk", name: "Brief.docx", bytes: BYTES });
  });

  it("takes the share sheet for a file that is too large for an address, and never a download or a window", async () => {
    office("Mac", true);
    const large = new Uint8Array(160_000);
    expect(await hand(sharing(), large)).toEqual({ done: true, how: "shared" });
    expect(await hand({}, large)).toEqual({ done: false, how: "failed" });
    expect([opened, clicked, created]).toEqual([[], [], []]);
  });

  it("says that nothing was passed on when the person closes the share sheet", async () => {
    office("Mac");
    expect(await hand(sharing(throwing("AbortError")))).toEqual({ done: false, how: "shared" });
  });
});

describe("handing over a file on Windows", () => {
  it("opens no address that Windows would cut, and downloads the file", async () => {
    office("PC", true);
    expect(await hand({}, new Uint8Array(2000))).toEqual({ done: true, how: "download" });
    expect(opened).toEqual([]);
  });
});
