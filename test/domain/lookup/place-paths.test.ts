import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { searchParts, toSearchIndex } from "../../../src/domain/lookup/search-parts";

const index = toSearchIndex(bundledCatalogue());
const look = (query: string) => {
  const { parts, remarks } = searchParts(index, query, { limit: 3 });
  return { found: parts.map(({ citation }) => citation), remarks: remarks.map(({ en }) => en) };
};

describe("a lookup of a place that is given by slashes", () => {
  it.each([
    ["CRC/C/GC/25/para 67", "GC25, para. 67"],
    ["CRC/C/GC/25/п. 67", "GC25, para. 67"],
    ["CRC/C/GC/25/п.67", "GC25, para. 67"],
    ["CRC/C/GC/25/67-тармақ", "GC25, para. 67"],
    ["CRC/C/GC/25/тармақ/67", "GC25, para. 67"],
    ["CRC/C/GC/25/paras 67-78", "GC25, paras. 67-78"],
    ["GC/25/para/67", "GC25, para. 67"],
    ["GC/25/пункт/67", "GC25, para. 67"],
    ["CRC/GC/25/67", "GC25, para. 67"],
    ["CRC/art/16", "CRC, art. 16"],
    ["КПР/ст/16", "CRC, art. 16"],
    ["БҚК/бап/16", "CRC, art. 16"],
    ["GDPR/recital/38", "GDPR, recital 38"],
    ["GDPR/преамбула/38", "GDPR, recital 38"],
    ["A/RES/44/25/art/3", "CRC, art. 3"],
    ["EU/2022/2065/art/28", "DSA, art. 28"],
    ["Online Safety Act/s/12", "UK Online Safety Act, s. 12"],
    ["Lanzarote Convention/art/18", "Lanzarote Convention, art. 18"],
  ])("knows units and their numbers as steps: %s", (query, first) => {
    const { found, remarks } = look(query);
    expect(found[0]).toBe(first);
    expect(remarks).toEqual([]);
  });

  it.each([
    ["CRC/16/1", "CRC, art. 16(1)"],
    ["КПР/16/1", "CRC, art. 16(1)"],
    ["БҚК/16-бап/1-тармақ", "CRC, art. 16(1)"],
    ["CRC/40/2/b/iii", "CRC, art. 40(2)(b)(iii)"],
    ["Crc/Art/40/2/B/III", "CRC, art. 40(2)(b)(iii)"],
    ["КПР/статья/16/пункт/1", "CRC, art. 16(1)"],
    ["CRC/art.16/1", "CRC, art. 16(1)"],
    ["GDPR/art/6/1/f", "GDPR, art. 6(1)(f)"],
    ["See CRC/16/1 and GDPR/recital/38", "CRC, art. 16(1)"],
  ])("takes what is behind a number for what is in it: %s", (query, first) => {
    const { found, remarks } = look(query);
    expect(found[0]).toBe(first);
    expect(remarks).toEqual([]);
  });

  it.each([
    ["GC/25/67/68", ["GC25, para. 67", "GC25, para. 68"]],
    ["CRC/16/17", ["CRC, art. 16", "CRC, art. 17"]],
  ])("takes two numbers for two places where neither is in the other: %s", (query, both) => {
    expect(look(query).found.slice(0, 2)).toEqual(both);
  });

  it.each([
    ["CRC/28/29/a", "CRC 28 29 a", "CRC, art. 28"],
    ["CRC/3/12/a", "CRC 3 12 a", "CRC, art. 3"],
    ["CRC/12/13/i", "CRC 12 13 i", "CRC, art. 12"],
    ["CRC/2/3/b", "CRC 2 3 b", "CRC, art. 2"],
  ])("joins no numbers to one place that is not there for a letter behind them: %s", (query, apart, first) => {
    expect(look(query)).toEqual(look(apart));
    expect(look(query).found[0]).toBe(first);
  });

  it.each([
    ["CoE/Lanzarote/18", "Lanzarote Convention, art. 18"],
    ["КЗ/КПР/16", "CRC, art. 16"],
    ["ҚР/БҚК/16", "CRC, art. 16"],
    ["ООН/КПР/16", "CRC, art. 16"],
    ["UN/CRC/16", "CRC, art. 16"],
    ["EU/2022/2065/28", "DSA, art. 28"],
    ["ЕС/2022/2065/28", "DSA, art. 28"],
    ["EU/GDPR/recital/38", "GDPR, recital 38"],
    ["UK/OSA/12", "UK Online Safety Act, s. 12"],
  ])("lets whose a document is stand before its name: %s", (query, first) => {
    const { found, remarks } = look(query);
    expect(found[0]).toBe(first);
    expect(remarks).toEqual([]);
  });

  it.each(["CRC/ICCPR/17", "КПР/МПГПП/17"])("finds the place of two names in both: %s", (query) => {
    expect(look(query)).toMatchObject({ found: ["CRC, art. 17", "ICCPR, art. 17", "CRC"], remarks: [] });
  });

  it.each([
    ["CRC/16/1/a/2", "Paragraph 1 of article 16 of the CRC has no subparagraphs."],
    ["CRC/art/3/4", "Article 3 of the CRC has 3 paragraphs; there is no paragraph 4."],
    ["CRC/C/GC/25/para 200", "GC25 has 125 paragraphs; there is no paragraph 200."],
    ["GDPR/recital/400", "The GDPR has 173 recitals; there is no recital 400."],
    ["КПР/ст/99", "The CRC has 54 articles; there is no article 99."],
  ])("tells a place that is not there: %s", (query, remark) => {
    expect(look(query).remarks).toEqual([remark]);
  });

  it.each([
    "CRC/C/KAZ/CO/5-6",
    "CRC/C/KAZ/CO/5-6/24",
    "CRC/C/OPSC/3",
    "CRC/C/OPAC/CHN/CO/1",
    "A/HRC/RES/48/4",
    "A/HRC/S-17/2",
    "E/C.12/GC/25",
    "E/C.12/GC/25/para/3",
    "CRPD/CSP/2019/3",
    "CRC/SP/45",
    "CRC/CONC/16",
    "CRC/C/58/D/3",
    "CRC/KAZ/5",
    "CEDAW/GC/25/67",
    "CCPR/GC25/12",
    "CRC/OP/3",
    "GDPR/8/abc",
  ])("takes no step of a symbol for a place, nor a comment of another body: %s", (query) => {
    const remark = `The catalogue has no “${query}”. Correct the name, or list the document on the sheet Documents.`;
    expect(look(query)).toEqual({ found: [], remarks: [remark] });
  });
});
