/** @jest-environment jsdom */
import { downloadOutlet, openInWindow } from "../../../src/adapters/excel/download";

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
  it("opens the file in a window, and tells when that is blocked", () => {
    const opened: unknown[] = [];
    expect(openInWindow("Brief.docx", BYTES, page({ open: (address: string) => (opened.push(address), {}) }))).toBe(
      true,
    );
    expect(opened).toEqual(["blob:1"]);
    expect(openInWindow("Brief.docx", BYTES, page({ open: () => null }))).toBe(false);
  });
});
