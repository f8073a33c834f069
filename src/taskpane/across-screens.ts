import type { FindingState } from "../ui/check/finding-state";
import type { CommentRequest } from "../ui/comments/comments-screen-props";
import type { TypedField } from "../ui/gaps/typed-field";
import type { StandardsRequest } from "../ui/standards/standards-request";

/** What one screen leaves for another; it is kept while the pane is open. */
export interface AcrossScreens {
  /** How the findings are looked at, on their screen and around the others. */
  readonly findings: FindingState;
  /** Where the screen Standards was last asked to begin. */
  readonly request?: StandardsRequest;
  /** The field of the screen Gaps that a text is being typed in, for as long as it is on the page. */
  readonly typed?: TypedField | undefined;
  /** The gap that the screen Comments was last asked to begin a comment on. */
  readonly commentOn?: CommentRequest;
}
