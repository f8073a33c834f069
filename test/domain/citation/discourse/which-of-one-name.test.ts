import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { nothingEarlier } from "../../../../src/domain/citation/discourse/earlier";
import type { Earlier } from "../../../../src/domain/citation/discourse/earlier";
import { whichOfOneName } from "../../../../src/domain/citation/discourse/which-of-one-name";
import type { Said } from "../../../../src/domain/citation/citation";

const { byId } = bundledCatalogue();
const instruments = (...ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
const citation = (name: string, said?: Partial<Said>) => ({
  text: name,
  start: 0,
  end: name.length,
  name,
  candidates: [],
  pinpoints: [],
  ...(said ? { said: { states: [], dates: [], ...said } } : {}),
});
const earlier = (...ids: readonly string[]): Earlier => ({
  ...nothingEarlier(),
  instruments: new Set(instruments(...ids)),
});

describe("an instrument of several that have one name", () => {
  const acts = instruments("eu-ai-act", "kz-ai-law-2025");
  const constitutions = instruments("kz-constitution-1995", "kz-constitution-2026");

  it("is the one of the state that the sentence names, whatever is under review", () => {
    expect(whichOfOneName(citation("AI Act", { states: ["EU"] }), acts, "KZ", earlier())?.instrument.id).toBe(
      "eu-ai-act",
    );
  });

  it("is the one that was adopted on the day that the text gives", () => {
    const dated = citation("Конституции", { dates: ["1995-08-30"] });
    expect(whichOfOneName(dated, constitutions, "KZ", earlier())?.instrument.id).toBe("kz-constitution-1995");
  });

  it("is the one that the text named before by the same words, and asked about where the text cites another's state alone", () => {
    const [union] = acts;
    const before = (words: string): Earlier => ({
      ...earlier("eu-ai-act", "kz-child-rights-2002"),
      names: new Map(union ? [[union, new Set([words])]] : []),
    });
    expect(whichOfOneName(citation("the AI Act"), acts, "KZ", before("EU AI Act"))?.instrument.id).toBe("eu-ai-act");
    expect(whichOfOneName(citation("Закон об ИИ"), acts, "KZ", before("EU AI Act"))?.instrument.id).toBe(
      "kz-ai-law-2025",
    );
    expect(whichOfOneName(citation("AI Act"), acts, "KZ", earlier("eu-gdpr", "eu-dsa"))).toBeUndefined();
    expect(
      whichOfOneName(citation("Закон об ИИ"), acts, "KZ", earlier("eu-gdpr", "kz-child-rights-2002")),
    ).toBeDefined();
  });

  it("is else the one of the state under review, or of the state that the text speaks of", () => {
    expect(whichOfOneName(citation("Закон об ИИ"), acts, "KZ", earlier())?.instrument.id).toBe("kz-ai-law-2025");
    expect(whichOfOneName(citation("AI Act"), acts, undefined, earlier("eu-gdpr"))?.instrument.id).toBe("eu-ai-act");
  });

  it("is a choice where its English word for an act is that of another's title and not of the reviewed state's", () => {
    expect(whichOfOneName(citation("AI Act"), acts, "KZ", earlier())).toBeUndefined();
  });

  it("is the one that was named before with its year", () => {
    const [british, australian] = instruments("uk-osa-2023", "au-osa-2021");
    const known = [british, australian].flatMap((one) => one ?? []);
    const before = {
      ...earlier("uk-osa-2023"),
      names: new Map(british ? [[british, new Set(["Online Safety Act 2023"])]] : []),
    };
    expect(whichOfOneName(citation("the Online Safety Act"), known, "KZ", before)?.instrument.id).toBe("uk-osa-2023");
  });

  it("is a choice where the act of the state that the text cites was named as one of another kind", () => {
    const [act] = instruments("eu-ai-act");
    const before = (words: string): Earlier => ({
      ...earlier("eu-ai-act"),
      names: new Map(act ? [[act, new Set([words])]] : []),
    });
    const law = citation("Закон об ИИ");
    expect(whichOfOneName(law, acts, undefined, before("Регламент ЕС об ИИ"))).toBeUndefined();
    expect(whichOfOneName(law, acts, undefined, before("Закон ЕС об ИИ"))?.instrument.id).toBe("eu-ai-act");
  });

  it("is a choice where nothing tells, and where the sentence names a state that none is of", () => {
    expect(whichOfOneName(citation("AI Act"), acts, undefined, earlier())).toBeUndefined();
    expect(whichOfOneName(citation("AI Act", { states: ["BR"] }), acts, "KZ", earlier())).toBeUndefined();
    expect(whichOfOneName(citation("Конституции"), constitutions, "KZ", earlier())).toBeUndefined();
  });
});

describe("a law whose title those of other states have", () => {
  it("is not the catalogue's where the sentence says that another state made it", () => {
    const [law] = [instruments("kz-education-2007")];
    expect(whichOfOneName(citation("Закон «Об образовании»"), law, "KZ", earlier())?.instrument.id).toBe(
      "kz-education-2007",
    );
    expect(
      whichOfOneName(citation("Закон «Об образовании»", { states: ["RU"] }), law, "KZ", earlier()),
    ).toBeUndefined();
  });
});
