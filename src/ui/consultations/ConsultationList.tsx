import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { remarksFrom } from "../../domain/record/remarks-from";
import { statusOf } from "../../domain/record/status-of";
import { CONSULTATION_WORDS } from "../../app/words/consultation-words";
import { goneCell } from "../drafts/gone-cell";
import { GoneTexts } from "../drafts/GoneTexts";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useConsultationStyles } from "./Consultations.styles";
import { consultationName } from "./consultation-name";
import { remarkInWords, toRemark } from "./kept-remarks";
import type { ConsultationsScreenProps } from "./consultations-screen-props";

const CONSULTATION_TEXTS = ["with", "format", "attendees", "summary", "attachments"] as const;

export interface ConsultationListProps extends Pick<
  ConsultationsScreenProps,
  "review" | "profile" | "busy" | "onGoTo"
> {
  readonly onAdd: () => void;
  readonly onOpen: (id: string) => void;
}

/** The consultations that were held, of how many the assignment asks for, and the way to begin one. */
export function ConsultationList({ review, profile, busy, onGoTo, onAdd, onOpen }: ConsultationListProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useConsultationStyles();
  const { language, dates, consultations: words } = useWords();
  const ofRow = goneCell(
    review.consultations,
    Object.fromEntries(CONSULTATION_TEXTS.map((column) => [column, words[column]])),
  );
  const { consultations } = review;
  const asked = profile.minimumConsultations;
  return (
    <section className={screen.screen} aria-label={words.title}>
      <h2 className={screen.subtitle}>{words.title}</h2>
      <p className={screen.text}>{words.held(consultations.length, asked)}</p>
      {consultations.length === 0 && <p className={screen.quiet}>{words.none}</p>}
      <GoneTexts
        nameOf={(place) => {
          const [kind, of] = place;
          if (kind !== "remark") return ofRow(place);
          return consultations.some(({ id }) => id === of) ? undefined : CONSULTATION_WORDS.remarkOf(of)[language];
        }}
        inWords={({ place: [kind], text }) => (kind === "remark" ? remarkInWords(toRemark(text)) : text)}
      />
      <ul className={screen.list}>
        {consultations.map((one) => {
          const said = remarksFrom(review, one);
          const open = said.filter((remark) => statusOf(remark, review).kind === "open").length;
          return (
            <li key={`${one.id} ${one.place.row}`} className={styles.item}>
              <Button
                className={styles.open}
                appearance="transparent"
                onClick={() => (one.id === "" ? onGoTo("Consultations", one.place.row, "id") : onOpen(one.id))}
              >
                {consultationName(one, dates, words)}
              </Button>
              {one.with !== "" && <span>{one.with}</span>}
              <span className={screen.quiet}>{words.said(said.length, open)}</span>
            </li>
          );
        })}
      </ul>
      <div className={screen.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onAdd}>
          {words.add}
        </Button>
      </div>
      <p className={screen.quiet}>{words.addHint}</p>
    </section>
  );
}
