import type { Gap } from "../../../../src/domain/gap/gap";
import type { Language } from "../../../../src/domain/language";
import { partOf, withPart } from "../../../adapters/docx/open-docx";
import { gap, review } from "../../../support/builders";
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

/** A person types another title over the one that is there. */
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

  it("is the person's choice where they wrote it in place of the first sentence, and a headline came", async () => {
    const edited = typed(briefOf(without), "firstSentence", own);
    expect(await stateOf(edited, with_)).toContainEqual(["G-001/firstSentence", "both"]);
    const kept = await refreshed(edited, with_);
    expect(await told(kept)).toEqual([[own], [issue]]);
    expect(await stateOf(kept, with_)).toEqual([["G-001/firstSentence", "edited"]]);
    const taken = await refreshed(edited, with_, { edited: "take" });
    expect(await told(taken)).toEqual([[headline], [issue]]);
    expect(await stateOf(taken, with_)).toEqual([]);
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
