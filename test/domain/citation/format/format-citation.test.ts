import { formatCitation } from "../../../../src/domain/citation/format/format-citation";
import type { CitationForm } from "../../../../src/domain/citation/format/format-citation";
import { formatPinpoint } from "../../../../src/domain/instrument/pinpoint";
import { readCitations } from "../../../../src/domain/citation/read-citations";
import type { Language } from "../../../../src/domain/language";
import { catalogue, lexicon } from "../catalogue";

const read = (text: string) => readCitations(text, { lexicon, catalogue });
const format = (text: string, language: Language, form: CitationForm): string =>
  read(text)
    .map((citation) => formatCitation(citation, catalogue, { language, form }))
    .join("; ");

const SAMPLES: readonly (readonly [string, Language, CitationForm, string])[] = [
  ["articles 3 (1), 12 and 16 of the CRC", "en", "short", "CRC, arts. 3(1), 12 and 16"],
  ["CRC, art. 40(2)(b)(vii)", "en", "un", "Convention on the Rights of the Child, art. 40 (2) (b) (vii)"],
  ["GC25 para 42", "en", "short", "GC25, para. 42"],
  ["GC25 paras 67-71", "en", "un", "general comment No. 25 (2021), paras. 67–71"],
  ["GC25", "en", "full", "General comment No. 25 (2021) on something (CRC/C/GC/25)"],
  ["GDPR, art. 8(1), recital 38", "en", "short", "GDPR, art. 8(1), recital 38"],
  ["GDPR, Annex III, point 4", "en", "short", "GDPR, annex III, point 4"],
  ["UNGP 17", "en", "short", "UNGPs, principle 17"],
  ["COPPA, §§ 312.4-312.5", "en", "short", "COPPA Rule, §§ 312.4–312.5"],
  ["section 12 of the UK Online Safety Act", "en", "short", "UK Online Safety Act, s. 12"],
  ["OPIC (preamble and art. 2)", "en", "short", "OPIC, preamble, art. 2"],
  ["OPIC (preamble and art. 2)", "ru", "short", "OPIC, преамбула, ст. 2"],
  ["OPIC (preamble and art. 2)", "kk", "short", "OPIC, кіріспе, 2-бап"],
  ["CRC, preamble, para. 5", "en", "un", "Convention on the Rights of the Child, preamble, para. 5"],
  ["CRC, preamble, paras. 5 and 7, art. 12", "en", "short", "CRC, preamble, paras. 5 and 7, art. 12"],
  ["CRC, art. 12, preamble, para. 5", "ru", "short", "КПР, ст. 12, п. 5 преамбулы"],
  ["GDPR, recital 38", "ru", "short", "GDPR, п. 38 преамбулы"],
  ["GDPR, recitals 38 and 58", "ru", "short", "GDPR, пп. 38 и 58 преамбулы"],
  ["GDPR, recitals 38-40, art. 8", "ru", "short", "GDPR, пп. 38–40 преамбулы, ст. 8"],
  ["GDPR, recitals 38 and 58", "kk", "short", "GDPR, кіріспенің 38 және 58-тармақтары"],
  ["CRC, arts. 3(1), 12 and 16", "ru", "short", "КПР, ст. 3(1), 12 и 16"],
  ["CRC, arts. 3(1), 12 and 16", "ru", "un", "Конвенция о правах ребенка, п. 1 ст. 3, ст. 12 и 16"],
  ["CRC, art. 24(2)(f)", "ru", "un", "Конвенция о правах ребенка, подп. f) п. 2 ст. 24"],
  ["GC25, paras. 67-71", "ru", "short", "ЗОП № 25, пп. 67–71"],
  ["GC25, para. 42", "ru", "un", "замечание общего порядка № 25 (2021), п. 42"],
  ["UNGP 17", "ru", "short", "Руководящие принципы о бизнесе и правах человека, принцип 17"],
  ["UK Online Safety Act, s. 12", "ru", "short", "UK Online Safety Act, ст. 12"],
  ["CRC, arts. 12 and 16", "kk", "short", "Бала құқықтары туралы конвенция, 12 және 16-баптар"],
  ["CRC, art. 24(2)", "kk", "short", "Бала құқықтары туралы конвенция, 24-баптың 2-тармағы"],
  ["CRC, art. 24(2)(f)", "kk", "un", "Бала құқықтары туралы конвенция, 24-баптың 2-тармағының f) тармақшасы"],
  ["GC25, para. 42", "kk", "short", "GC25, 42-тармақ"],
];

describe("formatting a citation", () => {
  it.each(SAMPLES)("%s in %s, %s", (text, language, form, expected) => {
    expect(format(text, language, form)).toBe(expected);
  });

  it("is read back as the same instrument and places", () => {
    for (const [text, , , written] of SAMPLES) {
      const meaning = (of: string) =>
        read(of).map(({ instrument, pinpoints }) => [instrument, pinpoints.map(formatPinpoint)]);
      expect([written, meaning(written)]).toEqual([written, meaning(text)]);
    }
  });

  it("leaves a citation alone that could not be resolved", () => {
    expect(format("article 4 of the Utopian Act", "ru", "full")).toBe("article 4 of the Utopian Act");
  });
});
