package org.symposia.media.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.Approval;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseState;
import org.symposia.media.workflow.ReleaseWorkflow;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;

/**
 * Approvals of a release and what the caller can do next.
 *
 * @param approvals one for each host institution
 * @param approvable short names of the institutions the caller can approve for, by id
 * @param hint message key of what is missing before the next step
 */
record WorkflowChoices(List<HostApproval> approvals, Map<String, String> approvable, @Nullable String hint) {

	static WorkflowChoices of(Release release, Caller caller, Institutions institutions) {
		boolean ownWork = release.isOwnWork(caller);
		Map<String, String> approvable = new LinkedHashMap<>();
		if (release.state() == ReleaseState.SUBMITTED && !ownWork) {
			ReleaseWorkflow.approvable(release, caller)
				.forEach((id) -> approvable.put(id, institutions.shortNameOf(id)));
		}
		return new WorkflowChoices(release.content()
			.hosts()
			.stream()
			.map((host) -> approval(release, host, caller, institutions))
			.toList(), approvable, hint(release.state(), ownWork, approvable.isEmpty()));
	}

	private static HostApproval approval(Release release, String host, Caller caller, Institutions institutions) {
		return new HostApproval(host, institutions.shortNameOf(host), release.consentOf(host),
				caller.isAdmin() || caller.belongsTo(host),
				release.approvals()
					.stream()
					.filter((approval) -> approval.institution().equals(host))
					.map(Approval::name)
					.findFirst()
					.orElse(null));
	}

	private static @Nullable String hint(ReleaseState state, boolean ownWork, boolean waiting) {
		return switch (state) {
			case DRAFT -> "media.desk.hint.draft";
			case SUBMITTED -> ownWork ? "media.desk.hint.own-work" : waiting ? "media.desk.hint.waiting" : null;
			case APPROVED -> "media.desk.hint.approved";
			case PUBLISHED -> null;
			case WITHDRAWN -> "media.desk.hint.withdrawn";
		};
	}

}
