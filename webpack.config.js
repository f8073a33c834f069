const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { buildManifest } = require("./src/taskpane/build/manifest");
const { ThirdPartyNotices } = require("./src/taskpane/build/third-party-notices");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const COMPILED = /\.styles\.ts$|[\\/]themes[\\/]\w[\w-]*\.ts$/;

/** The styles and themes of the pane, compiled while it is built; Fluent's are so already, but for what they read of its tokens. */
const styles = [
  { ...typescript, exclude: [/node_modules/, COMPILED] },
  { test: COMPILED, exclude: /node_modules/, use: resolve(__dirname, "src/taskpane/build/compile-styles.js") },
  { test: /@fluentui[\\/].*\.styles\.js$/, use: resolve(__dirname, "src/taskpane/build/inline-tokens.js") },
];

/** The licence in another package, from these words on. */
const licenceOf = (name, from, file = "LICENSE") => {
  const text = readFileSync(resolve(__dirname, "node_modules", name, file), "utf8");
  return text.slice(text.indexOf(from));
};

/** Packages that come without the text of their licence, or without that of what they hold of others; it is that of a package under the same one. */
const LICENCES = {
  "@microsoft/office-js-helpers":
    `It holds code of lodash-es (MIT).\n\n${licenceOf("lodash", "Copyright")}\n` +
    "It holds code of RxJS (Apache-2.0).\n\n" +
    "Copyright (c) 2015-2017 Google, Inc., Netflix, Inc., Microsoft Corp. and contributors\n\n" +
    licenceOf("typescript", "Apache License", "LICENSE.txt"),
  "@fluentui/react-icons": licenceOf("@fluentui/react-components", "Copyright (c) Microsoft Corporation"),
  saxes:
    "Copyright (c) Contributors\nCopyright (c) Isaac Z. Schlueter and Contributors (sax, from which saxes was forked)\n\n" +
    licenceOf("yaml", "Permission to use"),
};

/**
 * A function that is called in one place stays a function: put into its caller it is made anew at each call, which takes
 * longer than the call.
 */
const KEEPING_FUNCTIONS = { inline: 0, reduce_vars: false };

/** What the pane loads first, which is to be as short as can be. */
const FIRST_LOAD = /^(?:taskpane|first-words-\w+)\./;

/** Makes files of the pane small. */
const paneMinimizer = (files, compress) =>
  new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 3, ...compress }, mangle: true },
    extractComments: false,
  });

const PACKED_LEXICON = resolve(__dirname, "src/cli/packed-lexicon.ts");

/**
 * The command line: one file for Node, and what a command needs besides in some more (`src/cli/commands/commands.ts`), so
 * that `npx gap-table` starts without reading a tree of modules or another command's code; and one for the threads in
 * which a portfolio reads files.
 */
const commandLine = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: {
    "gap-table": "./src/cli/start/start.ts",
    main: "./src/cli/main.ts",
    "portfolio-worker": "./src/cli/portfolio/portfolio-worker.ts",
  },
  output: { path: resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: {
    extensions: [".ts", ".tsx", ".js", ".json"],
    // Node's own zlib and check sums are quicker than libraries in JavaScript.
    alias: {
      [resolve(__dirname, "src/adapters/opc/deflate.ts")]: resolve(__dirname, "src/cli/deflate-in-node.ts"),
      "@noble/hashes/sha2$": resolve(__dirname, "src/cli/sha256-in-node.ts"),
      [resolve(__dirname, "src/domain/text/sha256-hex.ts")]: resolve(__dirname, "src/cli/sha256-in-node.ts"),
    },
  },
  // Commander begins subcommands that are programs of their own with it, of which there are none.
  externals: { "node:child_process": "var undefined" },
  module: {
    // Node's own, which is for what does not come along in the bundle.
    parser: { javascript: { createRequire: false } },
    rules: [
      { ...typescript, exclude: [/node_modules/, PACKED_LEXICON] },
      { test: PACKED_LEXICON, use: resolve(__dirname, "src/cli/build/pack-lexicon.js") },
      {
        test: /adapters[\\/]catalogue[\\/]\w+\.json$/,
        type: "javascript/auto",
        use: resolve(__dirname, "src/cli/build/json-beside.js"),
      },
    ],
  },
  node: { __dirname: false },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        // Half as many letters to go through at each start, each of one byte; names stay, so that an error can be read.
        minimizerOptions: { compress: KEEPING_FUNCTIONS, mangle: false, format: { ascii_only: true } },
        extractComments: false,
      }),
    ],
  },
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: "gap-table.js" }),
    new DefinePlugin({ GAP_TABLE_VERSION: JSON.stringify(version) }),
    new ThirdPartyNotices(LICENCES),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The pane in Excel. Screens, the catalogue and the writers of files are chunks of their own, loaded when first needed. */
const pane = (env) => ({
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/taskpane.tsx",
    "save-file": "./src/save-file/save-file.ts",
    "signed-in": "./src/sign-in/signed-in.ts",
    "sign-in": "./src/sign-in/sign-in.ts",
  },
  output: {
    path: resolve(__dirname, "dist/pane"),
    filename: "[name].[contenthash:8].js",
    // One hash for all of them, so that the first script need not hold a list; they come anew with a release anyway.
    chunkFilename: "[name].[fullhash:8].js",
    // Every file lies beside the page.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: { rules: styles },
  devtool: false,
  optimization: {
    // Short names between the pane's files; all of them come anew with a release anyway.
    moduleIds: "natural",
    chunkIds: "natural",
    mangleExports: "size",
    splitChunks: {
      // A file of its own is named in the first script wherever it is asked for, which smaller ones are not worth.
      minSize: 24_500,
      cacheGroups: {
        // Beside the catalogue's facts and at the same time.
        headings: { test: /catalogue[\\/]headings\.json$/, name: "headings", chunks: "async", enforce: true },
        // Fluent's fields, its links and what draws an icon are in many chunks and not in the first one: one file holds them.
        fields: {
          test: /@fluentui[\\/]react-(field|select|label|link|icons[\\/]lib[\\/](icons|sizedIcons|core|utils|contexts))[\\/]/,
          name: "fields",
          chunks: "async",
          enforce: true,
        },
      },
    },
    minimizer: [paneMinimizer({ include: FIRST_LOAD }, {}), paneMinimizer({ exclude: FIRST_LOAD }, KEEPING_FUNCTIONS)],
  },
  plugins: [
    new DefinePlugin({ GAP_TABLE_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      // While the page is still being read, office.js does not tell Excel that the ribbon's functions can be called.
      scriptLoading: "blocking",
      inject: "body",
      minify: false,
    }),
    new HtmlPlugin({
      template: "src/save-file/save-file.html",
      filename: "save-file.html",
      chunks: ["save-file"],
      minify: false,
    }),
    ...["signed-in", "sign-in"].map(
      (page) =>
        new HtmlPlugin({
          template: `src/sign-in/${page}.html`,
          filename: `${page}.html`,
          chunks: [page],
          minify: false,
        }),
    ),
    new CopyPlugin({
      patterns: [
        "src/taskpane/taskpane.css",
        { from: "assets/*.{xlsx,docx,txt}", to: "assets/[name][ext]" },
        { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        { from: "assets/office" },
        {
          from: "manifest.xml",
          to: resolve(__dirname, "dist/manifest.xml"),
          transform: (xml) => buildManifest(xml.toString(), env),
        },
      ],
    }),
    new ThirdPartyNotices(LICENCES),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The pages that show a workbook or a brief beside the pane, without Office; and what runs in the pane's frame around office.js. */
const workbench = {
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    workbench: "./src/preview/workbench/workbench.ts",
    word: "./src/preview/word/word.ts",
    frame: "./src/preview/workbench/frame.ts",
    lend: "./src/preview/workbench/lend.ts",
  },
  output: { path: resolve(__dirname, "dist/workbench"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  devtool: false,
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  plugins: [
    new HtmlPlugin({
      template: "src/preview/workbench/workbench.html",
      filename: "workbench.html",
      chunks: ["workbench"],
      minify: false,
    }),
    new HtmlPlugin({
      template: "src/preview/word/word.html",
      filename: "word.html",
      chunks: ["word"],
      minify: false,
    }),
    new CopyPlugin({ patterns: ["src/preview/workbench/workbench.css", "src/preview/word/word.css"] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The server of the workbench, and what puts the add-in into Excel. */
const server = {
  name: "server",
  mode: "production",
  target: "node20",
  entry: { serve: "./src/preview/serve.ts", sideload: "./src/preview/sideload.ts" },
  output: { path: resolve(__dirname, "dist/preview"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  node: { __dirname: false },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/**
 * The benchmarks, built as the command line is, since that is the form whose speed a person meets. The peers stay as
 * they are, in the package of their own that `bench` is.
 */
const bench = {
  ...commandLine,
  name: "bench",
  entry: { run: "./bench/run.ts" },
  output: { path: resolve(__dirname, "bench/dist"), filename: "[name].js", clean: true },
  externals: {
    exceljs: "commonjs exceljs",
    xlsx: "commonjs xlsx",
    docx: "commonjs docx",
    docxtemplater: "commonjs docxtemplater",
    mammoth: "commonjs mammoth",
    pizzip: "commonjs pizzip",
    minisearch: "commonjs minisearch",
    flexsearch: "commonjs flexsearch",
    "@orama/orama": "commonjs @orama/orama",
  },
  plugins: [],
};

module.exports = (env = {}) => (env.bench ? [bench] : [commandLine, pane(env), workbench, server]);
