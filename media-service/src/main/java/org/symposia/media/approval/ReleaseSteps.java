package org.symposia.media.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

import org.symposia.media.entry.FaultyEntryException;
import org.symposia.media.press.PrintedReleases;
import org.symposia.media.release.Archive;
import org.symposia.media.release.AuditedStep;
import org.symposia.media.release.Newsroom;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.ForbiddenException;

/** Takes releases step by step to the public and remembers who did it. */
@Service
public class ReleaseSteps {

	private final Newsroom newsroom;

	private final Archive archive;

	private final PrintedReleases prints;

	ReleaseSteps(Newsroom newsroom, Archive archive, PrintedReleases prints) {
		this.newsroom = newsroom;
		this.archive = archive;
		this.prints = prints;
	}

	/** Lays a release before its host institutions. */
	public Release submit(String id, @Nullable String ifMatch, Caller caller) {
		return this.newsroom.change(id, ifMatch, caller, AuditedStep.of("release.submitted"),
				(release, now) -> release.submit(now));
	}

	/**
	 * Approves a release for an institution.
	 * @param institution for whom; may be absent where only one can be meant
	 */
	public Release approve(String id, @Nullable String institution, @Nullable String ifMatch, Caller caller) {
		String approving = approving(this.archive.forOfficer(id, caller), institution, caller);
		return this.newsroom.change(id, ifMatch, caller,
				new AuditedStep("release.approved", Map.of("institution", approving)),
				(release, now) -> release.approve(approving, caller, now));
	}

	/** Makes an approved release readable by everybody, and soon as a print. */
	public Release publish(String id, @Nullable String ifMatch, Caller caller) {
		Release published = this.newsroom.change(id, ifMatch, caller, AuditedStep.of("release.published"),
				(release, now) -> release.publish(now));
		this.prints.prepare(published);
		return published;
	}

	/** Takes a published release back. */
	public Release withdraw(String id, @Nullable String ifMatch, Caller caller) {
		return this.newsroom.change(id, ifMatch, caller, AuditedStep.of("release.withdrawn"),
				(release, now) -> release.withdraw(now));
	}

	/** Makes a withdrawn release a draft again. */
	public Release reopen(String id, @Nullable String ifMatch, Caller caller) {
		return this.newsroom.change(id, ifMatch, caller, AuditedStep.of("release.reopened"),
				(release, now) -> release.reopen(now));
	}

	/** The institutions the caller may still approve for. */
	public static List<String> open(Release release, Caller caller) {
		return release.missing().stream().filter((host) -> caller.isAdmin() || caller.belongsTo(host)).toList();
	}

	private static String approving(Release release, @Nullable String institution, Caller caller) {
		if (StringUtils.hasText(institution)) {
			if (!caller.isAdmin() && !caller.belongsTo(institution)) {
				throw new ForbiddenException("An approval is given by a press officer of that institution.");
			}
			return institution;
		}
		List<String> open = open(release, caller);
		if (open.size() == 1) {
			return open.getFirst();
		}
		Set<String> own = caller.institutions();
		return release.content()
			.hosts()
			.stream()
			.filter((host) -> open.isEmpty() && own.contains(host))
			.findFirst()
			.orElseThrow(() -> FaultyEntryException.at("institution", "institution"));
	}

}
