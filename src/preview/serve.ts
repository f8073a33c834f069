import { parseArgs } from "node:util";

import { listCopies } from "./copies";
import { FOLDERS } from "./folders";
import { openBrowser } from "./open-browser";
import { startServer } from "./server";
import { closeWhenStopped } from "./until-stopped";

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
    console.log("\nThe workbench is built; “npm run workbench” serves it where CI is not set.");
    return;
  }
  const server = await startServer(FOLDERS, readPort(values.port));
  closeWhenStopped(server, "The workbench has ended.");
  const [last] = await listCopies(FOLDERS.out);
  const address =
    values.continue && last ? `${server.address}?file=/out/${encodeURIComponent(last.name)}` : server.address;
  console.log(`\nThe workbench: ${address}\nA review workbook with the pane beside it. Ctrl-C ends it.`);
  console.log(whatOpens(values.continue, last?.name));
  // Output that goes elsewhere than to a terminal means that nobody is looking at a screen either.
  if (process.stdout.isTTY && !(await openBrowser(address, process.platform, process.env))) {
    console.log("No browser was found to open it in; please open the address yourself.");
  }
}

/** Which workbook it is, and how to come to the other one. */
function whatOpens(continues: boolean, last: string | undefined): string {
  if (continues)
    return last === undefined ? "There is no copy to continue with, so the sample opens." : `It opens out/${last}.`;
  return last === undefined
    ? "It opens the sample."
    : `It opens the sample. Your last copy, out/${last}, is kept; the page offers it, and so does “npm start -- --continue”.`;
}

function readPort(given: string): number {
  const port = Number(given);
  if (/^\d+$/u.test(given) && port <= 65_535) return port;
  throw new Error(`“${given}” is no port; give a number such as 3000, or 0 for any that is free`);
}

serve().catch((error: unknown) => {
  console.error(`The workbench can't start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
