import { LOADED_AHEAD } from "../../src/taskpane/load-ahead";
import type { Asked, OpenBench, Workbenches } from "./workbench";

/** The pane's own files, Microsoft's library, and the script that stands in for Excel's window around it. */
export const OWN_FILES = /^(pane\/[\w./-]+|lib\/1\/hosted\/[\w./-]+\.js|workbench\/(frame|lend)\.js)$/u;

/** What the pane asked for, each by its path on the workbench's server, or its whole address on any other. */
export const pathsOf = ({ address }: Workbenches, asked: readonly Asked[]): readonly string[] =>
  asked.filter(({ by }) => by === "pane").map((one) => one.address.replace(address, ""));

/** When the pane has loaded ahead whatever it loads by itself, which it marks among its times. */
export async function untilLoadedAhead({ pane }: OpenBench): Promise<void> {
  await pane.locator("html").evaluate(
    (_, mark) =>
      new Promise<void>((resolve) =>
        new PerformanceObserver((list, seen) => {
          if (list.getEntriesByName(mark).length === 0) return;
          seen.disconnect();
          resolve();
        }).observe({ type: "mark", buffered: true }),
      ),
    LOADED_AHEAD,
  );
}
