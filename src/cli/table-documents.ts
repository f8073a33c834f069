import { join } from "node:path";

import { tableDocuments } from "../adapters/docx/table/table-documents";
import type { TableDocuments } from "../app/ports";
import { readInput } from "./files";
import { naming } from "./open-workbook-file";

/** The writer of tables, in the styles of the brief's template in `assets`. */
export async function openTableDocuments(assets: string): Promise<TableDocuments> {
  const path = join(assets, "brief-template.docx");
  const template = await readInput(path);
  return naming(path, () => tableDocuments(template));
}
