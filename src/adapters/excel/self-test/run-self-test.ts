import type { CheckResult } from "../../../app/self-test";
import { codeOf } from "../run-excel";
import { COMMENT_CHECKS } from "./comment-checks";
import { eventChecks } from "./event-checks";
import type { ExcelCheck } from "./excel-check";
import { TABLE_CHECKS } from "./table-checks";
import { TEXT_CHECKS } from "./text-checks";
import { VALUE_CHECKS } from "./value-checks";

export const allChecks = (wait?: number): readonly ExcelCheck[] => [
  ...VALUE_CHECKS,
  ...TEXT_CHECKS,
  ...TABLE_CHECKS,
  ...COMMENT_CHECKS,
  ...eventChecks(wait),
];

/**
 * Try in this Excel what the program expects of it, one after the other, each on a sheet that is deleted afterwards.
 * The person's own sheets are not touched; steps to undo may be lost. Never throws.
 *
 * @param told called with each result as it comes
 */
export async function runSelfTest(
  told: (result: CheckResult) => void,
  checks: readonly ExcelCheck[] = allChecks(),
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const found = await tryOut(check);
    const { id, says, expected } = check;
    const result = { id, says, expected, found, agrees: found === expected };
    results.push(result);
    told(result);
  }
  return results;
}

async function tryOut(check: ExcelCheck): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load("id");
      await context.sync();
      try {
        return await check.run(sheet, context);
      } catch (error) {
        return refusalOf(error);
      } finally {
        await remove(sheet.id);
      }
    });
  } catch (error) {
    return refusalOf(error);
  }
}

const refusalOf = (error: unknown): string => codeOf(error) ?? String(error);

/** In a batch of its own: what a failed check left undone must not come along. */
const remove = (id: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  });
