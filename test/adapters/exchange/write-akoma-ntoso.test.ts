import { elementId, unitsOf } from "../../../src/adapters/exchange/akoma-ids";
import { writeAkomaNtoso } from "../../../src/adapters/exchange/write-akoma-ntoso";
import { toReviewExchange } from "../../../src/domain/exchange/review-exchange";
import type { Language } from "../../../src/domain/language";
import type { Amendment } from "../../../src/domain/amendment/amendment";
import { akomaFaults } from "../../support/akoma-ntoso";
import { amendment, gap, provision, review } from "../../support/builders";

const DRAFT = "A platform may form profiles.\n\nIt says so.";

function write(
  amendments: readonly Amendment[],
  language: Language = "en",
  jurisdiction = "KZ",
  draftDate = "2026-09-15",
): string {
  const base = review({ gaps: [gap()], provisions: [provision({ text: DRAFT })], amendments });
  const given = { ...base, details: { ...base.details, language, jurisdiction, draftDate } };
  const { exchange } = toReviewExchange(given, () => [], "2026-11-25");
  return new TextDecoder().decode(writeAkomaNtoso(exchange));
}

const full = amendment({
  provision: "14(2)",
  draftText: DRAFT,
  newText: 'No platform forms profiles of a child: < & > "\u0001".',
  alternativeText: "A platform asks the parents.",
});

describe("amendments as Akoma Ntoso", () => {
  it.each(["en", "ru", "kk"] as const)("are built as the standard asks, in %s", (language) => {
    const texts = [full, amendment({ id: "A-02", provision: "", draftText: "" })];
    expect(akomaFaults(write(texts, language))).toEqual([]);
    expect(akomaFaults(write(texts, language, "not a code"))).toEqual([]);
  });

  it("name what is done to which provision, with the old, the new and the alternative text", () => {
    const xml = write([full]);
    expect(xml).toContain('<textualMod type="substitution" eId="amendment_1__textualMod_1">');
    expect(xml).toContain('/draft#art_14__para_2"/><old href="#amendment_1__mod_1__qstr_1"/>');
    expect(xml).toContain(
      '<quotedStructure eId="amendment_1__mod_1__qstr_1" refersTo="#initialVersion">' +
        "<p>A platform may form profiles.</p><p>It says so.</p></quotedStructure>" +
        '<quotedStructure eId="amendment_1__mod_1__qstr_2" refersTo="#newVersion">' +
        '<p>No platform forms profiles of a child: &lt; &amp; &gt; "".</p></quotedStructure>',
    );
    expect(xml).toContain('alternativeTo="#amendment_1__mod_1__qstr_2"><p>A platform asks the parents.</p>');
    expect(xml).toContain(">Article 14, paragraph 2</ref>");
  });

  it("have no old text where there is none", () => {
    const xml = write([amendment({ draftText: "", kind: "insertion" })]);
    expect(xml).toContain('<textualMod type="insertion"');
    expect(xml).not.toContain("<old ");
  });

  it("have no new text where the provision is repealed", () => {
    const xml = write([amendment({ newText: "", kind: "repeal" })]);
    expect(akomaFaults(xml)).toEqual([]);
    expect(xml).toContain('<textualMod type="repeal"');
    expect(xml).not.toContain("<new ");
  });

  it.each(["2026-09-15", "15.09.2026", "15 сентября 2026 г."])(
    "name the draft by its day, typed as %s",
    (draftDate) => {
      expect(write([full], "en", "KZ", draftDate)).toContain("/akn/kz/bill/2026-09-15/draft#");
    },
  );

  it("are refused where there are none", () => {
    expect(() => write([])).toThrow(/no amendments to write/u);
  });

  it.each([
    ["14", "art_14"],
    ["14(2)(a)", "art_14__para_2__point_a"],
    ["12-1(3)", "art_12-1__para_3"],
    ["3.10", "art_3.10"],
    ["recital 38", "recital_38"],
    ["Приложение 1", encodeURIComponent("Приложение_1")],
  ])("call the element %s of the draft %s", (provisionId, id) => {
    expect(elementId(provisionId, "articles")).toBe(id);
  });

  it.each([
    ["5", "sec_5"],
    ["5(2)", "sec_5__subsec_2"],
    ["22(2)(a)(i)", "sec_22__subsec_2__para_a__subpara_i"],
    ["2(a)(ii)", "sec_2__para_a__subpara_ii"],
    ["28A(1)", "sec_28A__subsec_1"],
  ])("call it by its section in a draft of the common law: %s is %s", (provisionId, id) => {
    expect(elementId(provisionId, unitsOf(["Part I", "section 1", "Second Schedule"]))).toBe(id);
  });

  it.each([
    [["статья 14", "пункт 2 статьи 14"], "articles"],
    [["Article 5", "Section 2"], "articles"],
    [["Part 1", "clause 3"], "sections"],
  ] as const)("a draft cited as %j has %s", (citations, units) => {
    expect(unitsOf(citations)).toBe(units);
  });
});
