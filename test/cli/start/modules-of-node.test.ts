import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = join(__dirname, "../../../dist/cli/gap-table.js");
const SAMPLE = join(__dirname, "../../../assets/sample-review.en.xlsx");

/** Node's own modules that a command of the built program had read by its end, those that a bare Node reads left out. */
function modulesReadBy(...command: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "modules-"));
  const [hook, list] = [join(folder, "hook.cjs"), join(folder, "modules.json")];
  writeFileSync(
    hook,
    `const { writeFileSync } = require("node:fs");
    const bare = new Set(process.moduleLoadList);
    process.on("exit", () => {
      const read = process.moduleLoadList.filter((name) => !bare.has(name));
      writeFileSync(${JSON.stringify(list)}, JSON.stringify(read));
    });`,
  );
  spawnSync(process.execPath, ["-r", hook, PROGRAM, ...command, "-o", join(folder, "brief.docx")]);
  return (JSON.parse(readFileSync(list, "utf8")) as string[]).map((name) => name.replace("NativeModule ", ""));
}

describe("a command", () => {
  it("reads no modules of Node that it has no use for", () => {
    const read = modulesReadBy("brief", SAMPLE);
    expect(read).toContain("zlib");
    for (const name of ["child_process", "readline", "perf_hooks", "fs/promises"]) expect(read).not.toContain(name);
  });
});
