/** Says it on the page when a live part (htmx) gets no good answer; the words come from the page itself. */
export function tellLiveFailures(root: Document): void {
  const tell = (event: Event): void => {
    const notice = root.querySelector<HTMLTemplateElement>("#live-failed")?.content.firstElementChild;
    const place = event.target instanceof Element ? event.target : root.querySelector("main");
    if (notice && place && !place.parentElement?.querySelector(":scope > .notice[role=alert]")) {
      place.before(root.importNode(notice, true));
    }
  };
  root.addEventListener("htmx:responseError", tell);
  root.addEventListener("htmx:sendError", tell);
}
