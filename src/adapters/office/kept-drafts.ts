import type { Draft } from "../../app/draft";
import type { DraftStore } from "../../app/ports";
import { whereAllowed } from "./office-helpers";

/** Before the address of a workbook, the name under which its drafts stand in the browser's storage. */
export const PREFIX = "@gap-table/drafts/";

/** Milliseconds after which nobody will come back to a text: 14 days. */
const LONGEST = 14 * 24 * 60 * 60 * 1000;

/**
 * Drafts in the storage of this device, apart for each workbook by its address. A workbook that was never saved has
 * none, and could be taken for another: its drafts last as long as its window, and go along once it is saved. To be made
 * after `Office.onReady`.
 *
 * @param now milliseconds
 */
export function keptDrafts(now: () => number = Date.now): DraftStore {
  let held: readonly Draft[] = [];
  let last: string | undefined;
  return {
    read: () =>
      whereAllowed(() => {
        const address = addressNow();
        const there = freshIn(storageOf(address), PREFIX + address, now());
        const isElsewhere = last !== undefined && last !== address;
        held = isElsewhere ? [...there, ...held] : there;
        if (!isElsewhere || whereAllowed(() => putNow(held))) last = address;
        return held;
      }) ?? [],
    write: (drafts) => {
      held = drafts;
      return whereAllowed(() => putNow(drafts)) ?? false;
    },
  };
}

/**
 * What is not too old of what stands under a name.
 *
 * @param now milliseconds
 */
export const freshIn = (storage: Storage, key: string, now: number): readonly Draft[] =>
  (whereAllowed(() => JSON.parse(storage.getItem(key) ?? "[]") as readonly Draft[]) ?? []).filter(
    ({ time }) => now - Date.parse(time) < LONGEST,
  );

/** @returns true, as it is stored or throws */
export const put = (storage: Storage, key: string, drafts: readonly Draft[]): boolean => {
  if (drafts.length === 0) storage.removeItem(key);
  else storage.setItem(key, JSON.stringify(drafts));
  return true;
};

const putNow = (drafts: readonly Draft[]): boolean => put(storageOf(addressNow()), PREFIX + addressNow(), drafts);

/** A workbook that was never saved has no address, or a mere name. */
const addressNow = (): string => Office.context.document?.url ?? "";

const storageOf = (address: string): Storage => (/[\\/]/u.test(address) ? localStorage : sessionStorage);
