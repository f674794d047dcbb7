/** Asks what a clip really shows, with the names that the history knows. */

import { get } from "./api.js";
import { button, h } from "./dom.js";

/**
 * @param {import("./keys.js").Keys} keys
 * @param {string} before what was said already
 * @param {string} label what the clip says
 * @returns {Promise<string|null>} the label, null where nothing is to be said
 */
export function askForLabel(keys, before, label) {
  return new Promise((resolve) => {
    const field = h("input", {
      id: "right-label", list: "known-labels", maxlength: 200, required: true, autocomplete: "off", spellcheck: "false",
    });
    field.value = before;
    const known = h("datalist", { id: "known-labels" });
    const quick = h("div", { class: "chips" });
    let said = null;
    const dialog = h(
      "dialog",
      { class: "small-dialog", "aria-labelledby": "label-title" },
      h(
        "form",
        {
          on: {
            submit: (event) => {
              event.preventDefault();
              said = field.value.trim() || null;
              dialog.close();
            },
          },
        },
        h("h2", { id: "label-title" }, "What was it instead?"),
        h("label", { class: "field", for: "right-label" }, h("span", {}, `Not “${label}”, but`), field, known),
        quick,
        h(
          "div",
          { class: "dialog-foot" },
          button({ label: "Cancel", text: "Cancel", class: "quiet", onClick: () => dialog.close() }),
          h("button", { class: "primary" }, "Say it"),
        ),
      ),
    );
    const over = keys.over;
    keys.over = [{ keys: ["Escape"], says: "", run: () => dialog.close() }];
    dialog.addEventListener("close", () => {
      keys.over = over;
      dialog.remove();
      resolve(said);
    });
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
    get("/labels")
      .then(({ labels }) => {
        const names = labels.map((each) => each.label).filter((name) => name !== label);
        known.append(...names.map((name) => h("option", { value: name })));
        quick.append(
          ...names.slice(0, 6).map((name) =>
            button({
              label: name, text: name, class: "chip",
              onClick: () => {
                said = name;
                dialog.close();
              },
            }),
          ),
        );
      })
      .catch(() => {
        // Without the names it is typed.
      });
  });
}
