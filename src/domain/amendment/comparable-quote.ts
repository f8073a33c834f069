import { fold } from "../text/fold";

/** A text without what another hand may type in another way: quotation marks, hyphens and dashes, brackets around "…". */
export const comparable = (text: string): string =>
  fold(text)
    .replace(/[[(<]?(?:…|\. ?\. ?\.)[\])>]?/gu, "…")
    .replace(/["“”«»„]|^'|'$/gu, "")
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/gu, "")
    .trim();

/** What stands in a comparable quote for what it leaves out. */
export const OMISSION = /\s*…\s*/u;
