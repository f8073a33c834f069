import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { toReading } from "../../../../src/domain/citation/productions/look";
import { mayHaveUnit } from "../../../../src/domain/citation/productions/seek-unit";

const lexicon = buildLexicon(bundledCatalogue());
const mayHave = (text: string): boolean => mayHaveUnit(toReading(text, lexicon), 0);

describe("whether a unit may stand behind numbers", () => {
  it.each([
    "16-баптың",
    "1), 3) және 7) тармақшалары",
    "12-й и 13-й статьях",
    "34-тен 36-ға дейінгі баптар",
    "1 (ең жақсы мүдделер), 2-тармақ",
    "3\nбап",
    "17 artcle 18",
  ])("it may in “%s”", (text) => {
    expect(mayHave(text)).toBe(true);
  });

  it.each(["2 working days", "12, 13 and 15 children", "30 дней", "7 жұмыс күні", "0001) The draft", "5"])(
    "other things are counted in “%s”",
    (text) => {
      expect(mayHave(text)).toBe(false);
    },
  );
});
