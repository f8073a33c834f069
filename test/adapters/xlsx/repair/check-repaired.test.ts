import { openPackage } from "../../../../src/adapters/opc/open-package";
import { checkRepaired } from "../../../../src/adapters/xlsx/repair/check-repaired";
import type { Workbench } from "../../../../src/adapters/xlsx/repair/sheet-at-hand";
import { WorkbookReader } from "../../../../src/adapters/xlsx/workbook-reader";
import type { RepairStep } from "../../../../src/domain/review/repair-step";
import { UnusableInput } from "../../../../src/domain/result";
import { cleanWorkbook } from "../../../support/clean-review";

/** A clean review in which the table of the final text goes by a name. */
function reviewWith(name: string): Workbench {
  const pkg = openPackage(cleanWorkbook(), "workbook");
  const part =
    pkg.parts.find((each) => /\/table\d+\.xml$/u.test(each) && pkg.text(each).includes('"Amendments"')) ?? "";
  pkg.set(
    part,
    pkg
      .text(part)
      .replaceAll('name="Amendments"', `name="${name}"`)
      .replace('displayName="Amendments"', `displayName="${name}"`),
  );
  return { pkg, reader: new WorkbookReader(pkg) };
}

const renameTo = (sheet: string): RepairStep => ({ kind: "rename-table", table: "Gaps", from: "Table1", sheet });

describe("A repaired workbook", () => {
  it("is refused where two tables have one name by now, in whatever letters", () => {
    const steps = [renameTo("Final text")];
    const check = (): void => checkRepaired(reviewWith("Table1"), reviewWith("GAPS"), steps);
    expect(check).toThrow(UnusableInput);
    expect(check).toThrow("there are two tables called “gaps”");
  });

  it("is not held to names that tables shared before", () => {
    expect(() => checkRepaired(reviewWith("GAPS"), reviewWith("GAPS"), [])).not.toThrow();
  });
});
