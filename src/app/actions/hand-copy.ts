import { toReviewExchange } from "../../domain/exchange/review-exchange";
import { tellExchanged } from "../../domain/exchange/exchange-words";
import { freezeReview } from "../../domain/frozen/frozen-review";
import { tellFrozen } from "../../domain/frozen/frozen-words";
import type { Localised } from "../../domain/language";
import { otherSheets } from "../other-sheets";
import { COPY_FILES } from "../review-copy";
import type { CopyForm } from "../review-copy";
import { done, perform, problem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { COPY_WORDS } from "../words/copy-words";
import { documentName } from "./document-name";
import { handFile } from "./hand-file";
import { loadChecking } from "./load-checking";
import { requireReadable } from "./require-readable";

export interface CopySettings {
  /** Only gaps with the status “final”, and their amendments: for other programs. */
  readonly onlyFinal?: boolean;
}

/** Make a copy of the review for people or programs outside, and hand it over. The workbook stays as it is. */
export const handCopy = async (context: SessionContext, form: CopyForm, settings: CopySettings = {}): Promise<void> =>
  void (await perform(context, {
    working: () => COPY_WORDS.making[context.memory.language],
    work: async () => {
      const { ports, memory, words } = context;
      requireReview(context);
      await readNow(context);
      requireReadable(context);
      const { bytes, told } = await (form === "frozen" ? frozen(context) : exchanged(context, form, settings));
      const { name, extension } = COPY_FILES[form];
      const { language } = requireReview(context).details;
      const file = documentName(ports.workbook.name, name[language], extension);
      const { done: isHanded, how } = await handFile(context, file, bytes);
      if (how === "failed") return problem(COPY_WORDS.notHanded(file)[memory.language]);
      if (!isHanded) return problem(words().notSaved(file));
      return done(
        [words().handed(file, how), ...told.map((text) => `${text[memory.language]}.`)].join(" "),
        COPY_WORDS.undo(file)[memory.language],
      );
    },
  }));

interface CopyMade {
  readonly bytes: Uint8Array;
  readonly told: readonly Localised[];
}

async function frozen(context: SessionContext): Promise<CopyMade> {
  const { ports } = context;
  const [copies, sheets] = await Promise.all([ports.copies(), otherSheets(ports.workbook)]);
  const review = freezeReview(requireReview(context));
  const { left, rows, names } = tellFrozen(review, sheets);
  return { bytes: copies.frozen(review, ports.today()), told: [...left, ...rows, ...names] };
}

async function exchanged(
  context: SessionContext,
  form: Exclude<CopyForm, "frozen">,
  settings: CopySettings,
): Promise<CopyMade> {
  const { ports } = context;
  const [copies, { checking, catalogue }] = await Promise.all([ports.copies(), loadChecking(context)]);
  const review = requireReview(context);
  const citationsIn = checking.citationsIn(catalogue, review.details.jurisdiction);
  const made = toReviewExchange(review, citationsIn, ports.today(), { onlyFinal: settings.onlyFinal === true });
  return { bytes: copies[form](made.exchange), told: tellExchanged(made) };
}
