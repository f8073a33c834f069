import type { FileOutlet, HandOver } from "../../app/ports";
import type { HandedBy } from "../../app/words/session-words";
import { byDialog, byDownload, byPage, byShareSheet, byWindow } from "./delivery-routes";
import type { Route } from "./delivery-routes";

/** Where Excel runs, as far as handing over files goes. */
export type Shell = "web" | "windows" | "mac";

export type RouteList = readonly (readonly [HandedBy, Route])[];

/**
 * The ways out for a file, by where Excel runs, the surest first. What is known of each, and from where, is in
 * docs/excel-assumptions.md (D1 to D6): Windows cuts the addresses that a program may open to 2,083 characters, which
 * no document fits in; a Mac takes long ones, and lets neither a download nor a window of ours through.
 */
export const ROUTES: Readonly<Record<Shell, RouteList>> = {
  web: [
    ["saved", byDialog],
    ["download", byDownload],
    ["shared", byShareSheet],
    ["window", byWindow],
  ],
  windows: [
    ["saved", byDialog],
    ["page", byPage(2000)],
    ["download", byDownload],
    ["shared", byShareSheet],
    ["window", byWindow],
  ],
  mac: [
    ["page", byPage(200_000)],
    ["shared", byShareSheet],
  ],
};

/**
 * Hands files over by the first route that lets them through; after that, on request, by the next one. A route that
 * the person stopped ends it, since they meant to.
 */
export function fileOutlet(page: Window = window, routes: () => RouteList = () => ROUTES[shell()]): FileOutlet {
  let used = -1;
  const from = async (first: number, name: string, bytes: Uint8Array): Promise<HandOver> => {
    const list = routes();
    for (const [at, [how, route]] of list.entries()) {
      if (at < first) continue;
      used = at;
      const went = await route({ name, bytes }, page);
      if (went !== "closed") return { done: went === "gone", how };
    }
    // Asked once more, it begins with the first.
    used = -1;
    return { done: false, how: "failed" };
  };
  return {
    hand: (name, bytes) => from(0, name, bytes),
    handAgain: (name, bytes) => from(used + 1, name, bytes),
  };
}

/** Whatever is neither Windows nor Mac is a browser, or behaves like one. */
export function shell(): Shell {
  const { platform } = Office.context;
  if (platform === Office.PlatformType.PC) return "windows";
  return platform === Office.PlatformType.Mac ? "mac" : "web";
}
