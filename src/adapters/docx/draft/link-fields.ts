/** A link that is a field of Word: its address stands in the field's instruction, before its words. */
export interface FieldLink {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Follows fields, one inside another, while a document is gone through. */
export class LinkFields {
  readonly #open: { instruction: string; at: { readonly text: string } | undefined; start: number }[] = [];

  /** Words of an instruction, which runs may divide. */
  says(instruction: string): void {
    const field = this.#open.at(-1);
    if (field) field.instruction += instruction;
  }

  /** A field begins, comes to its words or ends in a paragraph; the link, where it was one in a single paragraph. */
  mark(kind: string | undefined, paragraph: { readonly text: string }): FieldLink | undefined {
    if (kind === "begin") this.#open.push({ instruction: "", at: undefined, start: 0 });
    const field = this.#open.at(-1);
    if (kind === "separate" && field) Object.assign(field, { at: paragraph, start: paragraph.text.length });
    if (kind !== "end") return undefined;
    this.#open.pop();
    const address = /^\s*HYPERLINK\s+"([^"]+)"/iu.exec(field?.instruction ?? "")?.[1];
    if (!field || address === undefined || field.at !== paragraph) return undefined;
    return { id: address, start: field.start, end: paragraph.text.length };
  }
}
