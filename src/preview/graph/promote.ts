import { openPackage } from "../../adapters/opc/open-package";
import { addContentType } from "../../adapters/opc/content-types";
import { addRelationship } from "../../adapters/opc/relationships";

const PART = "customXml/item90.xml";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/**
 * An Office file as SharePoint keeps it: with a part of its own and with other properties, and so with other bytes and
 * another size. What is no Office file stays.
 */
export function promote(bytes: Uint8Array): Uint8Array {
  try {
    const pkg = openPackage(bytes, "document");
    if (pkg.has("docProps/core.xml"))
      pkg.set("docProps/core.xml", pkg.text("docProps/core.xml").replace(/(<cp:revision>)\d*/u, "$199"));
    if (!pkg.has(PART)) {
      pkg.set(PART, '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>');
      addContentType(pkg, PART, "application/xml");
      addRelationship(pkg, pkg.mainPart, { type: TYPE, target: PART, external: false });
    }
    return pkg.save();
  } catch {
    return bytes;
  }
}
