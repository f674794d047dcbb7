/** What the cameras see now: a picture, the label, and whether they watch at all. */

import { h, icon } from "./dom.js";
import { ago, percent } from "./time.js";

/** A stream holds a connection, of which a browser has six to a server; further cameras are asked for single pictures. */
const MOST_STREAMS = 2;
const ASK_EVERY_MS = 2000;

/** A row of cameras in `root`; `show` is called with each news of them. Streams end with `signal`, or out of sight. */
export class LivePictures {
  #cards = new Map();
  #timer = null;

  constructor(root, signal) {
    this.root = root;
    signal.addEventListener("abort", () => this.#stop());
    document.addEventListener("visibilitychange", () => this.#watch(), { signal });
    this.#timer = setInterval(() => this.#ask(), ASK_EVERY_MS);
  }

  /** @param {Object} now a facts.Now */
  show(now) {
    this.now = now;
    const cameras = now.cameras;
    const names = cameras.map((camera) => camera.camera);
    for (const [name, card] of this.#cards) {
      if (names.includes(name)) continue;
      card.image.removeAttribute("src");
      card.element.remove();
      this.#cards.delete(name);
    }
    if (!cameras.length) {
      this.root.replaceChildren(
        h("div", { class: "not-watching" }, icon("camera"), h("div", {}, h("strong", {}, "Nobody watches now"), h("p", {}, "The history is here all the same. ", h("code", {}, "systemctl start rpiwatch"), ", or ", h("code", {}, "rpiwatch run"), ", begins to watch."))),
      );
      return;
    }
    this.root.querySelector(".not-watching")?.remove();
    for (const camera of cameras) {
      if (!this.#cards.has(camera.camera)) this.#add(camera);
      this.#update(camera);
    }
    this.root.dataset.count = String(cameras.length);
    this.#watch();
  }

  #add(camera) {
    const image = h("img", { alt: `Live picture of ${camera.camera}`, hidden: true });
    image.addEventListener("error", () => (image.hidden = true));
    image.addEventListener("load", () => (image.hidden = false));
    const away = h("div", { class: "live-away" }, icon("camera"), h("p", {}));
    const label = h("span", { class: "live-label label-text" });
    const sure = h("span", { class: "sure" });
    const since = h("span", { class: "live-since" });
    const state = h("span", { class: "live-state" });
    const element = h(
      "figure",
      { class: "live" },
      h("div", { class: "live-picture" }, away, image, h("span", { class: "live-chip" }, label, sure)),
      h("figcaption", {}, h("span", { class: "live-name" }, camera.camera), since, h("span", { class: "spring" }), state),
    );
    this.#cards.set(camera.camera, { element, image, away, label, sure, since, state, camera });
    this.root.append(element);
  }

  #update(camera) {
    const card = this.#cards.get(camera.camera);
    card.camera = camera;
    const isSeen = camera.label !== "none";
    card.element.dataset.state = camera.state;
    card.element.classList.toggle("sees", isSeen);
    card.label.textContent = isSeen ? camera.label : "nothing in view";
    card.sure.textContent = isSeen ? percent(camera.confidence) : "";
    card.since.textContent = camera.since_us && isSeen ? `since ${ago(camera.since_us, Date.now() * 1000)}`.replace("since just now", "just now").replace(/^since (.*) ago$/, "for $1") : "";
    const fps = camera.fps === null ? "" : ` · ${camera.fps.toFixed(camera.fps < 10 ? 1 : 0)} fps`;
    const states = { watching: `Watching${fps}`, away: "Away", idle: "Waiting for files", stopped: "Stopped" };
    card.state.replaceChildren(h("span", { class: "dot", "aria-hidden": "true" }), states[camera.state]);
    const words = {
      away: `${camera.reason || "It gives no pictures"}. It is asked again by itself; is it plugged in?`,
      idle: "Files that are put into its folder are watched one after the other.",
      stopped: "Nobody watches with it now.",
      watching: this.now.watching && camera.fps === null ? "Live pictures are shown by the daemon's own page." : "The picture comes in a moment.",
    };
    card.away.querySelector("p").textContent = words[camera.state];
  }

  #watch() {
    let streams = 0;
    for (const card of this.#cards.values()) {
      const name = encodeURIComponent(card.camera.camera);
      const isWanted = card.camera.has_picture && !document.hidden;
      const isStream = isWanted && streams < MOST_STREAMS;
      streams += isStream ? 1 : 0;
      const wanted = isStream ? "stream" : isWanted ? "pictures" : "";
      if (card.wanted === wanted) continue;
      card.wanted = wanted;
      if (wanted === "stream") {
        card.image.src = `/live/stream?camera=${name}`;
        // A stream has no end, so that some browsers never tell that it is there.
        card.image.hidden = false;
      } else if (wanted === "") {
        card.image.removeAttribute("src");
        card.image.hidden = true;
      }
    }
    this.#ask();
  }

  #ask() {
    for (const card of this.#cards.values()) {
      if (card.wanted !== "pictures") continue;
      card.image.src = `/live/picture?camera=${encodeURIComponent(card.camera.camera)}&at=${Date.now()}`;
    }
  }

  #stop() {
    clearInterval(this.#timer);
    for (const card of this.#cards.values()) card.image.removeAttribute("src");
  }
}
