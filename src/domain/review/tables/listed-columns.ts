import type { ListedColumn } from "./table-spec";

/** What is offered wherever somebody to ask is typed: whom the gaps ask. */
export const ADDRESSEES: ListedColumn = { table: "Gaps", key: "addressee" };

/** What is offered wherever a person is typed: who raised a remark, in a comment or in a meeting. */
export const PEOPLE: ListedColumn = { table: "Feedback", key: "raisedBy" };
