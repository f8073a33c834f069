// Jest's runtime, whose files of tests share the compiled code of the modules that they load, and in one realm (see
// one-realm.js) the modules of the program themselves: what they keep is the same for whoever asks.
// V8 keeps compiled code unless it may import modules by a way of its own, which CommonJS from our transform never does.
const { isBuiltin } = require("node:module");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");
const { default: Runtime } = require("jest-runtime");

// Each file of tests has code of its own, most of which is over before optimising it pays; see src/cli/start.
if (Number.parseInt(process.versions.v8) < 12) setFlagsFromString("--interrupt-budget=1000000");

/** The file of tests that runs, if in Node's own realm. */
let current;

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, { filename, parsingContext }) =>
  compileFunction(code, parameters, { filename, ...(current ? {} : { parsingContext }) });

// The stand-in for a module of the program is one of them; the browser of a process is for all of its files.
const SHARED = [
  "src/",
  "assets/",
  "node_modules/",
  "test/support/build-lexicon.js",
  "test/support/kept-browser.ts",
].map((path) => join(__dirname, "../..", path));
const isShared = (path) => SHARED.some((start) => path.startsWith(start));

/** What runs the tests of a file keeps what it knows of them in its modules. Jest's others keep nothing of a file. */
const RUNS_TESTS = /[\\/]jest-circus[\\/]/u;

/** What modules give, by their paths, for all files of tests of this process. */
const shared = new Map();
const sharedOfJest = new Map();

/** A module that was loaded with a mock would go on with it in other files. */
function refuseMock() {
  throw new Error(
    "A file of tests that mocks modules needs modules of its own: put @jest-environment node at its head.",
  );
}

module.exports = class SharedModules extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    current = environment.sharesModules ? this : undefined;
    if (current) this.mockState.setMock = this.mockState.markExplicitCjsMock = refuseMock;
  }

  requireModule(from, name, options, isActual) {
    const isOfJest = options?.isInternalModule === true;
    const isOwn = name === undefined || isActual || (!isOfJest && this.registries.isIsolated());
    if (isOwn || this !== current || isBuiltin(name)) return super.requireModule(from, name, options, isActual);
    const { _resolution: resolution } = this;
    const path = resolution.resolveCjs(from, name);
    const known = isOfJest ? sharedOfJest : shared;
    if (isOfJest ? RUNS_TESTS.test(path) : !isShared(path)) return super.requireModule(from, name, options, isActual);
    if (!known.has(path)) known.set(path, super.requireModule(from, name, options, isActual));
    return known.get(path);
  }

  /** What a shared module asks for when the file that loaded it is over, it gets from the one that runs. */
  requireModuleOrMock(from, name) {
    const isOver = current !== undefined && this !== current && isShared(from);
    return isOver ? current.requireModuleOrMock(from, name) : super.requireModuleOrMock(from, name);
  }

  /** The same of Jest's own. */
  requireInternalModule(from, name) {
    const isOver = current !== undefined && this !== current;
    return isOver ? current.requireInternalModule(from, name) : super.requireInternalModule(from, name);
  }
};
module.exports.default = module.exports;
