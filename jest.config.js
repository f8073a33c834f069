/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/property-seed.ts"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  // Other programs that a workbook goes through are a package of their own, with the benchmarks' other peers.
  moduleNameMapper: { "^(exceljs|xlsx)$": "<rootDir>/bench/node_modules/$1" },
  testSequencer: "<rootDir>/test/support/slow-first.js",
  // Both cores of a small machine; what waits for a browser or LibreOffice leaves its core to the other.
  maxWorkers: process.env.CI ? "100%" : "75%",
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
  },
  testTimeout: 120_000,
};
