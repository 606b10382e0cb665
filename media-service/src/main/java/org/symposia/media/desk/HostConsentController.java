package org.symposia.media.desk;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseQueries;
import org.symposia.media.release.ReleaseStore;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.media.workflow.ReleaseWorkflow;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.WrongStateException;

/** Asks press officers whether their institution is a host of releases that name it. */
@Controller
@RequiresRole(Role.PRESS_OFFICER)
class HostConsentController {

	private static final String LIST = "/media/desk/consents";

	private static final String CONSENT = "/media/desk/releases/{id}/hosts/{institution}/consent";

	private final ReleaseQueries queries;

	private final ReleaseWorkflow workflow;

	private final Institutions institutions;

	HostConsentController(ReleaseQueries queries, ReleaseWorkflow workflow, Institutions institutions) {
		this.queries = queries;
		this.workflow = workflow;
		this.institutions = institutions;
	}

	@GetMapping(LIST)
	Page list(ListRequest request, Caller caller) {
		Set<String> own = caller.isAdmin() ? this.institutions.ids() : caller.institutions();
		ListPage<ReleaseSummary> found = this.queries.withoutConsentOf(own, request);
		return new HostConsentsPage(found.items()
			.stream()
			.flatMap((release) -> HostConsentRow.of(release, own, this.institutions).stream())
			.toList(), (found.next() != null) ? LIST + "?cursor=" + found.next() : null);
	}

	@PostMapping(CONSENT)
	View consent(@PathVariable String id, @PathVariable String institution, Caller caller) {
		this.workflow.consent(id, institution, caller);
		return Redirect.to("/media/desk/releases/" + id + "?done=consented");
	}

	/** Leads to the release, unless it is no longer the caller's. */
	@PostMapping(CONSENT + "/withdrawal")
	View decline(@PathVariable String id, @PathVariable String institution, Caller caller) {
		try {
			Release declined = this.workflow.decline(id, institution, caller);
			return Redirect.to(ReleaseStore.isOfficerOf(declined, caller)
					? "/media/desk/releases/" + id + "?done=declined" : LIST);
		}
		catch (WrongStateException _) {
			return Redirect.to("/media/desk/releases/" + id + "?done=last-host");
		}
	}

}
