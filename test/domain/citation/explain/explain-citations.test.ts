import { readFileSync } from "node:fs";

import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { explainCitations } from "../../../../src/domain/citation/explain/explain-citations";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { readInContext } from "../../../../src/domain/citation/read-citations";
import { toTextContext } from "../../../../src/domain/citation/resolve/text-context";
import type { ResolutionContext } from "../../../../src/domain/citation/resolve/text-context";
import { toExpectedLines } from "../../../support/citation-score";

const catalogue = bundledCatalogue();
const lexicon = buildLexicon(catalogue);
const LINES = toExpectedLines(readFileSync("test/fixtures/citation-lines.jsonl", "utf8"));
const explained = (text: string, context: ResolutionContext = {}) =>
  explainCitations(text, toTextContext(lexicon, catalogue, context));
const partsOf = (text: string, context?: ResolutionContext) =>
  explained(text, context).citations.flatMap(({ parts }) => parts);
const formsOf = (text: string) => partsOf(text).map(({ text: part, form }) => `${part} = ${form}`);

describe("why a text was read as it was", () => {
  it("is said of the citations that reading gives, of all of them", () => {
    for (const { text, context = {} } of LINES.slice(0, 300)) {
      const known = toTextContext(lexicon, catalogue, context);
      expect(explainCitations(text, known).citations.map(({ citation }) => citation)).toEqual(
        readInContext(text, known),
      );
    }
  });

  it("tells the form of each name and place", () => {
    expect(formsOf("CRC, art. 16")).toEqual(["CRC = name", "art. 16 = unit, then numbers"]);
    expect(formsOf("БҚК-нің 16-бабы")).toEqual(["БҚК-нің = name", "16-бабы = numbers, then unit"]);
    expect(formsOf("UNGP 17")).toEqual(["UNGP = name", "17 = numbers alone"]);
    expect(formsOf("general comment No. 99, para. 3")).toEqual([
      "general comment No. 99 = one of a series",
      "para. 3 = unit, then numbers",
    ]);
    expect(formsOf("ст. 9 Закона РК № 94-V")).toEqual([
      "ст. 9 = unit, then numbers",
      "Закона РК № 94-V = act by details",
    ]);
  });

  it("tells what is known of each word, with its language and with slips of the pen", () => {
    const [name, place] = partsOf("Conventon on the Rights of the Child, ст. 16");
    expect(name?.words).toEqual([
      { text: "Conventon on the Rights of the Child", as: "names", instruments: ["crc"], slips: 1 },
    ]);
    expect(place?.words).toEqual([
      { text: "ст.", as: "units", unit: "article", languages: ["ru"] },
      { text: "16", as: "number" },
    ]);
  });

  it("weighs whose a place is against whose it could be", () => {
    const [, place] = partsOf("CRC, art. 16, GDPR, art. 8");
    const [chosen, after, none] = place?.owners ?? [];
    expect(chosen).toMatchObject({ side: "before", name: "CRC" });
    expect(after).toMatchObject({ side: "after", name: "GDPR" });
    expect(none?.side).toBe("none");
    expect(chosen?.weight).toBeGreaterThan(none?.weight ?? 0);
    expect(after?.weight ?? 0).toBeLessThan(chosen?.weight ?? 0);
  });

  it("has chosen what weighs most, in all of the lines", () => {
    const shared = /respectively|соответственно|тиісінше/iu;
    for (const { text, context } of LINES.filter((line) => !shared.test(line.text)))
      for (const { owners = [] } of partsOf(text, context)) {
        const weights = owners.map(({ weight }) => weight ?? -Infinity);
        expect({ text, chosen: weights[0] }).toEqual({
          text,
          chosen: weights.length === 0 ? undefined : Math.max(...weights),
        });
      }
  });

  it.each([
    ["CRC, art. 16", {}, ["only name"]],
    ["CRC, art. 16, and ibid., art. 17", {}, ["only name", "named last"]],
    ["art. 16 of the Convention", { "the Convention": "crc" }, ["context"]],
    ["AI Act, art. 5", { jurisdiction: "EU" }, ["state reviewed"]],
    ["the CRC applies (art. 16)", {}, ["only name", "goes on"]],
    ["Article 7 of the Utopian Charter", {}, [undefined]],
  ] as const)("says what tells which instrument is meant: %s", (text, context, because) => {
    expect(explained(text, context).citations.map((one) => one.because)).toEqual(because);
  });

  it("names what looks like a citation and is none", () => {
    expect(explained("Article 9 of the draft law, and principles 3 and 4").unread).toMatchObject([
      { why: "draft" },
      { text: "principles 3 and 4", why: "everyday unit" },
    ]);
  });

  it("takes no longer for many places between two names than it can weigh", () => {
    const many = `CRC, ${"art. 16; ".repeat(2000)} GDPR`;
    expect(explained(many).citations[0]?.parts[1]?.owners).toBeUndefined();
  });
});
