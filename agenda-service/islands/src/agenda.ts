import { markNow } from "./now";

const minute = 60_000;

markNow(document, new Date());
setInterval(() => {
  if (!document.hidden) {
    markNow(document, new Date());
  }
}, minute);
