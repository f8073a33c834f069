import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readInput, refuseOutput, writeOutput } from "../../src/cli/files";
import type { FileSystem } from "../../src/cli/files";
import { UnusableInput } from "../../src/domain/result";

const folder = (): string => mkdtempSync(join(tmpdir(), "gap-table-"));
const bytes = Buffer.from("new");

/** A file system that takes some bytes and then has no room left. */
const fullDisk: FileSystem = {
  rename,
  open: (async (...args: Parameters<typeof open>) => {
    const file = await open(...args);
    file.writeFile = async () => {
      await file.write("ne");
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    };
    return file;
  }) as typeof open,
};

describe("writeOutput", () => {
  it("writes the file and leaves no other behind", async () => {
    const at = folder();
    await writeOutput(join(at, "brief.docx"), bytes);
    expect(readdirSync(at)).toEqual(["brief.docx"]);
    expect(readFileSync(join(at, "brief.docx"), "utf8")).toBe("new");
  });

  it("keeps the old file whole and leaves nothing half-written when the disk is full", async () => {
    const at = folder();
    writeFileSync(join(at, "brief.docx"), "old");
    await expect(writeOutput(join(at, "brief.docx"), bytes, fullDisk)).rejects.toThrow(/disk is full.*not written/);
    expect(readdirSync(at)).toEqual(["brief.docx"]);
    expect(readFileSync(join(at, "brief.docx"), "utf8")).toBe("old");
  });

  it("writes what a link points at, in its own folder, and leaves the link a link", async () => {
    const [at, elsewhere] = [folder(), folder()];
    writeFileSync(join(elsewhere, "real.docx"), "old");
    symlinkSync(join(elsewhere, "real.docx"), join(at, "link.docx"));
    symlinkSync("link.docx", join(at, "link to the link.docx"));
    await writeOutput(join(at, "link to the link.docx"), bytes);
    expect(readFileSync(join(elsewhere, "real.docx"), "utf8")).toBe("new");
    expect(["link.docx", "link to the link.docx"].map((name) => readlinkSync(join(at, name)))).toEqual([
      join(elsewhere, "real.docx"),
      "link.docx",
    ]);
    expect([readdirSync(at).length, readdirSync(elsewhere).length]).toEqual([2, 1]);
  });

  it.each(["nowhere.docx", "link.docx"])("leaves a link to %s as it is, since it leads to no file", async (to) => {
    const at = folder();
    const link = join(at, "link.docx");
    symlinkSync(to, link);
    await expect(writeOutput(link, bytes)).rejects.toThrow(/is a link to a file that is not there/);
    await expect(refuseOutput(link, ".docx", "review.xlsx")).rejects.toThrow(/is a link to a file that is not there/);
    expect(readlinkSync(link)).toBe(to);
    expect(readdirSync(at)).toEqual(["link.docx"]);
  });

  it("leaves a read-only file as it is, and says so", async () => {
    const path = join(folder(), "brief.docx");
    writeFileSync(path, "old");
    chmodSync(path, 0o444);
    await expect(writeOutput(path, bytes)).rejects.toThrow(/is read-only, so it was left as it is/);
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  it("says that a folder is missing", async () => {
    const path = join(folder(), "nowhere", "brief.docx");
    await expect(writeOutput(path, bytes)).rejects.toThrow(/There is no folder .*Make the folder first/);
  });

  it("does not write over a folder", async () => {
    await expect(writeOutput(folder(), bytes)).rejects.toThrow(/is a folder/);
  });
});

describe("readInput", () => {
  it("gives the bytes of a file", async () => {
    const path = join(folder(), "a.xlsx");
    writeFileSync(path, "PK");
    expect(Buffer.from(await readInput(path)).toString()).toBe("PK");
  });

  it("says that there is no such file", async () => {
    await expect(readInput(join(folder(), "a.xlsx"))).rejects.toThrow(UnusableInput);
    await expect(readInput(join(folder(), "a.xlsx"))).rejects.toThrow(/There is no file/);
  });

  it("says that a folder is no file", async () => {
    const path = join(folder(), "a.xlsx");
    mkdirSync(path);
    await expect(readInput(path)).rejects.toThrow(/is a folder, not a file/);
  });
});
