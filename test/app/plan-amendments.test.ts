import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../src/app/citation-reader";
import { planAmendments } from "../../src/app/plan-amendments";
import { review } from "../support/builders";

it("begins a justification with the issue, its places as the draft's, and its norms", () => {
  const catalogue = bundledCatalogue();
  const issue = "Article 22 is silent on children.";
  const read = review({ gaps: [{ id: "G-001", issue, sources: "CRC, art. 3", provisions: [] }], amendments: [] });
  const context = { citationsIn: toCitationReader(catalogue, { jurisdiction: "KZ" }), catalogue };
  const [row] = planAmendments(read, read.gaps[0]!, context).rows;
  expect(row?.justification).toBe("Article 22 of the draft is silent on children.\nCRC, art. 3");
});
