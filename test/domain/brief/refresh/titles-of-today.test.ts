import type { Gap } from "../../../../src/domain/gap/gap";
import type { Language } from "../../../../src/domain/language";
import { partOf, withPart } from "../../../adapters/docx/open-docx";
import { gap, review } from "../../../support/builders";
import { withDeletion, withMove, withReplacement } from "../../../support/tracked-in-brief";
import { documentText } from "../../../support/worked-in-brief";
import { briefOf, planFor, refreshed, shownIn } from "../../../support/refreshed-file";

const WORDS = {
  en: {
    headline: "No body hears a complaint",
    first: "A child cannot complain of a shop.",
    others: "The rule names no body. It gives no time.",
    own: "My own title",
  },
  ru: {
    headline: "Жалобу никто не слушает",
    first: "Ребёнок не может пожаловаться на магазин.",
    others: "Норма не называет органа. Срока в ней нет.",
    own: "Мой заголовок",
  },
  kk: {
    headline: "Шағымды ешкім тыңдамайды",
    first: "Бала дүкенге шағымдана алмайды.",
    others: "Норма органды атамайды. Онда мерзім жоқ.",
    own: "Менің тақырыбым",
  },
} as const;

const tooLong = (text: string): string => `${text} ${"и ".repeat(100)}${text}`;
const TITLE = ["headline", "firstSentence"];

const of = (language: Language, cells: Partial<Gap>) =>
  review({ details: { language }, gaps: [gap(cells), gap({ id: "G-002" })], amendments: [] });

/** Title and issue, as the brief shows them. */
async function told(file: Uint8Array): Promise<readonly [readonly string[], readonly string[]]> {
  return [await shownIn(file, "G-001", TITLE), await shownIn(file, "G-001", ["issue"])];
}

const stateOf = async (file: Uint8Array, now: ReturnType<typeof of>): Promise<readonly (readonly string[])[]> =>
  (await planFor(file, now)).blocks
    .filter(({ binding, state }) => binding.gap === "G-001" && state !== "fresh")
    .map(({ id, state }) => [id, state]);

/** The title that the table has today, where it is told beside the one that stays. */
const toldInstead = async (file: Uint8Array, now: ReturnType<typeof of>): Promise<string | undefined> =>
  (await planFor(file, now)).blocks
    .find(({ binding, state }) => TITLE.includes(binding.field) && state === "gone")
    ?.words.filter(({ kind }) => kind !== "deleted")
    .map(({ text }) => text)
    .join("");

/** A person types other words over those that are there. */
const typed = (file: Uint8Array, field: string, text: string): Uint8Array => {
  const pattern = new RegExp(`(<w:tag w:val="[^"]*G-001/${field}"/>.*?<w:t xml:space="preserve">)[^<]*`, "s");
  const out = withPart(Buffer.from(file), "word/document.xml", (xml) => xml.replace(pattern, `$1${text}`));
  expect(partOf(out, "word/document.xml")).toContain(text);
  return out;
};

describe.each(["en", "ru", "kk"] as const)("the title of a gap in a brief that is there already (%s)", (language) => {
  const { headline, first, others, own } = WORDS[language];
  const issue = `${first} ${others}`;
  const [with_, without] = [of(language, { headline, issue }), of(language, { headline: "", issue })];

  it.each([
    ["too long", tooLong(headline)],
    ["emptied", ""],
  ])("becomes the first sentence, which the issue leaves to it, once its headline is %s", async (_, longer) => {
    const now = of(language, { headline: longer, issue });
    const file = await refreshed(briefOf(with_), now);
    expect(await told(file)).toEqual([[first], [others]]);
    expect(await stateOf(file, now)).toEqual([]);
    expect(await told(await refreshed(file, with_))).toEqual([[headline], [issue]]);
  });

  it("becomes a headline that came since, with the whole issue below it", async () => {
    const made = briefOf(without);
    expect(await stateOf(made, with_)).toEqual([
      ["G-001/firstSentence", "changed"],
      ["G-001/issue", "changed"],
    ]);
    const file = await refreshed(made, with_);
    expect(await told(file)).toEqual([[headline], [issue]]);
    expect(await stateOf(file, with_)).toEqual([]);
    expect(await told(await refreshed(file, without))).toEqual([[first], [others]]);
  });

  it("stays where a person wrote it, above the whole issue", async () => {
    const edited = typed(briefOf(with_), "headline", own);
    for (const longer of ["", tooLong(headline)]) {
      const now = of(language, { headline: longer, issue });
      expect(await stateOf(edited, now)).toEqual([["G-001/headline", "gone"]]);
      expect(await told(await refreshed(edited, now))).toEqual([[own], [issue]]);
    }
  });

  it("stays where a person wrote it in place of the first sentence, and is told beside the headline that came", async () => {
    const edited = typed(briefOf(without), "firstSentence", own);
    for (const choice of ["keep", "take"] as const) {
      const file = await refreshed(edited, with_, { edited: choice });
      expect(await told(file)).toEqual([[own], [others]]);
      expect(await stateOf(file, with_)).toEqual([["G-001/firstSentence", "gone"]]);
      expect(await toldInstead(file, with_)).toBe(headline);
    }
  });

  describe.each([
    ["headline", with_, without, headline, issue, first],
    ["firstSentence", without, with_, first, others, headline],
  ] as const)("that is its %s", (field, before, now, title, told_, instead) => {
    const made = briefOf(before);
    const last = told_.split(". ").at(-1) ?? "";
    const mine = told_.replace(last, `${own}.`);

    it.each([
      ["edited", typed(made, "issue", mine), [mine]],
      ["edited with tracked changes", withReplacement(made, told_, last, `${own}.`), [mine]],
      ["moved with tracked changes", withMove(made, "G-001/issue", "G-002/issue"), [told_]],
      ["deleted with tracked changes", withDeletion(made, "G-001/issue"), []],
    ])("stays, and the new one is told, where the issue is %s", async (_, file, stands) => {
      for (const once of [file, await refreshed(file, now)]) {
        const out = await refreshed(once, now);
        expect(await told(out)).toEqual([[title], stands]);
        expect(await stateOf(out, now)).toContainEqual([`G-001/${field}`, "gone"]);
        expect(await toldInstead(out, now)).toBe(instead);
      }
    });

    it("stays where the issue was freed", async () => {
      const choices = { blocks: new Map([["G-001/issue", "free"]] as const) };
      const file = await refreshed(typed(made, "issue", mine), before, choices);
      expect(documentText(file)).toContain(mine);
      expect(await told(await refreshed(file, now))).toEqual([[title], []]);
      expect(await toldInstead(file, now)).toBe(instead);
    });

    it("is exchanged by the refresh that follows once the table's issue was taken", async () => {
      const file = await refreshed(typed(made, "issue", mine), now, { edited: "take" });
      expect(await told(file)).toEqual([[title], [told_]]);
      const later = await refreshed(file, now);
      expect(await told(later)).toEqual([[instead], [now.gaps[0]?.headline === "" ? others : issue]]);
      expect(await stateOf(later, now)).toEqual([]);
    });
  });

  it("follows its own cell, whatever a person wrote into the issue", async () => {
    const mine = `${issue} ${own}.`;
    const edited = typed(briefOf(with_), "issue", mine);
    expect(await told(await refreshed(edited, of(language, { headline: `${headline} 2`, issue })))).toEqual([
      [`${headline} 2`],
      [mine],
    ]);
  });

  it("is the headline still where that took the sentence's place, and the issue was freed since", async () => {
    const file = await refreshed(briefOf(without), with_);
    const choices = { blocks: new Map([["G-001/issue", "free"]] as const) };
    const freed = await refreshed(typed(file, "issue", own), with_, choices);
    expect(await stateOf(freed, with_)).toEqual([["G-001/issue", "freed"]]);
  });

  it("stays the one sentence of an issue that no other text of the brief shows", async () => {
    const made = briefOf(of(language, { headline: "", issue: first }));
    const now = of(language, { headline, issue: first });
    const file = await refreshed(made, now);
    expect(await told(file)).toEqual([[first], []]);
    expect(await stateOf(file, now)).toEqual([]);
  });

  it("is not the one sentence of the issue that stands below it", async () => {
    const made = briefOf(of(language, { headline, issue: first }));
    const now = of(language, { headline: "", issue: first });
    expect(await stateOf(made, now)).toEqual([["G-001/headline", "gone"]]);
    expect(await told(await refreshed(made, now))).toEqual([[headline], [first]]);
  });
});
