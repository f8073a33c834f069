import { Button, Link } from "@fluentui/react-components";
import { ListRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Amendment } from "../../domain/amendment/amendment";
import type { Gap } from "../../domain/gap/gap";
import { namesGap } from "../../domain/gap/gaps-named";
import { isSameId } from "../../domain/gap/id-key";
import { Disclosure } from "../disclosure/Disclosure";
import { goneCell } from "../drafts/gone-cell";
import { GoneTexts } from "../drafts/GoneTexts";
import { gapName } from "../gaps/gap-name";
import { PlainText } from "../gaps/PlainText";
import { RowNote } from "../gaps/RowNote";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useAmendmentStyles } from "./Amendment.styles";
import { AmendmentCard } from "./AmendmentCard";
import { AMENDMENT_TEXTS } from "./amendment-texts";
import type { AmendmentText } from "./amendment-texts";
import type { AmendmentsScreenProps } from "./amendments-screen-props";
import { BeginAmendments } from "./BeginAmendments";

export interface GapAmendmentsProps extends AmendmentsScreenProps {
  readonly gap: Gap;
  /** The row Excel is at, when a text being typed keeps the pane here. */
  readonly elsewhere: Gap | undefined;
  readonly onList: () => void;
  readonly onHold: (gap: Gap | undefined) => void;
}

interface Editing {
  /** Tells its row, wherever the sheet has it by now. */
  readonly key: string;
  /** As it was last: should somebody delete the row, what is typed stays in sight, beside what was saved. */
  readonly amendment: Amendment;
  readonly column: AmendmentText;
}

/** By its number, so that a row which is moved stays itself; by its place too where that does not tell it. */
function keyOf({ id, place }: Amendment, all: readonly Amendment[]): string {
  return id !== "" && all.filter((one) => isSameId(one.id, id)).length === 1 ? id : `${id} ${place.row}`;
}

/** The amendments of one gap, what the gap says to write them from, and the way to begin one. */
export function GapAmendments(props: GapAmendmentsProps): ReactNode {
  const { gap, elsewhere, review, busy, onList, onHold, onOpenGap, onStart } = props;
  const screen = useScreenStyles();
  const styles = useAmendmentStyles();
  const { amendments: words, gaps: gapsWords } = useWords();
  const [editing, setEditing] = useState<Editing>();
  const own = review.amendments.filter((amendment) => namesGap(amendment.gap, gap.id));
  const cards = own.map((amendment) => ({ key: keyOf(amendment, own), amendment }));
  const edited = editing && cards.find(({ key }) => key === editing.key);
  if (editing && !edited) cards.push(editing);
  else if (editing && edited && edited.amendment !== editing.amendment) setEditing({ ...editing, ...edited });
  useEffect(() => onHold(editing && gap), [gap]);
  const edit = (next: Editing | undefined): void => {
    setEditing(next);
    onHold(next && gap);
  };
  return (
    <div className={screen.screen}>
      <div className={styles.head}>
        <h2 className={screen.title}>{`${words.title}: ${gapName(gap, gapsWords)}`}</h2>
        <Button
          className={styles.toList}
          appearance="subtle"
          size="small"
          icon={<ListRegular />}
          aria-label={gapsWords.all}
          title={gapsWords.all}
          disabledFocusable={editing !== undefined}
          onClick={onList}
        />
      </div>
      <RowNote gap={gap} review={review} elsewhere={elsewhere} />
      {gap.status === "withdrawn" && <p className={screen.quiet}>{words.withdrawn}</p>}
      {gap.headline !== "" && <p className={screen.text}>{gap.headline}</p>}
      <Disclosure summaryClassName={styles.summary} label={words.gapSays} isOpen={own.length === 0}>
        {() => (
          <div className={styles.said}>
            {(["issue", "solution", "sources"] as const).map((column) => (
              <div key={column}>
                <h3 className={screen.label}>{gapsWords[column]}</h3>
                <PlainText text={gap[column]} />
              </div>
            ))}
          </div>
        )}
      </Disclosure>
      <div>
        <Link as="button" disabledFocusable={editing !== undefined} onClick={() => onOpenGap(gap)}>
          {words.toGap}
        </Link>
      </div>
      {cards.map(({ key, amendment }) => (
        <AmendmentCard
          {...props}
          key={key}
          amendment={amendment}
          editing={editing?.key === key ? editing.column : undefined}
          canEdit={editing === undefined}
          onEditing={(column) => edit(column && { key, amendment, column })}
        />
      ))}
      <GoneTexts
        nameOf={goneCell(
          review.amendments,
          Object.fromEntries(AMENDMENT_TEXTS.map((column) => [column, words[column]])),
          editing?.amendment.id,
        )}
      />
      {gap.id !== "" && (
        <BeginAmendments gap={gap} review={review} busy={busy || editing !== undefined} onStart={onStart} />
      )}
    </div>
  );
}
