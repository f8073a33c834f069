// Where a file of tests that needs no page runs: in Node's own realm, which it leaves as it was. Files of one process
// can so share the modules of the program (see shared-modules.js), and Node does not ask a sandbox for each global name.
// What a file has put off by the global timers is over with it: in a realm of its own it would be gone as well.
const hooks = require("node:async_hooks");
const vm = require("node:vm");
const { ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");

/** Jest's own mark of what may still be used after a file has ended. */
const KEPT = Symbol.for("$$jest-protect-from-deletion");

/** What Jest's matchers keep, which all files share as they do the matchers. */
const MATCHERS = Symbol.for("$$jest-matchers-object");

/** What Jest tells a process of its own when it has no more files for it. */
const NO_MORE_FILES = 2;
/** Jest puts another in its place for each file. */
const { exit } = process;
// A process would not end by itself as long as it has a browser, which goes from file to file (see kept-browser.ts).
if (process.send) process.on("message", ([what]) => what === NO_MORE_FILES && exit());

/** Jest's own matchers, as they are before any file has added to them. */
let matchers;

/** Each promise asks every storage there is, and Jest makes one for each file. */
const storages = new Set();
hooks.AsyncLocalStorage = class extends hooks.AsyncLocalStorage {
  constructor(...settings) {
    super(...settings);
    storages.add(this);
  }
};

/** Puts in the place of a timer one that remembers what it started. */
function watchTimer(name, started) {
  const own = globalThis[name];
  const watched = (...settings) => {
    const timer = own(...settings);
    started.add(timer);
    return timer;
  };
  globalThis[name] = Object.assign(watched, own);
}

/** @type {typeof import("@jest/environment").JestEnvironment} */
class OneRealm {
  global = globalThis;
  fakeTimers = null;
  moduleMocker = new ModuleMocker(globalThis);
  sharesModules = true;
  #before = Object.getOwnPropertyDescriptors(globalThis);
  #timers = new Set();
  /** For what Jest compiles by itself; shared-modules.js sees to it that the rest has none of its own. */
  #context = vm.createContext({});

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    globalThis.global = globalThis;
    for (const name of ["setTimeout", "setInterval"]) watchTimer(name, this.#timers);
    Error.stackTraceLimit = 100;
  }

  async setup() {}

  handleTestEvent({ name }) {
    if (name === "setup") matchers ??= { ...globalThis[MATCHERS].matchers };
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    // It ends intervals as well.
    for (const timer of this.#timers) clearTimeout(timer);
    process.exit = exit;
    this.moduleMocker.restoreAllMocks();
    for (const storage of storages) storage.disable();
    storages.clear();
    // A file's own matchers and ways to compare end with it; test/support/equal-bytes.js adds ours for each.
    if (matchers) globalThis[MATCHERS].matchers = { ...matchers };
    globalThis[MATCHERS]?.customEqualityTesters.splice(0);
    for (const name of Reflect.ownKeys(globalThis)) {
      if (name === MATCHERS) continue;
      const before = this.#before[name];
      if (before) Reflect.defineProperty(globalThis, name, before);
      else if (!isKept(globalThis[name])) Reflect.deleteProperty(globalThis, name);
    }
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return this.#context;
  }
}

const isKept = (value) => value !== null && typeof value === "object" && KEPT in value;

module.exports = OneRealm;
