import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { openBrowser } from "./open-browser";
import { startServer } from "./server";

const ROOT = resolve(__dirname, "../..");

/** Serve the workbench until Ctrl-C; with `--no-serve`, or in a build (CI is set), say how to and end. */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, "no-serve": { type: "boolean", default: false } },
  });
  if (values["no-serve"] || (process.env["CI"] ?? "") !== "") {
    console.log("The workbench is built; “npm run workbench” serves it.");
    return;
  }
  const server = await startServer(
    {
      dist: resolve(ROOT, "dist"),
      office: resolve(ROOT, "node_modules/@microsoft/office-js/dist"),
      samples: resolve(ROOT, "assets"),
      out: resolve(process.cwd(), "out"),
    },
    Number(values.port),
  );
  console.log(`\nThe workbench: ${server.address}\nA review workbook with the pane beside it. Ctrl-C ends it.`);
  if (process.stdout.isTTY) openBrowser(server.address, process.platform, process.env);
  const stop = (): void => {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    void server.close().then(() => console.log("\nThe workbench has ended."));
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}

serve().catch((error: unknown) => {
  console.error(`The workbench can't start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
