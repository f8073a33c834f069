/** The title as its cell holds it, and what takes another one. */
export interface TitleEditing {
  readonly held: string;
  readonly onEdit: (before: string, after: string) => void;
}
