// Jest's runtime, whose files of tests share the compiled code of the modules that they load, each with a copy of its own.
// V8 keeps it unless code may import modules by a way of its own, which CommonJS from our transform never does.
const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

// Each file of tests has code of its own, most of which is over before optimising it pays; see src/cli/start.
if (Number.parseInt(process.versions.v8) < 12) setFlagsFromString("--interrupt-budget=1000000");

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, settings) =>
  compileFunction(code, parameters, { ...settings, importModuleDynamically: undefined });

module.exports = require("jest-runtime");
