/** What verdicts say of each label: how often it was right, and the enter threshold that would have kept the right ones. */

import { chartPanel } from "../charts.js";
import { button, empty, h } from "../dom.js";
import { table } from "../tables.js";
import { percent } from "../time.js";

export const title = "Tune";

const CURVE_STEP = 5;

export async function render(root, _params, context) {
  const { labels } = await context.get("/tune");
  root.append(
    h(
      "div",
      { class: "view-head" },
      h(
        "div",
        { class: "head-words" },
        h("h1", { class: "view-title" }, "Tune"),
        h("p", { class: "view-words" }, labels.length ? "What your verdicts say of each label's threshold" : ""),
      ),
    ),
  );
  if (!labels.length) {
    root.append(
      empty(
        "No clip has been judged yet",
        "Say of clips whether their label is right or wrong, in the ",
        h("a", { href: context.href("inbox") }, "Inbox"),
        ". From five right ones of a label on, a threshold can be suggested.",
      ),
    );
    return;
  }
  const isSuggested = (each) => each.suggested !== null;
  const ordered = [...labels].sort((one, other) => isSuggested(other) - isSuggested(one));
  root.append(h("div", { class: "tunings" }, ordered.map((each) => section(each, context))));
}

function section(its, context) {
  const judged = its.right + its.wrong;
  const precision = judged ? its.right / judged : null;
  const toml = `[thresholds.${key(its.label)}]\nenter = ${its.suggested}`;
  const clips = (verdict) => context.href("inbox", { label: its.label, verdict });
  return h(
    "article",
    { class: "panel tuning", "aria-label": its.label },
    h(
      "div",
      { class: "tuning-words" },
      h("h2", { class: "tuning-name" }, h("span", { class: "label-text" }, its.label)),
      h("p", { class: "tuning-precision" }, h("strong", {}, percent(precision)), " right"),
      h("span", { class: "share", "aria-hidden": "true" }, h("span", { style: { width: `${100 * (precision ?? 0)}%` } })),
      h(
        "p",
        { class: "dim" },
        h("a", { href: clips("right") }, `${its.right} right`), ", ", h("a", { href: clips("wrong") }, `${its.wrong} wrong`),
        ` of ${judged} judged.`,
        its.basis < judged ? ` The threshold rests on ${its.basis} of them: clips by day whose grounds are known.` : "",
      ),
      its.suggested !== null
        ? [
            h(
              "p",
              { class: "tuning-advice" },
              "Enter at ", h("strong", {}, its.suggested.toFixed(2)), its.enter !== null ? ` instead of ${its.enter.toFixed(2)}` : "", `: ${its.reason}.`,
            ),
            h("pre", { class: "toml", tabindex: 0, "aria-label": "For the configuration" }, toml),
            button({
              icon: "note", label: "Copy it for the configuration", text: "Copy", class: "quiet",
              onClick: () => copy(toml, context),
            }),
          ]
        : h("p", { class: "tuning-advice is-none" }, `${its.enter !== null ? `The threshold is ${its.enter.toFixed(2)}. ` : ""}${sentence(its.reason)}.`),
    ),
    its.curve.length
      ? chartPanel({
          title: "What each threshold would keep",
          chart: "tuning",
          params: { label: its.label },
          signal: context.signal,
          table: () =>
            table({
              caption: `What each enter threshold would keep of ${its.label}`,
              columns: ["Enter", "Right kept", "Wrong kept", "Right"],
              rows: its.curve
                .filter((at, place) => place === 0 || Math.round(at.enter * 100) % CURVE_STEP === 0)
                .map((at) => [at.enter.toFixed(2), at.right_kept, at.wrong_kept, at.precision === null ? null : percent(at.precision)]),
            }),
        })
      : h("p", { class: "dim" }, "No clip of it says what its score was, so there is no curve."),
  );
}

/** A name as a key of TOML. */
function key(name) {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name);
}

async function copy(text, context) {
  try {
    await navigator.clipboard.writeText(text);
    context.toast("Copied. It counts once it is in rpiwatch.toml and the daemon has read it: systemctl reload rpiwatch.");
  } catch {
    context.toast("This browser lets nothing be copied here; select the lines instead.", { isFault: true });
  }
}

function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
