package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import org.symposia.media.workflow.ReleaseWorkflow;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** Buttons for the workflow; each redirects to the release with a notice. */
@Controller
@RequestMapping("/media/desk/releases/{id}")
@RequiresRole(Role.PRESS_OFFICER)
class DeskWorkflowController {

	private final ReleaseWorkflow workflow;

	DeskWorkflowController(ReleaseWorkflow workflow) {
		this.workflow = workflow;
	}

	@PostMapping("/submission")
	View submit(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "submitted", () -> this.workflow.submit(id, FormVersion.ifMatch(version), caller));
	}

	@PostMapping("/approval")
	View approve(@PathVariable String id, @RequestParam(required = false) @Nullable String institution,
			@RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "approved", () -> this.workflow.approve(id, institution, FormVersion.ifMatch(version), caller));
	}

	@PostMapping("/publication")
	View publish(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "published", () -> this.workflow.publish(id, FormVersion.ifMatch(version), caller));
	}

	@PostMapping("/withdrawal")
	View withdraw(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "withdrawn", () -> this.workflow.withdraw(id, FormVersion.ifMatch(version), caller));
	}

	@PostMapping("/reopening")
	View reopen(@PathVariable String id, @RequestParam(required = false) @Nullable Long version, Caller caller) {
		return back(id, "reopened", () -> this.workflow.reopen(id, FormVersion.ifMatch(version), caller));
	}

	private static View back(String id, String done, Runnable step) {
		String page = "/media/desk/releases/" + id;
		try {
			step.run();
			return Redirect.to(page + "?done=" + done);
		}
		catch (StaleVersionException | WrongStateException ex) {
			return Redirect.to(page + "?done=stale");
		}
		catch (InvalidInputException ex) {
			return Redirect.to(page + "?done=incomplete");
		}
	}

}
