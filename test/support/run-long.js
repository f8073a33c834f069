// `npm run test:long`: what tries random cases, on many times as many as in every run of the tests, which try the first
// of these. For a night, and after a change to what writes into workbooks or reads files.
const { spawnSync } = require("node:child_process");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const LONG = { FUZZ_FILES: "16000,4000", INTERLEAVINGS: "10000", HISTORIES: "2000", RUNS: "10" };
/** Beside those that count their cases by `runs` of `runs.ts`. */
const FILES = ["test/mutated-files", "test/adapters/excel/beside-a-", "test/app/beside-others", "histories"];

const jest = require.resolve("jest/bin/jest");
const counted = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join("test", file))
  .filter((file) => readFileSync(file, "utf8").includes('/support/runs"'));
const asked = [...FILES, ...counted, "--testTimeout=3600000", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [jest, ...asked], {
  env: { ...LONG, ...process.env },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
