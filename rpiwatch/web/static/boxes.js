/** Boxes of subjects over a picture, where they were at its moment. */

import { h } from "./dom.js";
import { percent } from "./time.js";

/** Between two looks a box is drawn in between; with a longer gap it was not seen, and is not drawn. */
const LONGEST_GAP_S = 1.5;
const AFTER_S = 0.35;

/** Draws into an element of its own, which lies over the picture and is as large. */
export class Boxes {
  constructor() {
    this.element = h("div", { class: "boxes", "aria-hidden": "true" });
    this.subjects = [];
    this.drawn = new Map();
  }

  /** Whose boxes. @param {Object[]} subjects facts.SubjectInClip @param {number} trigger the number of who began it */
  show(subjects, trigger = null) {
    // Number 0 is the scene as a whole: its box says nothing.
    this.subjects = subjects.filter((subject) => subject.number !== 0 && subject.boxes.length);
    this.drawn.clear();
    this.element.replaceChildren();
    for (const subject of this.subjects) {
      const name = h("span", { class: "box-name" });
      const box = h("div", { class: subject.number === trigger ? "box box-trigger" : "box", hidden: true }, name);
      this.drawn.set(subject, { box, name });
      this.element.append(box);
    }
  }

  /** Where they were. @param {number} seconds */
  move(seconds) {
    for (const subject of this.subjects) {
      const { box, name } = this.drawn.get(subject);
      const at = between(subject.boxes, seconds);
      box.hidden = at === null;
      if (at === null) continue;
      const [left, top, right, bottom, score] = at;
      box.style.setProperty("left", `${100 * left}%`);
      box.style.setProperty("top", `${100 * top}%`);
      box.style.setProperty("width", `${100 * (right - left)}%`);
      box.style.setProperty("height", `${100 * (bottom - top)}%`);
      box.classList.toggle("box-low", top < 0.08);
      box.classList.toggle("box-at-right", left > 0.75);
      name.textContent = `${subject.detail ?? subject.label} ${percent(score)}`;
    }
  }
}

function between(boxes, seconds) {
  let before = null;
  for (const box of boxes) {
    if (box[0] > seconds) {
      if (before === null) return null;
      if (box[0] - before[0] > LONGEST_GAP_S) return seconds - before[0] <= AFTER_S ? before.slice(1) : null;
      const share = (seconds - before[0]) / (box[0] - before[0]);
      return before.slice(1).map((value, place) => value + share * (box[place + 1] - value));
    }
    before = box;
  }
  return before !== null && seconds - before[0] <= AFTER_S ? before.slice(1) : null;
}
