/** Addresses on the web that a text holds, each once; what stands after one as punctuation is not part of it. */
export const webLinks = (text: string): readonly string[] => [
  ...new Set(
    Array.from(text.matchAll(/https?:\/\/[^\s<>"«»“”;]+/giu), ([address]) => address.replace(/[.,:!?)\]]+$/u, "")),
  ),
];
