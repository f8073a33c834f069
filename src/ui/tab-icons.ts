/** The icons of the tabs, as one file to be fetched. */
export { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
export { CommentRegular } from "@fluentui/react-icons/svg/comment";
export { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
export { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
export { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
export { TableRegular } from "@fluentui/react-icons/svg/table";
