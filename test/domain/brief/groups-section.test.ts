import type { Block } from "../../../src/domain/brief/brief";
import type { Extra } from "../../../src/domain/brief/brief-plan";
import { composeToPlan } from "../../../src/domain/brief/compose-brief";
import { partFingerprints } from "../../../src/domain/brief/brief-parts";
import { cellTexts } from "../../../src/domain/brief/refresh/cell-texts";
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

/** A gap under the aspect that asks of them. */
const asked = (cells: Parameters<typeof gap>[0]) => gap({ aspects: ["gender-age"], ...cells });

const answer = (observation: string, id = "17.1"): Aspects => [{ id, aspect: "gender-age", observation }];

const coverage = (parts: Parts): string =>
  partFingerprints(review(parts)).find(({ part }) => part === "coverage")?.fingerprint ?? "";

describe("what the brief tells of girls and boys, and of ages", () => {
  it("is what the answers observe, bound to them, and of a group that they leave out what gaps say of it", () => {
    const blocks = told({
      gaps: [asked({ id: "G-001", issue: long("Adolescents lose their accounts.") })],
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
    expect(linesOf(told({ gaps: [asked({ id: "G-001", issue: long(both) })] }))).toEqual([
      "Girls are insulted more often. (G-001)",
      "Adolescents lose their accounts. (G-001)",
    ]);
  });

  it("comes from gaps under the aspect that asks of them, the most important first, and from several of them", () => {
    const gaps = [
      asked({ id: "G-001", priority: "low", issue: long("Girls of ten are sold adverts.") }),
      asked({ id: "G-002", priority: "high", issue: long("Girls are filmed in class. Boys are, too.") }),
      asked({ id: "G-003", priority: "medium", issue: long("Adolescents lose their accounts.") }),
      gap({ id: "G-004", priority: "high", issue: long("In the digital age girls are forgotten.") }),
    ];
    const plan = { gaps: new Map(gaps.map(({ id }) => [id, "full"] as const)), recommendations: new Map() };
    const toldWith = (...extras: readonly Extra[]): readonly string[] => {
      const input = briefInput(review({ gaps, amendments: [] }));
      return linesOf(section(composeToPlan(input, { ...plan, extras: new Set(extras) }), HEADING));
    };
    expect(toldWith("groups")).toEqual([
      "Girls are filmed in class. (G-002)",
      "Adolescents lose their accounts. (G-003)",
    ]);
    expect(toldWith("groups", "moreOfGroups")).toEqual([
      "Girls are filmed in class. (G-002)",
      "Girls of ten are sold adverts. (G-001)",
      "Adolescents lose their accounts. (G-003)",
    ]);
  });

  it("repeats nothing that the brief says already, whatever blanks it is written with", () => {
    const filmed = "Girls are filmed in class.";
    expect(told({ gaps: [asked({ issue: filmed, headline: "Filming" })] })).toEqual([]);
    expect(told({ gaps: [asked({ issue: filmed, headline: "Filming" })], aspects: answer(filmed) })).toEqual([]);
    expect(
      linesOf(
        told({
          gaps: [
            asked({ id: "G-001", issue: long(filmed) }),
            asked({ id: "G-002", issue: long("Girls are  filmed in class.") }),
          ],
        }),
      ),
    ).toEqual([`${filmed} (G-001)`]);
    const twice = [...answer(filmed), ...answer(filmed, "17.2")];
    expect(linesOf(told({ gaps: [asked({ issue: long(filmed) })], aspects: twice }))).toEqual([filmed]);
  });

  it("is of rows that bear the same name the first that answers, in a brief and for its refresh", () => {
    const texts = ["", "Girls are insulted more often.", "Boys leave their schools."];
    const rows = texts.flatMap((text) => review({ aspects: answer(text) }).aspects.filter(({ id }) => id === "17.1"));
    const doubled = { ...review({ gaps: [], amendments: [] }), aspects: rows };
    expect(linesOf(section(compose(doubled), HEADING))).toEqual(["Girls are insulted more often."]);
    const textOf = cellTexts(briefInput(doubled));
    const said = "Girls are insulted more often.";
    expect(textOf({ gap: "", field: "observation 17.1" }, said)).toBe(said);
  });

  it.each(["-", "n/a", "See G-001", "Article 5 should say:\n1. Girls are equal.\n2. Boys are equal."])(
    "is no answer that says nothing, or gives the text of a law: %j",
    (observation) => {
      expect(told({ gaps: [], aspects: answer(observation) })).toEqual([]);
    },
  );

  it.each([
    [`They are insulted. Girls are filmed ${"again and ".repeat(40)}again. They have no help.`, "They are insulted."],
    [`Girls are filmed ${"again and ".repeat(40)}again. They have no help.`, undefined],
    [
      "Girls: shamed for their looks. Boys: drawn into games.",
      "Girls: shamed for their looks. Boys: drawn into games.",
    ],
    ["Қыздар аталмаған. Ұлдар ескерілмеген.", "Қыздар аталмаған. Ұлдар ескерілмеген."],
    [
      "Boys play after 22:00 at a ratio of 3:1. Girls: 12 of 40.",
      "Boys play after 22:00 at a ratio of 3:1. Girls: 12 of 40.",
    ],
    ["Yes. Girls are insulted more often.", "Yes. Girls are insulted more often."],
    [
      "Article 14 reads: Girls and boys may. Nobody may else.",
      "Article 14 reads: Girls and boys may. Nobody may else.",
    ],
    [`Article 14 reads: Girls and boys may. Nobody ${"again and ".repeat(40)} may else.`, undefined],
    ["Article 5 says: ‘Girls are equal. Boys are equal.’", undefined],
    ["Girls are left out. The rule is: “Girls and boys are equal.”", "Girls are left out."],
    [
      "Girls are not named. Nor boys. The draft counts neither.",
      "Girls are not named. Nor boys. The draft counts neither.",
    ],
  ])("tells of an answer its first sentences as they stand: %s", (observation, expected) => {
    const input = briefInput(review({ gaps: [], amendments: [], aspects: answer(observation) }));
    const plan = { gaps: new Map(), recommendations: new Map(), extras: new Set(["groups", "moreOfGroups"] as const) };
    expect(linesOf(section(composeToPlan(input, plan), HEADING))).toEqual(expected === undefined ? [] : [expected]);
  });

  it("does not stand for a refresh where its words are those of another sentence", () => {
    const said = "Girls are not mentioned";
    const ofCell = (observation: string): string =>
      cellTexts(briefInput(review({ gaps: [], aspects: answer(observation) })))(
        { gap: "", field: "observation 17.1" },
        said,
      );
    expect(ofCell("Girls are not mentioned")).toBe(said);
    expect(ofCell("Girls are not mentioned by name but are protected")).toBe("");
    const two = "Girls are left out. Nor boys.";
    const cell = `The draft counts nobody. ${two} It is silent.`;
    const textOf = cellTexts(briefInput(review({ gaps: [], aspects: answer(cell) })));
    expect(textOf({ gap: "", field: "observation 17.1" }, two)).toBe(two);
  });

  it("stands for a refresh as long as its cell holds it, whatever else is told today", () => {
    const sentence = "Adolescents lose their accounts.";
    const textOf = cellTexts(
      briefInput(
        review({
          gaps: [asked({ id: "G-001", issue: long(`${sentence} And more.`) })],
          aspects: answer("Girls are left out."),
        }),
      ),
    );
    const ofGap = { gap: "G-001", field: "toldOfGroup" };
    expect(textOf(ofGap, sentence)).toBe(sentence);
    expect(textOf(ofGap, "Adolescents keep their accounts.")).toBe("");
    expect(textOf({ gap: "", field: "observation 17.1" }, "Girls are left out.")).toBe("Girls are left out.");
    expect(textOf({ gap: "", field: "observation 17.2" }, "Girls are left out.")).toBe("");
  });

  it.each<[string, Parameters<typeof gap>[0]]>([
    ["a recommendation", { issue: "Nothing is said.", solution: long("Count girls and boys apart.") }],
    ["what may be the text of a law", { issue: long("The Code has to say:\nGirls and boys are equal.") }],
    ["a gap that was withdrawn", { issue: long("Girls are filmed."), status: "withdrawn" }],
    ["a sentence that is too long", { issue: long(`Girls are filmed ${"again and ".repeat(40)}again.`) }],
    ["a note that is no sentence", { issue: long("See page 3\n- boys") }],
  ])("is not %s", (_, cells) => {
    expect(told({ gaps: [asked(cells)] })).toEqual([]);
  });

  it.each([
    ["en", HEADING, "Girls of this age are insulted.", "Girls are filmed in class."],
    ["ru", "Девочки и мальчики, дети разного возраста", "Поэтому девочек оскорбляют.", "Девочек снимают на уроках."],
    ["kk", "Қыздар мен ұлдар, әр жастағы балалар", "Бұл жастағы қыздар аталмаған.", "Қыздарды сабақта түсіреді."],
  ] as const)("is no sentence that speaks of what another one named (%s)", (language, heading, torn, whole) => {
    const brief = compose(
      review({ details: { language }, gaps: [asked({ issue: long(`${torn} ${whole}`) })], amendments: [] }),
    );
    expect(linesOf(section(brief, heading))).toEqual([`${whole} (G-001)`]);
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
    const input = briefInput(review({ gaps: [asked({ issue: long("Girls are filmed.") })], amendments: [] }));
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
