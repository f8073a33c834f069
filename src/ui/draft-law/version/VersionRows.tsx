import type { ReactNode } from "react";
import { toldAnchor } from "../../../app/anchor-words";
import type { VersionRoom } from "../../../app/import-new-version";
import { renumbering } from "../../../app/old-numbers-note";
import { nameOfReason, toldReason } from "../../../app/reason-words";
import { citationsTold, keptCitationsTold } from "../../../app/second-language-cells";
import type { VersionPlan } from "../../../app/plan-new-version";
import { ofVersion } from "../../../domain/provision/earlier-version";
import type { Review } from "../../../domain/review/review";
import { useScreenStyles } from "../../text/screen.styles";
import { useLanguage, useWords } from "../../words/use-words";
import { useDraftPreviewStyles } from "../DraftPreview.styles";
import { namesById } from "../short-name";
import { Listing } from "./Listing";
import { useVersionStyles } from "./Version.styles";

export interface VersionRowsProps {
  readonly plan: VersionPlan;
  readonly review: Review;
  readonly room: VersionRoom;
}

/** What becomes of the review's own rows, and what is left out or left blank. */
export function VersionRows({ plan, review, room }: VersionRowsProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useVersionStyles();
  const preview = useDraftPreviewStyles();
  const {
    draftLaw: {
      bring: { version: words },
    },
  } = useWords();
  const language = useLanguage();
  const { details } = review;
  const oldName = (id: string): string => ofVersion(id, details.draftVersion, details.language);
  const items = [
    ...plan.anchors.map((anchor) => ({
      key: `${anchor.table} ${anchor.place.row}`,
      name: anchor.id,
      told: toldAnchor(anchor, { oldName, words, language }),
    })),
    ...room.reasons.map((reason) => ({
      key: `reason ${reason.row.old.id}`,
      name: nameOfReason(reason, language),
      told: toldReason(reason, language),
    })),
    ...plan.cells.map(({ place: { sheet, cell }, saidOld }) => ({
      key: `${sheet}!${cell}`,
      name: `${sheet}!${cell}`,
      told: words.cellSaidOld(saidOld.map(renumbering).join("; "), details.draftVersion.trim()),
    })),
  ];
  const nameOf = namesById(review.provisions);
  const notes = [
    ...(plan.tooLong.length > 0 ? [words.tooLong(plan.tooLong.join("; "))] : []),
    ...(room.otherEmptied.length > 0 ? [words.otherEmptied(room.otherEmptied.map(nameOf).join("; "))] : []),
    ...(room.citationsEmptied.length > 0 ? [words.citationsEmptied(citationsTold(room.citationsEmptied, nameOf))] : []),
    ...(room.citationsReplaced.length > 0
      ? [words.citationsReplaced(citationsTold(room.citationsReplaced, nameOf))]
      : []),
    ...(room.citationsKept.length > 0 ? [words.citationsKept(keptCitationsTold(room.citationsKept, nameOf))] : []),
  ];
  return (
    <>
      <Listing
        label={words.rows}
        items={items}
        keyOf={({ key }) => key}
        show={({ name, told }) => (
          <>
            <p className={`${screen.label} ${styles.name}`}>{name}</p>
            <p className={styles.text}>{told}</p>
          </>
        )}
      />
      {notes.length > 0 && (
        <ul className={preview.facts}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
