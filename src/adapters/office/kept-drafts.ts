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
  /** Where what is held is stored; nowhere when it was refused. */
  let at: string | undefined;
  return {
    read: () => {
      const key = keyNow();
      const there = whereAllowed(() => freshIn(storageOf(key), key, now())) ?? [];
      at ??= key;
      if (at !== key) return [...held, ...there];
      return (held = there);
    },
    write: (drafts) => {
      const key = keyNow();
      held = drafts;
      at = "";
      whereAllowed(() => {
        put(storageOf(key), key, drafts);
        at = key;
      });
    },
  };
}

/**
 * What is not too old of what stands under a name.
 *
 * @param now milliseconds
 */
export const freshIn = (storage: Storage, key: string, now: number): readonly Draft[] =>
  (JSON.parse(storage.getItem(key) ?? "[]") as readonly Draft[]).filter(({ time }) => now - Date.parse(time) < LONGEST);

export const put = (storage: Storage, key: string, drafts: readonly Draft[]): void =>
  drafts.length === 0 ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(drafts));

const keyNow = (): string => PREFIX + (Office.context.document?.url ?? "");

/** A workbook that was never saved has no address, or a mere name. */
const storageOf = (key: string): Storage => (/drafts\/.*[\\/]/u.test(key) ? localStorage : sessionStorage);
