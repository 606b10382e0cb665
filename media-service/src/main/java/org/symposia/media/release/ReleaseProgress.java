package org.symposia.media.release;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.TransitionResult.Reason;

/**
 * State of a release with its transitions.
 *
 * @param state the state
 * @param approvals approvals of the current text and photos
 * @param publishedAt time of the publication, if it is or was public
 */
record ReleaseProgress(ReleaseState state, List<Approval> approvals, @Nullable Instant publishedAt) {

	/** Result of a transition. */
	sealed interface Transition {

		/** Leads to another state. */
		record To(ReleaseProgress next) implements Transition {

		}

		/** Already in the target state. */
		record None() implements Transition {

		}

		/** Not allowed in this state. */
		record Refused(Reason reason) implements Transition {

		}

	}

	ReleaseProgress {
		approvals = List.copyOf(approvals);
	}

	/** A change of text or photos voids the approvals. */
	Transition changed() {
		if (!this.state.isEditable()) {
			return new Transition.Refused(Reason.CLOSED);
		}
		ReleaseState before = (this.state == ReleaseState.APPROVED) ? ReleaseState.SUBMITTED : this.state;
		return new Transition.To(new ReleaseProgress(before, List.of(), this.publishedAt));
	}

	Transition submitted(boolean hasHeadline) {
		return switch (this.state) {
			case PUBLISHED, WITHDRAWN -> new Transition.Refused(Reason.CLOSED);
			case SUBMITTED, APPROVED -> new Transition.None();
			case DRAFT -> hasHeadline ? to(ReleaseState.SUBMITTED) : new Transition.Refused(Reason.NO_HEADLINE);
		};
	}

	Transition approved(Approval approval, List<String> hosts) {
		if (!missingApprovals(hosts).contains(approval.institution())) {
			return new Transition.None();
		}
		if (this.state != ReleaseState.SUBMITTED) {
			return new Transition.Refused(this.state.isEditable() ? Reason.NOT_SUBMITTED : Reason.CLOSED);
		}
		List<Approval> more = Stream.concat(this.approvals.stream(), Stream.of(approval)).toList();
		ReleaseProgress next = new ReleaseProgress(ReleaseState.SUBMITTED, more, this.publishedAt);
		return next.missingApprovals(hosts).isEmpty() ? next.to(ReleaseState.APPROVED) : new Transition.To(next);
	}

	Transition published(boolean hasHeadline, Instant now) {
		return switch (this.state) {
			case PUBLISHED -> new Transition.None();
			case WITHDRAWN -> new Transition.Refused(Reason.CLOSED);
			case DRAFT, SUBMITTED -> new Transition.Refused(Reason.NOT_APPROVED);
			case APPROVED ->
				hasHeadline ? new Transition.To(new ReleaseProgress(ReleaseState.PUBLISHED, this.approvals, now))
						: new Transition.Refused(Reason.NO_HEADLINE);
		};
	}

	Transition withdrawn() {
		return switch (this.state) {
			case WITHDRAWN -> new Transition.None();
			case DRAFT, SUBMITTED, APPROVED -> new Transition.Refused(Reason.NOT_PUBLISHED);
			case PUBLISHED -> to(ReleaseState.WITHDRAWN);
		};
	}

	Transition reopened() {
		return switch (this.state) {
			case DRAFT, SUBMITTED, APPROVED -> new Transition.None();
			case PUBLISHED -> new Transition.Refused(Reason.NOT_WITHDRAWN);
			case WITHDRAWN -> new Transition.To(new ReleaseProgress(ReleaseState.DRAFT, List.of(), null));
		};
	}

	private Transition to(ReleaseState next) {
		return new Transition.To(new ReleaseProgress(next, this.approvals, this.publishedAt));
	}

	/** The host institutions that have not approved yet. */
	Set<String> missingApprovals(List<String> hosts) {
		Set<String> missing = new LinkedHashSet<>(hosts);
		this.approvals.forEach((approval) -> missing.remove(approval.institution()));
		return missing;
	}

}
