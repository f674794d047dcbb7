/** Clips to go through in the player, from one of them on. */

const NEWER = 25;
const OLDER = 50;

/**
 * Play a clip among those that the filters let through, the newest first.
 * @param {Object} context a view's, see app.js
 * @param {number} clipId
 * @param {Object} filters of GET /clips, by name
 */
export async function playAmong(context, clipId, filters) {
  const { clip } = await context.get(`/clips/${clipId}`);
  const at_us = clip.started_us;
  const until = { ...filters, until_us: at_us + 1, limit: OLDER };
  const [newer, older] = await Promise.all([
    context.get("/clips", { ...filters, since_us: at_us, order: "oldest", limit: NEWER }),
    context.get("/clips", until),
  ]);
  const known = new Map();
  for (const each of [...newer.clips.reverse(), ...older.clips]) known.set(each.id, each);
  // It may bear another label than what it was shown for.
  known.set(clip.id, clip);
  const clips = [...known.values()].sort((one, other) => other.started_us - one.started_us || other.id - one.id);
  let { next } = older;
  const more = async () => {
    if (next === null) return [];
    const page = await context.get("/clips", { ...until, cursor: next });
    next = page.next;
    return page.clips;
  };
  context.play(clips, clips.findIndex((each) => each.id === clip.id), { more });
}
