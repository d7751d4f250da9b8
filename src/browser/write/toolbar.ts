/**
 * Makes a toolbar one stop for the Tab key, with the arrow keys between its buttons:
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function startToolbar(toolbar: HTMLElement, pressed: (button: HTMLButtonElement) => void): void {
  const buttons = [...toolbar.querySelectorAll("button")];
  const stopAt = (chosen: HTMLButtonElement) => {
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  };
  const [first] = buttons;
  if (first) stopAt(first);
  toolbar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const target = buttons.at(next(event.key, at, buttons.length));
    if (at === -1 || !target || target === buttons[at]) return;
    event.preventDefault();
    stopAt(target);
    target.focus();
  });
  for (const button of buttons) {
    button.addEventListener("click", () => {
      stopAt(button);
      pressed(button);
    });
  }
}

/** The button that a key leads to from one at `at`; the row is a ring. */
function next(key: string, at: number, length: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return (at + 1) % length;
  if (key === "ArrowLeft" || key === "ArrowUp") return (at - 1 + length) % length;
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : at;
}
