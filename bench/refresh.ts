import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { openWorkbook } from "../src/adapters/xlsx/xlsx-workbook";
import { COMMAND, benchWork } from "./command";

/** A brief of the sample that is brought up to date with ten issues that changed, and one that has nothing to do. */
export const benchRefresh = (): Promise<void> =>
  benchWork("Refreshing the brief of the sample", async (folder) => {
    const sample = resolve("assets/sample-review.en.xlsx");
    const [brief, changed] = [join(folder, "brief.docx"), join(folder, "changed.xlsx")];
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, "brief", sample, "-o", brief], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    writeFileSync(changed, await withChangedIssues(sample, 10));
    return [
      ["refresh, 10 changed", [COMMAND, "refresh", brief, changed, "-o", join(folder, "fresh.docx")]],
      ["refresh, fresh", [COMMAND, "refresh", brief, sample, "--dry-run"]],
      ["status", [COMMAND, "status", brief, changed]],
    ];
  });

async function withChangedIssues(file: string, count: number): Promise<Uint8Array> {
  const workbook = openWorkbook(readFileSync(file), "changed.xlsx");
  const gaps = (await workbook.readTables()).value.find(({ name }) => name === "Gaps");
  const at = gaps?.headers.findIndex((header) => header.startsWith("1)")) ?? -1;
  if (gaps === undefined || at < 0) throw new Error("The sample has no issues");
  const edits = gaps.rows.slice(0, count).map(({ row, cells }) => {
    const before = String(cells[at] ?? "");
    return { table: "Gaps", row, header: gaps.headers[at] ?? "", before, after: `${before} Changed.` };
  });
  await workbook.write(edits);
  return workbook.save();
}
