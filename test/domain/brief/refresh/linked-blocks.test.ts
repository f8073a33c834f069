import type { Gap } from "../../../../src/domain/gap/gap";
import { withPart } from "../../../adapters/docx/open-docx";
import { gap, review } from "../../../support/builders";
import { briefOf, planFor, refreshed, shownIn } from "../../../support/refreshed-file";

const WORDS = { en: "Shops close early.", ru: "Магазины закрываются рано.", kk: "Дүкендер ерте жабылады." };

/** A person types over the title of the first gap. */
const type = (file: Uint8Array): Uint8Array =>
  withPart(Buffer.from(file), "word/document.xml", (xml) =>
    xml.replace(/(<w:tag w:val="[^"]*G-001\/headline"\/>.*?<w:t xml:space="preserve">)[^<]*/s, "$1My words"),
  );

describe.each(["en", "ru", "kk"] as const)("texts of a withdrawn gap that a person kept (%s)", (language) => {
  const of = (cells: Partial<Gap>) =>
    review({ details: { language }, gaps: [gap(cells), gap({ id: "G-002" })], amendments: [] });
  const withdrawn = of({ status: "withdrawn" });
  const again = of({ issue: `${WORDS[language]} ${WORDS[language]}`, headline: WORDS[language] });

  async function kept(file: Uint8Array): Promise<Uint8Array> {
    const { blocks } = await planFor(file, withdrawn);
    const gone = blocks.filter(({ state }) => state === "gone");
    expect(gone.length).toBeGreaterThan(2);
    return refreshed(file, withdrawn, { blocks: new Map(gone.map(({ id }) => [id, "keep"])) });
  }

  it("follow the table once it says something of it again, and are not asked about until then", async () => {
    const file = await kept(briefOf(of({})));
    const later = await refreshed(file, withdrawn);
    expect((await planFor(later, withdrawn)).blocks.filter(({ state }) => state === "gone")).toEqual([]);
    const found = (await planFor(later, again)).blocks.find(({ id }) => id === "G-001/issue");
    expect(found).toMatchObject({ state: "changed" });
    expect(await shownIn(await refreshed(later, again), "G-001", ["headline"])).toEqual([WORDS[language]]);
  });

  it("stay theirs where they had written them, before or after", async () => {
    for (const file of [await kept(type(briefOf(of({})))), type(await kept(briefOf(of({}))))]) {
      const found = (await planFor(file, again)).blocks.find(({ id }) => id === "G-001/headline");
      expect(found).toMatchObject({ state: "both", text: "My words" });
      expect(await shownIn(await refreshed(file, again), "G-001", ["headline"])).toEqual(["My words"]);
    }
  });
});
