import type { Gap } from "../gap/gap";
import { inEachLanguage } from "../language";
import type { Language, Localised } from "../language";
import { quoted } from "../text/quoted";
import { tellOf } from "./listed";

/** A gap whose cell has words for its status that nobody can be sure of. */
export interface UnreadStatus {
  readonly id: string;
  readonly typed: string;
}

/** An empty cell says nothing that could be lost. */
export const hasUnreadStatus = ({ status, typedStatus }: Gap): boolean =>
  status === undefined && typedStatus !== undefined;

/** Those of some gaps. */
export const unreadStatuses = (gaps: readonly Gap[]): readonly UnreadStatus[] =>
  gaps.filter(hasUnreadStatus).map(({ id, typedStatus = "" }) => ({ id, typed: typedStatus }));

/** Said of gaps that go along as ones that stand, without a stop at the end; nothing where there are none. */
export const tellUnread = (unread: readonly UnreadStatus[]): readonly Localised[] => told(unread, GOES_OUT);

/** Said of gaps that are left out since a status is asked for. */
export const tellUnreadLeftOut = (unread: readonly UnreadStatus[]): readonly Localised[] => told(unread, LEFT_OUT);

const told = (unread: readonly UnreadStatus[], lead: Localised): readonly Localised[] =>
  tellOf(
    unread.map(({ id, typed }) => inEachLanguage((language) => `${id}: ${inQuotes(shortened(typed), language)}`)),
    lead,
  );

const inQuotes = (typed: string, language: Language): string => (language === "en" ? `“${typed}”` : quoted(typed));

/** Longer ones are named by how they begin. */
const LONGEST = 60;

const shortened = (typed: string): string => {
  const line = typed.replace(/\s+/gu, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
};

const GOES_OUT: Localised = {
  en: "The status can't be read, so these gaps go out as ones that stand; choose one from the list in the review, “Withdrawn” for what is not to go out",
  ru: "Статус прочесть нельзя, поэтому эти пробелы уходят как действующие; выберите статус из списка в обзоре, «Снято» для того, что уходить не должно",
  kk: "Мәртебені оқу мүмкін емес, сондықтан бұл олқылықтар күшінде тұрған ретінде кетеді; шолуда мәртебені тізімнен таңдаңыз, кетпеуге тиісіне «Алынды» деп қойыңыз",
};

const LEFT_OUT: Localised = {
  en: "Left out, gaps whose status can't be read; choose one from the list in the review",
  ru: "Не вошли пробелы, статус которых прочесть нельзя; выберите статус из списка в обзоре",
  kk: "Мәртебесін оқу мүмкін емес олқылықтар кірмеді; шолуда мәртебені тізімнен таңдаңыз",
};
