import { catalogueSource } from "../adapters/catalogue/catalogue-source";
import { excelWorkbook } from "../adapters/excel/excel-workbook";
import type { DraftStore, Preferences } from "../app/ports";
import type { SessionPorts } from "../app/session/session-ports";
import type { FirstWords } from "../ui/words/pane-words";
import { untilIdle } from "../ui/loading/until-idle";
import type { LaterPorts } from "./later-ports";
import type { WordsAtHand } from "./words-at-hand";

/** All that the session needs, in Excel. What is large comes when it is first asked for. */
export const panePorts = (
  { preferences, drafts }: { readonly preferences: Preferences; readonly drafts: DraftStore },
  words: WordsAtHand,
  first: FirstWords,
): SessionPorts => ({
  workbook: excelWorkbook(),
  catalogue: catalogueSource,
  documents: async () => (await later()).documents(),
  tables: async () => (await later()).tables(),
  matrixWorkbooks: async () => (await later()).matrixWorkbooks(),
  copies: async () => (await later()).copies(),
  draftReader: async () => (await later()).draftReader(),
  outlet: {
    hand: async (name, bytes) => (await later()).outlet.hand(name, bytes),
    handAgain: async (name, bytes) => (await later()).outlet.handAgain(name, bytes),
  },
  online: async () => (await later()).online(),
  address: async () => (await later()).address(),
  preferences,
  drafts,
  createReview: async (...given) => (await later()).createReview(...given),
  adoptReview: async (...given) => (await later()).adoptReview(...given),
  sample: async (language) => (await later()).sample(language),
  today: () => new Date().toLocaleDateString("sv"),
  now: () => new Date().toISOString(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  idle: untilIdle,
  language: first.language,
  words: first.session,
  loadWords: async (language) => (await words.load(language)).session,
});

const later = async (): Promise<LaterPorts> =>
  (await import(/* webpackChunkName: "actions" */ "./later-ports")).LATER_PORTS;
