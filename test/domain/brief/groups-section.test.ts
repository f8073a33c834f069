import type { Block } from "../../../src/domain/brief/brief";
import { composeToPlan } from "../../../src/domain/brief/compose-brief";
import { partFingerprints } from "../../../src/domain/brief/brief-parts";
import { gap, review } from "../../support/builders";
import { generatedReview } from "../../support/generated-review";
import { briefInput, compose, linesOf, section, spansOf } from "./composed";

type Parts = NonNullable<Parameters<typeof review>[0]>;
type Aspects = NonNullable<Parts["aspects"]>;

const HEADING = "Girls and boys, children of different ages";
const told = (parts: Parts, more: Parameters<typeof compose>[1] = {}): readonly Block[] =>
  section(compose(review({ amendments: [], ...parts }), more), HEADING);

/** The first sentences of an issue are told with the gap; only those behind them are left to tell. */
const long = (sentence: string): string =>
  `The rule is silent on children. It names no body. It gives no time. It knows no complaint. It has no exception. ${sentence}`;

const answer = (observation: string, id = "17.1"): Aspects => [{ id, aspect: "gender-age", observation }];

const coverage = (parts: Parts): string =>
  partFingerprints(review(parts)).find(({ part }) => part === "coverage")?.fingerprint ?? "";

describe("what the brief tells of girls and boys, and of ages", () => {
  it("is what the answers observe, bound to them, and of a group that they leave out what gaps say of it", () => {
    const blocks = told({
      gaps: [gap({ id: "G-001", issue: long("Adolescents lose their accounts.") })],
      aspects: answer("Girls are insulted more often. The draft does not say so."),
    });
    expect(linesOf(blocks)).toEqual([
      "Girls are insulted more often. The draft does not say so.",
      "Adolescents lose their accounts. (G-001)",
    ]);
    expect(spansOf(blocks).flatMap(({ bound }) => (bound ? [bound] : []))).toEqual([
      { gap: "", field: "observation 17.1" },
      { gap: "G-001", field: "toldOfGroup" },
    ]);
  });

  it("leaves no group out because one answer or gap speaks of both", () => {
    const both = "Girls are insulted more often. Adolescents lose their accounts.";
    expect(linesOf(told({ gaps: [], aspects: answer(both, "17") }))).toEqual([both]);
    expect(linesOf(told({ gaps: [gap({ id: "G-001", issue: long(both) })] }))).toEqual([
      "Girls are insulted more often. (G-001)",
      "Adolescents lose their accounts. (G-001)",
    ]);
  });

  it("comes from gaps under the aspect that asks of them before more important ones, and from several gaps", () => {
    const blocks = told({
      gaps: [
        gap({ id: "G-001", priority: "high", issue: long("Girls are filmed in class. Boys are, too.") }),
        gap({ id: "G-002", priority: "low", aspects: ["gender-age"], issue: long("Girls of ten are sold adverts.") }),
        gap({ id: "G-003", priority: "high", issue: long("Adolescents lose their accounts.") }),
      ],
    });
    expect(linesOf(blocks)).toEqual([
      "Girls of ten are sold adverts. (G-002)",
      "Girls are filmed in class. (G-001)",
      "Adolescents lose their accounts. (G-003)",
    ]);
  });

  it("repeats nothing that the brief says already, whatever blanks it is written with", () => {
    const filmed = "Girls are filmed in class.";
    expect(told({ gaps: [gap({ issue: filmed, headline: "Filming" })] })).toEqual([]);
    expect(told({ gaps: [gap({ issue: filmed, headline: "Filming" })], aspects: answer(filmed) })).toEqual([]);
    expect(
      linesOf(
        told({
          gaps: [
            gap({ id: "G-001", issue: long(filmed) }),
            gap({ id: "G-002", issue: long("Girls are  filmed in class.") }),
          ],
        }),
      ),
    ).toEqual([`${filmed} (G-001)`]);
  });

  it.each<[string, Parameters<typeof gap>[0]]>([
    ["a recommendation", { issue: "Nothing is said.", solution: long("Count girls and boys apart.") }],
    ["what may be the text of a law", { issue: long("The Code has to say:\nGirls and boys are equal.") }],
    ["a gap that was withdrawn", { issue: long("Girls are filmed."), status: "withdrawn" }],
    ["a sentence that is too long", { issue: long(`Girls are filmed ${"again and ".repeat(40)}again.`) }],
    ["a note that is no sentence", { issue: long("See page 3\n- boys") }],
  ])("is not %s", (_, cells) => {
    expect(told({ gaps: [gap(cells)] })).toEqual([]);
  });

  it("is no observation of another aspect, whose words may mean something else", () => {
    expect(
      told({ gaps: [], aspects: [{ id: "9.4", aspect: "data-privacy", observation: "The age of a record counts." }] }),
    ).toEqual([]);
  });

  it.each([
    ["ru", "Девочки и мальчики, дети разного возраста", "Девочек оскорбляют чаще."],
    ["kk", "Қыздар мен ұлдар, әр жастағы балалар", "Қыздар қорлықты жиірек көреді."],
  ] as const)("has its heading in %s, and no answer in a brief of another language", (language, heading, text) => {
    const written = review({ details: { language }, gaps: [], aspects: answer(text) });
    expect(linesOf(section(compose(written), heading))).toEqual([text]);
    expect(section(compose(written, { language: "en" }), HEADING)).toEqual([]);
  });

  it("is there in a brief of many gaps, too", () => {
    const many = generatedReview({ gaps: 60, language: "en" });
    const { aspects } = review({ aspects: answer("Girls are insulted more often.") });
    expect(linesOf(section(compose({ ...many, aspects }), HEADING))).toContain("Girls are insulted more often.");
  });

  it("is not there where a brief was planned without it, as those of earlier versions are", () => {
    const input = briefInput(review({ gaps: [gap({ issue: long("Girls are filmed.") })], amendments: [] }));
    const plan = { gaps: new Map([["G-001", "full"]] as const), recommendations: new Map() };
    expect(section(composeToPlan(input, { ...plan, extras: new Set() }), HEADING)).toEqual([]);
    expect(section(composeToPlan(input, { ...plan, extras: new Set(["groups"]) }), HEADING)).not.toEqual([]);
  });

  it("makes a brief stale when an answer changes, and leaves those be that were made when there was none", () => {
    const after = (observation: string): string => coverage({ aspects: answer(observation) });
    expect(after("Girls are filmed.")).not.toBe(after("Girls are not filmed."));
    expect(after("")).toBe(coverage({ aspects: [{ id: "17.1", aspect: "gender-age" }] }));
  });
});
