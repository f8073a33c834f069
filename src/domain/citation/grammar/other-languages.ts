import { forms } from "./forms";
import type { JoinKind, UnitWords } from "./grammar";

/** Units as French, German, Italian, Portuguese and Spanish texts have them where an act is cited in its own language. */
export const UNITS_OF_OTHER_LANGUAGES: readonly UnitWords[] = [
  {
    unit: "article",
    rank: 1,
    singular: forms("Artikel articolo artigo artículo"),
    plural: forms("articoli artigos artículos"),
  },
  {
    unit: "paragraph",
    rank: 2,
    singular: ["paragraphe", "paragrafo", "parágrafo", "párrafo", "párr."],
    plural: ["paragraphes", "paragrafi", "parágrafos", "párrafos", "párrs."],
  },
  { unit: "paragraph", rank: 2, singular: ["Absatz", "Abs.", "apartado"], plural: ["apartados"], needsName: true },
  { unit: "recital", rank: 0, singular: ["considérant", "considerando"], plural: ["considérants", "considerandos"] },
];

/**
 * What joins places there. In other languages these are letters or other words, so that they count only where the next
 * number of a list stands behind them, "7º, 11 e 14", those of `of` before a name that is known, "artigo 8 do RGPD".
 */
export const JOINS_OF_OTHER_LANGUAGES: Partial<Readonly<Record<JoinKind, readonly string[]>>> = {
  and: forms("e et ed y und"),
  to: forms("a à al bis"),
  of: [...forms("de du del della dell do da der des"), "de la", "de l"],
};
