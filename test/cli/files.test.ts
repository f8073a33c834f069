import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
  existsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readInput } from "../../src/cli/files";
import { withOutput, writeOutput } from "../../src/cli/files/output";
import { refuseOutput } from "../../src/cli/files/refuse-output";
import type { FileSystem } from "../../src/cli/files/write-whole";
import { keepCopy } from "../../src/cli/keep-edited";
import { UnusableInput } from "../../src/domain/result";

const folder = (): string => mkdtempSync(join(tmpdir(), "gap-table-"));
const bytes = Buffer.from("new");

/** A file system that takes some bytes and then has no room left. */
const fullDisk: FileSystem = {
  renameSync,
  writeFileSync: (file) => {
    writeSync(file, "ne");
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  },
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
    await expect(writeOutput(join(at, "brief.docx"), bytes, { files: fullDisk })).rejects.toThrow(
      /disk is full.*not written/,
    );
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
    await expect(refuseOutput(link, [".docx"], "review.xlsx")).rejects.toThrow(/is a link to a file that is not there/);
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
    // Of a new file there Linux says that there is no such folder.
    if (existsSync("/proc/self"))
      await expect(writeOutput("/proc/brief.docx", bytes)).rejects.toThrow(/read-only; .*Choose another folder/);
  });

  it("does not write over a folder", async () => {
    await expect(writeOutput(folder(), bytes)).rejects.toThrow(/is a folder/);
  });
});

/** What another does while a file is claimed, and what comes of writing it then. */
async function meanwhile(path: string, other: () => void): Promise<void> {
  await withOutput(path, {}, async (output) => {
    other();
    output.write(bytes);
  });
}

describe("a file that somebody saves meanwhile", () => {
  it.each<[string, (path: string) => void]>([
    ["in its place", (path) => writeFileSync(path, "theirs")],
    ["as a new file", (path) => (writeFileSync(`${path}2`, "theirs"), renameSync(`${path}2`, path))],
  ])("is left as they saved it, %s", async (_, save) => {
    const at = folder();
    const path = join(at, "review.xlsx");
    writeFileSync(path, "before");
    await expect(meanwhile(path, () => save(path))).rejects.toThrow(/was changed by somebody else.*run this again/u);
    expect(readFileSync(path, "utf8")).toBe("theirs");
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });

  it("is left when it holds the same number of letters", async () => {
    const path = join(folder(), "review.xlsx");
    writeFileSync(path, "before");
    await expect(meanwhile(path, () => writeFileSync(path, "theirs"))).rejects.toThrow(/changed by somebody else/u);
  });

  it("is left when there was none before", async () => {
    const path = join(folder(), "review.xlsx");
    await expect(meanwhile(path, () => writeFileSync(path, "theirs"))).rejects.toThrow(/came to be meanwhile/u);
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });
});

/** What stands there after writing beside such a mark. */
const beside = async (name: string, mark: string, evenIfOpen = false, other?: string) => {
  const at = folder();
  for (const file of [name, mark, ...(other === undefined ? [] : [other])]) writeFileSync(join(at, file), "old");
  await writeOutput(join(at, name), bytes, { evenIfOpen });
  return readFileSync(join(at, name), "utf8");
};

describe("a file that is open elsewhere", () => {
  it.each([
    ["review.xlsx", "~$review.xlsx"],
    ["review.xlsx", ".~lock.review.xlsx#"],
    ["reviews.xlsx", "~$eviews.xlsx"],
    ["Обзор проекта.docx", "~$зор проекта.docx"],
  ])("is left as it is: %s beside %s", async (name, mark) => {
    await expect(beside(name, mark)).rejects.toThrow(/seems to be open in (Office|LibreOffice).*--even-if-open/u);
    expect(await beside(name, mark, true)).toBe("new");
  });

  it("is not taken for one whose name is the end of its own", async () => {
    expect(await beside("myreview.xlsx", "~$review.xlsx", false, "review.xlsx")).toBe("new");
  });

  it("is left when it was opened while it was worked on", async () => {
    const path = join(folder(), "review.xlsx");
    writeFileSync(path, "before");
    const open = () => writeFileSync(join(path, "..", "~$review.xlsx"), "");
    await expect(meanwhile(path, open)).rejects.toThrow(/seems to be open/u);
  });
});

describe("two runs on one file", () => {
  it("lets the second one say so, and the next one write", async () => {
    const at = folder();
    const path = join(at, "review.xlsx");
    writeFileSync(path, "before");
    await expect(withOutput(path, {}, () => writeOutput(path, bytes))).rejects.toThrow(/Another gap-table is writing/u);
    await writeOutput(path, bytes);
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });

  it("goes on where a run was killed", async () => {
    const at = folder();
    const path = join(at, "review.xlsx");
    await withOutput(path, {}, async () => {
      const [lock = ""] = readdirSync(at);
      const [, host] = readFileSync(join(at, lock), "utf8").split(" ");
      writeFileSync(join(at, lock), `${2 ** 22 + 1} ${host} dead`);
    });
    expect(readdirSync(at)).toHaveLength(1);
    await writeOutput(path, bytes);
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });
});

describe("what a file is, beside its content", () => {
  it.each([0o600, 0o660, 0o644, 0o664])("keeps the mode %o whatever the umask", async (mode) => {
    const path = join(folder(), "review.xlsx");
    writeFileSync(path, "before");
    chmodSync(path, mode);
    const umask = process.umask(0o027);
    try {
      await writeOutput(path, bytes);
      const copy = await keepCopy(path, bytes);
      expect([path, copy].map((file) => statSync(file).mode & 0o777)).toEqual([mode, mode]);
    } finally {
      process.umask(umask);
    }
  });

  it("refuses to part a file from its other names", async () => {
    const at = folder();
    writeFileSync(join(at, "a.xlsx"), "old");
    linkSync(join(at, "a.xlsx"), join(at, "b.xlsx"));
    await expect(writeOutput(join(at, "a.xlsx"), bytes)).rejects.toThrow(/has 2 names \(hard links\)/u);
    expect(readFileSync(join(at, "b.xlsx"), "utf8")).toBe("old");
  });

  it("may have a name as long as the file system takes", async () => {
    const at = folder();
    const path = join(at, `${"Ж".repeat(125)}.xlsx`);
    expect(Buffer.byteLength(path) - Buffer.byteLength(at) - 1).toBe(255);
    await writeOutput(path, bytes);
    await writeOutput(path, bytes);
    const copy = await keepCopy(path, bytes);
    expect(copy).toMatch(/Ж \(kept 1\)\.xlsx$/u);
    expect(readdirSync(at)).toHaveLength(2);
    await expect(writeOutput(join(at, `${"Ж".repeat(126)}.xlsx`), bytes)).rejects.toThrow(
      /longer than a file's name may be/u,
    );
    expect(readdirSync(at)).toHaveLength(2);
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
