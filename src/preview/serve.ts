import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { openBrowser } from "./open-browser";
import { startServer, type Certificate } from "./server";

const ROOT = resolve(__dirname, "../..");

/** Where Microsoft's office-addin-dev-certs puts its certificate for localhost. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/**
 * Serve the workbench until Ctrl-C; with `--no-serve`, or where no person is at
 * the terminal, say how to and end. `--serve` serves it all the same, `--excel`
 * serves the pane to real Excel instead.
 */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      "no-serve": { type: "boolean", default: false },
      serve: { type: "boolean", default: false },
      excel: { type: "boolean", default: false },
    },
  });
  const alone = (process.env["CI"] ?? "") !== "" || !process.stdout.isTTY;
  if (values["no-serve"] || (alone && !values.serve && !values.excel)) {
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
    values.excel ? await readCertificate() : undefined,
  );
  console.log(
    values.excel
      ? `\nThe pane for Excel: ${server.address}pane/taskpane.html\nGive dist/manifest.xml to Excel. Ctrl-C ends it.`
      : `\nThe workbench: ${server.address}\nA review workbook with the pane beside it. Ctrl-C ends it.`,
  );
  if (process.stdout.isTTY && !values.excel) openBrowser(server.address, process.platform, process.env);
  const stop = (): void => {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    void server.close().then(() => console.log("\nThe workbench has ended."));
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}

async function readCertificate(): Promise<Certificate> {
  try {
    const [cert, key] = await Promise.all(
      ["localhost.crt", "localhost.key"].map(async (name) => readFile(join(CERTIFICATES, name))),
    );
    if (cert && key) return { cert, key };
  } catch {
    // Told below, with what to do.
  }
  throw new Error("there is no certificate for localhost; “npx office-addin-dev-certs install” makes one");
}

serve().catch((error: unknown) => {
  console.error(`The server can't start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
