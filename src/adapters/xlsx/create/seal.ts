import type { Untouched } from "../../../domain/table/document-mark";
import { fingerprintOf } from "../../../domain/review/fingerprint";
import { SEAL, sealHolder, unsealed, untouchedAs } from "../../opc/document-seal";
import { openPackage } from "../../opc/open-package";
import type { Package } from "../../opc/package";
import { packWorkbook } from "./pack-workbook";
import type { WorkbookPlan } from "./pack-workbook";

const sealOf = (pkg: Package): string =>
  fingerprintOf([...pkg.parts].flatMap((part) => [part, pkg.text(part).replace(SEAL, "")]));

/**
 * Sheets that are only read, as an .xlsx file with a seal among its properties, since it has no part of ours, which any program that saves it breaks. The same plan gives
 * the same bytes.
 *
 * @throws UnusableInput when a text is longer than a cell may be
 */
export function packSealed(plan: WorkbookPlan): Uint8Array {
  const pkg = openPackage(packWorkbook({ ...plan, identifier: unsealed(plan.identifier ?? "") }), "workbook");
  const holder = sealHolder(pkg);
  pkg.set(holder, pkg.text(holder).replace(SEAL, sealOf(pkg)));
  return pkg.save();
}

/** Of such a workbook as it was written. Undefined for any other file. */
export const untouchedWorkbook = (file: Uint8Array): Untouched | undefined => untouchedAs(file, "workbook", sealOf);

export const isSealed = (file: Uint8Array): boolean => untouchedWorkbook(file) !== undefined;
