/** A program and its arguments, run in the project's folder. */
export type SideloadStep = readonly [string, ...string[]];

export interface SideloadPlan {
  /** Make a certificate for localhost that this computer trusts; does nothing while there is a valid one. */
  readonly certify: SideloadStep;
  /** Tell Excel of the add-in, and start Excel. */
  readonly add: SideloadStep;
  /** Take the add-in out of Excel. */
  readonly remove: SideloadStep;
}

/** Microsoft's tools, fetched when somebody asks for them: with all they depend on they are larger than the rest. */
const DEBUGGING = "office-addin-debugging@7.0.0";
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const MANIFEST = "dist/manifest.xml";

/** Only put it there: debuggers and reloading need more of Microsoft's tools. */
const PLAIN = ["--no-debug", "--no-live-reload"] as const;

/** How the add-in gets into the desktop Excel of a system; undefined where there is none. */
export function sideloadPlan(platform: NodeJS.Platform): SideloadPlan | undefined {
  if (platform !== "win32" && platform !== "darwin") return undefined;
  return {
    certify: ["npx", "--yes", CERTIFICATES, "install"],
    add: ["npx", "--yes", DEBUGGING, "start", MANIFEST, "desktop", "--app", "excel", ...PLAIN],
    remove: ["npx", "--yes", DEBUGGING, "stop", MANIFEST, "desktop"],
  };
}

/** Where a manifest says that the pane lies: `"https://localhost:3000"`. @throws Error when it names no place */
export function manifestOrigin(manifest: string): string {
  const address = /<SourceLocation DefaultValue="([^"]+)"/u.exec(manifest)?.[1];
  if (address === undefined) throw new Error("The manifest names no place of the pane");
  return new URL(address).origin;
}
