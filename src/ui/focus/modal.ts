/** Whether a dialog holds the focus; whoever takes it out of there hides the dialog from screen readers. */
export const hasModal = (): boolean => document.querySelector("[aria-modal=true]") !== null;
