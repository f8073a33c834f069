/** Signs of fonts of symbols that lawyers put into tables, by the number they have in their font. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: "●",
    0x6e: "■",
    0x6f: "☐",
    0x76: "❖",
    0x9f: "•",
    0xa7: "▪",
    0xa8: "☐",
    0xd8: "➢",
    0xdf: "←",
    0xe0: "→",
    0xfb: "✗",
    0xfc: "✓",
    0xfd: "☒",
    0xfe: "☑",
  },
  symbol: { 0xa3: "≤", 0xac: "←", 0xae: "→", 0xb1: "±", 0xb3: "≥", 0xb4: "×", 0xb7: "•", 0xb9: "≠" },
};

/** In place of a sign that only its font knows. */
const UNKNOWN = "▯";
/** Fonts of symbols have their signs here, or at the same number from 0. */
const OF_FONT = 0xf000;

/** What a symbol of Word shows: `symbolOf("Wingdings", "F0FC")` is `"✓"`. */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (!Number.isInteger(point) || point <= 0 || point > 0xffff) return "";
  const own = SIGNS[font.toLowerCase()]?.[point >= OF_FONT ? point - OF_FONT : point];
  return own ?? (point < 0xd800 ? String.fromCodePoint(point) : UNKNOWN);
}
