/** The icons of the screens behind the tabs, as one file to be fetched. */
export { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
export { CommentRegular } from "@fluentui/react-icons/svg/comment";
export { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
export { GridRegular } from "@fluentui/react-icons/svg/grid";
export { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
export { TableRegular } from "@fluentui/react-icons/svg/table";
