const { resolve } = require("node:path");
const { BannerPlugin } = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } },
};

/** The command line: one file for Node, so that `npx gap-table` starts without reading a tree of modules. */
const commandLine = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { "gap-table": "./src/cli/main.ts" },
  output: { path: resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: { rules: [typescript] },
  node: { __dirname: false },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [commandLine];
