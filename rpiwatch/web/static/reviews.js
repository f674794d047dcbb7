/** What is said of clips: verdicts, favourites, notes, the bin; each can be taken back. */

import { post } from "./api.js";

const REMEMBERED = 100;
const KEPT_AS = "rpiwatch-acts";

/**
 * Says things of clips, and takes them back in the reverse order. Listeners of `reviewed` hear of each change with
 * `{clips: facts.Clip[]}`, as the history now has them.
 */
export class Reviews {
  #toasts;
  #live;
  /** The numbers of what was done here, kept over a reload of the page. */
  #acts = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "[]");
  #queue = Promise.resolve();
  #closeToast = () => {};

  constructor(toasts, live) {
    this.#toasts = toasts;
    this.#live = live;
  }

  /** right. @param {number[]} ids */
  right(ids) {
    return this.say(ids, { verdict: "right" }, `Right: ${clips(ids)}`);
  }

  /** wrong; `label` is what it was instead, where that is known. */
  wrong(ids, label = null) {
    const said = { verdict: "wrong", ...(label ? { label } : {}) };
    return this.say(ids, said, label ? `Not that, but ${label}: ${clips(ids)}` : `Wrong: ${clips(ids)}`);
  }

  /** No verdict any more: back to the inbox. */
  unjudge(ids) {
    return this.say(ids, { verdict: "none" }, `Back in the inbox: ${clips(ids)}`);
  }

  /** A favourite never makes room for others. */
  favourite(ids, is) {
    return this.say(ids, { favourite: is }, is ? `Favourite: ${clips(ids)}` : `No favourite any more: ${clips(ids)}`);
  }

  /** Words of one's own. */
  note(id, text) {
    return this.say([id], { note: text }, text ? "Note kept" : "Note taken away");
  }

  /** Into the bin, from which they go after a week. */
  bin(ids) {
    return this.say(ids, { binned: true }, `In the bin: ${clips(ids)}`);
  }

  /** Out of the bin again. */
  restore(ids) {
    return this.say(ids, { binned: false }, `Out of the bin: ${clips(ids)}`);
  }

  /**
   * Say it; one thing after the other, however quickly they are asked for.
   * @returns {Promise<boolean>} whether it is done; what stood in the way is shown
   */
  say(ids, said, words) {
    return this.#next(async () => {
      const done = await post("/reviews", { clips: ids, ...said });
      if (done.act !== null) {
        this.#remember([...this.#acts.slice(1 - REMEMBERED), done.act]);
      }
      this.#closeToast();
      this.#closeToast = this.#toasts.show(words, done.act === null ? {} : { undo: () => this.undo(done.act) });
      this.#live.emit("reviewed", { clips: done.clips });
    });
  }

  /** Take the last thing back. */
  undoLast() {
    const act = this.#acts.at(-1);
    if (act === undefined) {
      this.#closeToast();
      this.#closeToast = this.#toasts.show("There is nothing to undo.");
      return Promise.resolve(false);
    }
    return this.undo(act);
  }

  /** Take an act back. */
  undo(act) {
    if (!this.#acts.includes(act)) return Promise.resolve(false);
    this.#remember(this.#acts.filter((each) => each !== act));
    return this.#next(async () => {
      const done = await post(`/reviews/${act}/undo`);
      this.#closeToast();
      this.#closeToast = this.#toasts.show(`Undone: ${clips(done.clips)}`);
      this.#live.emit("reviewed", { clips: done.clips, isUndo: true });
    });
  }

  /** Hear of changes. */
  on(listener, signal) {
    this.#live.on("reviewed", listener, signal);
  }

  #remember(acts) {
    this.#acts = acts;
    sessionStorage.setItem(KEPT_AS, JSON.stringify(acts));
  }

  #next(work) {
    const mine = this.#queue.then(async () => {
      try {
        await work();
        return true;
      } catch (fault) {
        this.#toasts.fault(fault);
        return false;
      }
    });
    this.#queue = mine;
    return mine;
  }
}

function clips(ids) {
  return ids.length === 1 ? "1 clip" : `${ids.length} clips`;
}
