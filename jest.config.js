const { availableParallelism } = require("node:os");

/**
 * What the language brings and no test replaces. In the context that a file of tests with a page has, a name that is
 * global is asked of the context each time, which took up to a third of the time of what computes; these are arguments
 * of each module.
 */
const LANGUAGE =
  "Array Boolean Error Infinity Int32Array JSON Map Math Number Object Promise RegExp Set String Uint8Array WeakMap";

const COMPONENTS = "@fluentui/react-components/lib/index.js";

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "<rootDir>/test/support/one-realm.js",
  runtime: "<rootDir>/test/support/shared-modules.js",
  sandboxInjectedGlobals: LANGUAGE.split(" "),
  globalSetup: "<rootDir>/test/support/bundled-lexicon.js",
  setupFiles: ["<rootDir>/test/support/property-seed.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/equal-bytes.js"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  moduleNameMapper: {
    // Other programs that a workbook goes through are a package of their own, with the benchmarks' other peers.
    "^(exceljs|xlsx)$": "<rootDir>/bench/node_modules/$1",
    // Fluent's indexes name all that there is; a file of tests reads what it uses.
    "^@fluentui/react-components$": `<rootDir>/node_modules/${COMPONENTS}`,
    "^@fluentui/react-icons$": "<rootDir>/test/support/fluent-icons.js",
    "^\\./deflate$": "<rootDir>/test/support/deflate.js",
    "domain/citation/lexicon/build-lexicon$": "<rootDir>/test/support/build-lexicon.js",
  },
  testSequencer: "<rootDir>/test/support/slow-first.js",
  // What waits for a browser or LibreOffice, as a third of the tests do, leaves its core to another.
  maxWorkers: process.env.CI ? availableParallelism() + 2 : "75%",
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
    [COMPONENTS]: ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs", lazy: true } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!${COMPONENTS})`],
  testTimeout: 120_000,
};
