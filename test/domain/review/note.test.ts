import { noteAsThread } from "../../../src/domain/review/note";
import { composeMatrix } from "../../../src/domain/table/matrix/compose-matrix";
import { review } from "../../support/builders";

const authorOf = (author: string): string =>
  noteAsThread({ sheet: "Gaps", cell: "C4", author, text: "Who decides?" }).author;

describe("a note", () => {
  it("is by whom it names", () => {
    expect(authorOf("Martin Keller")).toBe("Martin Keller");
  });

  it.each(["Unknown Author", "Неизвестный автор", "Белгісіз автор"])("is by nobody where “%s” signs it", (words) => {
    expect(authorOf(words)).toBe("");
  });

  it("of nobody that was recorded with those words counts as raised by nobody", () => {
    const { reviewers } = composeMatrix(review({ feedback: [{ raisedBy: "Unknown Author" }, { raisedBy: "" }] }), "en");
    expect(reviewers.map(({ raisedBy, all }) => [raisedBy, all])).toEqual([["", 2]]);
  });
});
