import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { systemLanguage } from "../cli/system-language";
import { UnusableInput } from "../domain/result";
import { sayFailure, SIDELOAD } from "./console-words";
import { FOLDERS, ROOT } from "./folders";
import { manifestOrigin, sideloadPlan, type SideloadStep } from "./sideload-plan";
import { startServer, type Certificate } from "./server";
import { closeWhenStopped } from "./until-stopped";

const language = systemLanguage();

/** Where Microsoft's office-addin-dev-certs puts its certificate for localhost. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/**
 * Put the add-in into the Excel of this computer: a certificate, the pane over
 * https, the manifest. `--stop` takes it away; `--serve-only` serves the pane
 * and leaves Excel alone, for a manifest that is put there by hand.
 */
async function sideload(): Promise<void> {
  const { values } = parseArgs({
    options: { stop: { type: "boolean", default: false }, "serve-only": { type: "boolean", default: false } },
  });
  const plan = sideloadPlan(process.platform);
  if (!plan && !values["serve-only"]) throw new UnusableInput(SIDELOAD.unsupported);
  if (plan && values.stop) return run(plan.remove);
  const origin = manifestOrigin(await readManifest());
  const isLocal = new URL(origin).hostname === "localhost";
  if (isLocal) {
    if (plan && !values["serve-only"]) await run(plan.certify);
    const server = await startServer(FOLDERS, Number(new URL(origin).port || "443"), await readCertificate());
    closeWhenStopped(server, SIDELOAD.ended[language]);
    console.log(`\n${SIDELOAD.serves(`${server.address}pane/taskpane.html`)[language]}`);
  }
  if (plan && !values["serve-only"]) await run(plan.add);
}

async function readManifest(): Promise<string> {
  try {
    return await readFile(join(FOLDERS.dist, "manifest.xml"), "utf8");
  } catch {
    throw new UnusableInput(SIDELOAD.noManifest);
  }
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
  throw new UnusableInput(SIDELOAD.noCertificate(CERTIFICATES));
}

async function run([program, ...args]: SideloadStep): Promise<void> {
  console.log(`\n$ ${[program, ...args].join(" ")}`);
  // On Windows npx is a script, which only a shell can start; no argument holds anything a shell would read.
  const child = spawn(program, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  const code = await new Promise<number | null>((done, failed) => {
    child.once("error", failed).once("exit", done);
  });
  if (code !== 0) throw new UnusableInput(SIDELOAD.endedBadly(args.join(" "), code));
}

sideload().catch((error: unknown) => {
  console.error(sayFailure(error, language));
  process.exit(2);
});
