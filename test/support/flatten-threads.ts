import { openPackage } from "../../src/adapters/opc/open-package";
import { removeRelationship } from "../../src/adapters/opc/relationships";

/** What a program does that knows notes and no threads: the threads of a workbook are notes then. */
export function flatten(file: Uint8Array, change: (notes: string) => string = (notes) => notes): Uint8Array {
  const pkg = openPackage(file, "workbook");
  for (const sheet of pkg.parts.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/u.test(part))) {
    for (const { type, target } of pkg.relationships(sheet)) {
      if (type.endsWith("/threadedComment")) removeRelationship(pkg, sheet, target);
      if (type.endsWith("/comments")) pkg.set(target, change(pkg.text(target)));
    }
  }
  return pkg.save();
}
