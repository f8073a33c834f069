/** @jest-environment jsdom */
import { keptPreferences, loadHelpers } from "../../../src/adapters/office/office-helpers";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe("preferences", () => {
  it("outlast a pane that is closed at once", () => {
    const before = keptPreferences();
    expect(before.get("language")).toBeUndefined();
    before.set("language", "kk");
    expect(before.get("language")).toBe("kk");
    expect(keptPreferences().get("language")).toBe("kk");
  });

  it("keep what looks like something else as the text it is", () => {
    const texts = ["2026-09-15T10:00:00.000Z", "true", '{"a":1}', "5", ""];
    const before = keptPreferences();
    texts.forEach((text, at) => before.set(`key ${at}`, text));
    const after = keptPreferences();
    expect(texts.map((_, at) => after.get(`key ${at}`))).toEqual(texts);
  });

  it("stand where Microsoft's library reads them, and are read where it writes them", async () => {
    const { Storage: HelperStorage, StorageType } = await loadHelpers();
    const library = new HelperStorage<string>("gap-table", StorageType.LocalStorage);
    keptPreferences().set("language", "ru");
    expect(library.get("language")).toBe("ru");
    library.set("language", "kk");
    expect(keptPreferences().get("language")).toBe("kk");
  });

  it("last as long as the pane where nothing can be stored", () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const preferences = keptPreferences();
    preferences.set("language", "ru");
    expect(preferences.get("language")).toBe("ru");
  });
});
