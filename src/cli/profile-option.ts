import { extname } from "node:path";
import { Option } from "commander";

import { catalogueSource } from "../adapters/catalogue/catalogue-source";
import { readProfile } from "../app/read-profile";
import type { Profile } from "../domain/profile/profile";
import { PROFILES } from "../domain/profile/profiles";
import { naming, openWorkbookFile } from "./open-workbook-file";
import { noSuchProfile } from "./words/profile-words";

/** `--profile general`, or a workbook that holds a profile. */
export const profileOption = (flags: string, description: string): Option =>
  new Option(`${flags} <profile>`, description);

/**
 * The profile that was named: a bundled one by its id, or that of a workbook.
 *
 * @throws UnusableInput naming the file, with all that is wrong with its profile
 */
export async function namedProfile(name: string): Promise<Profile> {
  const bundled = PROFILES.find(({ id }) => id === name.trim().toLowerCase());
  if (bundled) return bundled;
  if (!/^\.xls[xm]$/u.test(extname(name).toLowerCase())) throw noSuchProfile(name);
  const workbook = await openWorkbookFile(name);
  const catalogue = await catalogueSource.load();
  return naming(name, () => readProfile(workbook, catalogue));
}
