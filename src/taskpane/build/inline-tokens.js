const { tokens } = require("@fluentui/react-components");

/** Webpack loader for Fluent's compiled styles: puts in each token's value, so that the table of all tokens stays out. */
module.exports = (source) =>
  source.replace(/\btokens\.(\w+)\b/gu, (name, token) => (token in tokens ? JSON.stringify(tokens[token]) : name));
