import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import { toChanges } from "../../../../src/domain/brief/refresh/to-changes";
import { linesOf } from "../../../domain/brief/composed";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import type { Gap } from "../../../../src/domain/gap/gap";
import type { Language } from "../../../../src/domain/language";
import { withPart } from "../open-docx";
import { gap, review } from "../../../support/builders";

const of = (language: Language, cells: Partial<Gap> = {}) =>
  review({ details: { language }, gaps: [gap(), gap({ id: "G-002", ...cells })] });

const sealOf = (given: ReturnType<typeof review>): string => compose(given).facts.fingerprint;

/** A brief brought up to date with a review on a later day; the file as it was where there was nothing to write. */
async function refreshed(
  file: Uint8Array,
  now: ReturnType<typeof review>,
  date: string,
  places = false,
): Promise<Uint8Array> {
  const brief = openBriefFile(file, briefDocuments.layout());
  const content = (await brief.read()).value;
  const input = briefInput(now, { date, time: `${date}T10:00:00Z` });
  const choices = { blocks: new Map(), edited: "keep", places: () => places } as const;
  const changes = toChanges(planRefresh(content, input), content, input, choices);
  if (changes === undefined) return file;
  await brief.write(changes);
  return brief.file();
}

async function told(file: Uint8Array): Promise<{ readonly day: string; readonly line: string }> {
  const { texts } = (await openBriefFile(file, briefDocuments.layout()).read()).value;
  const fact = (name: string) => texts.find(({ binding }) => binding.gap === "" && binding.field === name)?.text ?? "";
  return { day: fact("dateInWords"), line: fact("facts") };
}

it.each([
  ["en", "1 December 2026 (texts taken from the table; numbers, lists and the choice of gaps: # · 25 November 2026)"],
  ["ru", "1 декабря 2026 года (тексты из таблицы; числа, перечни и выбор пробелов: # · 25 ноября 2026 года)"],
  [
    "kk",
    "2026 жылғы 1 желтоқсан (мәтіндер кестеден алынған; сандар, тізімдер және таңдалған олқылықтар: # · 2026 жылғы 25 қараша)",
  ],
] as const)(
  "a refresh says beside its day of which state numbers and lists are that it leaves (%s)",
  async (language, day) => {
    const before = of(language);
    const made = briefDocuments.write(compose(before));
    const once = await refreshed(made, of(language, { priority: "low" }), "2026-12-01");
    expect((await told(once)).day).toBe(day.replace("#", sealOf(before)));
    expect((await told(once)).line).not.toContain("(");
  },
);

it("keeps that state over another refresh, and has one day again once all is as the table is", async () => {
  const before = of("en");
  const once = await refreshed(briefDocuments.write(compose(before)), of("en", { priority: "low" }), "2026-12-01");
  const later = of("en", { priority: "low", issue: "The draft lets platforms count every child." });
  const twice = await refreshed(once, later, "2026-12-05");
  expect((await told(twice)).day).toBe(
    `5 December 2026 (texts taken from the table; numbers, lists and the choice of gaps: ${sealOf(before)} · 25 November 2026)`,
  );
  const same = await refreshed(twice, later, "2026-12-09");
  expect((await told(same)).day).toBe((await told(twice)).day);
  const back = of("en", { issue: "The draft lets platforms count every child." });
  expect((await told(await refreshed(twice, back, "2026-12-09"))).day).toBe("9 December 2026");
});

it("does not name a state beside itself, where the table is again as on that day and a text of a new gap is left", async () => {
  const day = "2026-11-25";
  const both = of("en");
  const before = { ...both, gaps: both.gaps.slice(0, 1) };
  const made = briefDocuments.write(compose(before));
  const withNew = await refreshed(made, both, day, true);
  const back = await refreshed(withNew, before, day);
  expect((await told(withNew)).day).toContain(`: ${sealOf(before)} · 25 November 2026)`);
  expect((await told(back)).day).toBe("25 November 2026");
});

const EXCEPTIONS = {
  en: {
    edited: "the table, but for those edited by hand;",
    gone: "the table, but for those that it no longer has;",
    both: "the table, but for those edited by hand and those that it no longer has;",
  },
  ru: {
    edited: "из таблицы, кроме измененных вручную;",
    gone: "из таблицы, кроме тех, которых в ней больше нет;",
    both: "из таблицы, кроме измененных вручную и тех, которых в ней больше нет;",
  },
  kk: {
    edited: "кестеден алынған, бұған қолмен өзгертілгендері кірмейді;",
    gone: "кестеден алынған, бұған онда енді жоқ мәтіндер кірмейді;",
    both: "кестеден алынған, бұған қолмен өзгертілгендері және онда енді жоқ мәтіндер кірмейді;",
  },
} as const;

it.each(["en", "ru", "kk"] as const)(
  "excepts only the texts that are not as the table has them (%s)",
  async (language) => {
    const { edited, gone, both } = EXCEPTIONS[language];
    const made = briefDocuments.write(compose(of(language)));
    const typed = withPart(Buffer.from(made), "word/document.xml", (xml) =>
      xml.replace(/(<w:tag w:val="[^"]*G-001\/issue"\/>.*?<w:t xml:space="preserve">)[^<]*/s, "$1Words of a person."),
    );
    const lower = of(language, { priority: "low" });
    const without = of(language, { status: "withdrawn" });
    const sealAfter = async (file: Uint8Array, now: ReturnType<typeof of>) =>
      (await told(await refreshed(file, now, "2026-12-01"))).day;
    expect(await sealAfter(typed, lower)).toContain(edited);
    expect(await sealAfter(made, without)).toContain(gone);
    expect(await sealAfter(typed, without)).toContain(both);
  },
);

it("has one day where only linked texts changed", async () => {
  const file = briefDocuments.write(compose(of("en")));
  const once = await refreshed(file, of("en", { issue: "The draft lets platforms count every child." }), "2026-12-01");
  expect((await told(once)).day).toBe("1 December 2026");
  expect(linesOf(compose(of("en")).blocks).at(-1)).toContain(" · 25 November 2026");
});
