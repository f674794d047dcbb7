/** Short words at the edge of the page, with a way back where there is one. */

import { button, h } from "./dom.js";

const STAYS_MS = 7000;
const MOST = 3;

/** Shows toasts in `root`, which is a live region, so that they are read out. */
export class Toasts {
  #root;

  constructor(root) {
    this.#root = root;
  }

  /**
   * Say something.
   * @param {string} text
   * @param {{undo?: () => void, isFault?: boolean}} [options]
   * @returns {() => void} takes it away
   */
  show(text, { undo = null, isFault = false } = {}) {
    let timer;
    const toast = h(
      "div",
      { class: isFault ? "toast toast-fault" : "toast", role: isFault ? "alert" : null },
      h("span", {}, text),
      undo
        ? button({
            label: "Undo",
            text: "Undo",
            key: "u",
            class: "toast-undo",
            onClick: () => {
              away();
              undo();
            },
          })
        : null,
      button({ icon: "wrong", label: "Close this message", class: "quiet", onClick: () => away() }),
    );
    const away = () => {
      clearTimeout(timer);
      toast.remove();
    };
    const wait = () => {
      timer = setTimeout(away, isFault ? 2 * STAYS_MS : STAYS_MS);
    };
    toast.addEventListener("pointerenter", () => clearTimeout(timer));
    toast.addEventListener("pointerleave", wait);
    while (this.#root.children.length >= MOST) this.#root.firstElementChild.remove();
    // A dialog lies over all that is not in it.
    const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
    if (this.#root.parentElement !== (dialog ?? document.body)) (dialog ?? document.body).append(this.#root);
    this.#root.append(toast);
    wait();
    return away;
  }

  /** Say what went wrong. @param {Error} error */
  fault(error) {
    if (error.name === "AbortError") return;
    if (error.status === undefined) console.error(error);
    this.show(error.status === undefined ? "This page has met a fault of its own." : error.message, { isFault: true });
  }

  /** Back into the page, before a dialog that holds them goes. */
  home() {
    document.body.append(this.#root);
  }
}
