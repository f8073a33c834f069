import type { Catalogue } from "../../../../domain/instrument/catalogue";
import type { Language } from "../../../../domain/language";
import type { Profile } from "../../../../domain/profile/profile";
import { profileCells } from "../../../../domain/review/own-profile/profile-cells";
import { LISTED_RANGES } from "../choices";
import { listSheet } from "../list-sheet";
import { packWorkbook } from "../pack-workbook";
import { footerOf } from "../print-footer";
import type { SheetModel } from "../sheet-model";
import { tableReferences } from "../../../../domain/review/table-reference";
import { tableSheet } from "../table-sheets";
import type { WorkbookContent } from "../workbook-content";
import { INSTRUMENT_WORDS, PROFILE_TITLES } from "./profile-words";

const INSTRUMENT_TABLE = "CatalogueInstruments";
const INSTRUMENT_RANGE = "InstrumentNames";

/**
 * A profile as a workbook in which a person changes it, with the instruments of the catalogue to choose from.
 *
 * @throws UnusableInput when a text is longer than a cell may be
 */
export function createProfileWorkbook(profile: Profile, language: Language, catalogue: Catalogue): Uint8Array {
  const content: WorkbookContent = {
    language,
    profile,
    details: {},
    catalogueVersion: catalogue.version,
    rows: profileCells(profile, language),
    threads: [],
  };
  const { column } = tableReferences(language);
  const sheets = (["ReviewProfile", "ProfileAspects", "ProfileQuestions", "ProfileDocuments"] as const).map((name) => {
    const { hidden: _, ...sheet } = tableSheet(content, name);
    return name === "ProfileDocuments" ? offeringInstruments(sheet) : sheet;
  });
  return packWorkbook({
    language,
    title: `${PROFILE_TITLES.ReviewProfile[language]}: ${profile.name[language]}`,
    author: undefined,
    sheets: [...sheets, instrumentSheet(content, catalogue)],
    names: [
      ...LISTED_RANGES.filter(({ table }) => table === "ProfileAspects").map(({ name, table, key }) => ({
        name,
        formula: column(table, key),
      })),
      { name: INSTRUMENT_RANGE, formula: `${INSTRUMENT_TABLE}[${INSTRUMENT_WORDS.id[language]}]` },
    ],
    links: [],
    extrasOf: () => undefined,
  });
}

/** The only column with a hint is that of instruments. Several may be typed, so that whatever is typed is taken. */
const offeringInstruments = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  dropDowns: sheet.dropDowns.map((offer) => ({ ...offer, choices: { name: INSTRUMENT_RANGE } })),
});

function instrumentSheet(content: WorkbookContent, { instruments }: Catalogue): SheetModel {
  const { language } = content;
  const words = INSTRUMENT_WORDS;
  return listSheet({
    name: words.sheet[language],
    table: INSTRUMENT_TABLE,
    title: words.title[language],
    hint: words.hint[language],
    columns: [
      { header: words.id[language], width: 32, style: "text", value: ({ id }) => id },
      { header: words.of[language], width: 9, style: "text", value: ({ jurisdiction }) => jurisdiction },
      { header: words.inEnglish[language], width: 56, style: "text", value: ({ title }) => title.en },
      { header: words.inRussian[language], width: 56, style: "text", value: ({ title }) => title.ru },
      { header: words.inKazakh[language], width: 56, style: "text", value: ({ title }) => title.kk },
    ],
    rows: instruments,
    frozen: 1,
    print: footerOf(content, words.title),
  });
}
