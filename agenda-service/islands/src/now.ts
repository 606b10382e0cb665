/** Marks the entries of an agenda that go on at this moment, by a line and for screen readers by state. */
export function markNow(page: ParentNode, now: Date): void {
  for (const entry of page.querySelectorAll<HTMLElement>(".entry")) {
    const current = goesOn(entry, now);
    entry.classList.toggle("entry-now", current);
    if (current) {
      entry.setAttribute("aria-current", "time");
    } else {
      entry.removeAttribute("aria-current");
    }
  }
}

function goesOn(entry: HTMLElement, now: Date): boolean {
  const [start, end] = [...entry.querySelectorAll<HTMLTimeElement>(".entry__time time")].map((time) =>
    Date.parse(time.dateTime),
  );
  return start !== undefined && end !== undefined && start <= now.getTime() && now.getTime() < end;
}
