import type { Localised } from "../language";
import { UnusableInput } from "../result";
import type { Unnumbered } from "./own-ids";
import type { Round } from "./round";

/** What keeps a round from being frozen or found, and what to do about it. */
export const ROUND_REFUSALS = {
  noLabel: new UnusableInput({
    en: "A round needs a label, such as “After consultation 1”",
    ru: "У раунда должна быть метка, например «После консультации 1»",
    kk: "Раундқа белгі керек, мысалы «1-консультациядан кейін»",
  }),
  labelTaken: ({ id, label, date }: Round): UnusableInput =>
    new UnusableInput({
      en: `There is a round ${id} “${label}”${onDay(date)} already; give this one another label`,
      ru: `Уже есть раунд ${id} «${label}»${onDay(date)}; дайте этому другую метку`,
      kk: `${id} «${label}»${onDay(date)} раунды бар; бұған басқа белгі беріңіз`,
    }),
  nothingToFreeze: new UnusableInput({
    en: "The review has no rows yet, so there is nothing to freeze; describe a gap first",
    ru: "В обзоре еще нет строк, фиксировать нечего; сначала опишите пробел",
    kk: "Шолуда әлі жол жоқ, бекітетін ештеңе жоқ; алдымен олқылықты сипаттаңыз",
  }),
  unnumbered: (rows: readonly Unnumbered[]): UnusableInput => {
    const named = listed(rows);
    return new UnusableInput({
      en: `Each row needs a number of its own, or a later round could not tell which it is; number these first: ${named}`,
      ru: `У каждой строки должен быть свой номер, иначе в следующем раунде ее не узнать; сначала дайте номера строкам: ${named}`,
      kk: `Әр жолдың өз нөмірі болуы керек, әйтпесе келесі раундта оны тану мүмкін емес; алдымен мына жолдарға нөмір беріңіз: ${named}`,
    });
  },
  noRounds: new UnusableInput({
    en: "No round was frozen yet, so there is nothing to compare with; freeze one (`gap-table round`, or the button in the pane) before the table goes out",
    ru: "Ни один раунд еще не зафиксирован, сравнивать не с чем; зафиксируйте раунд («gap-table round» или кнопка на панели), прежде чем отправлять таблицу",
    kk: "Әлі бірде-бір раунд бекітілмеген, салыстыратын ештеңе жоқ; кестені жібермес бұрын раундты бекітіңіз («gap-table round» немесе панельдегі түйме)",
  }),
  severalRounds: (wanted: string, rounds: readonly Round[]): UnusableInput => {
    const ids = rounds.map(({ id, date }) => `${id}${onDay(date)}`).join("; ");
    return new UnusableInput({
      en: `Several rounds are called “${wanted}”; name one of them by its number: ${ids}`,
      ru: `Раундов с меткой «${wanted}» несколько; назовите один из них по номеру: ${ids}`,
      kk: `«${wanted}» деп аталған раунд бірнешеу; біреуін нөмірімен атаңыз: ${ids}`,
    });
  },
  noRound: (wanted: string, rounds: readonly Round[]): UnusableInput => {
    const there = rounds.map(({ id, label }) => `${id} “${label}”`).join("; ");
    return new UnusableInput({
      en: `There is no round “${wanted}”; there are ${there}`,
      ru: `Раунда «${wanted}» нет; есть: ${there}`,
      kk: `«${wanted}» раунды жоқ; барлары: ${there}`,
    });
  },
} as const;

const onDay = (date: string): string => (date === "" ? "" : ` (${date})`);

/** Rows by their table and their place on the sheet; of many the first. */
function listed(rows: readonly Unnumbered[]): string {
  const named = rows.slice(0, MOST).map(({ table, row, id }) => `${table} ${row}${id === "" ? "" : ` (${id})`}`);
  return `${named.join(", ")}${rows.length > MOST ? ", …" : ""}`;
}

const MOST = 6;

/** What is said of a round in which nothing is new. */
export const nothingChangedSince = ({ id, label }: Round): Localised => ({
  en: `Nothing has changed since ${id} “${label}”.`,
  ru: `С раунда ${id} «${label}» ничего не изменилось.`,
  kk: `${id} «${label}» раундынан бері ештеңе өзгерген жоқ.`,
});
