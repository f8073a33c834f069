import type { Locator, Page } from "playwright-core";

import type { WorkbenchHost } from "../../src/preview/host/browser";

declare const workbenchHost: WorkbenchHost;

/** Go to a cell as a person does with Excel's name box; `"Gaps!D7"`. */
export async function selectCell(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => workbenchHost.workbook.select(to), address);
  await page.locator(".cell-name", { hasText: new RegExp(`^${nameIn(address)}$`, "u") }).waitFor();
}

/** Type a text into a cell, by the bar above the sheet. */
export async function typeIntoCell(page: Page, address: string, text: string): Promise<void> {
  await selectCell(page, address);
  const bar = page.locator(".cell-content");
  await bar.fill(text);
  await bar.blur();
}

/** Somebody else in the same workbook types into a cell, wherever this person is. */
export async function colleagueTypes(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate(
    ([to, typed]) => {
      const { workbook } = workbenchHost;
      workbook.asColleague(() => workbook.edit(to!, typed));
    },
    [address, text],
  );
}

/** What a cell of the workbook holds, shown or not. */
export const cellText = (page: Page, address: string): Promise<string> =>
  page.evaluate((of) => String(workbenchHost.workbook.value(of)), address);

/** A cell of the sheet that is open, where the grid shows it; `"D7"`. */
export function gridCell(page: Page, name: string): Locator {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/u.exec(name) ?? [];
  const column = letters.charCodeAt(0) - "A".charCodeAt(0);
  return page.locator(`[data-row="${Number(row) - 1}"][data-column="${column}"]`);
}

/**
 * Do something of which the workbench says a text in its line. That a copy was saved is said soon after, in its place: on a
 * slow machine before a test has looked.
 */
export async function andSays(page: Page, text: string, act: () => Promise<void>): Promise<void> {
  const listening = await page.evaluateHandle((wanted) => {
    const line = document.querySelector(".status")!;
    const heard = new Promise<void>((resolve) => {
      const listener = new MutationObserver(() => {
        if (line.textContent.includes(wanted)) resolve();
      });
      listener.observe(line, { childList: true });
    });
    return { heard };
  }, text);
  await act();
  await listening.evaluate(({ heard }) => heard);
}

/** Wait until the grid has drawn the frame of the selection down to a cell, given by row and column from 0. */
export const selectedTo = (page: Page, row: number, column: number) =>
  page.waitForFunction((last) => {
    const cell = document.querySelector(last)?.getBoundingClientRect();
    return Array.from(document.querySelectorAll(".selection-border-range")).some((frame) => {
      const { right, bottom } = frame.getBoundingClientRect();
      return cell && Math.abs(right - cell.right) < 3 && Math.abs(bottom - cell.bottom) < 3;
    });
  }, `[data-row="${row}"][data-column="${column}"]`);

const nameIn = (address: string): string => address.split("!").at(-1) ?? "";
