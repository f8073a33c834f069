import { join } from "node:path";

import { docxDocuments } from "../adapters/docx/docx-documents";
import type { BriefDocuments } from "../app/ports";
import { naming } from "./open-workbook-file";
import { readInput } from "./files";

/** The brief's writer on the template in `assets`, whose look a person may have changed in Word. */
export async function briefDocuments(assets: string): Promise<BriefDocuments> {
  const path = join(assets, "brief-template.docx");
  const template = await readInput(path);
  return naming(path, () => docxDocuments(template));
}
