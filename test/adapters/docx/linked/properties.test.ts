import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import { toChanges } from "../../../../src/domain/brief/refresh/to-changes";
import type { Review } from "../../../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { gap, review } from "../../../support/builders";
import { officeErrors } from "../../../support/validate-office";
import { documentText } from "../../../support/worked-in-brief";
import { partOf, withPart } from "../open-docx";

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";

const reviewOf = (details: Partial<Review["details"]>): Review =>
  review({ details, gaps: [gap({ id: "G-001", headline: "First", issue: "The issue.", priority: "high" })] });
const BEFORE = reviewOf({ draftTitle: "Law on Toys", draftVersion: "1", author: "A. Reviewer", client: "Toy Office" });
const made = briefDocuments.write(compose(BEFORE));

async function refresh(file: Uint8Array, now: Review) {
  const brief = openBriefFile(file, briefDocuments.layout());
  const { value: content } = await brief.read();
  const choices = { blocks: new Map(), edited: "keep" as const, places: () => true };
  const changes = toChanges(planRefresh(content, briefInput(now)), content, briefInput(now), choices);
  const written = changes && (await brief.write(changes));
  return { written, file: brief.file() };
}

const property = (file: Uint8Array, name: string, part = CORE): string | undefined =>
  new RegExp(`<(?:\\w+:)?${name}>(.*?)</`, "u").exec(partOf(file, part))?.[1];
const all = (file: Uint8Array) => [
  ...["title", "subject", "creator", "description"].map((name) => property(file, name)),
  property(file, "Company", APP),
];

describe("the properties of a brief's file", () => {
  const now = reviewOf({ draftTitle: "Law on Games", draftVersion: "2", author: "", client: "" });

  it("say what those of a brief made today would, and who left the review is in the file no longer", async () => {
    expect(property(made, "creator")).toBe("A. Reviewer");
    const { written, file } = await refresh(made, now);
    const ofToday = briefDocuments.write(compose(now));
    expect(all(file)).toEqual(all(ofToday));
    expect(written?.properties).toEqual(expect.arrayContaining(["author", "client"]));
    expect(partOf(file, "customXml/item1.xml")).not.toContain("A. Reviewer");
    expect(await officeErrors(file)).toEqual([]);
  });

  it("follow a second refresh, too", async () => {
    const { file } = await refresh(made, now);
    const later = reviewOf({
      draftTitle: "Law on Play",
      draftVersion: "3",
      author: "B. Reviewer",
      client: "Play Office",
    });
    expect(all((await refresh(file, later)).file)).toEqual(all(briefDocuments.write(compose(later))));
  });

  it("stay where a person wrote them", async () => {
    const own = withPart(made, CORE, (xml) =>
      xml
        .replace(/<dc:title>.*?<\/dc:title>/u, "<dc:title>My own title</dc:title>")
        .replace("A. Reviewer", "C. Editor"),
    );
    const { file, written } = await refresh(own, now);
    expect([property(file, "title"), property(file, "creator")]).toEqual(["My own title", "C. Editor"]);
    expect(written?.properties).not.toContain("title");
  });

  it("say who saved the file last as it was, and are not told of for that", async () => {
    const own = withPart(made, CORE, (xml) => xml.replace(/(<dc:creator>).*?(<)/u, "$1C. Editor$2"));
    const { file, written } = await refresh(own, now);
    expect([property(file, "creator"), property(file, "lastModifiedBy")]).toEqual(["C. Editor", "A. Reviewer"]);
    expect(written?.properties).not.toContain("author");
  });

  it("stay where a person wrote the same there and in the document, as Word leaves it", async () => {
    const title = property(made, "title") ?? "";
    const retyped = [CORE, "word/document.xml", "customXml/item1.xml"].reduce(
      (file, part) => withPart(file, part, (xml) => xml.replaceAll(`>${title}<`, ">My own title<")),
      made,
    );
    const { file, written } = await refresh(retyped, now);
    expect(documentText(file)).toContain("My own title");
    expect(property(file, "title")).toBe("My own title");
    expect(property((await refresh(file, BEFORE)).file, "title")).toBe("My own title");
    expect(written?.properties).not.toContain("title");
  });

  it("follow the document where a person's text stays in that", async () => {
    const title = property(made, "title") ?? "";
    const retyped = withPart(made, "word/document.xml", (xml) => xml.replaceAll(`>${title}<`, ">My own title<"));
    const { file } = await refresh(retyped, now);
    expect(property(file, "title")).toBe("My own title");
  });

  it("are not told of where they say the same as before", async () => {
    const { written } = await refresh(made, {
      ...BEFORE,
      gaps: BEFORE.gaps.map((one) => ({ ...one, issue: "Another issue." })),
    });
    expect(written?.properties).toBeUndefined();
  });
});
