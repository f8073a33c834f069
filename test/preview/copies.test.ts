import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { addCopy, copyName, listCopies, replaceCopy, tagOf } from "../../src/preview/copies";

let folder = "";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "copies-")), "out");
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

describe("the name of a copy", () => {
  it.each([
    ["sample-review.en.xlsx", 1, "sample-review.en.copy.xlsx"],
    ["sample-review.en.xlsx", 2, "sample-review.en.copy (2).xlsx"],
    ["sample-review.en.copy.xlsx", 2, "sample-review.en.copy (2).xlsx"],
    ["sample-review.en.copy (2).xlsx", 3, "sample-review.en.copy (3).xlsx"],
    ["Обзор №1: копия.xlsx", 1, "Обзор -1- копия.copy.xlsx"],
    ["../../secret.xlsx", 1, "secret.copy.xlsx"],
    ["№.xlsx", 1, "workbook.copy.xlsx"],
  ])("of %j, as number %d, is %j", (workbook, number, name) => {
    expect(copyName(workbook, number)).toBe(name);
  });

  it("stays one that a file system takes, however long the workbook's own is", () => {
    expect(Buffer.byteLength(copyName(`${"ჩ".repeat(300)}.xlsx`, 12))).toBeLessThan(220);
  });
});

describe("saving copies", () => {
  it("never writes over a copy of an earlier start", async () => {
    const names = [];
    for (const text of ["one", "two", "three"]) names.push(await addCopy(folder, "a.xlsx", bytes(text)));
    expect(names).toEqual(["a.copy.xlsx", "a.copy (2).xlsx", "a.copy (3).xlsx"]);
    expect(await readFile(join(folder, "a.copy.xlsx"), "utf8")).toBe("one");
  });

  it("gives two that come at once two names", async () => {
    const names = await Promise.all(["one", "two"].map((text) => addCopy(folder, "a.xlsx", bytes(text))));
    expect(new Set(names).size).toBe(2);
  });

  it("leaves neither a part of a file nor an empty one behind", async () => {
    await addCopy(folder, "a.xlsx", bytes("one"));
    expect(await replaceCopy(folder, "a.copy.xlsx", tagOf(bytes("one")), bytes("two"))).toBe(true);
    expect(await readdir(folder)).toEqual(["a.copy.xlsx"]);
  });

  it("leaves a copy that somebody changed meanwhile as it is", async () => {
    await addCopy(folder, "a.xlsx", bytes("one"));
    await writeFile(join(folder, "a.copy.xlsx"), "by another program");
    expect(await replaceCopy(folder, "a.copy.xlsx", tagOf(bytes("one")), bytes("two"))).toBe(false);
    expect(await readFile(join(folder, "a.copy.xlsx"), "utf8")).toBe("by another program");
  });

  it("says what is wrong when a copy can't be written, and keeps the one before", async () => {
    await addCopy(folder, "a.xlsx", bytes("one"));
    await chmod(join(folder, "a.copy.xlsx"), 0o444);
    await expect(replaceCopy(folder, "a.copy.xlsx", tagOf(bytes("one")), bytes("two"))).rejects.toThrow("read-only");
    expect(await readFile(join(folder, "a.copy.xlsx"), "utf8")).toBe("one");
  });
});

describe("the list of copies", () => {
  it("has the latest first, and nothing that the workbench did not save", async () => {
    await mkdir(folder);
    for (const [at, name] of ["a.copy.xlsx", "a.copy (2).xlsx", "brief.docx", "sample.xlsx"].entries()) {
      await writeFile(join(folder, name), "content");
      await utimes(join(folder, name), at, 100 - at);
    }
    await writeFile(join(folder, "taken.copy.xlsx"), "");
    expect(await listCopies(folder)).toEqual([
      { name: "a.copy.xlsx", saved: "1970-01-01T00:01:40.000Z" },
      { name: "a.copy (2).xlsx", saved: "1970-01-01T00:01:39.000Z" },
    ]);
  });

  it("is empty where there is no folder yet", async () => {
    expect(await listCopies(folder)).toEqual([]);
  });
});
