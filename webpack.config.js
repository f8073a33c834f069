const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");

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

/** The pane in Excel. Screens, the catalogue and the writers of files are chunks of their own, loaded when first needed. */
const pane = {
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/taskpane.tsx" },
  output: {
    path: resolve(__dirname, "dist/pane"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: { rules: [typescript] },
  devtool: false,
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    new DefinePlugin({
      GAP_TABLE_VERSION: JSON.stringify(version),
      GAP_TABLE_SELF_TEST: JSON.stringify(""),
    }),
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", minify: false }),
    new CopyPlugin({
      patterns: [
        "src/taskpane/taskpane.css",
        { from: "assets/*.{xlsx,docx}", to: "assets/[name][ext]" },
        { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        { from: "assets/office" },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [commandLine, pane];
