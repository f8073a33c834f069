const { transformSync } = require("@swc/core");
const fluent = require("@fluentui/react-components");
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, resolve } = require("node:path");

const requireOf = (from, name) => createRequire(createRequire(from).resolve(name));
/** Fluent's own compiler of styles, in the version that Fluent brings. */
const { resolveStyleRulesForSlots } = requireOf(
  require.resolve("@fluentui/react-components"),
  "@griffel/react",
)("@griffel/core");

/**
 * Webpack loader: turns the `makeStyles` of a `*.styles.ts` into classes and rules while the pane is built, as Fluent's
 * own components are built, so that a pane loads neither the compiler nor the names of all tokens, and compiles nothing
 * while it opens. Such a file holds styles and constants and imports Fluent or its like, nothing else; a theme is one, too.
 */
module.exports = function compileStyles() {
  const exported = evaluate(this.resourcePath, (path) => this.addDependency(path));
  const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = ${toSource(value)};`);
  return ['import { __styles } from "@fluentui/react-components";', ...lines].join("\n");
};

/** What `makeStyles` was given, by what it gave back. */
const slotsOf = new WeakMap();

function makeStyles(slots) {
  const made = {};
  slotsOf.set(made, slots);
  return made;
}

function evaluate(path, seen) {
  seen(path);
  const { code } = transformSync(readFileSync(path, "utf8"), {
    filename: path,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const load = (name) =>
    name === "@fluentui/react-components"
      ? { ...fluent, makeStyles }
      : evaluate(resolve(dirname(path), `${name}.ts`), seen);
  const module = { exports: {} };
  new Function("exports", "require", code)(module.exports, load);
  return module.exports;
}

function toSource(value) {
  const slots = slotsOf.get(value);
  if (!slots) return JSON.stringify(value);
  const [classes, rules] = resolveStyleRulesForSlots(slots);
  const once = Object.entries(rules).map(([bucket, list]) => [bucket, distinct(list)]);
  return `/*#__PURE__*/ __styles(${JSON.stringify(classes)}, ${JSON.stringify(Object.fromEntries(once))})`;
}

/** Slots that share a rule bring it once. */
const distinct = (rules) => [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
