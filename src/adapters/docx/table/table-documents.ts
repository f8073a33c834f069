import type { TableDocuments } from "../../../app/ports";
import { documentSeal } from "../content-seal";
import { readTemplate } from "../template";
import { estimateDocument } from "./estimate-document";
import { isSealedTable, untouchedTable } from "./table-seal";
import { writeTable } from "./write-table";

/**
 * Tables as Word documents, in the styles of the brief's template.
 *
 * @throws UnusableInput when the template is no Word document or lost something the brief needs
 */
export function tableDocuments(template: Uint8Array): TableDocuments {
  const parts = readTemplate(template);
  return {
    write: (table) => writeTable(template, parts, table),
    pages: (document) => estimateDocument(parts, document),
    isUntouched: isSealedTable,
    untouched: untouchedTable,
    contentSeal: documentSeal,
  };
}
