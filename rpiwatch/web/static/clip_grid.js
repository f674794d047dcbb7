/** Clips as a grid of pictures: playing, selecting and judging them, by pointer and by keys. */

import { button, h, icon } from "./dom.js";
import { askForLabel } from "./label_dialog.js";
import { verdictWords } from "./player.js";
import { clock, dayOf, dateOf, duration, percent, shortDay, time } from "./time.js";

const ORDERS = {
  newest: (one, other) => other.started_us - one.started_us || other.id - one.id,
  oldest: (one, other) => one.started_us - other.started_us || one.id - other.id,
  surest: (one, other) => (other.peak_confidence ?? 0) - (one.peak_confidence ?? 0) || other.id - one.id,
};
const AT_TOP_PX = 200;
const MOST_PAGES = 5;
const SETTLE_MS = 300;

/**
 * Shows pages of clips in `root`.
 *
 * `fetchPage(cursor)` gives a facts.ClipPage; `belongs(clip)` says whether a clip that has changed still has its place
 * here; `emptyMessage()` gives what stands in the place of no clips. `order` is one of newest, oldest, surest. `acts` are
 * what can be done here: any of right, wrong, label, favourite, bin, restore.
 */
export class ClipGrid {
  #context;
  #options;
  #clips = [];
  #cards = new Map();
  #selected = new Set();
  #current = null;
  #next = null;
  #loading = null;
  #generation = 0;
  /** Counts what was said of clips here: an answer from before it is out of date. */
  #saidTimes = 0;
  #refreshing = null;

  constructor(root, context, options) {
    this.#context = context;
    this.#options = options;
    this.news = h("button", { type: "button", class: "news", hidden: true, on: { click: () => this.#showNews() } });
    this.list = h("ul", { class: "grid", "aria-label": options.name });
    this.place = h("div", { class: "grid-place" }, this.list);
    this.moreButton = button({ label: "Show more", text: "Show more", class: "more", hidden: true, onClick: () => this.#load() });
    this.bar = h("div", { class: "selection-bar", role: "toolbar", "aria-label": "Selected clips", hidden: true });
    root.append(this.news, this.place, this.moreButton, this.bar);
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#load(), {
      rootMargin: "600px",
    });
    watcher.observe(this.moreButton);
    context.signal.addEventListener("abort", () => {
      watcher.disconnect();
      clearTimeout(this.#refreshing);
    });
    context.reviews.on(({ clips }) => this.#changed(clips), context.signal);
    context.on("clip", (clip) => this.#heard(clip));
    context.on("resync", () => {
      clearTimeout(this.#refreshing);
      this.#refreshing = setTimeout(() => this.#refresh(), SETTLE_MS);
    });
  }

  /** Begin anew, from the first page. @returns {Promise<void>} throws ApiError */
  async reload() {
    this.#generation += 1;
    this.#loading = null;
    this.#selected.clear();
    this.#current = null;
    this.news.hidden = true;
    this.place.setAttribute("aria-busy", "true");
    const generation = this.#generation;
    const page = await this.#options.fetchPage(null);
    if (generation !== this.#generation) return;
    this.#clips = page.clips;
    this.#next = page.next;
    this.place.removeAttribute("aria-busy");
    this.#draw();
  }

  /** Keys of the grid, for the view's. */
  get keys() {
    const acts = this.#acts();
    return [
      { keys: ["ArrowLeft"], says: "The clip before", run: () => this.#move(-1) },
      { keys: ["ArrowRight", "j"], says: "The next clip", run: () => this.#move(1) },
      { keys: ["ArrowUp"], says: "A row up", run: () => this.#move(-this.#columns()) },
      { keys: ["ArrowDown"], says: "A row down", run: () => this.#move(this.#columns()) },
      { keys: ["Enter", " "], says: "Play", run: () => this.#withCurrent((clip) => this.#play(clip)) },
      { keys: ["s"], says: "Select", run: () => this.#withCurrent((clip) => this.#select(clip, !this.#selected.has(clip.id))) },
      { keys: ["Control+a"], says: "Select all that are shown", run: () => this.#selectAll() },
      ...acts.map(({ keys, says, run }) => ({ keys, says, run: () => this.#withChosen(run) })),
      { keys: ["Escape"], says: "Select none", run: () => (this.#selected.size ? this.#selectNone() : false) },
    ];
  }

  #acts() {
    if (this.#context.role !== "owner") return [];
    const { reviews } = this.#context;
    const all = {
      right: { keys: ["y"], icon: "right", says: "Right", run: (clips) => reviews.right(ids(clips)) },
      wrong: { keys: ["x"], icon: "wrong", says: "Wrong", run: (clips) => reviews.wrong(ids(clips)) },
      label: { keys: ["l"], icon: "labels", says: "Say what it was instead", run: (clips) => this.#relabel(clips) },
      favourite: {
        keys: ["f"], icon: "star", says: "Favourite",
        run: (clips) => reviews.favourite(ids(clips), !clips.every((clip) => clip.favourite)),
      },
      bin: { keys: ["Delete", "Backspace"], icon: "bin", says: "Delete", run: (clips) => reviews.bin(ids(clips)) },
      restore: { keys: ["r"], icon: "restore", says: "Take out of the bin", run: (clips) => reviews.restore(ids(clips)) },
    };
    return this.#options.acts.map((name) => ({ name, ...all[name] }));
  }

  async #relabel(clips) {
    const label = await askForLabel(this.#context.bindings, "", clips[0].label);
    if (label !== null) await this.#context.reviews.wrong(ids(clips), label);
    this.#focus();
  }

  /** The next page; who asks while it is under way waits for the same. */
  #load() {
    if (this.#next === null) return Promise.resolve();
    this.#loading ??= this.#loadPage(this.#generation);
    return this.#loading;
  }

  async #loadPage(generation) {
    try {
      const page = await this.#options.fetchPage(this.#next);
      if (generation !== this.#generation) return;
      this.#next = page.next;
      this.#add(page.clips);
    } catch (fault) {
      this.#context.fault(fault);
    } finally {
      if (generation === this.#generation) this.#loading = null;
    }
  }

  #add(clips) {
    const known = new Set(ids(this.#clips));
    this.#clips = [...this.#clips, ...clips.filter((clip) => !known.has(clip.id))].sort(ORDERS[this.#options.order()]);
    this.#draw();
  }

  #draw() {
    const isByDay = this.#options.order() !== "surest";
    const children = [];
    let day = null;
    for (const clip of this.#clips) {
      const its = dayOf(dateOf(clip.started_us));
      if (isByDay && its !== day) {
        day = its;
        children.push(h("li", { class: "grid-day" }, h("h2", {}, this.#options.dayName(its))));
      }
      children.push(this.#card(clip));
    }
    const kept = new Set(ids(this.#clips));
    for (const id of this.#cards.keys()) if (!kept.has(id)) this.#cards.delete(id);
    for (const id of this.#selected) if (!kept.has(id)) this.#selected.delete(id);
    if (this.#current !== null && !kept.has(this.#current)) this.#current = null;
    const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
    if (this.#clips.length) {
      this.list.replaceChildren(...children);
      this.place.replaceChildren(this.list);
      focused?.isConnected && focused.focus({ preventScroll: true });
    } else {
      this.place.replaceChildren(this.#options.emptyMessage());
    }
    this.moreButton.hidden = this.#next === null;
    this.#rove();
    this.#drawBar();
  }

  /** The card of a clip: the same element as long as the clip is the same. */
  #card(clip) {
    const known = this.#cards.get(clip.id);
    const key = JSON.stringify(clip);
    if (known?.key === key) return known.element;
    const isOwner = this.#context.role === "owner";
    const play = h(
      "button",
      { type: "button", class: "card-play", "aria-label": spoken(clip), on: { click: () => this.#play(clip), focus: () => this.#makeCurrent(clip) } },
      clip.has_thumbnail
        ? h("img", { src: `/media/clips/${clip.id}.jpg`, alt: "", loading: "lazy", decoding: "async", width: clip.width, height: clip.height })
        : h("span", { class: "no-picture" }, icon("camera")),
      h("span", { class: "card-length", "aria-hidden": "true" }, duration(clip.duration_s ?? 0)),
      clip.favourite ? h("span", { class: "card-star", "aria-hidden": "true" }, icon("star")) : null,
    );
    const check = isOwner
      ? h("input", {
          type: "checkbox", class: "card-check", "aria-label": `Select: ${spoken(clip)}`, checked: this.#selected.has(clip.id),
          on: { change: (event) => this.#select(clip, event.target.checked), focus: () => this.#makeCurrent(clip) },
        })
      : null;
    const quick = this.#acts().filter(({ name }) => ["right", "wrong", "restore"].includes(name));
    const element = h(
      "li",
      { class: "card", dataset: { id: clip.id, selected: String(this.#selected.has(clip.id)) } },
      play,
      check ? h("label", { class: "card-select" }, check) : null,
      h(
        "div",
        { class: "card-words" },
        h("div", { class: "card-name" }, h("span", { class: "label-text" }, clip.label), h("span", { class: "sure" }, percent(clip.peak_confidence))),
        h(
          "div",
          { class: "card-facts" },
          time(clip.started_us, clip.local, this.#options.order() === "surest" ? (us) => `${shortDay(us)}, ${clock(us)}` : clock),
          h("span", {}, clip.camera),
          clip.verdict ? h("span", { class: `verdict verdict-${clip.verdict}` }, icon(clip.verdict), verdictWords(clip)) : null,
        ),
      ),
      quick.length
        ? h("div", { class: "card-acts" }, quick.map((act) => button({ icon: act.icon, label: act.says, key: act.keys[0], class: `act-${act.name}`, tabindex: "-1", onClick: () => act.run([clip]) })))
        : null,
    );
    this.#cards.set(clip.id, { key, element, play, check });
    return element;
  }

  /** One card is reached by Tab, all others from there by arrows. */
  #rove() {
    const current = this.#current ?? this.#clips[0]?.id;
    for (const [id, { play, check, element }] of this.#cards) {
      const tabindex = id === current ? "0" : "-1";
      play.setAttribute("tabindex", tabindex);
      check?.setAttribute("tabindex", tabindex);
      for (const act of element.querySelectorAll(".card-acts button")) act.setAttribute("tabindex", tabindex);
    }
  }

  #makeCurrent(clip) {
    if (this.#current === clip.id) return;
    this.#current = clip.id;
    this.#rove();
  }

  #focus() {
    const id = this.#current ?? this.#clips[0]?.id;
    const card = id === undefined ? undefined : this.#cards.get(id);
    if (card === undefined) return;
    this.#current = id;
    card.play.focus();
    card.element.scrollIntoView({ block: "nearest" });
  }

  #move(steps) {
    if (!this.#clips.length) return false;
    if (this.#current === null || !this.list.contains(document.activeElement)) {
      this.#focus();
      return true;
    }
    const place = this.#clips.findIndex((clip) => clip.id === this.#current);
    const target = Math.min(this.#clips.length - 1, Math.max(0, place + steps));
    if (target >= this.#clips.length - this.#columns()) this.#load();
    this.#current = this.#clips[target].id;
    this.#rove();
    this.#focus();
    return true;
  }

  #columns() {
    return Math.max(1, getComputedStyle(this.list).gridTemplateColumns.split(" ").length);
  }

  /** Does something with the clip that has the focus; where none has, the first one gets it. */
  #withCurrent(run) {
    const clip = this.list.contains(document.activeElement) && this.#clips.find((each) => each.id === this.#current);
    if (clip) run(clip);
    else this.#focus();
  }

  #withChosen(run) {
    const selected = this.#clips.filter((clip) => this.#selected.has(clip.id));
    if (selected.length) run(selected);
    else this.#withCurrent((clip) => run([clip]));
  }

  #play(clip) {
    const more = async () => {
      await this.#load();
      return this.#clips;
    };
    this.#context.play(this.#clips, this.#clips.findIndex((each) => each.id === clip.id), {
      more: this.#next === null ? null : more,
      onClose: (last) => {
        if (this.#cards.has(last.id)) this.#current = last.id;
        this.#focus();
      },
    });
  }

  #select(clip, is) {
    if (is) this.#selected.add(clip.id);
    else this.#selected.delete(clip.id);
    this.#markSelected();
  }

  #selectAll() {
    for (const clip of this.#clips) this.#selected.add(clip.id);
    this.#markSelected();
  }

  #selectNone() {
    this.#selected.clear();
    this.#markSelected();
  }

  #markSelected() {
    for (const [id, { element, check }] of this.#cards) {
      element.dataset.selected = String(this.#selected.has(id));
      if (check) check.checked = this.#selected.has(id);
    }
    this.#drawBar();
  }

  #drawBar() {
    const count = this.#selected.size;
    this.bar.hidden = count === 0;
    this.list.classList.toggle("is-selecting", count > 0);
    if (!count) return;
    const chosen = () => this.#clips.filter((clip) => this.#selected.has(clip.id));
    this.bar.replaceChildren(
      h("span", { class: "selection-count", "aria-live": "polite" }, `${count} selected`),
      ...this.#acts().map((act) => button({ icon: act.icon, label: act.says, text: act.says, key: act.keys[0], class: `act-${act.name}`, onClick: () => act.run(chosen()) })),
      button({ label: "Select none", text: "None", key: "Escape", class: "quiet", onClick: () => this.#selectNone() }),
    );
  }

  /** Clips that somebody has said something of: they change, go, or come back. */
  #changed(clips) {
    this.#saidTimes += 1;
    const place = this.#clips.findIndex((clip) => clip.id === this.#current);
    const hadFocus = this.list.contains(document.activeElement);
    let list = [...this.#clips];
    for (const clip of clips) {
      list = list.filter((each) => each.id !== clip.id);
      if (this.#options.belongs(clip)) list.push(clip);
      else this.#selected.delete(clip.id);
    }
    this.#clips = list.sort(ORDERS[this.#options.order()]);
    const isCurrentGone = this.#current !== null && !this.#clips.some((clip) => clip.id === this.#current);
    if (isCurrentGone && place >= 0) this.#current = this.#clips[Math.min(place, this.#clips.length - 1)]?.id ?? null;
    this.#draw();
    if (hadFocus && document.querySelector("dialog[open]") === null) this.#focus();
    if (this.#clips.length < this.#columns() * 2) this.#load();
  }

  /** News of a clip: known ones change at once, new ones come at the top, or are announced to whoever is at work. */
  #heard(clip) {
    if (this.#cards.has(clip.id)) this.#changed([clip]);
    else if (clip.has_file && this.#options.belongs(clip)) this.#lookForNews();
  }

  /** All that is shown, as the history has it now: what changed meanwhile was not told. */
  async #refresh() {
    const generation = this.#generation;
    const saidTimes = this.#saidTimes;
    const shown = this.#clips.length;
    if (this.place.hasAttribute("aria-busy")) return;
    try {
      const clips = [];
      let cursor = null;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const page = await this.#options.fetchPage(cursor);
        clips.push(...page.clips);
        cursor = page.next;
        if (cursor === null || clips.length >= shown) break;
      }
      if (generation !== this.#generation) return;
      if (saidTimes !== this.#saidTimes) {
        this.#refresh();
        return;
      }
      // Of a very long list its end stays as it was.
      const order = ORDERS[this.#options.order()];
      const rest = cursor === null || !clips.length ? [] : this.#clips.filter((clip) => order(clip, clips.at(-1)) > 0);
      if (!rest.length) this.#next = cursor;
      const hadFocus = this.list.contains(document.activeElement);
      this.#clips = [...clips, ...rest];
      this.#draw();
      if (hadFocus && !this.list.contains(document.activeElement) && !document.querySelector("dialog[open]")) this.#focus();
    } catch (fault) {
      if (fault.status === undefined && fault.name !== "AbortError") console.error(fault);
    }
  }

  async #lookForNews() {
    try {
      const page = await this.#options.fetchPage(null);
      const known = new Set(ids(this.#clips));
      const fresh = page.clips.filter((clip) => !known.has(clip.id));
      if (!fresh.length) return;
      const isIdle = window.scrollY < AT_TOP_PX && !this.list.contains(document.activeElement) && !this.#selected.size;
      if (isIdle || !this.#clips.length) {
        this.#add(fresh);
      } else {
        this.news.textContent = fresh.length === 1 ? "A new clip: show it" : `${fresh.length} new clips: show them`;
        this.news.hidden = false;
      }
    } catch (fault) {
      if (fault.name !== "AbortError") console.error(fault);
    }
  }

  #showNews() {
    window.scrollTo(0, 0);
    this.reload().catch((fault) => this.#context.fault(fault));
  }
}

function ids(clips) {
  return clips.map((clip) => clip.id);
}

function spoken(clip) {
  const said = clip.verdict ? `, ${verdictWords(clip)}` : "";
  return `${clip.label}, ${percent(clip.peak_confidence)}, ${shortDay(clip.started_us)}, ${clock(clip.started_us)}, ${clip.camera}${said}`;
}
