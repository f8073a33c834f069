import { phrases } from "./forms";
import type { Language } from "../../language";

/** Names of general comments by their number, `{n}`, beside those that a series begins; alone, so that a search needs no grammar. */
export const SERIES_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: phrases(
    "Observation générale n° {n}, Observación general núm. {n}, GC{n}, GC-{n}, GC #{n}, CRC GC{n}",
    "CRC GC No. {n}, CRC-GC{n}, General Comment #{n}",
  ),
  ru: phrases(
    "ЗОП № {n}, ЗОП{n}, ЗОП-{n}, ЗОК-{n}, Замечание общего порядка № {n}",
    "Замечание общего характера № {n}, Общее замечание № {n}, Общий комментарий № {n}",
  ),
  kk: phrases(
    "№ {n} жалпы тәртіптегі ескерту, № {n} жалпы тәртіптегі ескертпе, № {n} жалпы ескерту",
    "№ {n} жалпы ескертпе, № {n} жалпы түсініктеме, № {n} жалпы түсіндірме",
    "жалпы тәртіптегі № {n} ескерту, жалпы тәртіптегі № {n} ескертпе, № {n} ЖТ, № {n} ЖТЕ, ЖТЕ № {n}",
    "ЖТ № {n}, {n}-ші жалпы түсініктеме, {n}-шы жалпы түсініктеме, {n}-ші жалпы тәртіптегі ескерту",
    "{n}-шы жалпы тәртіптегі ескерту",
  ),
};
