import type { Draft } from "../../app/draft";
import type { DraftStore } from "../../app/ports";
import { whereAllowed } from "./office-helpers";

/** Before the address of a workbook, the name under which its drafts stand in the browser's storage. */
const PREFIX = "@gap-table/drafts/";

/** Milliseconds after which nobody will come back to a text: 14 days. */
const LONGEST = 14 * 24 * 60 * 60 * 1000;

/**
 * Drafts in the storage of this device, apart for each workbook by its address. A workbook that was never saved has
 * none, and could be taken for another: its drafts last as long as its window. To be made after `Office.onReady`.
 *
 * @param now milliseconds
 */
export function keptDrafts(now: () => number = Date.now): DraftStore {
  const isFresh = ({ time }: Draft): boolean => now() - Date.parse(time) < LONGEST;
  const freshIn = (storage: Storage, key: string): readonly Draft[] =>
    (whereAllowed(() => JSON.parse(storage.getItem(key) ?? "[]") as readonly Draft[]) ?? []).filter(isFresh);
  /** Those of other workbooks, too, which may never be opened here again. */
  const forgetOld = (): void => {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
    for (const key of keys) if (key.startsWith(PREFIX)) put(localStorage, key, freshIn(localStorage, key));
  };
  return {
    read: () => {
      whereAllowed(forgetOld);
      return whereAllowed(() => freshIn(storageOf(addressNow()), PREFIX + addressNow())) ?? [];
    },
    write: (drafts) => whereAllowed(() => put(storageOf(addressNow()), PREFIX + addressNow(), drafts)),
  };
}

/** A workbook that was never saved has no address, or a mere name. */
const addressNow = (): string => Office.context.document?.url ?? "";

const storageOf = (address: string): Storage => (/[\\/]/u.test(address) ? localStorage : sessionStorage);

const put = (storage: Storage, key: string, drafts: readonly Draft[]): void =>
  drafts.length === 0 ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(drafts));
