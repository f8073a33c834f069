import { join } from "node:path";

import { EXIT } from "../exit";
import { keptCode } from "./kept-code";

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
