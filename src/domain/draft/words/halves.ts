const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What stands before a hyphen in compounds and begins hardly any other word. */
export const FIRST_HALVES: ReadonlySet<string> = words(
  [
    "self well non cross long short third peer risk user twenty thirty forty fifty sixty seventy eighty ninety",
    "онлайн офлайн интернет веб бизнес пресс смарт вице кое",
    "научно социально технико информационно культурно учебно программно материально санитарно психолого медико",
  ].join(" "),
);

/** What stands behind a hyphen and ends hardly any other word. */
export const SECOND_HALVES: ReadonlySet<string> = words("либо нибудь таки based");

/** Words within one of several hyphens, behind which another comes: "end-to-end", "sixteen-year-old". */
export const LINKS: ReadonlySet<string> = words("to of the year month day");

/** Beginnings of words with a hyphen whose first half begins many others, too. */
export const COMPOUNDS: readonly string[] = [
  ..."из-за из-под по-прежнему по-новому по-другому по-разному по-своему по-иному по-видимому".split(" "),
  ..."по-русски по-казахски по-английски во-первых во-вторых".split(" "),
  ..."ата-ана жеке-дара бала-шаға оқу-тәрбие".split(" "),
];
