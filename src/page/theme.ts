/** Light or dark: the system's choice until the button is pressed. Nothing is stored. */

/** Makes the button switch the theme; its words name the theme it leads to. */
export function listenToTheme(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const dark = (): boolean => {
    const chosen = root.dataset.theme;
    return chosen === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  };
  const name = (): void => {
    button.textContent = dark() ? "Light" : "Dark";
    button.setAttribute("aria-label", `Switch to the ${dark() ? "light" : "dark"} theme`);
  };
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    name();
  });
  name();
}
