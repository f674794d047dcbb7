/** What was deleted, for as long as it can be taken back. */

import { ClipGrid } from "../clip_grid.js";
import { empty, h } from "../dom.js";
import { dayName, dayOf } from "../time.js";

export const title = "Bin";

export async function render(root, _params, context) {
  const today = dayOf(new Date());
  root.append(
    h(
      "div",
      { class: "view-head" },
      h(
        "div",
        { class: "head-words" },
        h("h1", { class: "view-title" }, "Bin"),
        h("p", { class: "view-words" }, "Clips go from here after 7 days. What was seen stays in the history."),
      ),
    ),
  );
  const grid = new ClipGrid(root, context, {
    name: "Deleted clips",
    fetchPage: (cursor) => context.get("/clips", { binned: true, cursor, limit: 60 }),
    belongs: (clip) => clip.binned_us !== null,
    order: () => "newest",
    dayName: (day) => dayName(day, today),
    emptyMessage: () => empty("The bin is empty", "Clips that are deleted lie here for 7 days, and can be taken out again."),
    acts: ["restore"],
  });
  context.keys(grid.keys);
  await grid.reload();
}
