// Most tests read and write the parts of packages as the command line does, by Node's own zlib, which takes a third of
// the time that the pane's library does; the tests of packages, of assets (which that library made) and those in a
// browser do it as the pane does.
const AS_IN_THE_PANE = /[\\/]test[\\/]adapters[\\/]opc[\\/]|[\\/]samples\.test\.ts$/;
const isAsInThePane = AS_IN_THE_PANE.test(expect.getState().testPath);

module.exports = isAsInThePane
  ? require("../../src/adapters/opc/deflate.ts")
  : require("../../src/cli/deflate-in-node.ts");
