package org.symposia.media.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.symposia.media.release.ReleaseQueries;
import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;

/** Lists the releases of the caller's institutions. */
@Controller
@RequiresRole(Role.PRESS_OFFICER)
class DeskListController {

	private final ReleaseQueries queries;

	private final Institutions institutions;

	DeskListController(ReleaseQueries queries, Institutions institutions) {
		this.queries = queries;
		this.institutions = institutions;
	}

	@GetMapping("/media/desk")
	Page list(ListRequest request, Caller caller) {
		ListPage<ReleaseSummary> found = this.queries.managedBy(caller, request);
		return new DeskListPage(
				found.items().stream().map((release) -> DeskListRow.of(release, this.institutions)).toList(),
				this.queries.countAsking(caller.institutions()),
				(found.next() != null) ? "/media/desk?cursor=" + found.next() : null);
	}

}
