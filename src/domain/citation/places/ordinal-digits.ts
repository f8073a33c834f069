const ORDINAL = "(?:\\d{1,3})-(?:й|я|е|ю|ей|ой|ая|ую|ое|ого|го|му|м|х)";
const LIST = new RegExp(`(?<![\\p{L}\\d-])${ORDINAL}(?:(?:, | и |, и )${ORDINAL})*\\s$`, "u");
const REACH = 60;

/** Russian numbers with their endings right before a unit, "в 12-й и 13-й статьях", and where they begin; undefined for none. */
export function ordinalDigits(
  text: string,
  end: number,
): { readonly start: number; readonly numbers: readonly string[] } | undefined {
  const found = LIST.exec(text.slice(Math.max(0, end - REACH), end))?.[0];
  return found === undefined ? undefined : { start: end - found.length, numbers: found.match(/\d+/gu) ?? [] };
}
