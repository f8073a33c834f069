import type { Asked, OpenBench, Workbenches } from "./workbench";

/** The pane's own files, Microsoft's library, and the script that stands in for Excel's window around it. */
export const OWN_FILES = /^(pane\/[\w./-]+|lib\/1\/hosted\/[\w./-]+\.js|workbench\/(frame|lend)\.js)$/u;

/** What the pane asked for, each by its path on the workbench's server, or its whole address on any other. */
export const pathsOf = ({ address }: Workbenches, asked: readonly Asked[]): readonly string[] =>
  asked.filter(({ by }) => by === "pane").map((one) => one.address.replace(address, ""));

/** Milliseconds: a pane that loads ahead begins with its next file within one second. */
const QUIET = 2_500;

/** When the pane has loaded ahead whatever it loads by itself. */
export async function untilLoadedAhead({ page, asked }: OpenBench): Promise<void> {
  for (let before = -1; before < asked.length;) {
    before = asked.length;
    await page.waitForTimeout(QUIET);
  }
}
