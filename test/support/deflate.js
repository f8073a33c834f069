// Most tests read and write the parts of packages as the command line does, by Node's own zlib, which takes a third of
// the time that the pane's library does; the tests of packages and those in a browser do it as the pane does.
const isOfPackages = /[\\/]test[\\/]adapters[\\/]opc[\\/]/.test(expect.getState().testPath);

module.exports = isOfPackages
  ? require("../../src/adapters/opc/deflate.ts")
  : require("../../src/cli/deflate-in-node.ts");
