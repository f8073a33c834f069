import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Consultation } from "../../domain/review/consultation";
import { toldApart } from "../../domain/text/told-apart";
import { statusOf } from "../../domain/record/status-of";
import { remarksFrom } from "../../domain/record/remarks-from";
import { Disclosure } from "../disclosure/Disclosure";
import { goneCell } from "../drafts/gone-cell";
import { GoneTexts } from "../drafts/GoneTexts";
import { RemarkCard } from "../record/RemarkCard";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useConsultationStyles } from "./Consultations.styles";
import { ConsultationFacts } from "./ConsultationFacts";
import { consultationName } from "./consultation-name";
import type { ConsultationsScreenProps } from "./consultations-screen-props";
import type { KeptRemark } from "./kept-remarks";
import { MinutesForm } from "./MinutesForm";
import { RemarkEntry } from "./RemarkEntry";
import { useRemarks } from "./useRemarks";
import { WaitingRemarks } from "./WaitingRemarks";

export interface ConsultationPageProps extends ConsultationsScreenProps {
  readonly consultation: Consultation;
  readonly isNew: boolean;
  readonly onBack: () => void;
}

/** One consultation: what is said there is typed at its top, and stands below as rows of the record. */
export function ConsultationPage(props: ConsultationPageProps): ReactNode {
  const { consultation, isNew, review, selected, target, busy } = props;
  const { onBack, onConfirm, onEdit, onEditRemark, onGoTo, onRemark } = props;
  const { id } = consultation;
  const screen = useScreenStyles();
  const styles = useConsultationStyles();
  const { dates, record, consultations: words } = useWords();
  const remarks = useRemarks(id, (remark, isAgain) => onRemark(id, remark, isAgain));
  // What is taken up again is typed in a field that begins with it.
  const [edition, setEdition] = useState(0);
  const edit = remarks.edit && ((one: KeptRemark): void => (remarks.edit?.(one), setEdition(edition + 1)));
  const said = [...remarksFrom(review, consultation)].reverse();
  const keys = toldApart(said.map((remark) => remark.id));
  return (
    <div className={screen.screen}>
      <div className={styles.head}>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          aria-label={words.back}
          title={words.back}
          onClick={onBack}
        />
        <h2 className={screen.title}>{consultationName(consultation, dates, words)}</h2>
      </div>
      <Disclosure label={words.facts} summaryClassName={screen.label} isOpen={isNew}>
        {() => (
          <ConsultationFacts consultation={consultation} busy={busy} isNew={isNew} onEdit={onEdit} onGoTo={onGoTo} />
        )}
      </Disclosure>
      <MinutesForm {...props} />
      <section className={screen.section} aria-label={words.remarks}>
        <h3 className={screen.subtitle}>{words.remarks}</h3>
        <RemarkEntry
          key={edition}
          consultation={id}
          gaps={review.gaps}
          at={{ gap: target?.id ?? "", column: columnAt(selected?.table, selected?.column) }}
          takesFocus={!isNew || edition > 0}
          onEnter={remarks.enter}
        />
        <WaitingRemarks {...remarks} edit={edit} />
        <GoneTexts nameOf={goneCell(review.feedback, record.columns)} />
        {said.length === 0 && remarks.waiting.length === 0 && <p className={screen.quiet}>{words.noRemarks}</p>}
        <div className={styles.cards}>
          {said.map((remark, at) => (
            <RemarkCard
              key={keys[at]}
              remark={remark}
              status={statusOf(remark, review)}
              stored={review.details.language}
              busy={busy}
              onConfirm={onConfirm}
              onEdit={onEditRemark}
              onGoTo={onGoTo}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

const columnAt = (table: string | undefined, column: string | undefined) =>
  table === "Gaps" && (column === "issue" || column === "solution" || column === "sources") ? column : "";
