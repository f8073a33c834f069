import type { Block } from "../../../src/domain/brief/brief";
import { composeToPlan } from "../../../src/domain/brief/compose-brief";
import { partFingerprints } from "../../../src/domain/brief/brief-parts";
import { gap, review } from "../../support/builders";
import { generatedReview } from "../../support/generated-review";
import { briefInput, compose, linesOf, section, spansOf } from "./composed";

type Parts = Parameters<typeof review>[0];

const HEADING = "Girls and boys, younger and older children";
const told = (parts: Parts, more: Parameters<typeof compose>[1] = {}): readonly Block[] =>
  section(compose(review({ amendments: [], ...parts }), more), HEADING);

/** The first sentences of an issue are told with the gap; only those behind them are left to tell. */
const long = (sentence: string): string =>
  [
    "The rule is silent on children.",
    "It names no body.",
    "It gives no time.",
    "It knows no complaint.",
    "It has no exception.",
    sentence,
  ].join(" ");

describe("what the brief tells of girls and boys, and of ages", () => {
  it("is what the answers say of them, before any gap, bound to its answer", () => {
    const blocks = told({
      gaps: [gap({ id: "G-001", issue: long("Boys are shown more violence.") })],
      aspects: [
        { id: "17.1", aspect: "gender-age", observation: "Girls are insulted more often. The draft does not say so." },
      ],
    });
    expect(linesOf(blocks)).toEqual([
      "Girls and boys. Girls are insulted more often.",
      "Girls and boys. Boys are shown more violence. (G-001)",
    ]);
    expect(spansOf(blocks).flatMap(({ bound }) => (bound ? [bound] : []))).toEqual([
      { gap: "", field: "observation 17.1" },
      { gap: "G-001", field: "toldOfGroup" },
    ]);
  });

  it("comes from gaps under the aspect that asks of them before more important ones, and from each gap once", () => {
    const blocks = told({
      gaps: [
        gap({ id: "G-001", priority: "high", issue: long("Girls are filmed in class.") }),
        gap({ id: "G-002", priority: "low", aspects: ["gender-age"], issue: long("Girls of ten are sold adverts.") }),
        gap({ id: "G-003", priority: "high", issue: long("Adolescents lose their accounts.") }),
      ],
    });
    expect(linesOf(blocks)).toEqual([
      "Girls and boys. Girls of ten are sold adverts. (G-002)",
      "Girls and boys. Girls are filmed in class. (G-001)",
      "Age. Adolescents lose their accounts. (G-003)",
    ]);
  });

  it("repeats nothing that a gap tells already, and names the gaps that say more", () => {
    const gaps = [
      gap({ id: "G-001", issue: "Girls are filmed in class.", headline: "Filming" }),
      gap({ id: "G-002", issue: long("Boys are shown more violence.") }),
    ];
    expect(linesOf(told({ gaps }))).toEqual([
      "Girls and boys. Boys are shown more violence. (G-002)",
      "The table says more of this under G-001.",
    ]);
    expect(told({ gaps: gaps.slice(0, 1) })).toEqual([]);
  });

  it("is no recommendation, no text of a law, no withdrawn gap and no sentence that is too long", () => {
    expect(
      told({
        gaps: [
          gap({ issue: "Nothing is said.", solution: long("Count girls and boys apart.") }),
          gap({ issue: long("Add: “Girls and boys are equal”.") }),
          gap({ issue: long("Girls are filmed."), status: "withdrawn" }),
          gap({ issue: long(`Girls are filmed ${"again and ".repeat(40)}again.`) }),
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ["ru", "Девочки и мальчики, младшие и старшие дети", "Девочки и мальчики. Девочек оскорбляют чаще."],
    ["kk", "Қыздар мен ұлдар, кіші және ересек балалар", "Қыздар мен ұлдар. Девочек оскорбляют чаще."],
  ] as const)("has its words in %s, around the sentence as it was written", (language, heading, line) => {
    const observation = "Девочек оскорбляют чаще.";
    const brief = compose(
      review({
        gaps: [gap({ issue: "", solution: "" })],
        aspects: [{ id: "17.1", aspect: "gender-age", observation }],
      }),
      {
        language,
      },
    );
    expect(linesOf(section(brief, heading))).toEqual([line]);
  });

  it("is there in a brief of many gaps, too", () => {
    const many = generatedReview({ gaps: 60, language: "en" });
    const observation = "Girls are insulted more often.";
    const brief = compose({ ...many, aspects: [...review({ aspects: [{ id: "17.1", observation }] }).aspects] });
    expect(linesOf(section(brief, HEADING))).toContain("Girls and boys. Girls are insulted more often.");
  });

  it("is not there in a brief of an earlier version that is compared with the table", () => {
    const input = briefInput(review({ gaps: [gap({ issue: long("Girls are filmed.") })], amendments: [] }));
    const plan = {
      gaps: new Map([["G-001", "full"]] as const),
      recommendations: new Map(),
      extras: new Set(),
    } as const;
    expect(section(composeToPlan(input, { ...plan, extras: new Set() }), HEADING)).toEqual([]);
  });

  it("makes a brief stale when an answer changes, and leaves those be that were made when there was none", () => {
    const coverage = (parts: Parts): string =>
      partFingerprints(review(parts)).find(({ part }) => part === "coverage")?.fingerprint ?? "";
    const answer = (observation: string): string => coverage({ aspects: [{ id: "17.1", observation }] });
    expect(answer("Girls are filmed.")).not.toBe(answer("Girls are not filmed."));
    expect(answer("")).toBe(coverage({ aspects: [{ id: "17.1" }] }));
  });
});
