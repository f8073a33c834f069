import { parseArgs } from "node:util";

import { FOLDERS } from "./folders";
import { openBrowser } from "./open-browser";
import { startServer } from "./server";
import { closeWhenStopped } from "./until-stopped";

/** Serve the workbench until Ctrl-C. With `--no-serve`, and where `CI` is set, say how to and end. */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, "no-serve": { type: "boolean", default: false } },
  });
  if (values["no-serve"] || (process.env["CI"] ?? "") !== "") {
    console.log("\nThe workbench is built; “npm run workbench” serves it where CI is not set.");
    return;
  }
  const server = await startServer(FOLDERS, readPort(values.port));
  closeWhenStopped(server, "The workbench has ended.");
  console.log(`\nThe workbench: ${server.address}\nA review workbook with the pane beside it. Ctrl-C ends it.`);
  // Output that goes elsewhere than to a terminal means that nobody is looking at a screen either.
  if (process.stdout.isTTY && !(await openBrowser(server.address, process.platform, process.env))) {
    console.log("No browser was found to open it in; please open the address yourself.");
  }
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
