import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { searchParts, toSearchIndex } from "../../../src/domain/lookup/search-parts";
import { searchWords } from "../../../src/domain/lookup/search-words";

const index = toSearchIndex(bundledCatalogue());
const look = (query: string) => {
  const { parts, remarks } = searchParts(index, query, { limit: 3 });
  return { first: parts[0]?.citation, remarks: remarks.map(({ en }) => en) };
};
const notThere = (symbol: string): string =>
  `The catalogue has no “${symbol}”. Correct the name, or list the document on the sheet Documents.`;

describe("a lookup of the symbol of a document", () => {
  it.each([
    ["CCPR/C/GC/16 10", "CCPR/C/GC/16"],
    ["CCPR/C/GC/34", "CCPR/C/GC/34"],
    ["CRPD/C/GC/2, para. 5", "CRPD/C/GC/2"],
    ["E/C.12/GC/25", "E/C.12/GC/25"],
    ["CRC/C/KAZ/CO/5-6 24", "CRC/C/KAZ/CO/5-6"],
    ["CRC/C/KAZ/CO/5–6, 24-тармақ", "CRC/C/KAZ/CO/5–6"],
    ["CRC/C/UZB/CO/5, п. 24", "CRC/C/UZB/CO/5"],
    ["A/HRC/46/37 12", "A/HRC/46/37"],
    ["A/HRC/17/31/Add.3", "A/HRC/17/31/Add.3"],
    ["CM/Rec(2019)7, para. 3", "CM/Rec(2019)7"],
    ["2019/1150 3", "2019/1150"],
  ])("says that the catalogue has none that goes by it, and takes no number of it for a place: %s", (query, symbol) => {
    expect(look(query)).toEqual({ first: undefined, remarks: [notThere(symbol)] });
  });

  it.each([
    ["CRC/C/GC/25, п. 67", "GC25, para. 67"],
    ["crc/c/gc/25 67", "GC25, para. 67"],
    ["CRC/C/GC/7/Rev.1 5", "GC7, para. 5"],
    ["CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1, п. 4", "CRC GC18 / CEDAW GR31, para. 4"],
    ["CRC/C/KAZ/CO/4", "CRC/C/KAZ/CO/4"],
    ["A/RES/44/25, 3-бап", "CRC, art. 3"],
    ["А/RES/44/25, ст. 3", "CRC, art. 3"],
    ["A/RES/217A(III) 3", "UDHR, art. 3"],
    ["A/HRC/17/31 12", "UNGPs, principle 12"],
    ["CM/Rec(2018)7", "CM/Rec(2018)7"],
    ["CM/Rec (2018) 7", "CM/Rec(2018)7"],
    ["2016/679 8", "GDPR, art. 8"],
    ["(EU) 2016/679, art. 8", "GDPR, art. 8"],
    ["Directive 2010/13 28b", "AVMSD, art. 28b"],
  ])("finds the one that the catalogue knows by it: %s", (query, first) => {
    expect(look(query)).toEqual({ first, remarks: [] });
  });

  it.each(["ст. 16 КПР; CCPR/C/GC/16, п. 10", "CRC/C/KAZ/CO/5-6, para. 24; CRC, art. 16"])(
    "leaves the place of a known name beside it as it is: %s",
    (query) => {
      const { first, remarks } = look(query);
      expect(first).toBe("CRC, art. 16");
      expect(remarks).toHaveLength(1);
    },
  );

  it.each(["CRC/GDPR 16", "КПР/МПГПП 17", "и/или 12", "art. 3/12 CRC"])(
    "takes names and numbers with a slash between them for no symbol: %s",
    (query) => {
      expect(searchWords(query).some(({ text }) => text.includes("/"))).toBe(false);
    },
  );
});
