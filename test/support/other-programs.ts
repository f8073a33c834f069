import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { Workbook } from "exceljs";
import { read, write } from "xlsx";

import { convertAll } from "./libreoffice";

/** The real programs that people edit workbooks with and that can be run here; each opens files and saves them as .xlsx. */
export const PROGRAMS = ["LibreOffice", "openpyxl", "SheetJS", "exceljs"] as const;
export type Program = (typeof PROGRAMS)[number];

/** Debian's own, for which its openpyxl is packaged. */
const PYTHON = "/usr/bin/python3";

/** Whether openpyxl can be run here. With CI set its absence is a failure, so this says yes and running it throws. */
export const hasOpenpyxl: boolean = existsSync("/usr/lib/python3/dist-packages/openpyxl") || Boolean(process.env["CI"]);

/** Every file as a program saves it after opening it, in their order; one start of the program for all of them. */
export function saveWith(program: Program, files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return {
    LibreOffice: saveWithLibreOffice,
    openpyxl: saveWithOpenpyxl,
    SheetJS: async (all: readonly Uint8Array[]) => all.map(saveWithSheetJs),
    exceljs: (all: readonly Uint8Array[]) => Promise.all(all.map(saveWithExceljs)),
  }[program](files);
}

const saveWithLibreOffice = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  inFolder(files, (paths, folder) => convertAll(paths, "xlsx", join(folder, "saved")));

const OPEN_AND_SAVE = `
import sys, warnings, openpyxl
warnings.simplefilter("ignore")
for path in sys.argv[2:]:
    openpyxl.load_workbook(path).save(sys.argv[1] + "/" + path.rsplit("/", 1)[1])
`;

const saveWithOpenpyxl = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  inFolder(files, async (paths, folder) => {
    const saved = mkdtempSync(join(folder, "saved-"));
    await promisify(execFile)(PYTHON, ["-c", OPEN_AND_SAVE, saved, ...paths]);
    return paths.map((path) => join(saved, path.slice(folder.length + 1)));
  });

const saveWithSheetJs = (file: Uint8Array): Uint8Array =>
  new Uint8Array(write(read(file, { type: "array" }), { type: "array", bookType: "xlsx" }) as ArrayBuffer);

async function saveWithExceljs(file: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function inFolder(
  files: readonly Uint8Array[],
  save: (paths: readonly string[], folder: string) => Promise<readonly string[]>,
): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-programs-"));
  try {
    const paths = files.map((bytes, at) => {
      const path = join(folder, `review-${at}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    return (await save(paths, folder)).map((path) => new Uint8Array(readFileSync(path)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
