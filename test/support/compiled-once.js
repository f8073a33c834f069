// Jest's runtime, whose files of tests share the compiled code of the modules that they load, each with a copy of its own.
// V8 keeps it unless code may import modules by a way of its own, which CommonJS from our transform never does.
const vm = require("node:vm");

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, settings) =>
  compileFunction(code, parameters, { ...settings, importModuleDynamically: undefined });

module.exports = require("jest-runtime");
