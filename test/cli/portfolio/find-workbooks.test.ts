import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { findWorkbooks } from "../../../src/cli/portfolio/find-workbooks";

const folderWith = (...files: readonly string[]): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "gap-table-")));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  return folder;
};
const found = async (folder: string, without?: string): Promise<readonly string[]> =>
  [...(await findWorkbooks(folder, without)).workbooks].sort();

describe("the workbooks of a folder", () => {
  it("are those of every kind at any depth, by the end of their names", async () => {
    const names = ["a.xlsx", "b.XLSM", "c.xltx", "deep/er/d.xltm"];
    expect(await found(folderWith(...names, "e.xls", "f.docx", "g.xlsx.bak", "xlsx"))).toEqual(names);
  });

  it("are not the marks of open files, hidden files and what runs left behind", async () => {
    const folder = folderWith("a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", "._a.xlsx", ".trash/b.xlsx", ".gap-table-0.tmp");
    expect(await found(folder)).toEqual(["a.xlsx"]);
  });

  it("are not those in formats that are not read, which are named with what to do", async () => {
    const folder = folderWith("a.xlsx", "b.xls", "c.ODS", "in/d.xlsb", "notes.txt", "~$b.xls");
    symlinkSync("b.xls", join(folder, "linked.xls"));
    const { workbooks, unread } = await findWorkbooks(folder, undefined);
    expect(workbooks).toEqual(["a.xlsx"]);
    expect(unread.map(({ path }) => path)).toEqual(["b.xls", "c.ODS", "in/d.xlsb"]);
    for (const { path, refusal } of unread) expect(refusal.said.en).toMatch(`“${path}” was skipped`);
    expect(unread[0]?.refusal.said.ru).toContain("сохраните как «Книга Excel» (.xlsx)");
  });

  it("leave out the file that is to be written", async () => {
    const folder = folderWith("a.xlsx", "portfolio.xlsx");
    expect(await found(folder, join(folder, "portfolio.xlsx"))).toEqual(["a.xlsx"]);
  });

  it("leave out copies that the program kept beside their original, and name them", async () => {
    const folder = folderWith("a.xlsx", "a (kept 1).xlsx", "in/b.xlsx", "in/b (kept 12).xlsx", "gone (kept 1).xlsx");
    const { workbooks, copies } = await findWorkbooks(folder, undefined);
    expect([...workbooks].sort()).toEqual(["a.xlsx", "gone (kept 1).xlsx", "in/b.xlsx"]);
    expect(copies).toEqual([
      { path: "a (kept 1).xlsx", of: "a.xlsx" },
      { path: "in/b (kept 12).xlsx", of: "in/b.xlsx" },
    ]);
  });

  it("are found once however many links lead to them, under their own name where they have one there", async () => {
    const folder = folderWith("real/a.xlsx");
    const elsewhere = folderWith("b.xlsx");
    symlinkSync("real", join(folder, "again"));
    symlinkSync("real/a.xlsx", join(folder, "0.xlsx"));
    symlinkSync(elsewhere, join(folder, "linked"));
    expect(await found(folder)).toEqual(["linked/b.xlsx", "real/a.xlsx"]);
  });

  it("are not looked for in circles, nor above the folder through a link in it", async () => {
    const above = folderWith("outside.xlsx", "in/deep/a.xlsx");
    const folder = join(above, "in");
    symlinkSync("..", join(folder, "deep", "up"));
    symlinkSync(above, join(folder, "deep", "far-up"));
    symlinkSync("/", join(folder, "root"));
    symlinkSync("self", join(folder, "self"));
    expect(await findWorkbooks(folder, undefined)).toEqual({ workbooks: ["deep/a.xlsx"], copies: [], unread: [] });
  });

  it("that a dead link leads to are named", async () => {
    const folder = folderWith("a.xlsx");
    symlinkSync("gone.xlsx", join(folder, "dead.xlsx"));
    const { workbooks, unread } = await findWorkbooks(folder, undefined);
    expect(workbooks).toEqual(["a.xlsx"]);
    expect(unread.map(({ path, refusal }) => `${path}: ${refusal.message}`)).toEqual([
      "dead.xlsx: There is no file “dead.xlsx”. Check the name and the folder.",
    ]);
  });

  it("can't be had of a folder that is not there", async () => {
    await expect(findWorkbooks(join(folderWith(), "none"), undefined)).rejects.toThrow("There is no file");
  });
});
