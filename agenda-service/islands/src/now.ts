const minute = 60_000;

/** Marks the entries of an agenda that go on at this moment for screen readers and by colour, and the moment by a line. */
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
  for (const grid of page.querySelectorAll<HTMLElement>(".day-rooms .rooms__grid")) {
    drawLine(grid, now);
  }
}

function goesOn(entry: HTMLElement, now: Date): boolean {
  const [start, end] = [...entry.querySelectorAll<HTMLTimeElement>(".entry__time time")].map((time) =>
    Date.parse(time.dateTime),
  );
  return start !== undefined && end !== undefined && start <= now.getTime() && now.getTime() < end;
}

function drawLine(grid: HTMLElement, now: Date): void {
  grid.querySelector(".rooms__now")?.remove();
  const { from = "", to = "", step = "" } = grid.dataset;
  const passed = (now.getTime() - Date.parse(from)) / minute;
  if (passed < 0 || now.getTime() >= Date.parse(to)) {
    return;
  }
  const rows = passed / Number(step);
  const line = grid.ownerDocument.createElement("div");
  line.className = "rooms__now";
  line.setAttribute("aria-hidden", "true");
  line.style.gridRow = String(Math.floor(rows) + 2);
  line.style.setProperty("--passed", `${((rows % 1) * 100).toFixed(0)}%`);
  const label = grid.ownerDocument.createElement("span");
  label.textContent = timeOfDay(from, passed, grid.ownerDocument.documentElement.lang);
  line.append(label);
  grid.append(line);
}

/** The time on the clock of the event, whatever the zone of the reader. */
function timeOfDay(from: string, passed: number, language: string): string {
  const [hours, minutes] = from.slice(from.indexOf("T") + 1).split(/[:+-]/).map(Number);
  const day = (Number(hours) * 60 + Number(minutes) + Math.floor(passed)) % (24 * 60);
  const hour = String(Math.floor(day / 60));
  return `${language === "ja" ? hour : hour.padStart(2, "0")}:${String(day % 60).padStart(2, "0")}`;
}
