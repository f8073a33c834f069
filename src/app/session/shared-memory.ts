import type { Access, OnlineFile } from "../online/online-files";
import type { Preferences } from "../ports";
import { keep } from "./keep";
import type { RememberedFile, RememberedFiles, Shareable } from "./online-state";

interface RememberedWorkbook extends RememberedFiles {
  /** Where the workbook lies, as Office tells it: a copy lies elsewhere, and is not shared because this one is. */
  readonly address: string;
}

const KEY = "shared";
/** More than a person works on at a time. */
const KEPT = 10;

/** Keep who may open one of a workbook's files, in place of what was known of it. Nothing is kept of one never saved. */
export function rememberShared(
  preferences: Preferences,
  address: string,
  what: Shareable,
  seen: { readonly file: OnlineFile; readonly access: readonly Access[]; readonly at: string },
): void {
  if (!isPlace(address)) return;
  const { drive, item, name } = seen.file;
  const all = remembered(preferences);
  const known = all.find((one) => one.address === address) ?? { address };
  const file: RememberedFile = { drive, item, name, at: seen.at, access: seen.access.map(withoutSecrets) };
  const others = all.filter((one) => one.address !== address);
  keep(preferences, KEY, JSON.stringify([{ ...known, [what]: file }, ...others].slice(0, KEPT)));
}

export function recallShared(preferences: Preferences, address: string): RememberedFiles {
  const { brief, workbook } = remembered(preferences).find((one) => one.address === address) ?? {};
  return { ...(isFile(brief) && { brief }), ...(isFile(workbook) && { workbook }) };
}

/** Nothing of any workbook's files, as with the account. */
export const forgetShared = (preferences: Preferences): void => keep(preferences, KEY, "[]");

/** A workbook that was never saved has no address, or a mere name that others may have. */
const isPlace = (address: string): boolean => /[\\/]/u.test(address);

const withoutSecrets = ({ people, may, link, isInherited, until }: Access): Access => ({
  id: "",
  people,
  may,
  ...(link && { link: { whom: link.whom, address: "" } }),
  isInherited,
  ...(until !== undefined && { until }),
});

/** Preferences outlive versions of the program, so what stands there may be anything. */
function remembered(preferences: Preferences): readonly RememberedWorkbook[] {
  try {
    const kept: unknown = JSON.parse(preferences.get(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isWorkbook) : [];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isWorkbook = (value: unknown): value is RememberedWorkbook =>
  isRecord(value) && typeof value["address"] === "string";

const isFile = (value: unknown): value is RememberedFile =>
  isRecord(value) &&
  ["drive", "item", "name", "at"].every((field) => typeof value[field] === "string") &&
  Array.isArray(value["access"]) &&
  value["access"].every((one) => isRecord(one) && Array.isArray(one["people"]) && typeof one["may"] === "string");
