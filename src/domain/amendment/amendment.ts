import type { Localised } from "../language";
import type { RowPlace } from "../gap/row-place";

/** What an amendment does to its provision, named as Akoma Ntoso names modifications of a text. */
export const AMENDMENT_KINDS = ["insertion", "replacement", "repeal", "renumbering"] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];
export const AMENDMENT_KIND_LABELS: Readonly<Record<AmendmentKind, Localised>> = {
  insertion: { en: "Insertion", ru: "Дополнение", kk: "Толықтыру" },
  replacement: { en: "Replacement", ru: "Замена", kk: "Ауыстыру" },
  repeal: { en: "Repeal", ru: "Исключение", kk: "Алып тастау" },
  renumbering: { en: "Renumbering", ru: "Перенумерация", kk: "Қайта нөмірлеу" },
};

/** One row of the final table: the draft's words, the words proposed instead, and why. */
export interface Amendment {
  readonly id: string;
  /** Id of the gap it closes. */
  readonly gap: string;
  /** Id of the provision it changes. */
  readonly provision: string;
  readonly draftText: string;
  readonly newText: string;
  readonly alternativeText: string;
  readonly justification: string;
  /** Undefined when the cell is empty or holds none of the kinds, or when there is no such column. */
  readonly kind: AmendmentKind | undefined;
  /** What the cell holds where that is none of the kinds. */
  readonly typedKind?: string;
  readonly place: RowPlace;
}

/** Whether an amendment takes a provision out and puts nothing in its place. */
export const isRepealing = ({ kind, newText }: Pick<Amendment, "kind" | "newText">): boolean =>
  kind === "repeal" && newText.trim() === "";
