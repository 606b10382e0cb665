package org.symposia.media.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.Approval;
import org.symposia.media.release.Release;

/**
 * A host institution and who approved for it.
 *
 * @param institution the institution
 * @param name who approved; null while nobody did
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
