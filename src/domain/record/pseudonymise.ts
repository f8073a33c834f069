import type { Language } from "../language";
import type { Review } from "../review/review";
import { namesInTexts, textsOf } from "./names-left";
import { peopleIn, unclearIn } from "./people";
import { toPseudonyms } from "./pseudonyms";
import { smallWordsIn } from "./short-names";

/** A review in whose record nobody is named, and how many people were. */
export interface PseudonymisedReview {
  readonly review: Review;
  readonly people: number;
  /**
   * Names that are hidden in cells of their own and stand in a text all the same, since they may be everyday words, and
   * words of texts that may be names of two or three letters.
   */
  readonly leftInTexts: readonly string[];
  /** Words of texts that may be the names of several people, and have the pseudonyms of all of them. */
  readonly ofSeveral: readonly string[];
  /** What consultations name and may be a person, left as it stands: only somebody who knows them can tell. */
  readonly left: readonly string[];
}

/**
 * A review for an export that names nobody: "Reviewer 1" for each who raised, answered, closed, owes or attended
 * something, the same wherever they stand. Inside of texts only what is surely a person's name is replaced: "Teachers" who
 * raised something are "Reviewer 4" there, and teachers in every sentence. Addresses go, and so do the links to attachments,
 * whose names may tell. Organisations stay. Which name is whose is kept nowhere.
 *
 * The same review gives the same pseudonyms, so that several exports fit together. The texts of gaps and amendments are
 * the review's own and stay as they are.
 */
export function pseudonymise(review: Review, language: Language): PseudonymisedReview {
  const names = toPseudonyms(peopleIn(review), language, smallWordsIn([...textsOf(review), ...lawIn(review)]));
  const { count, notInTexts, ofPeople, ofList, ofReplies, ofText, doubtIn, ofSeveralIn } = names;
  const { details, gaps, consultations, feedback, waivers, threads } = review;
  return {
    people: count,
    leftInTexts: [...new Set([...namesInTexts(notInTexts, review), ...textsOf(review).flatMap(doubtIn)])],
    ofSeveral: [...new Set(textsOf(review).flatMap(ofSeveralIn))],
    left: unclearIn(review).filter((name) => ofText(name) === name),
    review: {
      ...review,
      details: { ...details, author: ofPeople(details.author) },
      gaps: gaps.map((gap) => ({
        ...gap,
        ...(gap.assignedTo !== undefined && { assignedTo: ofPeople(gap.assignedTo) }),
        ...(gap.task !== undefined && { task: ofText(gap.task) }),
        ...(gap.reviewedBy !== undefined && { reviewedBy: ofPeople(gap.reviewedBy) }),
      })),
      consultations: consultations.map((each) => ({
        ...each,
        with: ofList(each.with),
        format: ofText(each.format),
        attendees: ofList(each.attendees),
        summary: ofText(each.summary),
        attachments: "",
      })),
      feedback: feedback.map((each) => ({
        ...each,
        raisedBy: ofPeople(each.raisedBy),
        source: ofText(each.source),
        feedback: ofText(each.feedback),
        response: ofText(each.response),
        closedBy: ofPeople(each.closedBy),
        organisation: ofText(each.organisation),
        replies: ofReplies(each.replies),
        change: ofText(each.change),
        closedHow: ofText(each.closedHow),
        assignedTo: ofPeople(each.assignedTo),
      })),
      waivers: waivers.map((each) => ({ ...each, by: ofPeople(each.by), reason: ofText(each.reason) })),
      threads: threads.map((each) => ({
        ...each,
        author: ofPeople(each.author),
        text: ofText(each.text),
        replies: each.replies.map((reply) => ({ ...reply, author: ofPeople(reply.author), text: ofText(reply.text) })),
      })),
    },
  };
}

/** What tells, beside the record, which words are written small. */
const lawIn = ({ gaps, provisions, amendments }: Review): readonly string[] => [
  ...gaps.flatMap(({ issue, solution }) => [issue, solution]),
  ...provisions.map(({ text }) => text),
  ...amendments.map(({ newText }) => newText),
];
