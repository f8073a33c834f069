import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../src/domain/review/own-documents";
import { amendment, gap, provision, review } from "../../support/builders";
import { generatedReview } from "../../support/generated-review";
import { briefDocuments, compose, linesOf, paragraphsOf, section, tablesOf, textOf } from "./composed";

const long = "A sentence that says a little. ".repeat(1000);
const notes = (parts: Parameters<typeof review>[0]) =>
  paragraphsOf(section(compose(review(parts)), "Main gaps"), "note").map(({ spans }) => textOf(spans));

const purpose = (parts: Parameters<typeof review>[0]) =>
  linesOf(section(compose(review(parts)), "Purpose and method")).join("\n");
const cited = (cells: Parameters<typeof gap>[0]) =>
  /Of 14 guiding documents, (\d+) /.exec(
    purpose({ gaps: [gap({ issue: "", solution: "", sources: "", ...cells })], amendments: [] }),
  )?.[1];
const print = (cells: Parameters<typeof gap>[0]) => compose(review({ gaps: [gap(cells)] })).facts.fingerprint;

/** Pages so long that everything fits. */
const roomyLayout = { ...briefDocuments.layout(), pageHeight: 1_000_000 };

const instruments = (language: "en" | "ru", sources: string) =>
  section(
    compose(review({ gaps: [gap({ sources })], amendments: [] }), { language }),
    {
      en: "Instruments cited",
      ru: "Использованные документы",
    }[language],
  );

describe("the list of instruments in another language", () => {
  it("marks English titles, their language too, and explains the mark once", () => {
    const blocks = instruments("ru", "CRC, art. 16; Lanzarote Convention, art. 12");
    const [, lanzarote] = paragraphsOf(blocks, "instrument");
    expect(lanzarote?.spans.filter(({ language }) => language === "en")).toHaveLength(1);
    expect(textOf(lanzarote?.spans ?? [])).toContain("Sexual Abuse‡.");
    expect(paragraphsOf(blocks, "note").map(({ spans }) => textOf(spans))).toEqual([
      expect.stringMatching(/^‡ [^‡]*$/),
    ]);
  });

  it("prints no note of the reviewers", () => {
    const text = linesOf(instruments("en", "UNICEF EdTech note; Kazakhstan Kids Online")).join("\n");
    expect(text).not.toMatch(/terms of reference|to be verified/);
    expect(text).toContain("EdTech*.");
    expect(text).toContain("* Not verified against the official text.");
  });
});

it("lists a document of the review's own with its places as they are written, and as not verified", () => {
  const parts = {
    gaps: [{ sources: "CRC, art. 16; Pupils Act, section 5 and 7" }],
    documents: [{ document: "Narnia Pupils Act", citedAs: ["Pupils Act"], partCount: 30 }],
  };
  const catalogue = withOwnDocuments(bundledCatalogue(), review(parts), kazakhstanDigitalCode);
  const blocks = section(
    compose(review(parts), { catalogue, citationsIn: toCitationReader(catalogue) }),
    "Instruments cited",
  );
  expect(linesOf(blocks)).toContainEqual(
    expect.stringMatching(/^Pupils Act\. Narnia Pupils Act\*\. Cited: ss\.\s5 and 7\.$/u),
  );
  expect(linesOf(blocks).at(-1)).toContain("* Not verified against the official text.");
});

describe("the note on what was left to the table", () => {
  it("names a gap whose issue was shortened", () => {
    expect(notes({ gaps: [gap({ issue: long })], amendments: [] })).toEqual([
      "Shown in short here and in full in the table (review.xlsx): 1 gap, G-001.",
    ]);
  });

  it("names a gap whose new text was shortened", () => {
    expect(notes({ gaps: [gap()], amendments: [amendment({ newText: long })] })).toEqual([
      "Shown in short here and in full in the table (review.xlsx): 1 gap, G-001.",
    ]);
  });
});

describe("the section on purpose and method", () => {
  it("names the consultations with their dates", () => {
    expect(
      purpose({
        consultations: [
          { date: "2026-10-06", with: "The ministry" },
          { date: "2026-10-20", with: "" },
        ],
      }),
    ).toContain("Two consultations were held: 6 October 2026 (The ministry); 20 October 2026.");
    expect(purpose({ consultations: [] })).toContain("No consultation has been recorded yet.");
  });

  it("counts the guiding documents that are cited among the sources, in passing or by name", () => {
    expect(cited({})).toBe("0");
    expect(cited({ sources: "CRC/C/GC/25, para. 42; DPG Standard, indicator 9" })).toBe("2");
    expect(cited({ issue: "The draft forgets GC25, para. 42." })).toBe("1");
  });

  it.each(["a", "the", "16", "ст", "бап", "заң"])(
    "does not count the document %j as cited for letters that stand in other words",
    (name) => {
      const sources = "CRC, art. 16; a part of the Pact; КПР, ст. 16; Конвенцияның 16-бабы; оқушылар туралы заңнама";
      const documents = [{ document: name, citedAs: [name], required: true }];
      const text = purpose({ gaps: [gap({ issue: "", solution: "", sources })], amendments: [], documents });
      expect(/Of 15 guiding documents, (\d+) /.exec(text)?.[1]).toBe("0");
    },
  );

  it.each([
    ["Narnia Pupils Act", "the Narnia Pupils Act's aims"],
    ["Стандарт Шервуд", "по Стандарт Шервуда и практике"],
    ["Оқушылар туралы заң", "Оқушылар туралы заңға сәйкес"],
  ])("counts %s as cited by name, with a case ending", (name, sources) => {
    const documents = [{ document: name, required: true }];
    const text = purpose({ gaps: [gap({ issue: "", solution: "", sources })], amendments: [], documents });
    expect(/Of 15 guiding documents, (\d+) /.exec(text)?.[1]).toBe("1");
  });

  it("quotes the draft's title once", () => {
    expect(purpose({ details: { draftTitle: "Code of Examples" } })).toContain("the draft law “Code of Examples”.");
    expect(purpose({ details: { draftTitle: "Law “On Examples”" } })).toContain("the draft law Law “On Examples”.");
  });
});

describe("the list of instruments", () => {
  it("says how many more the table cites", () => {
    const brief = compose(generatedReview({ gaps: 150 }));
    const shown = paragraphsOf(section(brief, "Instruments cited"), "instrument").length;
    const note = linesOf(section(brief, "Instruments cited")).at(-1) ?? "";
    const further = Number(/The table cites (\d+) further instruments?\.$/.exec(note)?.[1]);
    const everything = section(compose(generatedReview({ gaps: 150 }), { layout: roomyLayout }), "Instruments cited");
    expect(shown + further).toBe(paragraphsOf(everything, "instrument").length);
  });

  it("says so when the table cites none", () => {
    const brief = compose(review({ gaps: [gap({ sources: "" })], amendments: [] }));
    expect(linesOf(section(brief, "Instruments cited"))).toEqual(["The table cites no instrument yet."]);
  });
});

describe("where there is room", () => {
  const roomy = compose(
    review({
      gaps: [gap({ sources: "CRC, art. 16; a study of three hundred schools shows how often this happens to girls." })],
      provisions: [provision({ text: "The words of the draft." })],
      amendments: [],
      consultations: [
        { date: "2026-10-06", with: "The ministry", format: "Meeting", summary: "Wording was discussed." },
      ],
      aspects: [{ aspect: "safety", positiveEffects: "Help is one click away." }],
    }),
  );

  it("tables the consultations", () => {
    const table = tablesOf(roomy.blocks).find(({ caption }) => caption === "Consultations");
    expect(table?.rows.map((row) => row.map(({ spans }) => textOf(spans)))).toEqual([
      ["6 October 2026", "The ministry, Meeting", "Wording was discussed."],
    ]);
  });

  it("shows the draft's words, the sources in full and the positive effects", () => {
    const lines = linesOf(roomy.blocks);
    expect(lines).toContainEqual("The draft says: “The words of the draft.”");
    expect(lines.join("\n")).toContain("Sources and examples: CRC, art. 16; a study of three hundred schools");
    expect(lines).toContainEqual("Safety mechanisms. Help is one click away.");
  });
});

describe("the brief's fingerprint", () => {
  it("changes with any row and stays the same otherwise", () => {
    expect(print({})).toBe(print({}));
    expect(print({ solution: "Another solution." })).not.toBe(print({}));
  });
});
