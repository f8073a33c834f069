/** What stands before a hyphen in compounds and begins hardly any other word. */
export const FIRST_HALVES: ReadonlySet<string> = new Set(
  "self well non cross long short third peer онлайн офлайн интернет веб бизнес пресс смарт вице кое".split(" "),
);

/** What stands behind a hyphen and ends hardly any other word. */
export const SECOND_HALVES: ReadonlySet<string> = new Set(["либо", "нибудь", "таки"]);
