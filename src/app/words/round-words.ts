import type { Localised } from "../../domain/language";
import type { RoundPlan } from "../../domain/round/plan-round";
import type { StandingMark } from "../../domain/round/reviewed";
import { nothingChangedSince } from "../../domain/round/round-refusals";
import { countInRussian as inRussian } from "../../domain/text/russian-form";

/** What is said of rounds, and of rows that were reviewed, while at work and when it is done. */
export const ROUND_WORDS = {
  freezing: {
    en: "Freezing the round…",
    ru: "Фиксирую раунд…",
    kk: "Раунд бекітілуде…",
  },
  frozen: (plan: RoundPlan): Localised => {
    const { id, label, gaps, amendments } = plan;
    const since = sinceLast(plan);
    return {
      en: `Round ${id} “${label}” holds ${gaps} ${gaps === 1 ? "gap" : "gaps"} and ${amendments} ${amendments === 1 ? "row" : "rows"} of the final text as they stand.${since.en}`,
      ru: `В раунде ${id} «${label}» зафиксированы как есть: ${inRussian(gaps, "пробел", "пробела", "пробелов")} и ${inRussian(amendments, "строка", "строки", "строк")} итогового текста.${since.ru}`,
      kk: `${id} «${label}» раундында қаз-қалпында бекітілді: ${gaps} олқылық және қорытынды мәтіннің ${amendments} жолы.${since.kk}`,
    };
  },
  partly: (id: string, added: number, left: number, reason: string): Localised => ({
    en: `Of round ${id} ${added} rows were written, ${left} were not. ${reason} Take the round back, then freeze it again.`,
    ru: `Раунд ${id} записан не весь: строк записано ${added}, не записано ${left}. ${reason} Отмените раунд и зафиксируйте его снова.`,
    kk: `${id} раунды толық жазылмады: ${added} жол жазылды, ${left} жол жазылмады. ${reason} Раундты кері қайтарып, қайта бекітіңіз.`,
  }),
  undo: {
    en: "To undo, press “Take back”, or delete its rows on the hidden sheet Rounds.",
    ru: "Чтобы отменить, нажмите «Отменить» или удалите его строки на скрытом листе «Раунды».",
    kk: "Болдырмау үшін «Кері қайтару» түймесін басыңыз немесе жасырын «Раундтар» парағындағы жолдарын жойыңыз.",
  },
  /** What the document is called that marks what changed. */
  changesFile: { en: "what changed", ru: "что изменилось", kk: "не өзгерді" },
  addingSheet: { en: "Adding the sheet…", ru: "Добавляю лист…", kk: "Парақ қосылуда…" },
  sheetAdded: (sheet: string, cells: number): Localised => ({
    en: `The sheet “${sheet}” stands behind the others now, with ${cells} ${cells === 1 ? "row" : "rows"}.`,
    ru: `Лист «${sheet}» теперь стоит за остальными, в нем ${inRussian(cells, "строка", "строки", "строк")}.`,
    kk: `«${sheet}» парағы енді басқа парақтардың соңында тұр, онда ${cells} жол бар.`,
  }),
  undoSheet: {
    en: "To undo, press “Take back”, or delete the sheet.",
    ru: "Чтобы отменить, нажмите «Отменить» или удалите лист.",
    kk: "Болдырмау үшін «Кері қайтару» түймесін басыңыз немесе парақты жойыңыз.",
  },
  /** The line below the title of that sheet ends with it. */
  sheetOfOneMoment: {
    en: "This sheet shows one moment: nothing that is typed here gets into the review.",
    ru: "Лист показывает один момент: вписанное здесь в обзор не попадает.",
    kk: "Парақ бір сәтті көрсетеді: мұнда терілген мәтін шолуға енбейді.",
  },
  nameNeeded: {
    en: "Say who reviewed the rows",
    ru: "Укажите, кто проверил строки",
    kk: "Жолдарды кім тексергенін көрсетіңіз",
  },
  reviewed: (ids: readonly string[], name: string): Localised => {
    const named = ids.length > NAMED ? String(ids.length) : ids.join(", ");
    return {
      en: `Reviewed by ${name}: ${named}. It shows when their words change.`,
      ru: `Проверено (${name}): ${named}. Если слова изменятся, это будет видно.`,
      kk: `Тексерген ${name}: ${named}. Сөздері өзгерсе, көрінеді.`,
    };
  },
  /** Of rows that got another's mark, or that kept what stood there. */
  replaced: (marks: readonly NamedMark[]): Localised => {
    const named = listed(marks);
    return {
      en: `The mark takes the place of what others had there: ${named}.`,
      ru: `Отметка заменяет то, что там стояло от других: ${named}.`,
      kk: `Белгі басқалар жазғанның орнына қойылады: ${named}.`,
    };
  },
  leftToOthers: (marks: readonly NamedMark[]): Localised => {
    const named = listed(marks);
    return {
      en: `What others have there stays, and these rows are not marked: ${named}. To put your mark in its place, name the row by its number, or add --replace.`,
      ru: `То, что там стоит от других, остается, и эти строки не отмечены: ${named}. Чтобы поставить свою отметку, назовите строку по номеру или добавьте --replace.`,
      kk: `Онда басқалар жазғаны қалады, бұл жолдар белгіленбеді: ${named}. Өз белгіңізді қою үшін жолды нөмірімен атаңыз немесе --replace қосыңыз.`,
    };
  },
} as const;

/** A mark with what its row is called. */
type NamedMark = Pick<StandingMark, "by" | "on"> & { readonly name: string };

/** Rows with the same mark are told together: `"G-001, G-002 · “Dana Serikova” · 2026-10-30"`. */
function listed(marks: readonly NamedMark[]): string {
  const groups = new Map<string, string[]>();
  for (const { name, by, on } of marks) {
    const mark = [...(by === "" ? [] : [`“${by}”`]), ...(on === "" ? [] : [on])].join(" · ");
    groups.set(mark, [...(groups.get(mark) ?? []), name]);
  }
  return [...groups].map(([mark, names]) => `${names.join(", ")} · ${mark}`).join("; ");
}

/** Ids that are named; more are counted. */
const NAMED = 6;

function sinceLast({ last, changes }: RoundPlan): Localised {
  if (!last) return { en: "", ru: "", kk: "" };
  const nothing = nothingChangedSince(last);
  if (changes.length === 0) return { en: ` ${nothing.en}`, ru: ` ${nothing.ru}`, kk: ` ${nothing.kk}` };
  const count = changes.length;
  return {
    en: ` ${count} ${count === 1 ? "row is" : "rows are"} other than in ${last.id} “${last.label}”.`,
    ru: ` Отличаются от ${last.id} «${last.label}»: ${inRussian(count, "строка", "строки", "строк")}.`,
    kk: ` ${last.id} «${last.label}» раундынан ${count} жол өзгеше.`,
  };
}
