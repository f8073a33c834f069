/** What changes the open workbook: loaded as one with the first action, since reading needs none of it. */
export { adopt } from "./adopt";
export { replyTo, setResolved } from "./comment-actions";
export { openNew } from "./open-new";
export { writeWorkbook } from "./write-workbook";
