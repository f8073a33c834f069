import { assert, property, uint8Array } from "fast-check";
import { readFileFragment, writeFileFragment } from "../../../src/adapters/office/file-fragment";
import { isOfficeFile } from "../../../src/adapters/office/office-file";

const ZIP = [0x50, 0x4b, 3, 4];
const file = { language: "ru", name: "Записка (2) 100%.docx", bytes: Uint8Array.from([...ZIP, 255, 0, 62]) } as const;

const other = (change: Partial<Record<"language" | "name", string>> & { bytes?: Uint8Array }): string =>
  writeFileFragment({ ...file, ...change } as typeof file);

const canBeSaved = (length: number) => {
  const bytes = new Uint8Array(length);
  bytes.set(ZIP);
  return isOfficeFile({ name: "a.xlsx", bytes });
};

describe("a file in an address", () => {
  it("comes out as it went in, whatever its bytes", () => {
    assert(
      property(uint8Array({ maxLength: 300 }), (rest) => {
        const sent = { ...file, bytes: Uint8Array.from([...ZIP, ...rest]) };
        const fragment = writeFileFragment(sent);
        expect(fragment).toMatch(/^#[\w%=&.~()'!*-]+$/u);
        expect(readFileFragment(fragment)).toEqual(sent);
      }),
    );
  });

  it("can be larger than a function takes arguments", () => {
    const bytes = new Uint8Array(150_000).fill(7);
    bytes.set(ZIP);
    expect(readFileFragment(writeFileFragment({ ...file, bytes }))?.bytes).toEqual(bytes);
  });

  it.each([
    ["there is none", ""],
    ["the language is unknown", other({ language: "xx" })],
    ["it is no zip", other({ bytes: Uint8Array.from([1, 2, 3, 4]) })],
    ["it is a program", other({ name: "brief.docx.exe" })],
    ["it may hold macros", other({ name: "brief.docm" })],
    ["its name has no extension", other({ name: "constructor" })],
    ["its name leads to another folder", other({ name: "../brief.docx" })],
    ["its name is hidden", other({ name: ".docx" })],
    ["its name is turned around by a control character", other({ name: "brief\u202Excod.docx" })],
    ["its name is longer than a file's", other({ name: `${"a".repeat(150)}.docx` })],
    ["it was cut in the middle of a letter", `${other({})}*`],
    ["it is no base64", "#language=en&name=a.docx&file=UEsDBA%3D%3D!"],
  ])("is not taken when %s", (_, fragment) => {
    expect(readFileFragment(fragment)).toBeUndefined();
  });

  it("is not taken when it is larger than anything we make", () => {
    expect([canBeSaved(10_000_000), canBeSaved(10_000_001)]).toEqual([true, false]);
  });
});
