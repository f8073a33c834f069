import type { Brief } from "../../domain/brief/brief";
import type { Language, Localised } from "../../domain/language";
import { rememberBrief } from "../session/brief-memory";
import type { KeptBrief } from "../session/brief-memory";
import { documentName } from "./document-name";
import { handFile } from "./hand-file";
import { done, perform, problem } from "../session/perform";
import { planBrief } from "./plan-brief";
import type { HandedBy } from "../words/session-words";
import { readNow } from "../session/read-workbook";
import { recordBrief } from "./record-brief";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";

/** Work out what a brief in a language would hold. */
export const showBriefPlan = async (context: SessionContext, language: Language): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.planningBrief,
    work: async () => {
      await planBrief(context, language);
      return undefined;
    },
  }));

/** Make the brief, hand it over, and note on the sheet Review which one it was. */
export const handBrief = async (context: SessionContext, language: Language): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.makingBrief,
    work: async () => {
      const { ports, words } = context;
      requireReview(context);
      await readNow(context);
      const { brief, documents } = await planBrief(context, language);
      const file = briefName(ports.workbook.name, language);
      const { done: handed, how } = await handFile(context, file, documents.write(brief));
      if (how === "failed") return problem(words().briefNotHanded(file));
      if (!handed) return problem(words().notSaved(file));
      return noteBrief(context, brief, { file, how });
    },
  }));

async function noteBrief(
  context: SessionContext,
  brief: Brief,
  { file, how }: { readonly file: string; readonly how: HandedBy },
): Promise<Notice> {
  const { memory, ports, words } = context;
  const { rows, estimatedPages } = brief;
  memory.brief = keptBrief(brief);
  rememberBrief(ports.preferences, memory.brief);
  const recorded = await recordBrief(context, { file, fingerprint: memory.brief.fingerprint });
  const shown = rows.filter((row) => row.shown).length;
  const made = words().briefMade({ file, how, pages: Math.ceil(estimatedPages), shown, gaps: rows.length });
  if (recorded === "recorded") return done(made, words().undoBrief(file));
  return done(`${made} ${recorded === "changed" ? words().conflicts(1) : words().briefNotRecorded}`);
}

/** What is kept of a brief to tell later which rows changed. */
export const keptBrief = ({ facts: { fingerprint }, rows, parts }: Brief): KeptBrief => ({
  fingerprint,
  rows: rows.map((row) => ({ gap: row.gap, fingerprint: row.fingerprint })),
  parts,
});

/** What a brief's file is called, in the language of the brief. */
const BRIEF: Localised = { en: "brief", ru: "аналитическая записка", kk: "аналитикалық жазба" };

/** `"review.xlsx"` to `"review - brief.docx"`. */
export const briefName = (workbook: string, language: Language): string => documentName(workbook, BRIEF[language]);
