/** @jest-environment jsdom */
import { downloadOutlet } from "../../../src/adapters/office/download";

const BYTES = new Uint8Array([1, 2, 3]);
const created: Blob[] = [];

beforeEach(() => {
  created.length = 0;
  URL.createObjectURL = (blob) => `blob:${created.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
});

/** The page with some of its members replaced. */
const page = (members: Readonly<Record<string, unknown>>): Window =>
  new Proxy(window, {
    get: (target, name) => (name in members ? members[String(name)] : Reflect.get(target, name)),
  });

const refusing = (name: string) => async () => {
  throw new DOMException("no", name);
};

describe("handing over a file", () => {
  it("starts a download under the file's name", async () => {
    const clicked: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
    expect(await downloadOutlet(window).hand("Brief.docx", BYTES)).toEqual({ done: true, how: "download" });
    expect(clicked).toEqual(["Brief.docx blob:1"]);
    expect(created[0]?.size).toBe(3);
    expect(created[0]?.type).toContain("wordprocessingml");
    expect(document.querySelector("a")).toBeNull();
    click.mockRestore();
  });

  it("says so when the browser forbids it", async () => {
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {
      throw new Error("blocked");
    });
    expect(await downloadOutlet(window).hand("Brief.docx", BYTES)).toEqual({ done: false, how: "failed" });
    click.mockRestore();
  });

  it("saves by the dialog where there is one, and then knows that it is saved", async () => {
    const written: unknown[] = [];
    const file = {
      createWritable: async () => ({
        write: async (data: unknown) => void written.push(data),
        close: async () => undefined,
      }),
    };
    const asked: unknown[] = [];
    const showSaveFilePicker = async (options: unknown) => (asked.push(options), file);
    expect(await downloadOutlet(page({ showSaveFilePicker })).hand("Brief.docx", BYTES)).toEqual({
      done: true,
      how: "saved",
    });
    expect(asked).toEqual([{ suggestedName: "Brief.docx" }]);
    expect(written).toHaveLength(1);
  });

  it("does nothing more when the person closes the dialog", async () => {
    const showSaveFilePicker = refusing("AbortError");
    expect((await downloadOutlet(page({ showSaveFilePicker })).hand("Brief.docx", BYTES)).done).toBe(false);
    expect(created).toHaveLength(0);
  });

  it("downloads where a frame may not show the dialog", async () => {
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const showSaveFilePicker = refusing("SecurityError");
    expect((await downloadOutlet(page({ showSaveFilePicker })).hand("Brief.docx", BYTES)).how).toBe("download");
    click.mockRestore();
  });
});

describe("the second way", () => {
  it("opens the file in a window of its own", async () => {
    const opened: unknown[] = [];
    const open = (address: string) => (opened.push(address), {});
    expect(await downloadOutlet(page({ open })).handAgain("Brief.docx", BYTES)).toEqual({ done: true, how: "window" });
    expect(opened).toEqual(["blob:1"]);
  });

  it("shares it where no window may be opened", async () => {
    const shared: unknown[] = [];
    const navigator = {
      canShare: () => true,
      share: async ({ files }: { files: readonly File[] }) => void shared.push(files[0]?.name),
    };
    const outlet = downloadOutlet(page({ open: () => null, navigator }));
    expect(await outlet.handAgain("Brief.docx", BYTES)).toEqual({ done: true, how: "shared" });
    expect(shared).toEqual(["Brief.docx"]);
  });

  it.each([
    ["the browser can share nothing", {}],
    ["the person shares with nobody", { canShare: () => true, share: refusing("AbortError") }],
  ])("fails, and says so, when %s", async (_, navigator) => {
    const outlet = downloadOutlet(page({ open: () => null, navigator }));
    expect(await outlet.handAgain("Brief.docx", BYTES)).toEqual({ done: false, how: "failed" });
  });
});
