import type { WordCell } from "./table-cells";

/** A paragraph, as far as the cell is concerned that it stands in. */
interface OfCell {
  readonly cell?: WordCell;
}

/** Keeps where comments begin while a document is gone through: Word marks the comment itself where its words end. */
export class CommentStarts<Paragraph extends OfCell> {
  /** By ids of comments; undefined until the paragraph begins. */
  readonly #begun = new Map<string, Paragraph | undefined>();

  begin(id: string, paragraph: Paragraph | undefined): void {
    this.#begun.set(id, paragraph);
  }

  beginParagraph(paragraph: Paragraph): void {
    for (const [id, begun] of this.#begun) if (!begun) this.#begun.set(id, paragraph);
  }

  /** The paragraph that a comment hangs on: that of its mark, but of several cells of a row the first. */
  end(id: string, paragraph: Paragraph): Paragraph {
    const begun = this.#begun.get(id);
    this.#begun.delete(id);
    const isOfRow = begun?.cell && begun.cell.table === paragraph.cell?.table && begun.cell.row === paragraph.cell.row;
    return isOfRow ? begun : paragraph;
  }
}
