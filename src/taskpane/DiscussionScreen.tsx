import type { ReactNode } from "react";
import type { TypedText } from "../app/actions/typed-text";
import { lazily } from "../ui/loading/lazily";
import { SCREENS } from "../ui/screens";
import type { LaterScreenProps } from "./later-screen-props";

const CommentsScreen = lazily(SCREENS.comments.fetch);
const ConsultationsScreen = lazily(SCREENS.consultations.fetch);
const RoundsScreen = lazily(SCREENS.rounds.fetch);

/** Under which the name of who reviews rows is kept on this device. */
const REVIEWER = "reviewer";

export interface DiscussionScreenProps extends Omit<LaterScreenProps, "screen"> {
  readonly screen: "comments" | "consultations" | "rounds";
}

/** What was said of the review, in comments and consultations, and what became of the table. */
export function DiscussionScreen({ screen, ...props }: DiscussionScreenProps): ReactNode {
  const { session, state, review, profile, target, busy, goTo } = props;
  const { selected, handed, remarks } = state;
  const edit =
    (action: "editFeedback" | "editConsultation") =>
    (gap: string, column: string, before: string, after: string): Promise<void> => {
      const text: TypedText = { gap, column, before, after };
      return session.act(action, text);
    };
  const around = { review, busy, handed, onGoTo: goTo, onHandAgain: () => void session.act("handAgain") };
  switch (screen) {
    case "comments":
      return (
        <CommentsScreen
          {...around}
          selected={selected}
          remarks={remarks}
          kept={session.kept}
          request={props.across.commentOn}
          onReply={async (...given) => (await session.act("replyTo", ...given)) ?? false}
          onStart={(...given) => session.act("startThread", ...given)}
          onAskPeople={async () => (await session.act("peopleToMention")) ?? []}
          onResolve={(thread, resolved) => void session.act("resolveThread", thread, resolved)}
          onGoToThread={(thread) => void session.act("goToThread", thread)}
          onRecord={(answers, isStopped) => session.act("recordComments", answers, isStopped)}
          onEdit={edit("editFeedback")}
          onConfirm={(confirmation) => session.act("confirmFeedback", confirmation)}
          onHandMatrix={(choice) => void session.act("handTable", choice)}
        />
      );
    case "consultations":
      return (
        <ConsultationsScreen
          {...around}
          profile={profile}
          selected={selected}
          target={target}
          onAdd={() => session.act("addConsultation")}
          onEdit={edit("editConsultation")}
          onRemark={(...given) => session.act("addFeedback", ...given)}
          onEditRemark={edit("editFeedback")}
          onConfirm={(confirmation) => session.act("confirmFeedback", confirmation)}
          onMinutes={(choice) => void session.act("handMinutes", choice)}
        />
      );
    case "rounds":
      return (
        <RoundsScreen
          {...around}
          profile={profile}
          target={target}
          reviewer={session.kept.get(REVIEWER) ?? ""}
          onFreeze={(label) => void session.act("freezeRound", label)}
          onHandChanges={(choice) => void session.act("handChanges", choice)}
          onAddChangesSheet={(choice) => void session.act("addChangesSheet", choice)}
          onReviewed={(reviewed, name) => {
            session.kept.set(REVIEWER, name);
            void session.act("markReviewed", reviewed, name);
          }}
        />
      );
  }
}
