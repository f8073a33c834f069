import type { RunningServer } from "./server";

/** How often a server that npm started looks whether npm is still there, in milliseconds. */
const LOOK = 1000;

/**
 * Close a server on Ctrl-C, which can come twice, since npm passes it on; when the system asks; and when npm is gone,
 * which the shell between the two does not tell.
 */
export function closeWhenStopped(server: RunningServer, goodbye: string): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void server.close().then(() => {
      console.log(`\n${goodbye}`);
      process.exit(0);
    });
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] !== undefined) {
    setInterval(() => process.ppid === parent || stop(), LOOK).unref();
  }
}
