import { closeAccountMenus } from "./account-menu";
import { focusErrorSummary } from "./error-summary";
import { tellLiveFailures } from "./live-failure";
import { tellReaderZones } from "./reader-zone";
import { submitOnce } from "./submit-once";

closeAccountMenus(document);
submitOnce(document);
tellLiveFailures(document);
focusErrorSummary(document);
tellReaderZones(document);
