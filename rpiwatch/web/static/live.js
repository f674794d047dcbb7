/** News from the server, as they come, for whoever asked for them. */

const NAMES = ["resync", "change", "clip", "incident"];
const AGAIN_MS = 10_000;

/**
 * Events of /live/events, and those that parts of the page tell each other. The server's `now` is told as `cameras`, as it
 * holds nothing else; `now` is the whole, when the shell has put it together.
 */
export class Live {
  #target = new EventTarget();
  #source = null;
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** Begin to listen, and go on for ever. */
  open() {
    this.#source?.close();
    const source = new EventSource(this.#address);
    this.#source = source;
    source.addEventListener("open", () => this.emit("connection", { online: true }));
    source.addEventListener("error", () => {
      this.emit("connection", { online: false });
      // A refusal (too many listen, a proxy) is final for the browser, a lost connection is not.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.open(), AGAIN_MS);
    });
    for (const name of NAMES) source.addEventListener(name, (event) => this.emit(name, JSON.parse(event.data)));
    source.addEventListener("now", (event) => this.emit("cameras", JSON.parse(event.data)));
  }

  /**
   * Hear of something.
   * @param {string} name
   * @param {(data: Object) => void} listener
   * @param {AbortSignal} [signal] until then
   */
  on(name, listener, signal = undefined) {
    this.#target.addEventListener(name, (event) => listener(event.detail), { signal });
  }

  /** Tell all who asked for it. */
  emit(name, data) {
    this.#target.dispatchEvent(new CustomEvent(name, { detail: data }));
  }
}
