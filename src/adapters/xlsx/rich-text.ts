import type { XmlElement } from "../opc/xml-spans";
import { decodeExcelText } from "./excel-text";
import { isTrue } from "./workbook-map";

/** A text of runs, and what of it stands where runs are struck through. */
export interface RichText {
  readonly text: string;
  /** Without the runs that are struck through; the text itself when none is. */
  readonly standing: string;
  /** The same in a cell that is struck through, which runs without a format of their own follow. */
  readonly standingIfStruck: string;
  /** What is left out of each of these. */
  readonly struck: string;
  readonly struckIfStruck: string;
}

/** Elements that hold a text: `t` in runs `r`, and `rPh`, which holds readings of ideographs. */
export const RICH_TEXT = ["t", "r", "rPh", "rPr", "strike"] as const;

/** Puts a text together while its XML is gone through: runs joined, readings of ideographs left out. */
export class RichTextReader {
  #runs: { readonly text: string; readonly struck: boolean | undefined }[] = [];
  #struck: boolean | undefined;
  #isReading = false;

  open({ name, attributes }: XmlElement): void {
    if (name === "r") this.#struck = undefined;
    else if (name === "rPh") this.#isReading = true;
    // A run with a format of its own is as that format says, whatever the cell's.
    else if (name === "rPr") this.#struck = false;
    else if (name === "strike") this.#struck = attributes["val"] === undefined || isTrue(attributes["val"]);
  }

  close({ name, text }: XmlElement): void {
    if (name === "rPh") this.#isReading = false;
    else if (name === "r") this.#struck = undefined;
    else if (name === "t" && !this.#isReading) this.#runs.push({ text: decodeExcelText(text), struck: this.#struck });
  }

  /** The text since the last time. */
  take(): RichText {
    const runs = this.#runs;
    this.#runs = [];
    this.#struck = undefined;
    this.#isReading = false;
    const text = textOf(runs);
    if (runs.every(({ struck }) => struck === undefined)) return textWithoutRuns(text);
    return {
      text,
      standing: runs.some(({ struck }) => struck === true)
        ? textOf(runs.filter(({ struck }) => struck !== true))
        : text,
      standingIfStruck: textOf(runs.filter(({ struck }) => struck === false)),
      struck: textOf(runs.filter(({ struck }) => struck === true)),
      struckIfStruck: textOf(runs.filter(({ struck }) => struck !== false)),
    };
  }
}

/** A text that has one format throughout, that of its cell. */
export const textWithoutRuns = (text: string): RichText => ({
  text,
  standing: text,
  standingIfStruck: "",
  struck: "",
  struckIfStruck: text,
});

const textOf = (runs: readonly { readonly text: string }[]): string =>
  runs.length === 1 ? (runs[0]?.text ?? "") : runs.map(({ text }) => text).join("");
