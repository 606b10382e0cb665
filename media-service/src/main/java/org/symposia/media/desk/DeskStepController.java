package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.media.approval.ReleaseSteps;
import org.symposia.media.entry.FaultyEntryException;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** The desk's buttons; each leads back to the release with a word on what was done. */
@Controller
@RequestMapping("/media/desk/releases/{id}")
@RequiresRole(Role.PRESS_OFFICER)
class DeskStepController {

	private final ReleaseSteps steps;

	DeskStepController(ReleaseSteps steps) {
		this.steps = steps;
	}

	@PostMapping("/submission")
	String submit(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "submitted", () -> this.steps.submit(id, Versions.ifMatch(version), caller));
	}

	@PostMapping("/approval")
	String approve(@PathVariable String id, @RequestParam(required = false) @Nullable String institution,
			@RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "approved", () -> this.steps.approve(id, institution, Versions.ifMatch(version), caller));
	}

	@PostMapping("/publication")
	String publish(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "published", () -> this.steps.publish(id, Versions.ifMatch(version), caller));
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "withdrawn", () -> this.steps.withdraw(id, Versions.ifMatch(version), caller));
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "reopened", () -> this.steps.reopen(id, Versions.ifMatch(version), caller));
	}

	private static String back(String id, String done, Runnable step) {
		String page = "redirect:/media/desk/releases/" + id;
		try {
			step.run();
			return page + "?done=" + done;
		}
		catch (StaleVersionException | WrongStateException ex) {
			return page + "?done=stale";
		}
		catch (FaultyEntryException ex) {
			return page + "?done=incomplete";
		}
	}

}
