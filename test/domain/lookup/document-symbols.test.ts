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
    ["2002/58/EC 5", "2002/58/EC"],
    ["EU/2019/1150", "EU/2019/1150"],
    ["A/HRC/46/37/12", "A/HRC/46/37/12"],
    ["CCPR/C/GC/16/10", "CCPR/C/GC/16/10"],
    ["CEDAW/GC/25", "CEDAW/GC/25"],
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

  it.each([
    ["CRC/C/GC/25/67", "GC25, para. 67"],
    ["crc/c/gc/7/rev.1/5", "GC7, para. 5"],
    ["GC/25/67", "GC25, para. 67"],
    ["A/RES/44/25/3", "CRC, art. 3"],
    ["EU/2016/679 8", "GDPR, art. 8"],
    ["OSA 2023/50 s 12", "UK Online Safety Act, s. 12"],
    ["А/RES/44/25/3", "CRC, art. 3"],
  ])("finds the place behind a slash, and an act by its name beside a number: %s", (query, first) => {
    expect(look(query)).toEqual({ first, remarks: [] });
  });

  it.each([
    ["CRC/16/1", "CRC, art. 16"],
    ["КПР/16/1", "CRC, art. 16"],
    ["БҚК/16/1", "CRC, art. 16"],
    ["GDPR/8/1", "GDPR, art. 8"],
    ["CRC/40/2/b", "CRC, art. 40"],
  ])("finds both numbers with slashes behind a name: %s", (query, wanted) => {
    const { parts, remarks } = searchParts(index, query, { limit: 3 });
    expect(parts.map(({ citation }) => citation)).toContain(wanted);
    expect(remarks).toEqual([]);
  });

  it.each([
    ["Regulation (EU) 2019/1150, art. 3", "2019/1150"],
    ["Directive 2002/58 5", "2002/58"],
    ["Директива 2002/58/ЕС, ст. 5", "2002/58/ЕС"],
    ["Регламент (ЕС) № 2019/1150, ст. 3", "2019/1150"],
    ["ЕО 2019/1150 регламенті, 3-бап", "2019/1150"],
    ["2019/1150 (ЕО) регламенті, 3-бап", "2019/1150"],
  ])("tells an unknown number of the Union: %s", (query, number) => {
    expect(look(query).remarks).toEqual([notThere(number)]);
  });

  it.each([
    "school year 2020/2021 privacy",
    "school year 2020/21 privacy",
    "2023/2024 report on privacy",
    "EU 2020/2021 report on privacy",
    "отчет 2023/2024 о приватности",
    "учебный год 2020/2021, защита данных",
    "2020/2021 оқу жылы, деректер",
  ])("takes years and numbers that nothing says are a document's for none: %s", (query) => {
    const { first, remarks } = look(query);
    expect(first).toBeDefined();
    expect(remarks).toEqual([]);
  });

  it.each(["Children Act 2022/29 s 5", "Закон 2022/29 о детях, ст. 5", "Балалар туралы 2022/29 заңы, 5-бап"])(
    "says that no act goes by a number behind its kind: %s",
    (query) => {
      const remark = "The catalogue has no document of that name: what is found only shares words with it.";
      expect(look(query).remarks).toEqual([remark]);
    },
  );

  it("finds an act whose words stand behind its year and number", () => {
    expect(look("Act 2023/50 online safety s 12").first).toBe("UK Online Safety Act, s. 12");
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
