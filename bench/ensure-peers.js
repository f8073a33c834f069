// Installs what the benchmarks, and the tests of other programs, are run beside: the package that this folder is.
const { execFileSync } = require("node:child_process");
const { existsSync, statSync } = require("node:fs");
const { join } = require("node:path");

const installed = join(__dirname, "node_modules/.package-lock.json");
const wanted = join(__dirname, "package-lock.json");

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  console.log("Installing the libraries that Gap Table is measured against…");
  execFileSync("npm", ["ci", "--prefix", __dirname, "--no-progress", "--loglevel", "error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
