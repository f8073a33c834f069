import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../src/app/citation-reader";
import { planAmendments } from "../../src/app/plan-amendments";
import { provision, review } from "../support/builders";

const catalogue = bundledCatalogue();
const context = { citationsIn: toCitationReader(catalogue, { jurisdiction: "KZ" }), catalogue };

it("begins a justification with the issue, its places as the draft's, and its norms", () => {
  const issue = "Article 22 is silent on children.";
  const read = review({ gaps: [{ id: "G-001", issue, sources: "CRC, art. 3", provisions: [] }], amendments: [] });
  const [row] = planAmendments(read, read.gaps[0]!, context).rows;
  expect(row?.justification).toBe("Article 22 of the draft is silent on children.\nCRC, art. 3");
});

it("writes words for the law into the provision that the solution names, and no treaty's article beside it is one", () => {
  const solution =
    "In line with Article 9 of the CRC replace paragraph 2 of Article 10 by: “A provider answers a child within ten days.”";
  const read = review({
    gaps: [{ id: "G-001", solution, provisions: ["10(1)", "10(2)"] }],
    provisions: ["9", "10", "10(1)", "10(2)"].map((id) => provision({ id, citation: "", text: `Rule ${id}.` })),
    amendments: [],
  });
  const { rows } = planAmendments(read, read.gaps[0]!, context);
  expect(rows.map(({ provision: id, kind, newText }) => [id, kind, newText])).toEqual([
    ["10(1)", undefined, solution],
    ["10(2)", "replacement", "A provider answers a child within ten days."],
  ]);
});
