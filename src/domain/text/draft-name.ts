import type { Language } from "../language";
import { onOneLine } from "./on-one-line";
import { quotations } from "./quotations";

/** What a title says itself of being a draft: before what it is of, in Kazakh behind it. */
const CALLED: Readonly<Record<Language, RegExp>> = {
  en: /^(?:the )?draft (?=\p{L})(?<rest>.+)$/iu,
  ru: /^проект (?=\p{L})(?<rest>.+)$/iu,
  kk: /^(?<rest>.+ жобасы)$/iu,
};
/** A kind of act before or behind a name in quotation marks, which "draft law" says already. */
const KIND = /^(?:draft )?(?:law|act)$|^(?:проект )?закон[а]?$|^законопроект$|^заң(?:ы|ының)?(?: жобасы)?$/iu;

/** How a draft is named in a sentence: by what it calls itself, or by its name in quotation marks behind "draft law". */
export interface DraftName {
  /** Whether it says itself that it is a draft, so that nothing is put before it. */
  readonly isCalledDraft: boolean;
  /** What stands behind "draft", or between the quotation marks. */
  readonly name: string;
}

/** How a draft is named by what the cell for its title holds, with or without quotation marks or "Draft law". */
export function draftName(title: string, language: Language): DraftName {
  const typed = unlabelled(onOneLine(title));
  const [quotation, other] = quotations(typed);
  const around = quotation && `${typed.slice(0, quotation.start)} ${typed.slice(quotation.end)}`.trim();
  if (quotation && !other && (around === "" || KIND.test(around ?? ""))) return draftName(quotation.text, language);
  const rest = CALLED[language].exec(typed)?.groups?.["rest"];
  return rest === undefined ? { isCalledDraft: false, name: innerMarks(typed) } : { isCalledDraft: true, name: rest };
}

/** "Draft law: Draft Law on …": without what a name is labelled with. */
function unlabelled(typed: string): string {
  const colon = typed.indexOf(":");
  return KIND.test(typed.slice(0, Math.max(0, colon)).trim()) ? typed.slice(colon + 1).trim() : typed;
}

/** Quotation marks that stand inside others. */
const innerMarks = (name: string): string => name.replaceAll("«", "„").replaceAll("»", "“");
