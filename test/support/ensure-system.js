// Installs what the tests need from the system: on Debian as root by itself, elsewhere it names the command to run.
const { execFileSync, spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");

const NEEDED = [
  { command: "soffice", packages: ["libreoffice-calc", "libreoffice-writer"] },
  { command: "pdfinfo", packages: ["poppler-utils"] },
];
/** Libraries that the browser of the end-to-end tests links to. */
const BROWSER = { library: "libnss3.so", packages: ["libnss3", "libnspr4"] };
/** What saves workbooks as Python programs do, for the tests of `gap-table repair`. */
const OPENPYXL = { folder: "/usr/lib/python3/dist-packages/openpyxl", packages: ["python3-openpyxl"] };
const FONTS = {
  file: "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
  packages: ["fonts-liberation"],
};

const hasLibrary = (name) => spawnSync("sh", ["-c", `ldconfig -p | grep -q ${name}`]).status === 0;
const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
const isDebian = existsSync("/usr/bin/apt-get");

function missing() {
  const packages = NEEDED.filter(({ command }) => !has(command)).flatMap((need) => need.packages);
  if (!isDebian) return packages;
  return [
    ...packages,
    ...(existsSync(FONTS.file) ? [] : FONTS.packages),
    ...(existsSync(OPENPYXL.folder) ? [] : OPENPYXL.packages),
    ...(hasLibrary(BROWSER.library) ? [] : BROWSER.packages),
  ];
}

const packages = missing();
if (packages.length > 0 && isDebian && process.getuid?.() === 0) {
  console.log(`Installing ${packages.join(", ")} for the tests that render documents…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env: environment });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
    env: environment,
  });
}
const left = missing();
if (left.length > 0) {
  const command = isDebian
    ? `sudo apt-get install ${left.join(" ")}`
    : "install LibreOffice and poppler (on a Mac: brew install --cask libreoffice && brew install poppler)";
  console.error(`The tests that render documents need LibreOffice and poppler. Please run: ${command}`);
  if (process.env.CI) process.exit(1);
  console.error("Without them those tests are left out.");
}
