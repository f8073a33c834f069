// `npm run test:long`: what tries random cases, on many times as many as in every run of the tests, which try the first
// of these. For a night, and after a change to what writes into workbooks or reads files.
const { spawnSync } = require("node:child_process");

const LONG = { FUZZ_FILES: "16000,4000", INTERLEAVINGS: "10000", HISTORIES: "2000" };
const FILES = ["test/mutated-files", "test/adapters/excel/beside-a-", "test/app/beside-others", "-histories"];

const jest = require.resolve("jest/bin/jest.js");
const { status } = spawnSync(process.execPath, [jest, ...FILES, ...process.argv.slice(2)], {
  env: { ...LONG, ...process.env },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
