import { CELL_LIMIT, encodeExcelText } from "../excel-text";
import { cellTooLong } from "./refusals";

/** What XML cannot hold, not even escaped; a cell has no use for it either. */
const IMPOSSIBLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as a cell holds it: its line ends made "\n", its impossible characters dropped. */
export const toCellText = (text: string): string => text.replace(/\r\n?/gu, "\n").replace(IMPOSSIBLE, "");

/** The texts of a workbook, each kept once. Cells refer to them by number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /**
   * Number of a text, as `toCellText` gives it.
   *
   * @throws UnusableInput when it is longer than a cell may be
   */
  numberOf(text: string, cell: string): number {
    const clean = toCellText(text);
    if (clean.length > CELL_LIMIT) throw cellTooLong(cell, clean.length);
    this.uses += 1;
    const known = this.numbers.get(clean);
    if (known !== undefined) return known;
    this.numbers.set(clean, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The same sheet with its texts in the cells themselves, for a workbook that has shared texts of its own. */
  inline(sheetXml: string): string {
    const texts = [...this.numbers.keys()];
    return sheetXml.replace(/ t="s"><v>(\d+)<\/v>/gu, (_, number: string) => {
      const text = encodeExcelText(texts[Number(number)] ?? "");
      return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
    });
  }

  toXml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${encodeExcelText(text)}</t></si>`,
    );
    return (
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" ` +
      `uniqueCount="${items.length}">${items.join("")}</sst>`
    );
  }
}
