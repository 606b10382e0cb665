package org.symposia.media.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.Approval;
import org.symposia.media.release.Release;

/**
 * Approval of a host institution.
 *
 * @param institution id of the institution
 * @param name name of the approver; null if the approval is missing
 */
record HostApproval(String institution, @Nullable String name) {

	static List<HostApproval> of(Release release) {
		return release.content().hosts().stream().map((host) -> of(release, host)).toList();
	}

	private static HostApproval of(Release release, String host) {
		String name = release.approvals()
			.stream()
			.filter((approval) -> approval.institution().equals(host))
			.map(Approval::name)
			.findFirst()
			.orElse(null);
		return new HostApproval(host, name);
	}

}
