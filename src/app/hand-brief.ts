import type { Brief } from "../domain/brief/brief";
import type { Language } from "../domain/language";
import { UnusableInput } from "../domain/result";
import { rememberBrief } from "./brief-memory";
import { loadCatalogue } from "./load-catalogue";
import { done, perform, problem } from "./perform";
import { composeNow, loadDocuments, toBriefState } from "./plan-brief";
import { readNow } from "./read-workbook";
import { recordBrief } from "./record-brief";
import { requireReview } from "./require-review";
import type { SessionContext } from "./session-context";
import { sessionWords } from "./words/words-of";

/** Work out what a brief in a language would hold. */
export const showBriefPlan = async (context: SessionContext, language: Language): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.planningBrief,
    work: async () => {
      await plan(context, language);
      return undefined;
    },
  }));

/** Make the brief, hand it over, and note on the sheet Review which one it was. */
export const handBrief = async (context: SessionContext, language: Language): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.makingBrief,
    work: async () => {
      const { ports, words, memory } = context;
      requireReview(context);
      await readNow(context);
      const brief = await plan(context, language);
      const documents = await loadDocuments(context);
      const file = briefName(ports.workbook.name, language);
      const { done: handed, how } = await ports.outlet.hand(file, documents.write(brief));
      if (!handed || how === "failed") return problem(words().briefNotHanded(file));
      memory.brief = { fingerprint: brief.facts.fingerprint, rows: brief.rows };
      rememberBrief(ports.preferences, memory.brief);
      const recorded = await recordBrief(context, { file, fingerprint: brief.facts.fingerprint });
      const { rows, estimatedPages } = brief;
      const made = words().briefMade({
        file,
        how,
        pages: Math.ceil(estimatedPages),
        shown: rows.filter(({ shown }) => shown).length,
        gaps: rows.length,
      });
      return recorded === "recorded"
        ? done(made, words().undoBrief(file))
        : done(`${made} ${recorded === "changed" ? words().conflicts(1) : words().briefNotRecorded}`);
    },
  }));

async function plan(context: SessionContext, language: Language): Promise<Brief> {
  const { store, ports, words } = context;
  await loadCatalogue(context);
  await loadDocuments(context);
  const review = requireReview(context);
  await ports.wait(0);
  const brief = composeNow(context, review, language);
  if (!brief) throw new UnusableInput(words().noReview);
  store.set({ brief: toBriefState(context, review, brief) });
  return brief;
}

/** `"review.xlsx"` to `"review - brief.docx"`. */
function briefName(workbook: string, language: Language): string {
  const base = workbook
    .replace(/\.[^.]*$/u, "")
    .replace(/[\\/:*?"<>|]/gu, " ")
    .trim();
  const { briefWord } = sessionWords(language);
  return base === "" ? `${briefWord}.docx` : `${base} - ${briefWord}.docx`;
}
