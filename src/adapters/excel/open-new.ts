import { toBase64 } from "./base64";
import { notOpened } from "./refusals";
import { codeOf } from "./run-excel";

/** Open a workbook in a window of its own. */
export async function openNew(workbook: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(workbook));
  } catch (error) {
    throw notOpened(codeOf(error) ?? String(error));
  }
}
