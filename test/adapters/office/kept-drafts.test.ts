/** @jest-environment jsdom */
import { forgetOldDrafts } from "../../../src/adapters/office/forget-old-drafts";
import { keptDrafts } from "../../../src/adapters/office/kept-drafts";
import type { Draft } from "../../../src/app/draft";

const NOW = Date.parse("2026-11-25T09:30:00Z");
const DAY = 24 * 60 * 60 * 1000;

const draft = (text: string, age = 0): Draft => ({
  place: ["cell", "G-001", "issue"],
  before: "",
  text,
  time: new Date(NOW - age).toISOString(),
});

const inWorkbook = (url: string) => {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
  return keptDrafts(() => NOW);
};

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  Reflect.deleteProperty(globalThis, "Office");
});

describe("drafts on this device", () => {
  it("outlast the pane, apart for each workbook", () => {
    inWorkbook("C:\\Reviews\\one.xlsx").write([draft("One")]);
    expect(inWorkbook("https://example.org/two.xlsx").read()).toEqual([]);
    expect(inWorkbook("C:\\Reviews\\one.xlsx").read()).toEqual([draft("One")]);
  });

  it.each(["", "Book1"])("of a workbook that was never saved (“%s”) last as long as its window", (url) => {
    inWorkbook(url).write([draft("Mine")]);
    expect(inWorkbook(url).read()).toEqual([draft("Mine")]);
    expect(localStorage).toHaveLength(0);
  });

  it("are gone once there is nothing more to keep", () => {
    inWorkbook("C:\\one.xlsx").write([draft("One")]);
    inWorkbook("C:\\one.xlsx").write([]);
    expect(localStorage).toHaveLength(0);
  });

  it("go along when the workbook is saved under an address", () => {
    const { read, write } = inWorkbook("Book1");
    expect(read()).toEqual([]);
    write([draft("Mine")]);
    Object.assign(Office.context.document, { url: "C:\\one.xlsx" });
    expect(read()).toEqual([draft("Mine")]);
    write([draft("Mine")]);
    expect(inWorkbook("C:\\one.xlsx").read()).toEqual([draft("Mine")]);
  });

  it("are forgotten after 14 days, those of other workbooks too", () => {
    inWorkbook("C:\\one.xlsx").write([draft("Old", 14 * DAY), draft("New", 13 * DAY)]);
    inWorkbook("C:\\two.xlsx").write([draft("Old", 15 * DAY)]);
    expect(inWorkbook("C:\\one.xlsx").read()).toEqual([draft("New", 13 * DAY)]);
    forgetOldDrafts(NOW);
    expect(localStorage).toHaveLength(1);
    expect(JSON.stringify({ ...localStorage })).not.toContain("Old");
  });

  it("harm nothing where the device keeps nothing, or is full", () => {
    const { read, write } = inWorkbook("C:\\one.xlsx");
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(() => write([draft("One")])).not.toThrow();
    expect(read()).toEqual([draft("One")]);
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(read()).toEqual([draft("One")]);
    expect(inWorkbook("C:\\one.xlsx").read()).toEqual([]);
    forgetOldDrafts(NOW);
  });

  it("are those that another window keeps by now", () => {
    const { read, write } = inWorkbook("C:\\one.xlsx");
    write([draft("One")]);
    inWorkbook("C:\\one.xlsx").write([draft("Two")]);
    expect(read()).toEqual([draft("Two")]);
  });

  it("are none where something else stands in their place", () => {
    for (const other of ["{", "null", "5", '{"a":1}', "[null]"]) {
      localStorage.setItem("@gap-table/drafts/C:\\one.xlsx", other);
      expect(inWorkbook("C:\\one.xlsx").read()).toEqual([]);
    }
  });
});
