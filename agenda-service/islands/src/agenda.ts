import { markNow } from "./now";
import { proposeZone } from "./zone";

const minute = 60_000;

markNow(document, new Date());
proposeZone(document, Intl.DateTimeFormat().resolvedOptions().timeZone);
setInterval(() => {
  if (!document.hidden) {
    markNow(document, new Date());
  }
}, minute);
