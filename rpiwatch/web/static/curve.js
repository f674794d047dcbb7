/** The confidence of a clip over its time, which is also where one moves within it. */

import { h, svg } from "./dom.js";
import { percent } from "./time.js";

const HEIGHT = 100;
/** Above a score of 1, so that the line is not cut off. */
const ROOM = 7;
const STEP_S = 1;

/**
 * A curve under the picture. It is a slider of seconds: arrows move by one, Home and End to the ends, a pointer anywhere.
 */
export class Curve {
  /** @param {(seconds: number) => void} onSeek */
  constructor(onSeek) {
    this.onSeek = onSeek;
    this.length = 0;
    this.detail = null;
    this.head = h("div", { class: "curve-head", "aria-hidden": "true" });
    this.plot = h("div", { class: "curve-plot" });
    this.tip = h("output", { class: "curve-tip", "aria-hidden": "true", hidden: true });
    this.element = h(
      "div",
      {
        class: "curve",
        role: "slider",
        tabindex: "0",
        "aria-label": "Place in the clip",
        "aria-valuemin": "0",
        "aria-valuemax": "0",
        "aria-valuenow": "0",
        on: {
          keydown: (event) => this.#press(event),
          pointerdown: (event) => this.#drag(event),
          pointermove: (event) => this.#point(event),
          pointerleave: () => (this.tip.hidden = true),
        },
      },
      this.plot,
      this.head,
      this.tip,
    );
  }

  /** Show a clip's. @param {Object|null} detail a facts.ClipDetail @param {number} length seconds */
  show(detail, length) {
    this.detail = detail;
    this.length = length;
    this.at = 0;
    this.element.setAttribute("aria-valuemax", length.toFixed(1));
    this.plot.replaceChildren(...(detail === null || !length ? [] : this.#drawn()));
    this.move(0);
  }

  /** The picture's place. @param {number} seconds */
  move(seconds) {
    this.at = Math.min(Math.max(0, seconds), this.length);
    this.head.style.setProperty("left", `${this.length ? (100 * this.at) / this.length : 0}%`);
    const score = this.#scoreAt(this.at);
    this.element.setAttribute("aria-valuenow", this.at.toFixed(1));
    this.element.setAttribute(
      "aria-valuetext",
      `${this.at.toFixed(1)} of ${this.length.toFixed(1)} seconds${score === null ? "" : `, confidence ${percent(score)}`}`,
    );
  }

  #drawn() {
    const { scores, grounds, trigger_s: trigger } = this.detail;
    const x = (seconds) => (1000 * Math.min(Math.max(0, seconds), this.length)) / this.length;
    const y = (score) => ROOM + (HEIGHT - ROOM) * (1 - score);
    const points = scores.map(([seconds, score]) => `${x(seconds).toFixed(1)},${y(score).toFixed(1)}`);
    const parts = [];
    if (grounds !== null) {
      parts.push(
        svg("line", { class: "curve-enter", x1: 0, x2: 1000, y1: y(grounds.enter), y2: y(grounds.enter) }),
        svg("line", { class: "curve-stay", x1: 0, x2: 1000, y1: y(grounds.stay), y2: y(grounds.stay) }),
      );
    }
    if (points.length > 1) {
      const first = x(scores[0][0]).toFixed(1);
      const last = x(scores.at(-1)[0]).toFixed(1);
      parts.push(
        svg("path", { class: "curve-area", d: `M${first},${HEIGHT} L${points.join(" L")} L${last},${HEIGHT} Z` }),
        svg("path", { class: "curve-line", d: `M${points.join(" L")}` }),
      );
    }
    parts.push(svg("line", { class: "curve-trigger", x1: x(trigger), x2: x(trigger), y1: 0, y2: HEIGHT }));
    const words = [
      h("span", { class: "curve-trigger-name", style: { left: `${x(trigger) / 10}%` }, dataset: { side: x(trigger) > 800 ? "left" : "right" } }, "trigger"),
    ];
    if (grounds !== null) {
      words.push(
        h("span", { class: "curve-enter-name", style: { top: `${y(grounds.enter)}%` } }, `enter ${percent(grounds.enter)}`),
      );
    }
    return [
      svg(
        "svg",
        { class: "curve-drawing", viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
        parts,
      ),
      ...words,
    ];
  }

  #scoreAt(seconds) {
    const scores = this.detail?.scores ?? [];
    let found = null;
    for (const [at, score] of scores) {
      if (at > seconds + 0.001) break;
      found = score;
    }
    return found;
  }

  #press(event) {
    const steps = { ArrowLeft: -STEP_S, ArrowDown: -STEP_S, ArrowRight: STEP_S, ArrowUp: STEP_S };
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key in steps) this.onSeek(this.at + steps[event.key]);
    else if (event.key === "Home") this.onSeek(0);
    else if (event.key === "End") this.onSeek(this.length);
    else return;
    event.preventDefault();
  }

  #secondsAt(event) {
    const { left, width } = this.element.getBoundingClientRect();
    return this.length * Math.min(1, Math.max(0, (event.clientX - left) / width));
  }

  #drag(event) {
    if (event.button !== 0) return;
    this.element.setPointerCapture(event.pointerId);
    this.onSeek(this.#secondsAt(event));
  }

  #point(event) {
    const seconds = this.#secondsAt(event);
    if (this.element.hasPointerCapture(event.pointerId)) this.onSeek(seconds);
    const score = this.#scoreAt(seconds);
    this.tip.hidden = !this.length;
    this.tip.textContent = `${seconds.toFixed(1)} s${score === null ? "" : ` · ${percent(score)}`}`;
    const share = this.length ? seconds / this.length : 0;
    this.tip.style.setProperty("left", `${100 * Math.min(0.93, Math.max(0.07, share))}%`);
  }
}
