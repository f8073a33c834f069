import type { Untouched } from "../../../domain/table/document-mark";
import { SEAL, sealHolder, untouchedAs } from "../../opc/document-seal";
import type { Package } from "../../opc/package";
import { sealOf } from "../seal";

/** Put the seal in, once all else is as it will be. Tables have no data part, so it stands among the properties. */
export function sealTable(pkg: Package): void {
  const holder = sealHolder(pkg);
  if (pkg.has(holder)) pkg.set(holder, pkg.text(holder).replace(SEAL, sealOf(pkg, holder, SEAL)));
}

/** Of a table as it was written, byte for byte in every part. Undefined for any other file. */
export const untouchedTable = (file: Uint8Array): Untouched | undefined =>
  untouchedAs(file, "document", (pkg, holder) => sealOf(pkg, holder, SEAL));

export const isSealedTable = (file: Uint8Array): boolean => untouchedTable(file) !== undefined;
