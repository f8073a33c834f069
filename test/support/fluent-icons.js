// Fluent's icons, each made when it is asked for: their index holds 18 MB, which every file of tests would read anew.
const { readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const HOME = dirname(require.resolve("@fluentui/react-icons/svg"));
const from = (path) => require(join(HOME, path));
const shared = {
  ...from("utils/createFluentIcon"),
  ...from("utils/useIconState"),
  ...from("utils/constants"),
  ...from("contexts/index"),
  bundleIcon: from("utils/bundleIcon").default,
  wrapIcon: from("utils/wrapIcon").default,
};

const ICON = /^[A-Z]\w*(?:Regular|Filled|Light|Color)$/u;

/** The text of the files with icons, those with a size in their names last; each read when all before it were in vain. */
function* texts() {
  for (const folder of ["icons", "sizedIcons"]) {
    for (const file of readdirSync(join(HOME, folder))) {
      if (file.endsWith(".js")) yield readFileSync(join(HOME, folder, file), "latin1");
    }
  }
}

/** The icon as its line in Fluent's file makes it. */
function makeIcon(name) {
  const start = `exports.${name} = (`;
  for (const text of texts()) {
    const at = text.indexOf(start);
    if (at < 0) continue;
    const made = text.slice(at + start.length, text.indexOf(");\n", at));
    return new Function("createFluentIcon_1", `return ${made}`)(shared);
  }
  throw new Error(`Fluent has no icon ${name}`);
}

module.exports = new Proxy(shared, {
  get: (target, name) => {
    if (name in target || typeof name !== "string") return target[name];
    return ICON.test(name) ? (target[name] = makeIcon(name)) : undefined;
  },
});
