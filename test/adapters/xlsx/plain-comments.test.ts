import * as fc from "fast-check";

import { openPackage } from "../../../src/adapters/opc/open-package";
import { readThreads } from "../../../src/adapters/xlsx/read-threads";
import { WorkbookReader } from "../../../src/adapters/xlsx/workbook-reader";
import { UnusableInput } from "../../../src/domain/result";
import { runs } from "../../support/runs";
import { workbookWithEverything } from "../../support/workbook-with-everything";

const THREADS = "xl/threadedComments/threadedComment1.xml";
const MAIN = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const part = (inner: string): string =>
  `<ThreadedComments xmlns="${MAIN}" xmlns:q="urn:other">${inner}</ThreadedComments>`;

/** The same, with tags that only a parser reads. */
const unusual = (xml: string): string => xml.replaceAll("<threadedComment ", "<threadedComment  ");

const pkg = openPackage(workbookWithEverything(), "workbook");
const { sheets } = new WorkbookReader(pkg);

/** The comments of a workbook with such a part, or why it is refused; lines and columns are those of its own XML. */
function outcome(xml: string): unknown {
  pkg.set(THREADS, xml);
  try {
    return readThreads(pkg, sheets);
  } catch (error) {
    if (error instanceof UnusableInput) return error.message.replaceAll(/\d+:\d+/gu, "");
    throw error;
  }
}

const often = <T>(value: T, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(value), weight: 19 }, { arbitrary, weight: 1 });

const RIGHT = ["a", " ", "ж", "&amp;", "&quot;", "&#65;", "\n", "\t", "\u0085", "😀", "_x0041_", "]]"];
const WRONG = ["&nbsp;", "&", "<", ">", "]]>", "\r\n", "\u0001", "\ud800", '"'];
const text = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...RIGHT), weight: 60 }, fc.constantFrom(...WRONG)), { maxLength: 4 })
  .map((all) => all.join(""));

const comment = fc.record({
  cell: often("B4", text),
  id: fc.constantFrom("{1}", "{2}", "{3}", "{4}"),
  parent: often("", fc.constantFrom(' parentId="{1}"', ' parentId="{9}"', ' id="{1}"', ' q:a="1"', ' p:a="1"')),
  done: often("", fc.constantFrom(' done="1"', ' done="0"', ' done="true"')),
  inside: often(undefined, fc.constantFrom("", "<text/>", "<text>b</text><mentions/>", "<q:text>b</q:text>", "<text>")),
  text,
  behind: often("", fc.constantFrom("\n", "<!-- x -->", "<text>stray</text>", "<q:a>", "</ThreadedComments>")),
});

const comments = fc
  .array(comment, { maxLength: 6 })
  .map((all) =>
    all
      .map(
        ({ cell, id, parent, done, inside, text: said, behind }) =>
          `<threadedComment ref="${cell}" dT="2026-10-06T09:00:00.00" personId="{P}" id="${id}"${parent}${done}>` +
          `${inside ?? `<text>${said}</text>`}</threadedComment>${behind}`,
      )
      .join(""),
  );

describe("threaded comments in the form that nearly all have", () => {
  it("are read as a parser reads them, and refused as it refuses them", () => {
    let held = 0;
    fc.assert(
      fc.property(comments, (inner) => {
        const read = outcome(part(inner));
        expect(read).toEqual(outcome(unusual(part(inner))));
        if (typeof read === "object") held++;
      }),
      { numRuns: runs(1000), seed: 20261128 },
    );
    expect(held).toBeGreaterThan(runs(1000) / 3);
  });

  it("are none in a comment of the XML or in CDATA", () => {
    const one = '<threadedComment ref="B4" dT="" personId="" id="{1}"><text>one</text></threadedComment>';
    const { value } = outcome(part(`<!-- ${one} --><q:a><![CDATA[${one}]]></q:a>`)) as { value: object[] };
    expect(value).not.toContainEqual(expect.objectContaining({ text: "one" }));
  });
});
