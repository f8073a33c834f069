import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Frame } from "playwright-core";

import { toGapId } from "../../src/domain/gap/mend-ids";
import { generatedReview } from "../../test/support/generated-review";
import type { OpenBench, Workbenches } from "../../test/support/workbench";
import { commentedReview } from "../record";
import { withOwnTexts } from "../own-texts";
import { reviewFile } from "../review-file";

/** Milliseconds without a change after which the answer to a key is complete. */
const SETTLED = 250;

export function paneFrame({ page }: OpenBench): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/pane/taskpane.html"));
  if (!frame) throw new Error("The workbench has no frame with the pane");
  return frame;
}

export interface OpeningTimes {
  readonly all: number;
  readonly afterOffice: number;
  /** Of the pane's own files that had come before a row was in the page. */
  readonly files: readonly string[];
}

/** Open a review, the sample where the query names none: from the frame's navigation to the row that can be worked on. */
export async function timeOpening(benches: Workbenches, query: string): Promise<OpeningTimes> {
  const frame = paneFrame(await benches.open(query));
  await frame.waitForFunction(() => window.paneWatch.usable !== undefined);
  return frame.evaluate(() => {
    const { usable = NaN, officeReady = NaN, shown = NaN } = window.paneWatch;
    const entries: readonly object[] = performance.getEntriesByType("resource");
    const come = (entries as readonly PerformanceResourceTiming[]).filter(({ responseEnd }) => responseEnd < shown);
    const paths = come.map(({ name }) => new URL(name).pathname);
    return {
      all: usable,
      afterOffice: usable - officeReady,
      files: paths.filter((path) => /^\/pane\/.*\.(js|css)$/u.test(path)).map((path) => path.slice("/pane/".length)),
    };
  });
}

/** Put a review of that many gaps where the workbench can open it; the address of the workbench's file. */
export function writeReview({ out }: Workbenches, gaps: number): string {
  const name = `review-${gaps}.xlsx`;
  writeFileSync(join(out, name), reviewFile(withOwnTexts(generatedReview({ gaps, language: "en" }))));
  return `file=/out/${name}`;
}

/**
 * Open the screen of the check and press its button at once: from the press to the findings on the screen.
 *
 * @param after milliseconds that the pane has been open by then, and has read ahead
 */
export async function timeCheck(benches: Workbenches, query: string, after: number): Promise<number> {
  const bench = await benches.open(query);
  const frame = paneFrame(bench);
  await bench.page.waitForTimeout(after);
  await frame.getByRole("tab", { name: "Check" }).click();
  const button = frame.getByRole("button", { name: "Check the review" });
  await button.waitFor();
  const shown = frame.evaluate(() =>
    window.paneWatch.when(() =>
      Array.from(document.querySelectorAll("main h2")).some(({ textContent }) => / to mend/u.test(textContent)),
    ),
  );
  await button.click();
  const end = await shown;
  return end - (await frame.evaluate(() => window.paneWatch.asked));
}

/** Go from gap to gap in a pane that was just opened: of each step, from the click to the next gap on the screen. */
export async function timeNext(benches: Workbenches, query: string, steps: number): Promise<readonly number[]> {
  const bench = await benches.open(query);
  const frame = paneFrame(bench);
  await bench.page.waitForLoadState("networkidle");
  const times: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const shown = frame.evaluate(
      (start) =>
        window.paneWatch.when(() => document.querySelector("main h2")?.textContent?.startsWith(start) ?? false),
      toGapId(step + 1),
    );
    await frame.getByRole("button", { name: "Next gap" }).click();
    times.push((await shown) - (await frame.evaluate(() => window.paneWatch.asked)));
  }
  return times;
}

export interface RecordingTimes {
  /** Of comparing the comments with the record, from the click on the tab. */
  readonly comparing: number;
  /** Of reading and recording them, from the click on the button. */
  readonly recording: number;
}

/** Put a review with so many comments, each with two replies, where the workbench can open it. */
export function writeCommented({ out }: Workbenches, comments: number): string {
  writeFileSync(join(out, "commented.xlsx"), commentedReview(comments));
  return "file=/out/commented.xlsx";
}

/** Record comments in a pane that was just opened: milliseconds of its longest task, first before and then after the click. */
export async function timeRecording(benches: Workbenches, query: string): Promise<RecordingTimes> {
  const bench = await benches.open(query);
  const frame = paneFrame(bench);
  await frame.getByRole("tab", { name: "Discussion" }).click({ timeout: LONG });
  const button = frame.getByRole("button", { name: "Record comments" });
  await bench.page.waitForLoadState("networkidle");
  await frame.evaluate(() => void (window.paneWatch.blocked = 0));
  await button.waitFor({ timeout: LONG });
  const longest = (): Promise<number> =>
    frame.evaluate(() => {
      const { blocked } = window.paneWatch;
      window.paneWatch.blocked = 0;
      return blocked;
    });
  const comparing = await longest();
  await button.click({ timeout: LONG });
  await frame.getByText("Recorded in Feedback").waitFor({ timeout: LONG });
  return { comparing, recording: await longest() };
}

/** Milliseconds that the workbench takes for thousands of comments. */
const LONG = 170_000;

export interface KeyTimes {
  /** Until the results are in the page. */
  readonly worked: number;
  /** Until they are on the screen. */
  readonly painted: number;
}

/** Type queries into the search of standards, in a pane that was just opened: the times of every key, in order. */
export async function timeKeys(benches: Workbenches, queries: readonly string[]): Promise<readonly KeyTimes[]> {
  const bench = await benches.open();
  const frame = paneFrame(bench);
  await frame.getByRole("tab", { name: "Standards" }).click();
  const box = frame.getByRole("combobox", { name: "Search standards" });
  await box.click();
  const times: KeyTimes[] = [];
  for (const query of queries) {
    await box.clear();
    await bench.page.waitForTimeout(SETTLED);
    for (const key of query) {
      await bench.page.keyboard.type(key);
      times.push(await answered(frame));
    }
  }
  return times;
}

/** From the last key to the moments when all that it changed is there. */
const answered = (frame: Frame): Promise<KeyTimes> =>
  frame.evaluate(async (settled) => {
    const { paneWatch } = window;
    const idle = (): number => performance.now() - Math.max(paneWatch.asked, paneWatch.painted);
    while (idle() < settled) await new Promise((resolve) => setTimeout(resolve, settled - idle()));
    const { asked, changed, painted } = paneWatch;
    return { worked: changed - asked, painted: painted - asked };
  }, SETTLED);
