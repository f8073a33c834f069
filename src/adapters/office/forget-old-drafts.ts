import { PREFIX, freshIn, put } from "./kept-drafts";
import { whereAllowed } from "./office-helpers";

/**
 * Forget the drafts on this device that nobody will come back to, those of workbooks too that may never be opened here
 * again. Never throws.
 *
 * @param now milliseconds
 */
export const forgetOldDrafts = (now: number = Date.now()): void =>
  whereAllowed(() => {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
    for (const key of keys.filter((one) => one.startsWith(PREFIX))) {
      put(localStorage, key, whereAllowed(() => freshIn(localStorage, key, now)) ?? []);
    }
  });
