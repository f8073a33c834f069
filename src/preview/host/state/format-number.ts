/** The part of a number format for a number: those for positive ones, negative ones and zero stand behind each other. */
interface Section {
  readonly code: string;
  /** Whether it says itself how a minus is shown. */
  readonly isForNegative: boolean;
}

/**
 * A number in a format such as `"0.00"`, `"#,##0"`, `"0%"` or `"0;-0;\"–\""`, as Excel in English shows it.
 *
 * Fractions, exponents, lengths of time, and conditions in brackets are not modelled: such a number shows as it is.
 */
export function formatNumber(value: number, format: string): string {
  const { code, isForNegative } = sectionFor(value, format);
  if (/^(?:general|@)$/iu.test(code.trim())) return String(value);
  const parts = code.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?.,]+|[\s\S]/gu) ?? [];
  if (parts.some((part) => /^[/EHMS]$/iu.test(part))) return String(value);
  const percents = parts.filter((part) => part === "%").length;
  const shown = (isForNegative ? Math.abs(value) : value) * 100 ** percents;
  return parts.map((part) => partText(part, shown)).join("");
}

function sectionFor(value: number, format: string): Section {
  const sections = splitSections(format);
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { code: negative, isForNegative: true };
  if (value === 0 && zero !== undefined) return { code: zero, isForNegative: false };
  return { code: positive, isForNegative: false };
}

/** Semicolons in quotes and behind a backslash separate nothing. */
const splitSections = (format: string): readonly string[] =>
  (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|;/gu) ?? []).reduce<string[]>(
    (sections, part) => {
      if (part === ";") sections.push("");
      else sections[sections.length - 1] += part;
      return sections;
    },
    [""],
  );

function partText(part: string, value: number): string {
  if (/^[0#?.,]+$/u.test(part)) return part === "," || part === "." ? part : digits(part, value);
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith("\\")) return part.slice(1);
  // Room as wide as a letter, and what fills a cell up.
  if (part.startsWith("_")) return " ";
  return part.startsWith("*") || part.startsWith("[") ? "" : part;
}

function digits(pattern: string, value: number): string {
  const [whole = "", fraction = ""] = pattern.replaceAll(",", "").split(".");
  const most = fraction.length;
  const least = fraction.replace(/[#?]/gu, "").length;
  return value.toLocaleString("en-US", {
    minimumIntegerDigits: Math.max(1, whole.replace(/[#?]/gu, "").length),
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: pattern.includes(","),
  });
}
