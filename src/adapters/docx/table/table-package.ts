import { CONTENT_TYPES, addContentType, removeContentType } from "../../opc/content-types";
import { openPackage } from "../../opc/open-package";
import type { Package } from "../../opc/package";
import { addRelationship, ownerOf, relatedParts, removeRelationship } from "../../opc/relationships";

const FOOTER = {
  part: "word/tableFooter.xml",
  type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer",
  content: "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
};

/** What a table takes over from the brief's template: its styles, fonts and lists, and none of its pages. */
export interface TablePackage {
  readonly pkg: Package;
  /** The footer's part, to be filled, and the relationship by which the document names it. */
  readonly footer: { readonly part: string; readonly id: string };
}

export function tablePackage(template: Uint8Array): TablePackage {
  const pkg = openPackage(template, "document");
  for (const kind of ["header", "footer", "customXml"])
    for (const part of relatedParts(pkg, pkg.mainPart, kind)) removeRelationship(pkg, pkg.mainPart, part);
  removeUnreachable(pkg);
  pkg.set(FOOTER.part, "");
  addContentType(pkg, FOOTER.part, FOOTER.content);
  const id = addRelationship(pkg, pkg.mainPart, { type: FOOTER.type, target: FOOTER.part, external: false });
  return { pkg, footer: { part: FOOTER.part, id } };
}

/** Take out every part that nothing points at any more, with what was said of it. */
function removeUnreachable(pkg: Package): void {
  const reached = new Set<string>();
  const visit = (owner: string): void => {
    for (const { external, target } of pkg.relationships(owner)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit("");
  for (const part of pkg.parts) {
    if (part === CONTENT_TYPES || reached.has(part) || ownerOf(part) !== undefined) continue;
    pkg.remove(part);
    removeContentType(pkg, part);
  }
}
