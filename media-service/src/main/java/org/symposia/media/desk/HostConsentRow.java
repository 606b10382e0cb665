package org.symposia.media.desk;

import java.util.List;
import java.util.Set;

import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.consent.ConsentState;

/**
 * A release that names an institution as host without its consent.
 *
 * @param release the release
 * @param institution id of the institution
 * @param name short name of the institution
 * @param declined whether it has declined
 */
record HostConsentRow(DeskListRow release, String institution, String name, boolean declined) {

	/** One for each of the institutions that does not consent. */
	static List<HostConsentRow> of(ReleaseSummary release, Set<String> own, Institutions institutions) {
		return release.content()
			.hosts()
			.stream()
			.filter((host) -> own.contains(host) && release.consentOf(host) != ConsentState.CONSENTED)
			.map((host) -> new HostConsentRow(DeskListRow.of(release, institutions), host,
					institutions.shortNameOf(host), release.consentOf(host) == ConsentState.DECLINED))
			.toList();
	}

	String address() {
		return "/media/desk/releases/" + this.release.id() + "/hosts/" + this.institution + "/consent";
	}

}
