/** @jest-environment jsdom */
import { loadPreferences } from "../../../src/adapters/excel/office-helpers";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe("preferences", () => {
  it("outlast the pane", async () => {
    const before = await loadPreferences();
    expect(before.get("language")).toBeUndefined();
    before.set("language", "kk");
    expect(before.get("language")).toBe("kk");
    expect((await loadPreferences()).get("language")).toBe("kk");
  });

  it("keep what looks like something else as the text it is", async () => {
    const texts = ["2026-09-15T10:00:00.000Z", "true", '{"a":1}', "5", ""];
    const before = await loadPreferences();
    texts.forEach((text, at) => before.set(`key ${at}`, text));
    const after = await loadPreferences();
    expect(texts.map((_, at) => after.get(`key ${at}`))).toEqual(texts);
  });

  it("last as long as the pane where nothing can be stored", async () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const preferences = await loadPreferences();
    preferences.set("language", "ru");
    expect(preferences.get("language")).toBe("ru");
  });
});
