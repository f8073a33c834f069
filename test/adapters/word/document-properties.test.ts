import { openBrief } from "../../../src/adapters/word/open-brief";
import { briefOfSample, changedSample, KEEP_ALL, lookAt, templateLayout } from "../../support/linked-brief";
import { openInWord } from "../../support/word";
import { partOf, withPart } from "../docx/open-docx";

const CORE = "docProps/core.xml";
const brief = openBrief(() => Promise.resolve(templateLayout()));
const property = (file: Uint8Array, name: string): string | undefined =>
  new RegExp(`<dc:${name}>(.*?)</`, "u").exec(partOf(file, CORE))?.[1];

async function refreshed(given: Uint8Array) {
  const { document } = await openInWord(given, { manner: "live" });
  const looked = await lookAt(brief, changedSample({ "Review!B6": "Law on Games" }));
  const written = await brief.write(looked.changesFor(KEEP_ALL)!);
  return { written, file: document.save() };
}

describe("the properties of a brief that is open in Word", () => {
  it("say what those of a brief made today would", async () => {
    const { written, file } = await refreshed(await briefOfSample());
    expect(partOf(file, CORE)).toContain("Law on Games");
    expect(written.properties?.length).toBeGreaterThan(0);
  });

  it("stay where a person wrote them", async () => {
    const own = withPart(await briefOfSample(), CORE, (xml) =>
      xml
        .replace(/<dc:title>.*?<\/dc:title>/u, "<dc:title>My own title</dc:title>")
        .replace(/<dc:subject>.*?<\/dc:subject>/u, "<dc:subject>My own subject</dc:subject>"),
    );
    const { file } = await refreshed(own);
    expect([property(file, "title"), property(file, "subject")]).toEqual(["My own title", "My own subject"]);
  });
});
