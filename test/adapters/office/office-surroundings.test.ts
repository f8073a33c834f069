/** @jest-environment jsdom */
import { officeSurroundings } from "../../../src/adapters/office/office-surroundings";

/** An Office with this program and this highest ExcelApi around the page. */
const open = (host: string | null, excelApi = 0): void => {
  const isSetSupported = (set: string, version: string) => set === "ExcelApi" && Number(version.slice(2)) <= excelApi;
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel", Word: "Word" },
      onReady: async () => ({ host }),
      context: { displayLanguage: "kk-KZ", requirements: { isSetSupported } },
    },
  });
};

window.matchMedia = () => ({ matches: false }) as MediaQueryList;

describe("where the page finds itself", () => {
  it.each([
    ["Excel that can carry the pane", "Excel", 13, undefined],
    ["an Excel that is too old", "Excel", 12, "old-excel"],
    ["Word", "Word", 0, "word"],
  ] as const)("is %s", async (_, host, excelApi, elsewhere) => {
    open(host, excelApi);
    expect(await officeSurroundings()).toMatchObject({ elsewhere, displayLanguage: "kk-KZ" });
  });

  it("is a browser where Office is not around it, or has not come at all", async () => {
    open(null);
    expect(await officeSurroundings()).toEqual({ elsewhere: "browser" });
    Reflect.deleteProperty(globalThis, "Office");
    expect(await officeSurroundings()).toEqual({ elsewhere: "browser" });
  });
});
