import { rowBelowDocuments } from "../../../src/ui/check/row-below-documents";
import { review } from "../../support/builders";

it("is the row below the documents that are listed, wherever they stand", () => {
  const { documents, tables } = review({ documents: [{ document: "Charter" }, { document: "Treaty" }] });
  const rows = documents.map(({ place }) => place.row);
  expect(rowBelowDocuments({ documents, tables })).toBe(Math.max(...rows) + 1);
});
