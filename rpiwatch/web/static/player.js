/** The player: one clip after the other in a dialog, with what can be said of each. */

import { get } from "./api.js";
import { Boxes } from "./boxes.js";
import { Curve } from "./curve.js";
import { button, h, icon } from "./dom.js";
import { askForLabel } from "./label_dialog.js";
import { clock, duration, percent, shortDay, time } from "./time.js";

const SPEEDS = [0.25, 0.5, 1, 2, 4];
const FRAME_S = 1 / 25;
const MORE_BEFORE = 5;

/** Opens over whatever is shown, and gives the focus back when it closes. */
export class Player {
  #keys;
  #reviews;
  #toasts;
  #role;
  #open = null;
  #isBoxed = true;
  #speed = 1;

  constructor({ keys, reviews, toasts, role }) {
    this.#keys = keys;
    this.#reviews = reviews;
    this.#toasts = toasts;
    this.#role = role;
    reviews.on(({ clips }) => this.#heard(clips));
  }

  /**
   * Play clips, from one of them on.
   * @param {Object[]} clips facts.Clip; the list is the player's own
   * @param {number} index
   * @param {{more?: () => Promise<Object[]>, onClose?: (clip: Object) => void}} [options] `more` gives more of
   *   the list, which may hold those known already; without any others it is at its end. `onClose` hears which was shown last
   */
  open(clips, index, { more = null, onClose = null } = {}) {
    this.#open?.dialog.close();
    const open = { clips: [...clips], index, more, onClose, detail: null, controller: new AbortController(), frame_s: FRAME_S };
    this.#open = open;
    this.#build(open);
    open.keysBefore = this.#keys.over;
    open.keys = this.#bindings(open);
    this.#keys.over = open.keys;
    document.body.append(open.dialog);
    open.dialog.showModal();
    open.title.focus();
    document.documentElement.classList.add("is-covered");
    this.#show(open, index);
  }

  #build(open) {
    const { signal } = open.controller;
    open.curve = new Curve((seconds) => this.#seek(open, seconds));
    open.boxes = new Boxes();
    open.boxes.element.hidden = !this.#isBoxed;
    open.video = h("video", { playsinline: true, muted: true, preload: "auto", disableremoteplayback: true });
    open.video.muted = true;
    open.fault = h("p", { class: "player-fault", role: "alert", hidden: true });
    open.frame = h("div", { class: "player-frame" }, open.video, open.boxes.element, open.fault);
    open.title = h("h2", { id: "player-title", class: "player-title label-text", tabindex: "-1" });
    open.count = h("p", { class: "player-count" });
    open.side = h("div", { class: "player-said" });
    open.clock = h("output", { class: "player-clock", "aria-live": "off" });
    open.playButton = button({ icon: "pause", label: "Play or pause", key: "Space", class: "player-play", onClick: () => this.#toggle(open) });
    open.boxButton = button({ icon: "box", label: "Boxes", key: "b", class: "quiet", "aria-pressed": String(this.#isBoxed), onClick: () => this.#box(open) });
    open.speed = h(
      "select",
      { class: "player-speed", "aria-label": "Speed", on: { change: (event) => this.#setSpeed(open, Number(event.target.value)) } },
      SPEEDS.map((speed) => h("option", { value: speed, selected: speed === this.#speed }, `${speed}×`)),
    );
    open.dialog = h(
      "dialog",
      { class: "player", "aria-labelledby": "player-title" },
      h(
        "div",
        { class: "player-head" },
        button({ icon: "back", label: "Previous clip", key: "p", class: "quiet", onClick: () => this.#step(open, -1) }),
        button({ icon: "forward", label: "Next clip", key: "n", class: "quiet", onClick: () => this.#step(open, 1) }),
        open.count,
        h("span", { class: "spring" }),
        button({ icon: "keys", label: "Keys", key: "?", class: "quiet player-keys", onClick: () => this.#keys.show() }),
        button({ icon: "wrong", label: "Close", key: "Escape", class: "quiet", onClick: () => open.dialog.close() }),
      ),
      h(
        "div",
        { class: "player-body" },
        h(
          "div",
          { class: "player-stage" },
          h("div", { class: "player-screen" }, open.frame),
          open.curve.element,
          h(
            "div",
            { class: "player-transport", role: "group", "aria-label": "Playing" },
            button({ icon: "frameBack", label: "One frame back", key: ",", class: "quiet", onClick: () => this.#frames(open, -1) }),
            open.playButton,
            button({ icon: "frameForward", label: "One frame on", key: ".", class: "quiet", onClick: () => this.#frames(open, 1) }),
            open.clock,
            h("span", { class: "spring" }),
            open.boxButton,
            open.speed,
            button({ icon: "full", label: "Full screen", key: "Enter", class: "quiet player-full", onClick: () => this.#full(open) }),
          ),
        ),
        h("div", { class: "player-side" }, open.title, open.side),
      ),
    );
    const { video } = open;
    video.addEventListener("click", () => this.#toggle(open), { signal });
    for (const event of ["play", "pause", "ended"]) video.addEventListener(event, () => this.#showPlaying(open), { signal });
    for (const event of ["seeked", "timeupdate"]) video.addEventListener(event, () => this.#moved(open), { signal });
    video.addEventListener("loadedmetadata", () => this.#loaded(open), { signal });
    video.addEventListener("error", () => this.#failed(open), { signal });
    open.dialog.addEventListener("close", () => this.#closed(open), { signal });
    open.dialog.addEventListener("click", (event) => event.target === open.dialog && open.dialog.close(), { signal });
  }

  #bindings(open) {
    const mine = (act) => () => {
      if (this.#role === "owner") act();
    };
    const looking = [
      { keys: [" ", "k"], says: "Play or pause", run: () => this.#toggle(open) },
      { keys: ["ArrowLeft"], says: "A second back", run: () => this.#seek(open, open.video.currentTime - 1) },
      { keys: ["ArrowRight"], says: "A second on", run: () => this.#seek(open, open.video.currentTime + 1) },
      { keys: [","], says: "One frame back", run: () => this.#frames(open, -1) },
      { keys: ["."], says: "One frame on", run: () => this.#frames(open, 1) },
      { keys: ["["], says: "Slower", run: () => this.#faster(open, -1) },
      { keys: ["]"], says: "Faster", run: () => this.#faster(open, 1) },
      { keys: ["n", "ArrowDown"], says: "Next clip", run: () => this.#step(open, 1) },
      { keys: ["p", "ArrowUp"], says: "Previous clip", run: () => this.#step(open, -1) },
      { keys: ["b"], says: "Boxes on or off", run: () => this.#box(open) },
      { keys: ["Enter"], says: "Full screen", run: () => this.#full(open) },
    ];
    const saying = [
      { keys: ["y"], says: "Right, and on to the next", run: mine(() => this.#judge(open, "right")) },
      { keys: ["x"], says: "Wrong, and on to the next", run: mine(() => this.#judge(open, "wrong")) },
      { keys: ["l"], says: "Wrong: say what it was instead", run: mine(() => this.#relabel(open)) },
      { keys: ["f"], says: "Favourite or not", run: mine(() => this.#favourite(open)) },
      { keys: ["e"], says: "Write a note", run: mine(() => open.side.querySelector("textarea")?.focus()) },
      { keys: ["Delete", "Backspace"], says: "Into the bin, and on to the next", run: mine(() => this.#bin(open)) },
      { keys: ["u", "Control+z"], says: "Undo", run: mine(() => this.#reviews.undoLast()) },
    ];
    return [
      ...looking,
      ...(this.#role === "owner" ? saying : []),
      { keys: ["?"], says: "Show the keys", run: () => this.#keys.show() },
      {
        keys: ["Escape"],
        says: "Close",
        run: () => {
          this.#keys.over = open.keysBefore;
          open.dialog.close();
        },
      },
    ];
  }

  get #clip() {
    return this.#open.clips[this.#open.index];
  }

  async #show(open, index) {
    open.index = index;
    open.detail = null;
    open.frame_s = FRAME_S;
    const clip = open.clips[index];
    const length = clip.duration_s ?? 0;
    open.fault.hidden = true;
    open.frame.style.setProperty("aspect-ratio", `${clip.width ?? 16} / ${clip.height ?? 9}`);
    open.frame.style.setProperty("--ratio", String((clip.width ?? 16) / (clip.height ?? 9)));
    open.video.poster = clip.has_thumbnail ? `/media/clips/${clip.id}.jpg` : "";
    open.boxes.show([]);
    open.curve.show(null, length);
    this.#say(open);
    if (clip.has_file) {
      open.video.src = `/media/clips/${clip.id}.mp4`;
      open.video.playbackRate = this.#speed;
      open.video.defaultPlaybackRate = this.#speed;
      open.video.play().catch(() => this.#showPlaying(open));
    } else {
      open.video.removeAttribute("src");
      open.video.load();
      this.#refuse(open, clip.state === "recording" ? "It is being recorded." : `Its video is gone (${clip.state}); what was seen stays.`);
    }
    this.#follow(open);
    try {
      const detail = await get(`/clips/${clip.id}`, {}, open.controller.signal);
      if (this.#open !== open || open.clips[open.index].id !== clip.id) return;
      open.detail = detail;
      open.boxes.show(detail.subjects, detail.grounds?.subject ?? null);
      open.curve.show(detail, open.video.duration || length);
      open.boxButton.disabled = open.boxes.subjects.length === 0;
      this.#moved(open);
      this.#say(open);
    } catch (fault) {
      this.#toasts.fault(fault);
    }
    if (open.more !== null && open.index >= open.clips.length - MORE_BEFORE) this.#fetchMore(open);
  }

  async #fetchMore(open) {
    const { more } = open;
    open.more = null;
    try {
      const known = new Set(open.clips.map((clip) => clip.id));
      const fresh = (await more()).filter((clip) => !known.has(clip.id));
      open.clips.push(...fresh);
      if (fresh.length) open.more = more;
      if (this.#open === open) this.#count(open);
    } catch (fault) {
      this.#toasts.fault(fault);
    }
  }

  #count(open) {
    open.count.textContent = open.clips.length > 1 ? `${open.index + 1} of ${open.clips.length}${open.more ? "+" : ""}` : "";
  }

  /** All words and buttons about the clip, anew. */
  #say(open) {
    const clip = open.clips[open.index];
    const hadFocus = open.side.contains(document.activeElement) ? document.activeElement.dataset.act : null;
    const { detail } = open;
    this.#count(open);
    open.title.textContent = clip.label;
    const fine = detail?.visit?.detail;
    const isOwner = this.#role === "owner";
    const act = (name, text, its, kind, pressed, onClick, key) =>
      button({
        icon: name, label: its, text, key, hint: key?.length === 1 ? key.toUpperCase() : null, class: kind, "aria-pressed": pressed === null ? null : String(pressed),
        "data-act": its,
        onClick: (event) => {
          // After a click the space bar is for the video again, not for the same verdict of the next clip.
          if (event.detail > 0) open.title.focus();
          onClick();
        },
      });
    open.side.replaceChildren(
      h(
        "p",
        { class: "player-when" },
        time(clip.started_us, clip.local, (us) => `${shortDay(us)}, ${clock(us)}`),
        ` · ${clip.camera}`,
        clip.duration_s ? ` · ${duration(clip.duration_s)}` : "",
      ),
      h(
        "p",
        { class: "player-sure" },
        h("strong", {}, percent(clip.peak_confidence)),
        " sure",
        fine && fine !== clip.label ? `, most like ${fine}` : "",
        clip.verdict ? h("span", { class: `verdict verdict-${clip.verdict}` }, icon(clip.verdict), verdictWords(clip)) : null,
      ),
      isOwner
        ? h(
            "div",
            { class: "player-acts", role: "group", "aria-label": "What is it?" },
            act("right", "Right", "It is right", "big act-right", clip.verdict === "right", () => this.#judge(open, "right"), "y"),
            act("wrong", "Wrong", "It is wrong", "big act-wrong", clip.verdict === "wrong" && !clip.right_label, () => this.#judge(open, "wrong"), "x"),
            act("labels", "Something else …", "Say what it was instead", "wide", clip.verdict === "wrong" && Boolean(clip.right_label), () => this.#relabel(open), "l"),
            act("star", "Favourite", "Favourite: it never makes room", "", clip.favourite, () => this.#favourite(open), "f"),
            clip.binned_us
              ? act("restore", "Take it out of the bin", "Out of the bin", "", null, () => this.#reviews.restore([clip.id]))
              : act("bin", "Delete", "Into the bin; it goes after 7 days", "", null, () => this.#bin(open), "Delete"),
          )
        : null,
      isOwner ? this.#noteField(clip) : clip.note ? h("p", { class: "player-note" }, clip.note) : null,
      detail ? this.#why(open) : null,
      clip.has_file
        ? h("a", { class: "button quiet download", href: `/media/clips/${clip.id}.mp4?download`, download: true }, icon("download"), h("span", {}, "Save the clip"))
        : null,
    );
    if (hadFocus) open.side.querySelector(`[data-act="${CSS.escape(hadFocus)}"]`)?.focus();
  }

  #noteField(clip) {
    const field = h("textarea", { rows: 2, maxlength: 2000, placeholder: "Write something down …" });
    field.value = clip.note;
    const keep = () => {
      if (field.value.trim() !== clip.note) this.#reviews.note(clip.id, field.value.trim());
    };
    field.addEventListener("change", keep);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape" || (event.key === "Enter" && event.ctrlKey)) {
        event.preventDefault();
        event.stopPropagation();
        field.blur();
        this.#open?.title.focus();
      }
    });
    return h("label", { class: "field player-note-field" }, h("span", {}, "Note"), field);
  }

  #why(open) {
    const { grounds, subjects } = open.detail;
    const rows = [];
    if (grounds !== null) {
      rows.push(["Saved at", `${percent(grounds.score)}, since ${percent(grounds.enter)} were needed for ${grounds.dwell_s} s`]);
      if (grounds.night) rows.push(["By", "the thresholds of the night"]);
    }
    const seen = subjects.filter((subject) => subject.number !== 0);
    if (seen.length) {
      const names = [...new Set(seen.map((subject) => subject.detail ?? subject.label))];
      rows.push(["In it", `${seen.length === 1 ? "one" : seen.length}: ${names.join(", ")}`]);
    }
    return rows.length
      ? h("dl", { class: "facts" }, rows.map(([name, words]) => h("div", {}, h("dt", {}, name), h("dd", {}, words))))
      : null;
  }

  #loaded(open) {
    const { video } = open;
    video.playbackRate = this.#speed;
    if (Number.isFinite(video.duration)) {
      open.curve.show(open.detail, video.duration);
      this.#moved(open);
    }
  }

  #failed(open) {
    if (!open.video.hasAttribute("src")) return;
    this.#refuse(open, "The video cannot be played: its file is gone or damaged. `rpiwatch check` tells which.");
  }

  #refuse(open, words) {
    open.fault.textContent = words;
    open.fault.hidden = false;
    this.#showPlaying(open);
  }

  /** Boxes and curve go with every picture that is shown. */
  #follow(open) {
    if (open.isFollowing) return;
    open.isFollowing = true;
    let last = null;
    const step = (_now, { mediaTime }) => {
      if (this.#open !== open) return;
      if (last !== null && mediaTime > last && mediaTime - last < 0.5) {
        open.frame_s = Math.min(open.frame_s === FRAME_S ? 1 : open.frame_s, mediaTime - last);
      }
      last = mediaTime;
      // While it is being sought, a picture from before comes late; a key pressed then would go on from there.
      if (!open.video.seeking) this.#moved(open, mediaTime);
      open.video.requestVideoFrameCallback(step);
    };
    open.video.requestVideoFrameCallback?.(step);
  }

  #moved(open, at = open.video.currentTime) {
    open.curve.move(at);
    open.boxes.move(at);
    open.clock.textContent = `${at.toFixed(1)} / ${(open.curve.length || 0).toFixed(1)} s`;
  }

  #showPlaying(open) {
    const isPlaying = !open.video.paused && !open.video.ended;
    open.playButton.replaceChildren(icon(isPlaying ? "pause" : "play"));
    open.playButton.setAttribute("aria-label", isPlaying ? "Pause" : "Play");
    open.dialog.classList.toggle("is-playing", isPlaying);
  }

  #toggle(open) {
    if (open.video.paused || open.video.ended) open.video.play().catch(() => this.#showPlaying(open));
    else open.video.pause();
  }

  #seek(open, seconds) {
    const at = Math.min(Math.max(0, seconds), open.curve.length);
    open.video.currentTime = at;
    this.#moved(open, at);
  }

  #frames(open, count) {
    open.video.pause();
    this.#seek(open, open.video.currentTime + count * open.frame_s);
  }

  #faster(open, steps) {
    const place = Math.min(SPEEDS.length - 1, Math.max(0, SPEEDS.indexOf(this.#speed) + steps));
    this.#setSpeed(open, SPEEDS[place]);
    open.speed.value = String(this.#speed);
  }

  #setSpeed(open, speed) {
    this.#speed = speed;
    open.video.playbackRate = speed;
  }

  #box(open) {
    this.#isBoxed = !this.#isBoxed;
    open.boxes.element.hidden = !this.#isBoxed;
    open.boxButton.setAttribute("aria-pressed", String(this.#isBoxed));
  }

  #full(open) {
    if (document.fullscreenElement) document.exitFullscreen();
    else open.frame.requestFullscreen?.().catch(() => {});
  }

  #step(open, steps) {
    const index = open.index + steps;
    if (index < 0 || index >= open.clips.length) {
      this.#toasts.show(index < 0 ? "This is the first clip of the list." : "This is the last clip of the list.");
      return false;
    }
    this.#show(open, index);
    return true;
  }

  /** On to the next; the last one stays, with what was said of it. */
  #onward(open) {
    if (this.#open === open && open.index < open.clips.length - 1) this.#show(open, open.index + 1);
  }

  async #judge(open, verdict) {
    const clip = this.#clip;
    const isTakenBack = clip.verdict === verdict && !(verdict === "wrong" && clip.right_label);
    if (isTakenBack) {
      await this.#reviews.unjudge([clip.id]);
    } else if (await (verdict === "right" ? this.#reviews.right([clip.id]) : this.#reviews.wrong([clip.id]))) {
      if (this.#open === open && this.#clip.id === clip.id) this.#onward(open);
    }
  }

  async #relabel(open) {
    const clip = this.#clip;
    open.video.pause();
    const label = await askForLabel(this.#keys, clip.right_label ?? "", clip.label);
    if (label !== null && (await this.#reviews.wrong([clip.id], label)) && this.#open === open) this.#onward(open);
  }

  #favourite(open) {
    const clip = this.#clip;
    this.#reviews.favourite([clip.id], !clip.favourite);
  }

  async #bin(open) {
    const clip = this.#clip;
    if (clip.binned_us) return;
    if ((await this.#reviews.bin([clip.id])) && this.#open === open && this.#clip.id === clip.id) this.#onward(open);
  }

  #heard(clips) {
    const open = this.#open;
    if (open === null) return;
    for (const clip of clips) {
      const place = open.clips.findIndex((each) => each.id === clip.id);
      if (place >= 0) open.clips[place] = clip;
      if (place === open.index) this.#say(open);
    }
  }

  #closed(open) {
    const clip = open.clips[open.index];
    open.controller.abort();
    open.video.pause();
    open.video.removeAttribute("src");
    open.video.load();
    if (document.fullscreenElement) document.exitFullscreen();
    this.#toasts.home();
    open.dialog.remove();
    if (this.#keys.over === open.keys) this.#keys.over = open.keysBefore;
    document.documentElement.classList.remove("is-covered");
    if (this.#open === open) this.#open = null;
    open.onClose?.(clip);
  }
}

/** What was said, in words. @param {Object} clip facts.Clip */
export function verdictWords(clip) {
  if (clip.verdict === "right") return "right";
  return clip.right_label ? `not that, but ${clip.right_label}` : "wrong";
}
