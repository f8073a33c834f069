import { spawn } from "node:child_process";

/** Open an address in the person's browser; nothing happens where there is no screen or no browser. */
export function openBrowser(address: string, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): void {
  const command = openCommand(platform, environment);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
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
