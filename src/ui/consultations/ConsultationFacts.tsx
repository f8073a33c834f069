import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Consultation } from "../../domain/review/consultation";
import { DayField } from "../record/DayField";
import type { RecordActions } from "../record/record-actions";
import { RowField } from "../record/RowField";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useConsultationStyles } from "./Consultations.styles";
import { webLinks } from "./web-links";

export interface ConsultationFactsProps extends RecordActions {
  readonly consultation: Consultation;
  readonly busy: boolean;
  /** Whether it was begun just now, so that typing goes on with whom it is. */
  readonly isNew: boolean;
}

/** When a consultation was, with whom, and what it came to: the cells of its row. */
export function ConsultationFacts(props: ConsultationFactsProps): ReactNode {
  const { consultation, busy, isNew, onEdit, onGoTo } = props;
  const { id, date, attachments, place } = consultation;
  const screen = useScreenStyles();
  const styles = useConsultationStyles();
  const { consultations: words } = useWords();
  const links = webLinks(attachments);
  return (
    <div className={screen.section}>
      <DayField
        name={words.date}
        value={date}
        disabled={busy}
        onChoose={(before, after) => void onEdit(id, "date", before, after)}
      />
      {(["with", "format", "attendees", "summary", "attachments"] as const).map((column) => (
        <RowField
          key={column}
          name={words[column]}
          id={id}
          column={column}
          text={consultation[column]}
          opens={isNew && column === "with"}
          onSave={(before, after) => onEdit(id, column, before, after)}
          onGoTo={() => onGoTo("Consultations", place.row, column)}
        />
      ))}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((address) => (
            <li key={address}>
              <Link href={address} target="_blank" rel="noopener noreferrer">
                {address}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
