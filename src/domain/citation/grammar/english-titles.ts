/**
 * States whose acts are named in English by words and a year alone, so that those of several have one title: "Data
 * Protection Act 2018" is an act of the United Kingdom and one of Ireland. By ISO code.
 */
export const ENGLISH_TITLES: ReadonlySet<string> = new Set(
  "AU BB BD BS BW BZ CA FJ GB GH GM GY IE IN JM KE LK LS MT MU MW MY NA NG NZ PG PH PK SC SG SL SZ TT TZ UG ZA ZM ZW".split(
    " ",
  ),
);
