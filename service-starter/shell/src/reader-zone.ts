/**
 * Says a moment in the reader's time zone as well, where its offset differs from the one the moment is written with.
 * The words come from the element: "{0} in your time zone".
 */
export function tellReaderZone(root: ParentNode, language: string): void {
  root.querySelectorAll<HTMLTimeElement>("time[data-reader-zone]").forEach((element) => {
    const words = element.dataset.readerZone ?? "";
    const moment = new Date(element.dateTime);
    if (element.nextElementSibling?.classList.contains("reader-zone") || !differs(element.dateTime, moment)) {
      return;
    }
    const here = element.ownerDocument.createElement("span");
    here.className = "reader-zone";
    here.textContent = words.replace("{0}", () => format(moment, language));
    element.after(" ", here);
  });
}

/** Fragments that come later are read as they come. */
export function tellReaderZones(root: Document): void {
  const language = root.documentElement.lang;
  tellReaderZone(root, language);
  root.addEventListener("htmx:afterSwap", (event) => {
    if (event.target instanceof Element) {
      tellReaderZone(event.target, language);
    }
  });
}

function differs(datetime: string, moment: Date): boolean {
  const offset = /(?:(Z)|([+-])(\d{2}):(\d{2}))$/.exec(datetime);
  if (offset === null || Number.isNaN(moment.getTime())) {
    return false;
  }
  const minutes = offset[1] ? 0 : (Number(offset[3]) * 60 + Number(offset[4])) * (offset[2] === "-" ? -1 : 1);
  return minutes !== -moment.getTimezoneOffset();
}

function format(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language || undefined, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(moment);
}
