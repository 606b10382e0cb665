import { closeAccountMenus } from "./account-menu";
import { focusErrorSummary } from "./error-summary";
import { submitOnce } from "./submit-once";

closeAccountMenus(document);
submitOnce(document);
focusErrorSummary(document);
