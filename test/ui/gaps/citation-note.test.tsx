/** @jest-environment jsdom */
import { screen } from "@testing-library/react";

import { toCitationReader } from "../../../src/app/citation-reader";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import { CitationNote } from "../../../src/ui/gaps/CitationNote";
import { instrument } from "../../support/instrument";
import { renderInPane } from "../../support/render-in-pane";

it("says of a citation that the catalogue has no such document, and how it becomes known", () => {
  const catalogue = toCatalogue("test", [instrument({ id: "charter", short: "Charter", aliases: ["Charter"] })]);
  const [citation] = toCitationReader(catalogue)("Narnia Pupils Act, art. 5");
  renderInPane(<CitationNote citation={citation!} catalogue={catalogue} onClose={() => undefined} />);
  screen.getByText("Narnia Pupils Act");
  screen.getByText(/^The catalogue has no “Narnia Pupils Act”/u);
  screen.getByText(/column Document, its short names in Cited as .* in Number of parts/u);
  expect(screen.queryByText(/not certain which instrument/u)).toBeNull();
});
