import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { keptCode } from "../../../src/cli/start/kept-code";

const MAIN = `const { sep } = require("node:path");
const { double } = require("./part.js");
exports.said = () => [double(21), __filename, __dirname, sep].join(" ");`;
const PART = "exports.double = (number) => number * 2;";
const LONG_AGO = new Date("2020-01-01");

let scripts: string;
let kept: string;

beforeEach(() => {
  scripts = mkdtempSync(join(tmpdir(), "kept-code-"));
  kept = join(scripts, "compiled", "v20", "brief");
  writeFileSync(join(scripts, "main.js"), MAIN);
  writeFileSync(join(scripts, "part.js"), PART);
});

afterEach(() => rmSync(scripts, { recursive: true }));

const codeOf = (name: string): string => join(kept, `${name}.code`);

/** What the program says, with what is kept of it, which it keeps anew at its end as far as that is of use. */
function runOnce(folder = kept): string {
  const { run, keep } = keptCode(scripts, folder);
  const { said } = run("./main.js") as { said: () => string };
  const words = said();
  keep();
  return words;
}

const SAID = (number: number): string => [number, join(scripts, "main.js"), scripts, join("/", "")].join(" ");

/** Whether another run writes what is kept anew, which it does when it could not use it. */
function isUsed(): boolean {
  utimesSync(codeOf("main.js"), LONG_AGO, LONG_AGO);
  expect(runOnce()).toBe(SAID(42));
  return statSync(codeOf("main.js")).mtimeMs === LONG_AGO.getTime();
}

it("runs a script and what it requires, once each, as Node does", () => {
  writeFileSync(join(scripts, "part.js"), `${PART} globalThis.timesRun = (globalThis.timesRun ?? 0) + 1;`);
  writeFileSync(join(scripts, "main.js"), `require("./part.js"); exports.times = timesRun; ${MAIN}`);
  const { run } = keptCode(scripts, kept);
  expect(run("./main.js")).toBe(run("./main.js"));
  expect((run("./main.js") as { times: number }).times).toBe(1);
  expect(runOnce()).toBe(SAID(42));
});

it("keeps what it compiled, and uses it from then on", () => {
  expect(runOnce()).toBe(SAID(42));
  expect(isUsed()).toBe(true);
});

it("keeps the functions that were called with the script", () => {
  const { run, keep } = keptCode(scripts, kept);
  run("./main.js");
  keep();
  const uncalled = statSync(codeOf("part.js")).size;
  rmSync(kept, { recursive: true });
  runOnce();
  expect(statSync(codeOf("part.js")).size).toBeGreaterThan(uncalled);
});

it("keeps all anew when a run needed a script of which nothing was kept", () => {
  runOnce();
  rmSync(codeOf("part.js"));
  expect(isUsed()).toBe(false);
  expect(isUsed()).toBe(true);
});

it("never runs what was kept of a script that is another by now, be it as long", () => {
  runOnce();
  writeFileSync(join(scripts, "part.js"), PART.replace("2", "3"));
  expect(runOnce()).toBe(SAID(63));
  expect(runOnce()).toBe(SAID(63));
});

it.each<[string, (bytes: Buffer) => Uint8Array]>([
  ["is empty", () => new Uint8Array()],
  ["is half written", (bytes) => bytes.subarray(0, bytes.length / 2)],
  ["has another byte in it", (bytes) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))],
  ["has a seal of nothing", (bytes) => bytes.subarray(0, 32)],
  ["is none of the program's", () => Buffer.from("PK\u0003\u0004, as a workbook begins, and so on and on")],
])("passes over a kept file that %s, and replaces it", (_, spoil) => {
  runOnce();
  writeFileSync(codeOf("main.js"), spoil(readFileSync(codeOf("main.js"))));
  expect(isUsed()).toBe(false);
  expect(isUsed()).toBe(true);
});

it("passes over what was kept of another script", () => {
  runOnce();
  copyFileSync(codeOf("part.js"), codeOf("main.js"));
  expect(isUsed()).toBe(false);
});

it("says nothing where nothing can be kept", () => {
  writeFileSync(join(scripts, "file"), "");
  expect(runOnce(join(scripts, "file", "brief"))).toBe(SAID(42));
  mkdirSync(codeOf("main.js"), { recursive: true });
  expect(runOnce()).toBe(SAID(42));
});

it("is of use after two runs at once", () => {
  const runs = [1, 2].map(() => keptCode(scripts, kept));
  for (const { run } of runs) run("./main.js");
  for (const { keep } of runs) keep();
  expect(isUsed()).toBe(true);
});
