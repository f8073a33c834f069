import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openPackage } from "../../src/adapters/opc/open-package";
import { appendTo, elementIn } from "../../src/adapters/opc/put-element";
import { splice } from "../../src/adapters/opc/splice";
import { xmlSpans } from "../../src/adapters/opc/xml-spans";
import { FIRST_SHAPE, noteShape } from "../../src/adapters/xlsx/note-drawing";

/** The sample review, with a plain note of a reviewer beside its threads: one of everything that a review may hold. */
export function reviewToEdit(): Uint8Array {
  const pkg = openPackage(readFileSync(join(__dirname, "../../assets/sample-review.en.xlsx")), "workbook");
  const part = "xl/comments1.xml";
  const xml = pkg.text(part);
  const elements = xmlSpans(xml, part, new Set(["authors", "author", "commentList"]));
  const [authors, list] = ["authors", "commentList"].map((wanted) => elements.find(({ name }) => name === wanted));
  if (!authors || !list) throw new Error("The sample review has no notes");
  const number = elements.filter(({ name }) => name === "author").length;
  const note = elementIn(
    list,
    "comment",
    { ref: "D5", authorId: String(number), shapeId: "0" },
    () => "<text><t>Is this source still in force?</t></text>",
  );
  pkg.set(
    part,
    splice(xml, [
      appendTo(
        xml,
        authors,
        elementIn(authors, "author", {}, () => "A. Reviewer"),
      ),
      appendTo(xml, list, note),
    ]),
  );
  const drawing = "xl/drawings/vmlDrawing1.vml";
  const shapes = pkg.text(drawing);
  const [root] = xmlSpans(shapes, drawing, new Set(["xml"]));
  if (!root) throw new Error("The sample review has no drawing of its notes");
  pkg.set(drawing, splice(shapes, [appendTo(shapes, root, noteShape("D5", FIRST_SHAPE + 900))]));
  return pkg.save();
}
