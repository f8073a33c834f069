const { basename } = require("node:path");

/**
 * Webpack loader for JSON: puts it beside the program as a file of its own, which takes Node half as long to read as a
 * script that holds it.
 */
module.exports = function jsonBeside(source) {
  return `module.exports = ${beside(this, basename(this.resourcePath), JSON.stringify(JSON.parse(source)))};`;
};

/** Emits a file of JSON beside the program, and gives the expression that reads it. */
const beside = (loader, name, json) => {
  loader.emitFile(name, json);
  const file = `require("node:path").join(__dirname, ${JSON.stringify(name)})`;
  return `JSON.parse(require("node:fs").readFileSync(${file}, "utf8"))`;
};
module.exports.beside = beside;
