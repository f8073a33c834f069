import { toProvisionReader } from "../../../src/domain/brief/named-provisions";
import { provision, review } from "../../support/builders";
import { compareBrief } from "../../../src/domain/brief/compare-brief";
import { boxesOf, compose, linesOf, section } from "./composed";

const recommendations = (parts: Parameters<typeof review>[0]): string =>
  linesOf(section(compose(review(parts)), "Recommendations")).join("\n");
const gaps = (parts: Parameters<typeof review>[0]): string =>
  linesOf(section(compose(review(parts)), "Main gaps")).join("\n");

describe("the provisions that a row names", () => {
  const provisionsIn = toProvisionReader([provision({ id: "1" }), provision({ id: "14(2)" })]);

  it("come in the order of the draft, those that the sheet lacks after them as they are typed", () => {
    expect(provisionsIn(["140", "14 (2)", "1"]).map(({ id, place }) => [id, place])).toEqual([
      ["1", 0],
      ["14(2)", 1],
      ["140", 2],
    ]);
  });

  it.each(["п. 2 ст. 14", "Article 14(2)", "14-баптың 2-тармағы", "paragraph 2, Article 14"])(
    "are those of the draft where they are cited as “%s”",
    (typed) => expect(provisionsIn([typed]).map(({ id, place }) => [id, place])).toEqual([["14(2)", 1]]),
  );

  it("come once, however they are typed", () => {
    expect(provisionsIn(["14(2)", "14 (2)", "140", "140."])).toHaveLength(2);
  });
});

describe("a provision that is not on the sheet Provisions", () => {
  it.each([
    ["30 (Версия 1)", "Статья 30 (Версия 1)"],
    ["31 (Редакция 2)", "Статья 31 (Редакция 2)"],
    ["99 (Версия 1)", ""],
    ["30 (new)", ""],
  ])("is called as the draft calls those of its kind where it is one of an earlier version: %s", (typed, citation) => {
    const provisionsIn = toProvisionReader([provision({ id: "30", citation: "Статья 30" })]);
    expect(provisionsIn([typed])[0]?.citation).toBe(citation);
  });

  it("is printed as it is typed", () => {
    const text = recommendations({ gaps: [{ provisions: ["Article 140"] }], amendments: [] });
    expect(text).toContain("Article 140 | ");
    expect(gaps({ gaps: [{ provisions: ["Article 140"] }], amendments: [] })).toContain("Article 140. ");
  });

  it("is printed also where the workbook has no provisions at all", () => {
    const text = recommendations({ gaps: [{ provisions: ["14(2)"] }], provisions: [], amendments: [] });
    expect(text).toContain("14(2) | ");
  });

  it("heads an amendment beside the one that is there", () => {
    const text = recommendations({ gaps: [{}], amendments: [{ provision: "14(2); Article 140" }] });
    expect(text).toContain("Article 14, paragraph 2; Article 140 | ");
  });
});

it("is nothing where the cells are empty", () => {
  expect(recommendations({ gaps: [{ provisions: [] }], amendments: [] })).toContain(" | – | ");
});

it("is none of the provisions of the draft that a brief counts", () => {
  const brief = compose(review({ gaps: [{ provisions: ["14(2)", "Article 140"] }], amendments: [] }));
  expect(boxesOf(brief).get("How the review was done")).toContain("1 gap on 1 provision,");
});

it("is none of those that the conclusions name, either", () => {
  const named = ["Article 140", "14", "15"];
  const provisions = ["14", "15"].map((id) => ({ id, citation: `Article ${id}` }));
  const both = [{ provisions: named }, { id: "G-002", provisions: named }];
  const brief = compose(review({ gaps: both, provisions, amendments: [] }));
  const text = linesOf(section(brief, "Conclusions")).join("\n");
  expect(text).toContain("Article 14 (2 gaps) and Article 15 (2)");
  expect(text).not.toContain("Article 140");
});

it("heads an amendment that names no provision by those of its gap", () => {
  const text = recommendations({ gaps: [{ provisions: ["14(2)"] }], amendments: [{ provision: "" }] });
  expect(text).toContain("Article 14, paragraph 2 | ");
});

describe("an id typed in another case or with blanks", () => {
  const typed = review({
    gaps: [{ status: "final" }],
    amendments: [{ gap: " g - 001", provision: "14 (2)", newText: "No profiles of children." }],
    feedback: [{ gap: "g-001", disposition: "open", closedBy: "" }],
  });

  it("loses nothing of the final text in the brief", () => {
    const text = linesOf(section(compose(typed), "Recommendations")).join("\n");
    expect(text).toContain("No profiles of children.");
    expect(text).toContain("Article 14, paragraph 2 | ");
  });

  it("counts an open remark for its gap", () => {
    expect(linesOf(section(compose(typed), "What the consultations changed")).join("\n")).toContain("G-001");
  });

  it("is the row that an earlier brief remembers", () => {
    const before = review({ gaps: [{}], amendments: [{}] });
    const after = review({ gaps: [{ id: "g-001" }], amendments: [{}] });
    expect(compareBrief(compose(before), after).rows).toEqual([{ gap: "g-001", state: "fresh" }]);
    expect(compose(after).facts.fingerprint).toBe(compose(before).facts.fingerprint);
  });
});

it("names provisions in the draft's second language where the brief is in it", () => {
  const inTwo = provision({ id: "14(2)", otherCitation: "14-баптың 2-тармағы", otherText: "Жасты ұқыпты тексереді." });
  const made = compose(review({ gaps: [{ provisions: ["14(2)"] }], provisions: [inTwo], amendments: [] }), {
    language: "kk",
  });
  const text = linesOf(made.blocks).join("\n");
  expect(text).toContain("14-баптың 2-тармағы");
  expect(text).not.toContain("Article 14");
});
