import { statfsSync } from "node:fs";
import { chromium as browsers, type Browser } from "playwright-core";

import { unpackChromium } from "./unpack-chromium";

/**
 * Chromium's V8 compiles on the thread pool, and a thread of it whose memory has run out waits for the page's main thread
 * to collect garbage. On Linux the main thread asks for fonts through the same pool, and waits as well. With two cores the
 * pool has three threads: when all three want memory while a page is laid out, everybody waits for ever. That was one page
 * of the workbench in a hundred (Chromium 147). So V8 keeps to the main thread here.
 */
const NOTHING_ON_THE_POOL = "--single-threaded --no-script-streaming";

/** A page of a test is over before its garbage is worth collecting; the main thread would spend a fifth of its time on it. */
const ROOMY = "--initial-heap-size=400 --min-semi-space-size=32";

/** Pages of one context share a process, and what that has compiled. */
const ONE_PROCESS = "--renderer-process-limit=1";

/** Where processes share memory. Playwright has it in files on the disk, as containers give little room for it. */
const SHARED_MEMORY = "/dev/shm";
const ROOM = 512 * 1024 * 1024;

function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(SHARED_MEMORY);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

/**
 * A Chromium without a window, from npm alone.
 *
 * @param asAtHome with the threads that a person's browser has, for measuring; it may come to wait for itself, as told above
 */
export const launchChromium = async ({ asAtHome = false } = {}): Promise<Browser> =>
  browsers.launch({
    executablePath: unpackChromium(),
    args: ["--no-sandbox", ...(asAtHome ? [] : [`--js-flags=${NOTHING_ON_THE_POOL} ${ROOMY}`, ONE_PROCESS])],
    ignoreDefaultArgs: hasSharedMemory() ? ["--disable-dev-shm-usage"] : [],
  });
