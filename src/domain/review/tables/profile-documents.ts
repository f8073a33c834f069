import { inLanguages } from "./in-languages";
import type { TableSpec } from "./table-spec";

/** The documents that a profile is guided by. */
export const PROFILE_DOCUMENTS = {
  name: "ProfileDocuments",
  sheet: { en: "Profile, documents", ru: "Профиль, документы", kk: "Бейін, құжаттар" },
  isOptional: true,
  isHidden: true,
  columns: [
    {
      key: "id",
      header: { en: "Short name of the document", ru: "Краткое имя документа", kk: "Құжаттың қысқа аты" },
      holds: "id",
      width: 26,
    },
    ...inLanguages("title", { en: "Title", ru: "Название", kk: "Атауы" }, { holds: "word", width: 40 }),
    ...inLanguages(
      "short",
      { en: "Short title", ru: "Краткое название", kk: "Қысқа атауы" },
      { holds: "word", width: 22 },
    ),
    {
      key: "instruments",
      header: { en: "Instruments of the catalogue", ru: "Акты из каталога", kk: "Каталогтағы актілер" },
      holds: "references",
      width: 38,
    },
    {
      key: "names",
      header: { en: "Names in the cells", ru: "Названия в ячейках", kk: "Ұяшықтардағы атаулар" },
      holds: "names",
      width: 60,
    },
  ],
} as const satisfies TableSpec;
