/* What is drawn anew after each change: names that have come, summaries, chains. */

const drawings = new Map();

/** Draw a box now, and after each change for as long as it stands on the page. */
export function drawn(box, draw) {
  draw();
  drawings.set(box, draw);
  return box;
}

export function drawAll() {
  for (const [box, draw] of drawings) {
    if (box.isConnected) draw();
    else drawings.delete(box);
  }
}

export const forgetDrawings = () => drawings.clear();
