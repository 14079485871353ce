// Which keys belong to the element that has the focus, and so not to the player.

/** Whether a form control or a button does something of its own at this key. */
export function isControl(target: EventTarget | null, key: string): boolean {
  const tag = target instanceof Element ? target.tagName : "";
  if (tag === "BUTTON" || tag === "SUMMARY" || tag === "A") return key === " " || key === "Enter";
  // The slider moves by the same keys; only the space bar is free there.
  if (tag === "INPUT" && (target as HTMLInputElement).type === "range") return key !== " ";
  return tag === "INPUT" || tag === "SELECT" || tag === "TEXTAREA";
}
