/** Moves focus to what is wrong, so that a screen reader starts there after a refused form. */
export function focusErrorSummary(root: ParentNode): void {
  root.querySelector<HTMLElement>(".error-summary")?.focus();
}
