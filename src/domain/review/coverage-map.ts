import type { Localised } from "../language";

/** The sheet that sets aspects against documents; a review comes with it, and it has no table. */
export const COVERAGE_MAP: Localised = { en: "Coverage map", ru: "Карта охвата", kk: "Қамту картасы" };
