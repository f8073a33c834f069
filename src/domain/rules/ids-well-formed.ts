import { idKey } from "../gap/id-key";
import type { Review } from "../review/review";
import type { Rule } from "./rule";

/** Numbers look alike, so that they sort and can be cited in letters. */
export const idsWellFormed: Rule = {
  id: "ids-well-formed",
  severity: "note",
  summary: {
    en: "Numbers have the form of their table: G-001, A-001, C-01, F-01.",
    ru: "Номера имеют вид, принятый в таблице: G-001, A-001, C-01, F-01.",
    kk: "Нөмірлер кестеде қабылданған түрде: G-001, A-001, C-01, F-01.",
  },
  examples: [
    { shows: "A number as the workbook gives it.", review: { gaps: [{ id: "G-014" }] }, finds: [] },
    {
      shows: "A small letter.",
      review: { gaps: [{ id: "g-014" }] },
      finds: ["The number g-014 is not written like the others. Write it in the form G-001."],
    },
    {
      shows: "A bare number.",
      review: { consultations: [{ id: "1" }, {}] },
      finds: ["The number 1 is not written like the others. Write it in the form C-01."],
    },
  ],
  byRow: ["gaps", "amendments", "consultations", "feedback"],
  check: (review) =>
    FORMS.flatMap(({ rows, form, sample }) =>
      review[rows]
        .filter(({ id }) => id !== "" && !form.test(id))
        .map(({ id, place }) => {
          // References are found by the key, so only a spelling with the same key is certain to break none.
          const plain = idKey(id);
          const fix = form.test(plain) ? { fix: { before: id, after: plain } } : {};
          return { place, column: "id", rowId: id, about: id, message: malformed(id, sample), ...fix };
        }),
    ),
};

const FORMS = [
  { rows: "gaps", form: /^G-\d{3,}$/u, sample: "G-001" },
  { rows: "amendments", form: /^A-\d{3,}$/u, sample: "A-001" },
  { rows: "consultations", form: /^C-\d{2,}$/u, sample: "C-01" },
  { rows: "feedback", form: /^F-\d{2,}$/u, sample: "F-01" },
] as const satisfies readonly { rows: keyof Review; form: RegExp; sample: string }[];

const malformed = (id: string, sample: string) => ({
  en: `The number ${id} is not written like the others. Write it in the form ${sample}.`,
  ru: `Номер ${id} записан не так, как остальные. Запишите его в виде ${sample}.`,
  kk: `${id} нөмірі қалғандары сияқты жазылмаған. Оны ${sample} түрінде жазыңыз.`,
});
