import { basename } from "node:path";

import { Option } from "commander";

import { readDraftFile } from "../adapters/draft/read-draft-file";
import { JURISDICTIONS } from "../domain/draft/draft-provision";
import type { DraftJurisdiction, DraftReading } from "../domain/draft/draft-provision";
import { readDraft } from "../domain/draft/read-draft";
import { readInput } from "./files";
import { naming } from "./open-workbook-file";

/**
 * The provisions of a draft in a file that a person named.
 *
 * @throws UnusableInput naming the file, when it is none that can be read
 */
export async function readDraftInput(
  path: string,
  jurisdiction?: DraftJurisdiction,
  country?: string,
): Promise<DraftReading> {
  const bytes = await readInput(path);
  return naming(path, () => readDraft(readDraftFile(bytes, basename(path)), jurisdiction, country));
}

/** `--jurisdiction KZ|KG|RU|UZ|EU|UK|common-law|generic`: whose structure a draft has, guessed without it. */
export const draftJurisdictionOption = (description: string): Option =>
  new Option("-j, --jurisdiction <code>", description).choices([...JURISDICTIONS]);
