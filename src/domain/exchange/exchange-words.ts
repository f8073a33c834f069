import { tellName, tellTexts } from "../frozen/frozen-words";
import type { Localised } from "../language";
import type { Exchanged } from "./review-exchange";

const LEFT = {
  gapsLeftOut: (ids: readonly string[]): Localised => ({
    en: `Left out, gaps withdrawn or not asked for: ${ids.join("; ")}`,
    ru: `Не вошли снятые или не запрошенные пробелы: ${ids.join("; ")}`,
    kk: `Кірмеген, алынған немесе сұралмаған олқылықтар: ${ids.join("; ")}`,
  }),
  unfinished: (ids: readonly string[]): Localised => ({
    en: `Left out, amendments without a new text: ${ids.join("; ")}`,
    ru: `Не вошли поправки без новой редакции: ${ids.join("; ")}`,
    kk: `Кірмеген, жаңа редакциясы жоқ түзетулер: ${ids.join("; ")}`,
  }),
} as const;

/** What an export leaves out or has in other words, and whom it names. */
export const tellExchanged = ({ gapsLeftOut, unfinished, names, ...texts }: Exchanged): readonly Localised[] => [
  ...(gapsLeftOut.length > 0 ? [LEFT.gapsLeftOut(gapsLeftOut)] : []),
  ...(unfinished.length > 0 ? [LEFT.unfinished(unfinished)] : []),
  ...tellTexts(texts),
  ...names.map(tellName),
];
