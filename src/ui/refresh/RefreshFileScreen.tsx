import { Button, Divider } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { BriefFileState } from "../../app/session/brief-file-state";
import type { OnlineState } from "../../app/session/online-state";
import type { HandedFile } from "../../app/session/session-state";
import type { Binding } from "../../domain/brief/brief";
import { isSameForBrief } from "../../domain/brief/refresh/same-for-brief";
import type { Review } from "../../domain/review/review";
import { WaysSection } from "../sharing/WaysSection";
import { HandAgain } from "../text/HandAgain";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { DifferingTexts } from "./DifferingTexts";
import { OriginPart } from "./OriginPart";
import { OtherWorkbook } from "./OtherWorkbook";
import { PickFile } from "../text/PickFile";
import { planKey } from "./plan-key";
import { PlanPart } from "./PlanPart";
import type { RefreshFileActions } from "./refresh-file-actions";

export interface RefreshFileScreenProps {
  /** The brief that was taken, and how it stood to the table then; undefined before. */
  readonly file: BriefFileState | undefined;
  /** The table as it is now. */
  readonly review: Review;
  readonly online: OnlineState | undefined;
  readonly working: string | undefined;
  /** A file that may not have arrived. */
  readonly handed: HandedFile | undefined;
  /** What a text is called, in the language of the pane. */
  readonly nameOf: (binding: Binding) => string;
  readonly actions: RefreshFileActions;
}

/** A brief that is there already, brought up to date from the open workbook: its file, or the one in OneDrive. */
export function RefreshFileScreen(props: RefreshFileScreenProps): ReactNode {
  const { file, review, online, working, handed, nameOf, actions } = props;
  const styles = useScreenStyles();
  const { refresh: words } = useWords();
  const language = useLanguage();
  const open = useRef(actions.onOpen);
  useEffect(() => open.current(), []);
  // A file that another view handed over is no matter of this one.
  const [stood] = useState(handed);
  const busy = working !== undefined;
  const isOld = file !== undefined && !isSameForBrief(file.review, review);
  return (
    <section className={styles.screen} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.file.intro}</p>
      <TakePart isTaken={file !== undefined} online={online} busy={busy} actions={actions} />
      {online && <WaysSection online={online} working={working} actions={actions} />}
      {handed && handed !== stood && <HandAgain busy={busy} onHandAgain={actions.onHandAgain} />}
      {file && (
        <>
          <Divider />
          <h3 className={styles.subtitle}>{file.name}</h3>
          <OriginPart content={file.content} />
          <OtherWorkbook origin={file.content.origin.workbook} workbook={file.workbook} />
          {file.remarks.map(({ text }) => (
            <p key={text.en} className={styles.quiet}>
              {text[language]}
            </p>
          ))}
          {isOld && (
            <p role="status" className={styles.text}>
              {words.file.isOld}
            </p>
          )}
          <div>
            <Button appearance={isOld ? "primary" : "secondary"} disabledFocusable={busy} onClick={actions.onLook}>
              {words.file.look}
            </Button>
          </div>
          {file.written && (
            <DifferingTexts written={file.written} plan={file.plan} nameOf={nameOf} onGoTo={undefined} />
          )}
          <PlanPart
            key={planKey(file.plan)}
            plan={file.plan}
            isOld={isOld}
            busy={busy}
            nameOf={nameOf}
            canRefresh={(choices) => file.changesFor(choices) !== undefined}
            onRefresh={actions.onRefresh}
            goTo={({ binding: { gap }, state }) =>
              gap === "" || state === "gone" ? undefined : () => actions.onGoToRow(gap)
            }
            canPlace
          />
          <p className={styles.quiet}>
            {file.online ? words.file.goesBack(file.online.name, online?.account?.name ?? "") : words.file.isHanded}
          </p>
        </>
      )}
    </section>
  );
}

interface TakePartProps extends Pick<RefreshFileScreenProps, "online" | "actions"> {
  readonly isTaken: boolean;
  readonly busy: boolean;
}

/** The two places that a brief is taken from. */
function TakePart({ isTaken, online, busy, actions }: TakePartProps): ReactNode {
  const styles = useScreenStyles();
  const { refresh: words, sharing } = useWords();
  const account = online?.account;
  return (
    <section className={styles.section} aria-label={words.file.take}>
      <h3 className={styles.subtitle}>{words.file.take}</h3>
      <p className={styles.quiet}>{words.file.takeText}</p>
      <div className={styles.row}>
        <PickFile
          label={isTaken ? words.file.pickAnother : words.file.pick}
          accept=".docx"
          isMain={!isTaken}
          busy={busy}
          onPick={actions.onPick}
        />
        {online?.isLinked && (
          <Button disabledFocusable={busy} onClick={actions.onTake}>
            {account ? words.file.takeOnline : words.file.signInAndTake}
          </Button>
        )}
      </div>
      {online?.isLinked && (
        <p className={styles.quiet}>{account ? sharing.signedInAs(account.name) : words.online.before}</p>
      )}
    </section>
  );
}
