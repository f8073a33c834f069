import { join } from "node:path";
import { setFlagsFromString } from "node:v8";

import { EXIT } from "../exit";
import { keptCode } from "./kept-code";

// Most commands are over before optimised code has paid for itself, and long ones hardly notice that V8 begins with it
// about six times later and puts less of other functions into one, which takes half the time to compile. From 12 on it
// has a cheaper compiler in between, and other measures.
if (Number.parseInt(process.versions.v8) < 12) {
  setFlagsFromString("--interrupt-budget=400000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
// Else V8 compiles a pattern twice, for its interpreter first, which takes longer than to compile it for good: classes of
// letters have some six hundred ranges.
setFlagsFromString("--no-regexp-tier-up");

// Commands are over before their code is compiled twice, so that compiling is most of what they do.
const [, , command = ""] = process.argv;
const { run, keep } = keptCode(
  __dirname,
  join(__dirname, "compiled", `${process.version}-${process.arch}`, command.replace(/[^a-z-]/g, "")),
);

process.on("exit", (code) => {
  // What ended otherwise may be no command at all; to keep the code of one that broke does no harm.
  if (code === EXIT.ok || code === EXIT.errorsFound) keep();
});
run("./main.js");
