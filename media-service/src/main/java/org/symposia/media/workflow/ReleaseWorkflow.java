package org.symposia.media.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

import org.symposia.media.input.InputErrors;
import org.symposia.media.press.ReleasePrinter;
import org.symposia.media.release.AuditedStep;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseEditing;
import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.ForbiddenException;

/** Submits, approves, publishes, withdraws and reopens releases. */
@Service
public class ReleaseWorkflow {

	private final ReleaseEditing editing;

	private final ReleaseStore releases;

	private final ReleasePrinter printer;

	private final InputErrors errors;

	ReleaseWorkflow(ReleaseEditing editing, ReleaseStore releases, ReleasePrinter printer, InputErrors errors) {
		this.editing = editing;
		this.releases = releases;
		this.printer = printer;
		this.errors = errors;
	}

	/** Submits a release to its host institutions. */
	public Release submit(String id, @Nullable String ifMatch, Caller caller) {
		return this.editing.change(id, ifMatch, caller, AuditedStep.of("release.submitted"),
				(release, now) -> release.submit(now));
	}

	/**
	 * Approves a release for an institution.
	 * @param institution may be absent if the caller can approve for one only
	 */
	public Release approve(String id, @Nullable String institution, @Nullable String ifMatch, Caller caller) {
		String approving = institution(this.releases.forOfficer(id, caller), institution, caller);
		return this.editing.change(id, ifMatch, caller,
				new AuditedStep("release.approved", Map.of("institution", approving)),
				(release, now) -> release.approve(approving, caller, now));
	}

	/** Consents for an institution to being shown as host. */
	public Release consent(String id, String institution, Caller caller) {
		return this.editing.answer(id, institution, caller,
				new AuditedStep("host.consented", Map.of("institution", institution)),
				(release, now) -> release.consent(institution, now));
	}

	/** Declines for an institution to be shown as host, or withdraws its consent. */
	public Release decline(String id, String institution, Caller caller) {
		return this.editing.answer(id, institution, caller,
				new AuditedStep("host.declined", Map.of("institution", institution)),
				(release, now) -> release.decline(institution, now));
	}

	/** Publishes an approved release and starts to print it. */
	public Release publish(String id, @Nullable String ifMatch, Caller caller) {
		Release published = this.editing.change(id, ifMatch, caller, AuditedStep.of("release.published"),
				(release, now) -> release.publish(now));
		this.printer.prepare(published);
		return published;
	}

	/** Withdraws a published release. */
	public Release withdraw(String id, @Nullable String ifMatch, Caller caller) {
		return this.editing.change(id, ifMatch, caller, AuditedStep.of("release.withdrawn"),
				(release, now) -> release.withdraw(now));
	}

	/** Turns a withdrawn release into a draft. */
	public Release reopen(String id, @Nullable String ifMatch, Caller caller) {
		return this.editing.change(id, ifMatch, caller, AuditedStep.of("release.reopened"),
				(release, now) -> release.reopen(now));
	}

	/** The institutions that the caller can still approve for. */
	public static List<String> approvable(Release release, Caller caller) {
		return release.missingApprovals()
			.stream()
			.filter((host) -> caller.isAdmin() || caller.belongsTo(host))
			.toList();
	}

	private String institution(Release release, @Nullable String institution, Caller caller) {
		if (StringUtils.hasText(institution)) {
			if (!caller.isAdmin() && !caller.belongsTo(institution)) {
				throw new ForbiddenException("An approval is given by a press officer of that institution.");
			}
			return institution;
		}
		List<String> approvable = approvable(release, caller);
		if (approvable.size() == 1) {
			return approvable.getFirst();
		}
		Set<String> own = caller.institutions();
		return release.content()
			.hosts()
			.stream()
			.filter((host) -> approvable.isEmpty() && own.contains(host))
			.findFirst()
			.orElseThrow(() -> this.errors.at("institution", "required"));
	}

}
