import { closeAccountMenus } from "./account-menu";
import { focusErrorSummary } from "./error-summary";
import { tellLiveFailures } from "./live-failure";
import { tellReaderZones } from "./reader-zone";
import { probeOf, Submissions } from "./submission";
import { submitOnce } from "./submit-once";

closeAccountMenus(document);
new Submissions(
  document,
  probeOf((address, options) => fetch(address, options)),
  (address) => { location.assign(address); },
  sessionStorage,
).start();
submitOnce(document);
tellLiveFailures(document);
focusErrorSummary(document);
tellReaderZones(document);
