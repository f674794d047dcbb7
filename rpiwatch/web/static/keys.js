/** Keys: of the shell, of the view that is shown, and of what lies over it; and the list of them. */

import { button, h } from "./dom.js";

const TWO_KEYS_MS = 1200;
const NAMES = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  Delete: "Del",
  " ": "Space",
  Enter: "Enter",
  "Control+z": "Ctrl Z",
  "Control+a": "Ctrl A",
};

/**
 * A binding is `{keys: [...], says, run(event)}`: keys as KeyboardEvent.key has them, two after one another with a space
 * between. Letters count in fields of a form no more than any other key does: there they are typed.
 */
export class Keys {
  shell = [];
  view = [];
  /** The bindings of a dialog; while there are some, those of shell and view are not heard. */
  over = null;
  #first = "";
  #firstAt = 0;

  constructor() {
    document.addEventListener("keydown", (event) => this.#press(event));
  }

  #press(event) {
    if (event.altKey || event.metaKey || event.isComposing || isTyped(event)) return;
    const key = event.ctrlKey ? `Control+${event.key}` : event.key;
    const pair = event.timeStamp - this.#firstAt < TWO_KEYS_MS ? `${this.#first} ${key}` : "";
    const bindings = this.over ?? [...this.view, ...this.shell];
    const isOpen = document.querySelector("dialog[open]") !== null;
    if (isOpen && this.over === null) return;
    const found =
      bindings.find((each) => pair && each.keys.includes(pair)) ?? bindings.find((each) => each.keys.includes(key));
    this.#first = found ? "" : key;
    this.#firstAt = event.timeStamp;
    if (found === undefined) return;
    // What a focused button, link or slider does with these is its own.
    if ((key === " " || key === "Enter") && isPressed(event.target)) return;
    if (event.defaultPrevented) return;
    if (found.run(event) !== false) event.preventDefault();
  }

  /** Show what can be pressed here. */
  show() {
    if (document.querySelector("dialog.keys-dialog") !== null) return;
    const groups = this.over ? [["Player", this.over]] : [["Here", this.view], ["Everywhere", this.shell]];
    const dialog = h(
      "dialog",
      { class: "keys-dialog", "aria-labelledby": "keys-title" },
      h(
        "div",
        { class: "dialog-head" },
        h("h2", { id: "keys-title" }, "Keys"),
        button({ icon: "wrong", label: "Close", class: "quiet", onClick: () => away() }),
      ),
      h(
        "div",
        { class: "keys-groups" },
        groups
          .filter(([, bindings]) => bindings.length)
          .map(([title, bindings]) => [
            h("section", {}, h("h3", {}, title), h("dl", {}, bindings.filter((each) => each.says).map(line))),
          ]),
      ),
    );
    const before = this.over;
    const mine = [{ keys: ["?", "Escape"], says: "", run: () => away() }];
    // At once, and not with the event, which comes later: the next key is for what lies below.
    const away = () => {
      if (this.over === mine) this.over = before;
      dialog.close();
    };
    this.over = mine;
    dialog.addEventListener("close", () => {
      if (this.over === mine) this.over = before;
      dialog.remove();
    });
    dialog.addEventListener("click", (event) => event.target === dialog && away());
    document.body.append(dialog);
    dialog.showModal();
  }
}

function line({ keys, says }) {
  const shown = keys.map((each) => (each in NAMES ? h("kbd", {}, NAMES[each]) : each.split(" ").map((key) => h("kbd", {}, key))));
  return h("div", {}, h("dt", {}, shown), h("dd", {}, says));
}

function isTyped(event) {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (event.key === "Escape") return false;
  if (target.matches("input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select")) return true;
  return target.isContentEditable || (target.matches("input[type=range], input[type=radio]") && event.key.startsWith("Arrow"));
}

function isPressed(target) {
  return target instanceof HTMLElement && target.matches("button, a[href], summary, input, [role=slider]");
}
