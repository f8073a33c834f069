import { readOptions, writeOptions } from "../../../src/preview/workbench/options";

const BENCH = "http://localhost:3000/workbench/workbench.html";

describe("the workbench's options", () => {
  it("are the English sample in Office's usual colours when nothing is asked for", () => {
    expect(readOptions(BENCH)).toEqual({
      file: "/samples/sample-review.en.xlsx",
      language: "en",
      theme: "colorful",
      pane: 350,
      place: "computer",
    });
  });

  it("come from the address, and are read back as they were written", () => {
    const address = writeOptions(BENCH, { language: "ru", theme: "black", pane: 320, place: "onedrive" });
    expect(readOptions(address)).toEqual({
      file: "/samples/sample-review.ru.xlsx",
      language: "ru",
      theme: "black",
      pane: 320,
      place: "onedrive",
    });
  });

  it.each([
    "https://evil.example/a.xlsx",
    "//evil.example/a.xlsx",
    "/samples/../secret.xlsx",
    "/pane/pane.js",
    "/out/a/b.xlsx",
  ])("never open %s", (file) => {
    expect(readOptions(`${BENCH}?file=${encodeURIComponent(file)}`).file).toBe("/samples/sample-review.en.xlsx");
  });

  it("open a copy that was saved before", () => {
    expect(readOptions(`${BENCH}?file=/out/review.copy.xlsx`).file).toBe("/out/review.copy.xlsx");
  });

  it("take unknown values for none", () => {
    expect(readOptions(`${BENCH}?language=xx&theme=pink&pane=5`)).toMatchObject({
      language: "en",
      theme: "colorful",
      pane: 350,
      place: "computer",
    });
  });
});
