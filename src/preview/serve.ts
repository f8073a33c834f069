import { parseArgs } from "node:util";

import { systemLanguage } from "../cli/system-language";
import type { Localised } from "../domain/language";
import { UnusableInput } from "../domain/result";
import { sayFailure, WORKBENCH } from "./console-words";
import { listCopies } from "./copies";
import { FOLDERS } from "./folders";
import { openBrowser } from "./open-browser";
import { startServer } from "./server";
import { closeWhenStopped } from "./until-stopped";

const language = systemLanguage();

/**
 * Serve the workbench until Ctrl-C, with `--continue` at the copy that was saved last. With `--no-serve`, and where `CI`
 * is set, say how to and end.
 */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      "no-serve": { type: "boolean", default: false },
      continue: { type: "boolean", default: false },
    },
  });
  if (values["no-serve"] || (process.env["CI"] ?? "") !== "") {
    console.log(`\n${WORKBENCH.built[language]}`);
    return;
  }
  const server = await startServer(FOLDERS, readPort(values.port));
  closeWhenStopped(server, WORKBENCH.ended[language]);
  const [last] = await listCopies(FOLDERS.out);
  const address =
    values.continue && last ? `${server.address}?file=/out/${encodeURIComponent(last.name)}` : server.address;
  console.log(`\n${WORKBENCH.serves(address)[language]}`);
  console.log(whatOpens(values.continue, last?.name)[language]);
  // Output that goes elsewhere than to a terminal means that nobody is looking at a screen either.
  if (process.stdout.isTTY && !(await openBrowser(address, process.platform, process.env))) {
    console.log(WORKBENCH.noBrowser[language]);
  }
}

/** Which workbook it is, and how to come to the other one. */
function whatOpens(continues: boolean, last: string | undefined): Localised {
  if (continues) return last === undefined ? WORKBENCH.noCopy : WORKBENCH.opensCopy(last);
  return last === undefined ? WORKBENCH.opensSample : WORKBENCH.keepsCopy(last);
}

function readPort(given: string): number {
  const port = Number(given);
  if (/^\d+$/u.test(given) && port <= 65_535) return port;
  throw new UnusableInput(WORKBENCH.noPort(given));
}

serve().catch((error: unknown) => {
  console.error(WORKBENCH.cantStart(sayFailure(error, language))[language]);
  process.exitCode = 2;
});
