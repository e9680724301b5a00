/* What a field does when it is left waits until the tap that leaves it has arrived. */

let isDown = false;
addEventListener("pointerdown", () => (isDown = true), true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (isDown = false), true);

/**
 * Call this once a tap is over: a message or a name that appears in the middle of it would move
 * what is being tapped away from under the finger.
 */
export function afterTap(call) {
  if (!isDown) return void setTimeout(call);
  const ended = new AbortController();
  const go = () => {
    ended.abort();
    setTimeout(call);
  };
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, go, { signal: ended.signal });
}
