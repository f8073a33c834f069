import { spawn } from "node:child_process";

/** Open an address in the person's browser. False where there is no screen, or nothing that opens addresses. */
export async function openBrowser(
  address: string,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const command = openCommand(platform, environment);
  if (!command) return false;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true, env: environment });
  child.unref();
  return new Promise((done) => {
    child.once("error", () => done(false)).once("spawn", () => done(true));
  });
}

/** What opens an address on this system; undefined when nothing is likely to. */
export function openCommand(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | undefined {
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return environment["DISPLAY"] || environment["WAYLAND_DISPLAY"] ? ["xdg-open"] : undefined;
}
