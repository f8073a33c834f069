import { array, assert, constantFrom, nat, pre, property, tuple } from "fast-check";

import { descendants, toTree } from "../../../../src/adapters/docx/element-tree";
import { splice } from "../../../../src/adapters/opc/splice";
import type { Splice } from "../../../../src/adapters/opc/splice";
import { splicedTree } from "../../../../src/preview/host/document/spliced-tree";
import { runs } from "../../../support/runs";

const XML =
  '<w:d xmlns:w="urn:w"><w:b><w:p a="1"><w:r><w:t>one</w:t></w:r><w:s><w:q/><w:c><w:r><w:t>two</w:t></w:r></w:c></w:s></w:p>' +
  "<w:p><w:r/></w:p> <w:p><w:s><w:q><w:i/></w:q><w:c>three</w:c></w:s></w:p></w:b></w:d>";

const elements = ["b", "p", "r", "t", "s", "q", "c", "i"].flatMap((name) => descendants(toTree(XML, "part"), name));

/** What a document's edits are made of: an element replaced, emptied, unwrapped, or something put behind it. */
const edit = tuple(
  nat(),
  constantFrom("replace", "remove", "behind", "inside"),
  constantFrom("<w:n/>", "<w:n>x<w:m/></w:n>", ""),
).map(([at, kind, text]): Splice => {
  const { start, end, contentStart, contentEnd } = elements[at % elements.length]!;
  if (kind === "inside" && contentStart < end) return { start: contentStart, end: contentEnd, text };
  if (kind === "behind") return { start: end, end, text };
  return { start, end, text: kind === "remove" ? "" : text };
});

describe("a tree after splices", () => {
  it("is the tree of the text after them", () => {
    assert(
      property(array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
        pre(sorted.every((one, at) => at === 0 || sorted[at - 1]!.end <= one.start));
        const xml = splice(XML, sorted);
        expect(splicedTree(toTree(XML, "part"), sorted, xml, "part")).toEqual(toTree(xml, "part"));
      }),
      { numRuns: runs(500) },
    );
  });
});
