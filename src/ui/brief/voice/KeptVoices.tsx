import { Suspense } from "react";
import type { ReactNode } from "react";

import type { Language } from "../../../domain/language";
import type { BriefTextPart } from "../../../domain/review/review";
import { useAllDrafts } from "../../drafts/use-draft";
import { lazily } from "../../loading/lazily";
import { useWords } from "../../words/use-words";
import { fromKept } from "./typed-voice";
import type { VoiceText } from "./voice-parts";

const DraftLine = lazily(
  async () => (await import(/* webpackChunkName: "editors" */ "../../drafts/DraftLine")).DraftLine,
);

export interface KeptVoicesProps {
  readonly part: BriefTextPart;
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly VoiceText[];
  /** What is being typed at: that stays where it is. */
  readonly editing: VoiceText | undefined;
  readonly onGoOn: (text: VoiceText) => void;
}

/** What was typed for a part of the brief and not saved, also for a text that says something else by now or is gone. */
export function KeptVoices({ part, name, language, texts, editing, onGoOn }: KeptVoicesProps): ReactNode {
  const { brief } = useWords();
  const { voice: words } = brief;
  const kept = useAllDrafts().filter(
    ({ place: [kind, of, inLanguage, said] }) =>
      kind === "brief" && of === part && inLanguage === language && said !== editing?.text,
  );
  if (kept.length === 0) return null;
  return (
    <Suspense fallback={null}>
      {kept.map((draft) => {
        const said = draft.place[3] ?? "";
        const nothing: VoiceText = { text: said, addressee: "", byWhen: "", row: undefined, language };
        const held = texts.find(({ text }) => text === said);
        const { text, addressee, byWhen } = fromKept(draft.text, held ?? nothing);
        const shown = part === "ask" ? `${text}\n${words.whoWhen(addressee, byWhen)}` : text;
        return (
          <DraftLine
            key={said}
            draft={draft}
            name={name}
            shown={shown}
            isOvertaken={said !== "" && held === undefined}
            onGoOn={() => onGoOn(held ?? nothing)}
          />
        );
      })}
    </Suspense>
  );
}
