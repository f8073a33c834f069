import { openPackage } from "../../src/adapters/opc/open-package";
import { addRelationship } from "../../src/adapters/opc/relationships";
import { putInOrder } from "../../src/adapters/xlsx/repair/put-in-order";
import { readWorkbookMap } from "../../src/adapters/xlsx/workbook-map";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The workbook with links on cells of a sheet that has none: `{ B4: "https://example.org/" }`. */
export function withLinks(file: Uint8Array, sheet: string, links: Readonly<Record<string, string>>): Uint8Array {
  const pkg = openPackage(file, "workbook");
  const part = readWorkbookMap(pkg).sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new Error(`There is no sheet ${sheet}`);
  const elements = Object.entries(links).map(([cell, target]) => {
    const id = addRelationship(pkg, part, { type: TYPE, target, external: true });
    return `<hyperlink ref="${cell}" r:id="${id}"/>`;
  });
  putInOrder(pkg, part, "worksheet", "hyperlinks", `<hyperlinks>${elements.join("")}</hyperlinks>`);
  return pkg.save();
}
