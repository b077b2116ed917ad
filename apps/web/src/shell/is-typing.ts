/** Whether a key belongs to a field that is typed in, or to a dialog that is open, and is no shortcut of the page then. */
export function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null
  );
}
